"""Tables for the copy of the provisioning log. In SQLite they are in a file of their own."""

from sqlalchemy import Boolean, Column, Index, MetaData, Table, Text, false

from store.tables import UtcDateTime

log_metadata = MetaData()

log_events = Table(
    "log_events",
    log_metadata,
    # Graph says of no id how long it is, so none of them has a length.
    Column("id", Text, primary_key=True),
    Column("job_id", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("source_id", Text, nullable=False),
    Column("source_name", Text, nullable=False),
    Column("target_id", Text, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Column("woken", Boolean, nullable=False),
    Column("event", Text, nullable=False),
    Column("result", Text, nullable=True),
    Index("ix_log_events_job_at_result", "job_id", "at", "result"),
    Index("ix_log_events_job_source", "job_id", "source_id"),
    Index("ix_log_events_job_name", "job_id", "source_name"),
    Index("ix_log_events_at", "at"),
)
"""Rows of the log. `source_name` is folded for the search by words, `event` is JSON, and `woken` is true once
everything that waits for the row has been told of it. `result` is in an index with the time, so that rows are
counted without being read."""

Index(
    "ix_log_events_unwoken",
    log_events.c.at,
    log_events.c.id,
    sqlite_where=log_events.c.woken == false(),
    postgresql_where=log_events.c.woken == false(),
)

log_people = Table(
    "log_people",
    log_metadata,
    Column("key", Text, primary_key=True),
    Column("covers_from", UtcDateTime, nullable=False),
    Column("covers_to", UtcDateTime, nullable=False),
)
"""Of whom the log was read live, and for which time: their rows from before the copy began are here, too."""

log_windows = Table(
    "log_windows",
    log_metadata,
    Column("job_id", Text, primary_key=True),
    Column("newest_at", UtcDateTime, nullable=False),
    Column("read_to", UtcDateTime, nullable=False),
    Column("full_at", UtcDateTime, nullable=False),
    Column("covers_from", UtcDateTime, nullable=False),
)
"""How far each job's log is read: the newest row's time, from which the next window begins; until when it was
looked at last, and when late rows were last looked for; and since when no row is missing."""
