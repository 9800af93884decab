"""How Graph writes times: whole seconds in the log, seven decimals on jobs, year 1 for never."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]

NEVER = "0001-01-01T00:00:00Z"


def utc_now() -> datetime:
    """The real time, aware, in UTC."""
    return datetime.now(UTC)


def iso_seconds(at: datetime) -> str:
    """`2026-07-17T12:31:10Z`, as the provisioning log and users have it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso_ticks(at: datetime | None) -> str:
    """`2019-11-20T16:15:21.1160980Z` as job status has it; NEVER for None, as Graph writes it."""
    if at is None:
        return NEVER
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "0Z"
