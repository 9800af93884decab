"""Tables for watches and for the keys by which rows of the log find them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Goes one step forward."""
    op.create_table(
        "watches",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("asker", sa.String(64), nullable=False),
        sa.Column("tenant", sa.String(64), nullable=True),
        sa.Column("person_key", sa.String(320), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("goal", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("until", _MOMENT, nullable=False),
        sa.Column("asked_at", _MOMENT, nullable=False),
        sa.Column("ended_at", _MOMENT, nullable=True),
        sa.Column("seen_outcome", sa.String(16), nullable=False),
        sa.Column("seen_cause", sa.String(120), nullable=True),
        sa.Column("told_outcome", sa.String(16), nullable=False),
        sa.Column("told_cause", sa.String(120), nullable=True),
        sa.Column("told_at", _MOMENT, nullable=True),
        sa.Column("due_at", _MOMENT, nullable=True),
        sa.Column("claimed_until", _MOMENT, nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("for_case", sa.String(32), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index("ix_watches_due", "watches", ["state", "due_at"])
    op.create_index("ix_watches_owner", "watches", ["owner", "state"])
    op.create_index("ix_watches_asker", "watches", ["asker"])
    op.create_index("ix_watches_case", "watches", ["for_case"])
    op.create_index("ix_watches_ended_at", "watches", ["ended_at"])
    op.create_index(
        "ux_watches_active",
        "watches",
        ["owner", "person_key"],
        unique=True,
        sqlite_where=sa.text("state = 'active'"),
        postgresql_where=sa.text("state = 'active'"),
    )
    op.create_table(
        "watch_keys",
        sa.Column(
            "watch_id", sa.String(32), sa.ForeignKey("watches.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("kind", sa.String(8), primary_key=True),
        sa.Column("value", sa.String(300), primary_key=True),
    )
    op.create_index("ix_watch_keys_value", "watch_keys", ["value", "kind"])


def downgrade() -> None:
    """Goes one step back."""
    op.drop_table("watch_keys")
    op.drop_table("watches")
