"""Tables for what was asked: who is not there yet, and how much was not understood."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "asked",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("hr_id", sa.String(128), nullable=True),
        sa.Column("entra_id", sa.String(64), nullable=True),
        sa.Column("job_id", sa.String(128), nullable=True),
        sa.Column("expect", sa.String(16), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("cause", sa.String(128), nullable=True),
        sa.Column("owner", sa.String(16), nullable=True),
        sa.Column("field", sa.String(128), nullable=True),
        sa.Column("leaving", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index("ix_asked_last_at", "asked", ["last_at"])
    op.create_table(
        "not_understood",
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("messages", sa.Integer(), nullable=False),
    )


def downgrade() -> None:
    """Goes one step back."""
    op.drop_table("not_understood")
    op.drop_table("asked")
