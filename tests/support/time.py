"""Time that a test moves: nobody waits, and every wait is on record."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class FakeTime:
    """A clock, a monotonic clock and a sleep that agree with each other."""

    def __init__(self, start: datetime = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)) -> None:
        self.start = start
        self.passed = 0.0
        self.waits: list[float] = []

    def clock(self) -> datetime:
        """The time of day, in UTC."""
        return self.start + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self.passed

    async def sleep(self, seconds: float) -> None:
        """Pass the time at once, after letting the others have a turn."""
        self.waits.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)
