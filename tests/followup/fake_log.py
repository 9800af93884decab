"""A provisioning log in which each row has its own delay, and time that passes when the reader sleeps."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from diagnosis.log import Event
from followup.reading import NotReadError
from tests.support.log_rows import JOB, START, event
from tests.support.time import FakeTime

SECOND = timedelta(seconds=1)


class Killed(BaseException):
    """The process is gone: nothing may catch this."""


class Ended(BaseException):
    """The time of the test is over."""


@dataclass
class FakeLog:
    """Rows by job, each with the time from which it can be read; pages come in any order."""

    time: FakeTime
    page: int = 3
    rows: list[tuple[str, Event, datetime]] = field(default_factory=list)
    asked: list[tuple[str, datetime, datetime, datetime]] = field(default_factory=list)
    """Job, since, until, and when that was."""
    trouble: Callable[[int], None] = lambda page: None
    """Called before each page with its number."""
    chance: random.Random = field(default_factory=lambda: random.Random(1))

    def add(self, number: int, *, at: float, delay: float = 0.0, job: str = JOB) -> None:
        """A row so many seconds after the start, that can be read so many seconds later."""
        moment = START + timedelta(seconds=at)
        self.rows.append((job, event(number, at=moment), moment + timedelta(seconds=delay)))

    async def pages(self, job_id: str, since: datetime, until: datetime) -> AsyncIterator[Sequence[Event]]:
        """As `followup.reading.Pages`."""
        now = self.time.clock()
        self.asked.append((job_id, since, until, now))
        found = [
            row
            for job, row, visible in self.rows
            if job == job_id and since - SECOND < row.at < until + SECOND and visible <= now
        ]
        self.chance.shuffle(found)
        for number, start in enumerate(range(0, len(found) or 1, self.page)):
            self.trouble(number)
            yield found[start : start + self.page]


def until(time: FakeTime, seconds: float) -> Callable[[float], Awaitable[None]]:
    """A sleep that passes the time at once, and ends the test after so many seconds."""

    async def sleep(wait: float) -> None:
        await time.sleep(wait)
        if time.passed >= seconds:
            raise Ended

    return sleep


def refuse(error: NotReadError, *, on_page: int, times: int) -> Callable[[int], None]:
    """Trouble that strikes so often, at one page of a window."""
    left = [times]

    def trouble(page: int) -> None:
        if page == on_page and left[0]:
            left[0] -= 1
            raise error

    return trouble
