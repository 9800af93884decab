"""The wall clock; everything that needs the time is given a clock."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The wall clock, aware and in UTC."""
    return datetime.now(UTC)
