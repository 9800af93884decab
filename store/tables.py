"""The tables of the database, as the newest migration leaves them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData()


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC; SQLite forgets the time zone, so it is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """To the database, in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """From the database, in UTC."""
        if value is None:
            return None
        aware: datetime = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(UTC)


bot_state = Table(
    "bot_state",
    metadata,
    Column("key", String(255), primary_key=True),
    Column("etag", String(32), nullable=False),
    Column("json", Text, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)
"""Conversation memory: one row a person in a conversation."""

handled_activities = Table(
    "handled_activities",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("status", Integer, nullable=False),
    Column("body", Text, nullable=True),
    Column("handled_at", UtcDateTime, nullable=False),
    Index("ix_handled_activities_handled_at", "handled_at"),
)
"""What each activity was answered with, kept for minutes, in case Teams sends it again."""

feedback = Table(
    "feedback",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("cause", String(120), nullable=True),
    Column("verdict", String(16), nullable=True),
    Column("helpful", Boolean, nullable=False),
    Column("reason", String(32), nullable=True),
    Column("comment", String(300), nullable=True),
    Column("level", String(16), nullable=True),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_feedback_at", "at"),
)
"""What people think of the answers: the cause shown and whether it helped; not who asked, nor about whom."""

known_issues = Table(
    "known_issues",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("cause", String(128), nullable=True),
    Column("code", String(128), nullable=True),
    Column("job", String(128), nullable=True),
    Column("text", String(300), nullable=False),
    Column("everybody", Boolean, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("created_by", String(64), nullable=False),
    Column("ended_at", UtcDateTime, nullable=True),
    CheckConstraint("(cause IS NULL) <> (code IS NULL)", name="ck_known_issues_cause_or_code"),
    Index("ix_known_issues_ends_at", "ends_at"),
)
"""What the helpdesk wrote about a cause or an error code, and until when it holds."""
