"""Lists go out once, from one process, and not when it is too late."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.duties import Duties, Duty
from followup.schedule import Daily, Due, Weekly
from store.alerts import AlertStore
from store.database import Database
from store.outbox import Notice, Outbox

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


class Office:
    """Several processes with the same clock and database."""

    def __init__(self, database: Database, processes: int = 1) -> None:
        self.now, self.prepared = MONDAY, 0
        self.outbox = Outbox(database, clock=self.clock)
        self.processes = [self.process(database) for _ in range(processes)]

    def clock(self) -> datetime:
        return self.now

    def process(self, database: Database) -> Duties:
        """One more process, or one that was started anew."""
        duties = [
            Duty("morning", Daily.parse("07:30"), self._notices("morning"), self._prepare),
            Duty("digest", Weekly.parse("mon 08:00"), self._notices("digest")),
        ]
        store = AlertStore(database, clock=self.clock)
        return Duties(duties, store, zone=BERLIN, clock=self.clock)

    def _notices(self, name: str):  # type: ignore[no-untyped-def]
        return lambda due: [Notice("list", "channel:a", f"list:{name}", {"day": due.day.isoformat()})]

    async def _prepare(self, _: Due) -> None:
        self.prepared += 1

    async def sent(self, **later: float) -> list[tuple[str, date]]:
        """Time passes, everybody looks; what waits in the outbox then."""
        self.now += timedelta(**later)
        await asyncio.gather(*(process.run_once() for process in self.processes))
        found = []
        while (claimed := await self.outbox.claim("test")) is not None:
            found.append((claimed.notice.about, date.fromisoformat(claimed.notice.data["day"])))
            await self.outbox.done(claimed)
        return found


async def test_once_a_day_and_a_week(database: Database) -> None:
    """Of three processes one sends each list at its time; none sends it again."""
    office = Office(database, 3)
    today = MONDAY.date()
    await office.sent()
    assert await office.sent(minutes=29) == []
    assert await office.sent(minutes=1) == [("list:morning", today)]
    assert await office.sent(minutes=1) == []
    assert await office.sent(minutes=29) == [("list:digest", today)]
    assert await office.sent(hours=5) == []
    assert await office.sent(hours=19) == [("list:morning", today + timedelta(days=1))]


async def test_after_a_restart(database: Database) -> None:
    """A process that starts after the time sends what is missing, and nothing that went out."""
    office = Office(database)
    await office.sent(hours=1)
    office.processes = [office.process(database)]
    assert await office.sent() == []
    office.processes = []
    await office.sent(hours=25)
    office.processes = [office.process(database)]
    assert await office.sent() == [("list:morning", date(2026, 11, 24))]
    assert office.prepared == 2


async def test_too_late(database: Database) -> None:
    """What is six hours late is not sent any more, nor prepared, and the next one is on time."""
    office = Office(database)
    assert await office.sent(hours=7, minutes=59) == []
    assert office.prepared == 0
    assert await office.sent(hours=16, minutes=31) == [("list:morning", date(2026, 11, 24))]
