"""The table of what the bot was told to write, by whom and how it ended."""

from sqlalchemy import Column, Index, String, Table

from store.tables import UtcDateTime, metadata

audit = Table(
    "audit",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("what", String(40), nullable=False),
    Column("who", String(64), nullable=False),
    Column("job", String(160), nullable=False),
    Column("hr_id", String(160), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("running", String(330), nullable=True),
    Column("result", String(32), nullable=True),
    Column("code", String(128), nullable=True),
    Column("ended_at", UtcDateTime, nullable=True),
    Index("ix_audit_asked_at", "asked_at"),
    Index("ux_audit_running", "running", unique=True),
)
"""Written before the bot writes anything, and completed afterwards: without a result nobody knows how it
ended. `running` is job and person while it runs, so that nobody else begins the same."""
