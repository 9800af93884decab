"""A table for what the bot was told to write."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "audit",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("what", sa.String(40), nullable=False),
        sa.Column("who", sa.String(64), nullable=False),
        sa.Column("job", sa.String(160), nullable=False),
        sa.Column("hr_id", sa.String(160), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("running", sa.String(330), nullable=True),
        sa.Column("result", sa.String(32), nullable=True),
        sa.Column("code", sa.String(128), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index("ix_audit_asked_at", "audit", ["asked_at"])
    op.create_index("ux_audit_running", "audit", ["running"], unique=True)


def downgrade() -> None:
    """Goes one step back."""
    op.drop_table("audit")
