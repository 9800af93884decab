"""Tables for bot state and for the activities already handled."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "bot_state",
        sa.Column("key", sa.String(255), primary_key=True),
        sa.Column("etag", sa.String(32), nullable=False),
        sa.Column("json", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "handled_activities",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_handled_activities_handled_at", "handled_activities", ["handled_at"])


def downgrade() -> None:
    """Goes one step back."""
    op.drop_table("handled_activities")
    op.drop_table("bot_state")
