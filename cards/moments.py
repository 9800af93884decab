"""Moments in JSON."""

from __future__ import annotations

from datetime import UTC, datetime


def utc(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC to the second, `2026-11-23T10:00:00Z`."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
