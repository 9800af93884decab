"""Tables of what is to be told to whom, and where: contacts, the outbox, remembered messages, leases."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text

from store.tables import UtcDateTime, metadata

leases = Table(
    "leases",
    metadata,
    Column("name", String(120), primary_key=True),
    Column("holder", String(120), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)
"""Which process does what only one may do, and until when that holds."""

contacts = Table(
    "contacts",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("reference", Text, nullable=False),
    Column("locale", String(32), nullable=True),
    Column("time_zone", String(64), nullable=True),
    Column("name", String(200), nullable=True),
    Column("blocked_at", UtcDateTime, nullable=True),
    Column("noted_at", UtcDateTime, nullable=False),
)
"""Where a person or a channel can be reached."""

outbox = Table(
    "outbox",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("kind", String(40), nullable=False),
    Column("to_key", String(200), nullable=False),
    Column("about", String(120), nullable=False),
    Column("data", Text, nullable=False),
    Column("message", String(160), nullable=True),
    Column("thread", String(160), nullable=True),
    Column("once", String(160), nullable=True),
    Column("due_at", UtcDateTime, nullable=False),
    Column("retry_at", UtcDateTime, nullable=True),
    Column("attempts", Integer, nullable=False),
    Column("claimed_by", String(120), nullable=True),
    Column("claimed_until", UtcDateTime, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
    Index("ix_outbox_to_key_seq", "to_key", "seq"),
    Index("ux_outbox_once", "once", unique=True),
)
"""What is to be told; a row goes once it was delivered."""

messages = Table(
    "messages",
    metadata,
    Column("key", String(160), primary_key=True),
    Column("conversation_id", String(400), nullable=False),
    Column("activity_id", String(200), nullable=False),
    Column("posted_at", UtcDateTime, nullable=False),
    Index("ix_messages_conversation_id", "conversation_id"),
)
"""Which message in which conversation shows what, so that it can be updated."""
