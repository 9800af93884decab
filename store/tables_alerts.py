"""Tables of what runs without anybody asking: alerts about jobs, and what went out on which day."""

from sqlalchemy import Column, Date, Integer, String, Table, Text

from store.tables import UtcDateTime, metadata

alerts = Table(
    "alerts",
    metadata,
    Column("job_id", String(128), primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("phase", String(8), nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("data", Text, nullable=False),
    Column("told_at", UtcDateTime, nullable=True),
    Column("version", Integer, nullable=False),
)
"""What is wrong with a job, and whether the helpdesk was told; a row goes when it is over."""

duties = Table(
    "duties",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("day", Date, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
"""The newest day for which a list or digest was sent or skipped."""
