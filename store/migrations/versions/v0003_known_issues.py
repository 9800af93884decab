"""A table for what the helpdesk knows about a cause or an error code."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "known_issues",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("cause", sa.String(128), nullable=True),
        sa.Column("code", sa.String(128), nullable=True),
        sa.Column("job", sa.String(128), nullable=True),
        sa.Column("text", sa.String(300), nullable=False),
        sa.Column("everybody", sa.Boolean(), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.String(64), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(cause IS NULL) <> (code IS NULL)", name="ck_known_issues_cause_or_code"),
    )
    op.create_index("ix_known_issues_ends_at", "known_issues", ["ends_at"])


def downgrade() -> None:
    """Goes one step back."""
    op.drop_table("known_issues")
