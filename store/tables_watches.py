"""The tables of watches: what is waited for, and by which keys rows of the log find it."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, text

from store.tables import UtcDateTime, metadata

watches = Table(
    "watches",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("owner", String(80), nullable=False),
    Column("asker", String(64), nullable=False),
    Column("tenant", String(64), nullable=True),
    Column("person_key", String(320), nullable=False),
    Column("question", Text, nullable=False),
    Column("goal", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime, nullable=True),
    Column("seen_outcome", String(16), nullable=False),
    Column("seen_cause", String(120), nullable=True),
    Column("told_outcome", String(16), nullable=False),
    Column("told_cause", String(120), nullable=True),
    Column("told_at", UtcDateTime, nullable=True),
    Column("due_at", UtcDateTime, nullable=True),
    Column("claimed_until", UtcDateTime, nullable=True),
    Column("failures", Integer, nullable=False),
    Column("looks", Integer, nullable=False),
    Column("for_case", String(32), nullable=True),
    Column("version", Integer, nullable=False),
    Index("ix_watches_due", "state", "due_at"),
    Index("ix_watches_owner", "owner", "state"),
    Index("ix_watches_asker", "asker"),
    Index("ix_watches_case", "for_case"),
    Index("ix_watches_ended_at", "ended_at"),
    Index(
        "ux_watches_active",
        "owner",
        "person_key",
        unique=True,
        sqlite_where=text("state = 'active'"),
        postgresql_where=text("state = 'active'"),
    ),
)
"""One row a watch: who wants to know what about whom, until when, and what they were told last."""

watch_keys = Table(
    "watch_keys",
    metadata,
    Column("watch_id", String(32), ForeignKey("watches.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(8), primary_key=True),
    Column("value", String(300), primary_key=True),
    Index("ix_watch_keys_value", "value", "kind"),
)
"""What a row of the log may name the watched person by."""
