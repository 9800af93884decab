"""A table for messages that are passed on between a requester and the helpdesk."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "relayed_messages",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("direction", sa.String(16), nullable=False),
        sa.Column("author_id", sa.String(64), nullable=False),
        sa.Column("to_key", sa.String(200), nullable=False),
        sa.Column("source_conversation", sa.String(400), nullable=True),
        sa.Column("source_activity", sa.String(200), nullable=True),
        sa.Column("passed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
    )
    source = ["source_conversation", "source_activity"]
    op.create_index("ux_relayed_messages_source", "relayed_messages", source, unique=True)
    op.create_index("ix_relayed_messages_to_key", "relayed_messages", ["to_key", "delivered_at"])
    op.create_index("ix_relayed_messages_passed_at", "relayed_messages", ["passed_at"])


def downgrade() -> None:
    """Goes one step back."""
    op.drop_table("relayed_messages")
