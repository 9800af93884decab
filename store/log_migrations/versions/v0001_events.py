"""Tables for rows of the provisioning log and for how far it is read."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "log_events",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("source_name", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("woken", sa.Boolean(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
    )
    op.create_index("ix_log_events_job_at", "log_events", ["job_id", "at"])
    op.create_index("ix_log_events_job_source", "log_events", ["job_id", "source_id"])
    op.create_index("ix_log_events_job_name", "log_events", ["job_id", "source_name"])
    op.create_index("ix_log_events_at", "log_events", ["at"])
    unwoken = sa.column("woken", sa.Boolean()) == sa.false()
    op.create_index(
        "ix_log_events_unwoken", "log_events", ["at", "id"], sqlite_where=unwoken, postgresql_where=unwoken
    )
    op.create_table(
        "log_people",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("covers_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("covers_to", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "log_windows",
        sa.Column("job_id", sa.Text(), primary_key=True),
        sa.Column("newest_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_to", sa.DateTime(timezone=True), nullable=False),
        sa.Column("full_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("covers_from", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    """Goes one step back."""
    op.drop_table("log_windows")
    op.drop_table("log_people")
    op.drop_table("log_events")
