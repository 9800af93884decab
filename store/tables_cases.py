"""Tables of the cases that the helpdesk works on, and of what was done in each."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text

from store.tables import UtcDateTime, metadata

cases = Table(
    "cases",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("moved", Integer, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("waiting_on", String(16), nullable=True),
    Column("urgency", String(16), nullable=False),
    Column("requester_id", String(64), nullable=False),
    Column("requester_name", String(200), nullable=False),
    Column("requester_mri", String(200), nullable=True),
    Column("tenant_id", String(64), nullable=True),
    Column("person_name", String(200), nullable=False),
    Column("words", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("note", String(500), nullable=False),
    Column("cause", String(120), nullable=True),
    Column("owner", String(32), nullable=True),
    Column("outcome", String(16), nullable=True),
    Column("seen", Text, nullable=False),
    Column("proposed", Boolean, nullable=False),
    Column("channel", String(200), nullable=False),
    Column("assignee_id", String(64), nullable=True),
    Column("assignee_name", String(200), nullable=True),
    Column("assignee_mri", String(200), nullable=True),
    Column("resolution", String(16), nullable=True),
    Column("resolution_text", String(500), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("claimed_at", UtcDateTime, nullable=True),
    Column("resolved_at", UtcDateTime, nullable=True),
    Column("closed_at", UtcDateTime, nullable=True),
    Column("ended_at", UtcDateTime, nullable=True),
    Column("reminders", Integer, nullable=False),
    Column("reminded_at", UtcDateTime, nullable=True),
    Column("due_at", UtcDateTime, nullable=True),
    Column("open_key", String(64), nullable=True),
    Index("ux_cases_number", "number", unique=True),
    Index("ux_cases_open_key", "open_key", unique=True),
    Index("ix_cases_state_created_at", "state", "created_at"),
    Index("ix_cases_requester_id", "requester_id"),
    Index("ix_cases_assignee_id", "assignee_id"),
    Index("ix_cases_due_at", "due_at"),
    Index("ix_cases_updated_at", "updated_at"),
)
"""What somebody asked the helpdesk to look at, and how it stands."""

case_history = Table(
    "case_history",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("what", String(16), nullable=False),
    Column("who_id", String(64), nullable=True),
    Column("who_name", String(200), nullable=True),
    Column("text", Text, nullable=False),
    Column("data", Text, nullable=False),
)
"""Who did what in a case, when."""

case_numbers = Table(
    "case_numbers",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("next", Integer, nullable=False),
)
"""One row: the number of the next case. People say it, so it is short and never given twice."""
