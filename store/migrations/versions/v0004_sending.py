"""Tables for what is to be told to whom: leases, contacts, the outbox and remembered messages."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "leases",
        sa.Column("name", sa.String(120), primary_key=True),
        sa.Column("holder", sa.String(120), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "contacts",
        sa.Column("key", sa.String(200), primary_key=True),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("locale", sa.String(32), nullable=True),
        sa.Column("time_zone", sa.String(64), nullable=True),
        sa.Column("name", sa.String(200), nullable=True),
        sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "outbox",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            primary_key=True,
            autoincrement=True,
        ),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("to_key", sa.String(200), nullable=False),
        sa.Column("about", sa.String(120), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("message", sa.String(160), nullable=True),
        sa.Column("thread", sa.String(160), nullable=True),
        sa.Column("once", sa.String(160), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_by", sa.String(120), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_to_key_seq", "outbox", ["to_key", "seq"])
    op.create_index("ux_outbox_once", "outbox", ["once"], unique=True)
    op.create_table(
        "messages",
        sa.Column("key", sa.String(160), primary_key=True),
        sa.Column("conversation_id", sa.String(400), nullable=False),
        sa.Column("activity_id", sa.String(200), nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_messages_conversation_id", "messages", ["conversation_id"])


def downgrade() -> None:
    """Goes one step back."""
    for table in ("messages", "outbox", "contacts", "leases"):
        op.drop_table(table)
