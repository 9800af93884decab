"""Alerts and duties in the database: of two processes one writes, and tells of it once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from store.alerts import AlertRow, AlertStore
from store.database import Database
from store.outbox import Notice, Outbox

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
ROW = AlertRow("job", "quarantine", "on", NOW, data={"reason": "Unknown"}, told_at=NOW)
NOTICE = Notice("alert", "channel:a", "job:job")


@pytest.fixture
def stores(database: Database) -> tuple[AlertStore, AlertStore]:
    """The same database as two processes have it."""
    return AlertStore(database, clock=lambda: NOW), AlertStore(database, clock=lambda: NOW)


async def test_one_of_two_writes(database: Database, stores: tuple[AlertStore, AlertStore]) -> None:
    """Of two that saw the same row, one changes it and tells of it; the other does neither."""
    outbox = Outbox(database, clock=lambda: NOW)
    assert sorted(await asyncio.gather(*(one.change(None, ROW, [NOTICE]) for one in stores))) == [False, True]
    assert await outbox.waiting() == 1
    (kept,) = await stores[0].all()
    assert replace(kept, version=0) == ROW
    after = replace(kept, phase="falling")
    assert sorted(await asyncio.gather(*(one.change(kept, after, [NOTICE]) for one in stores))) == [
        False,
        True,
    ]
    assert await outbox.waiting() == 2
    assert not await stores[0].change(kept, None, [NOTICE])
    (kept,) = await stores[0].all()
    assert sorted(await asyncio.gather(*(one.change(kept, None, [NOTICE]) for one in stores))) == [
        False,
        True,
    ]
    assert await stores[0].all() == ()
    assert await outbox.waiting() == 3


async def test_a_duty_is_done_once_a_day(database: Database, stores: tuple[AlertStore, AlertStore]) -> None:
    """Of several processes one does the duty of a day, and a day that is over is not done afterwards."""
    outbox = Outbox(database, clock=lambda: NOW)
    for day in (date(2026, 11, 23), date(2026, 11, 24)):
        took = await asyncio.gather(*(one.take("digest", day, [NOTICE]) for one in stores))
        assert sorted(took) == [False, True]
    assert not await stores[0].take("digest", date(2026, 11, 23), [NOTICE])
    assert await stores[0].done("digest") == date(2026, 11, 24)
    assert await stores[0].done("morning") is None
    assert await outbox.waiting() == 2


async def test_jobs_that_are_gone(stores: tuple[AlertStore, AlertStore]) -> None:
    """Nothing is kept of a job that is not there any more."""
    await stores[0].change(None, ROW)
    await stores[0].change(None, replace(ROW, job_id="other"))
    await stores[0].forget_jobs(["other"])
    assert [one.job_id for one in await stores[0].all()] == ["other"]
