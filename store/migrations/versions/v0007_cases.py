"""Tables for the cases that the helpdesk works on."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

FIRST_NUMBER = 1001
"""Four digits from the beginning: "case 1042" is recognised where "case 7" could be anything."""


def _at(name: str, *, nullable: bool = True) -> "sa.Column[object]":
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "cases",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("moved", sa.Integer(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("waiting_on", sa.String(16), nullable=True),
        sa.Column("urgency", sa.String(16), nullable=False),
        sa.Column("requester_id", sa.String(64), nullable=False),
        sa.Column("requester_name", sa.String(200), nullable=False),
        sa.Column("requester_mri", sa.String(200), nullable=True),
        sa.Column("tenant_id", sa.String(64), nullable=True),
        sa.Column("person_name", sa.String(200), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("note", sa.String(500), nullable=False),
        sa.Column("cause", sa.String(120), nullable=True),
        sa.Column("owner", sa.String(32), nullable=True),
        sa.Column("outcome", sa.String(16), nullable=True),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.Column("proposed", sa.Boolean(), nullable=False),
        sa.Column("channel", sa.String(200), nullable=False),
        sa.Column("assignee_id", sa.String(64), nullable=True),
        sa.Column("assignee_name", sa.String(200), nullable=True),
        sa.Column("assignee_mri", sa.String(200), nullable=True),
        sa.Column("resolution", sa.String(16), nullable=True),
        sa.Column("resolution_text", sa.String(500), nullable=False),
        _at("created_at", nullable=False),
        _at("updated_at", nullable=False),
        _at("claimed_at"),
        _at("resolved_at"),
        _at("closed_at"),
        _at("ended_at"),
        sa.Column("reminders", sa.Integer(), nullable=False),
        _at("reminded_at"),
        _at("due_at"),
        sa.Column("open_key", sa.String(64), nullable=True),
    )
    op.create_index("ux_cases_number", "cases", ["number"], unique=True)
    op.create_index("ux_cases_open_key", "cases", ["open_key"], unique=True)
    op.create_index("ix_cases_state_created_at", "cases", ["state", "created_at"])
    for column in ("requester_id", "assignee_id", "due_at", "updated_at"):
        op.create_index(f"ix_cases_{column}", "cases", [column])
    op.create_table(
        "case_history",
        sa.Column("case_id", sa.String(32), primary_key=True),
        sa.Column("seq", sa.Integer(), primary_key=True),
        _at("at", nullable=False),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("who_id", sa.String(64), nullable=True),
        sa.Column("who_name", sa.String(200), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
    )
    numbers = op.create_table(
        "case_numbers",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("next", sa.Integer(), nullable=False),
    )
    op.bulk_insert(numbers, [{"id": 1, "next": FIRST_NUMBER}])


def downgrade() -> None:
    """Goes one step back."""
    for table in ("case_numbers", "case_history", "cases"):
        op.drop_table(table)
