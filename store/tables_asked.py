"""Tables of what was asked, for lists and numbers: who is not there yet, how much was not understood."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Table

from store.tables import UtcDateTime, metadata

asked = Table(
    "asked",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("hr_id", String(128), nullable=True),
    Column("entra_id", String(64), nullable=True),
    Column("job_id", String(128), nullable=True),
    Column("expect", String(16), nullable=True),
    Column("starts_at", UtcDateTime, nullable=True),
    Column("outcome", String(16), nullable=False),
    Column("cause", String(128), nullable=True),
    Column("owner", String(16), nullable=True),
    Column("field", String(128), nullable=True),
    Column("leaving", Boolean, nullable=False),
    Column("since", UtcDateTime, nullable=True),
    Column("first_at", UtcDateTime, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Column("times", Integer, nullable=False),
    Column("done_at", UtcDateTime, nullable=True),
    Column("escalated_at", UtcDateTime, nullable=True),
    Index("ix_asked_last_at", "last_at"),
)
"""About whom was asked and how it stood last; not who asked, nor in which words."""

not_understood = Table(
    "not_understood",
    metadata,
    Column("day", Date, primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("messages", Integer, nullable=False),
)
"""How many messages of a day in a language were not understood; nothing of what they said."""
