"""A column for what became of each row, so that failures can be counted without reading the rows."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward. Rows that are there count as rows of no known result."""
    op.add_column("log_events", sa.Column("result", sa.Text(), nullable=True))
    op.create_index("ix_log_events_job_at_result", "log_events", ["job_id", "at", "result"])
    op.drop_index("ix_log_events_job_at", "log_events")


def downgrade() -> None:
    """Goes one step back."""
    op.create_index("ix_log_events_job_at", "log_events", ["job_id", "at"])
    op.drop_index("ix_log_events_job_at_result", "log_events")
    op.drop_column("log_events", "result")
