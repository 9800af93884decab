"""The table of messages that are passed on between a requester and the helpdesk."""

from sqlalchemy import Column, Index, String, Table

from store.tables import UtcDateTime, metadata

relayed_messages = Table(
    "relayed_messages",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("direction", String(16), nullable=False),
    Column("author_id", String(64), nullable=False),
    Column("to_key", String(200), nullable=False),
    Column("source_conversation", String(400), nullable=True),
    Column("source_activity", String(200), nullable=True),
    Column("passed_at", UtcDateTime, nullable=False),
    Column("delivered_at", UtcDateTime, nullable=True),
    Column("settled_at", UtcDateTime, nullable=True),
    Column("deleted_at", UtcDateTime, nullable=True),
    Index("ux_relayed_messages_source", "source_conversation", "source_activity", unique=True),
    Index("ix_relayed_messages_to_key", "to_key", "delivered_at"),
    Index("ix_relayed_messages_passed_at", "passed_at"),
)
"""Which message was passed on as which, so that edits and deletions follow. The words are not kept."""
