"""The audit in the database: noted before, once, by one at a time; completed afterwards; kept for long."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from diagnosis.on_demand import Noted
from store.audit import AT_MOST, AuditStore, Entry
from store.database import Database
from store.tables_audit import audit

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
ENTRY = Entry("a" * 32, "provision_on_demand", "c0117050-7e4a-4a1e-8f00-0000000000a1", "WorkdayAD.1", "21451")


def at(database: Database, when: datetime) -> AuditStore:
    """The store at a moment that stands still."""
    return AuditStore(database, clock=lambda: when)


async def rows(database: Database) -> list[dict[str, object]]:
    async with database.engine.connect() as connection:
        return [dict(row) for row in (await connection.execute(select(audit))).mappings()]


async def test_noted_before_and_completed_after(database: Database) -> None:
    """A row without a result says that it was asked; its end says how it ended, and when."""
    assert await at(database, START).asked(ENTRY) is Noted.NEW
    (row,) = await rows(database)
    assert (row["who"], row["job"], row["hr_id"], row["asked_at"]) == (
        ENTRY.who, ENTRY.job, ENTRY.hr_id, START,
    )  # fmt: skip
    assert (row["result"], row["ended_at"]) == (None, None)

    await at(database, START + timedelta(seconds=9)).ended(ENTRY.id, "failure", "x" * 200)
    (row,) = await rows(database)
    assert (row["result"], row["code"], row["ended_at"]) == (
        "failure", "x" * 128, START + timedelta(seconds=9),
    )  # fmt: skip


async def test_the_same_press_twice(database: Database) -> None:
    """The second of two equal presses is told whether the first has ended, and changes nothing."""
    store = at(database, START)
    noted = await asyncio.gather(*(store.asked(ENTRY) for _ in range(4)))
    assert sorted(noted) == sorted([Noted.NEW, Noted.BEGUN, Noted.BEGUN, Noted.BEGUN])
    await store.ended(ENTRY.id, "success")
    assert await store.asked(replace(ENTRY, hr_id="99999")) is Noted.ENDED
    await store.ended(ENTRY.id, "failure")
    (row,) = await rows(database)
    assert (row["hr_id"], row["result"]) == ("21451", "success")


async def test_one_at_a_time(database: Database) -> None:
    """While one runs, another press for the same job and person does not; for another person it does."""
    store = at(database, START)
    await store.asked(ENTRY)
    assert await store.asked(replace(ENTRY, id="b" * 32)) is Noted.RUNNING
    assert await store.asked(replace(ENTRY, id="c" * 32, hr_id="21452")) is Noted.NEW
    assert await store.asked(replace(ENTRY, id="d" * 32, job="WorkdayAD.2")) is Noted.NEW
    await store.ended(ENTRY.id, "success")
    assert await store.asked(replace(ENTRY, id="b" * 32)) is Noted.NEW


async def test_what_was_cut_off_blocks_nobody(database: Database) -> None:
    """A run that a crash cut off stays without a result, and some minutes later the next one may begin."""
    await at(database, START).asked(ENTRY)
    later = START + AT_MOST
    assert await at(database, later).asked(replace(ENTRY, id="b" * 32)) is Noted.RUNNING
    assert await at(database, later + timedelta(seconds=1)).asked(replace(ENTRY, id="b" * 32)) is Noted.NEW
    assert {row["id"]: row["result"] for row in await rows(database)} == {"a" * 32: None, "b" * 32: None}
    assert await at(database, later + timedelta(seconds=2)).asked(ENTRY) is Noted.BEGUN


@pytest.mark.parametrize(("days", "left"), [(364, 1), (366, 0)])
async def test_kept_for_its_time(database: Database, days: int, left: int) -> None:
    """A row is deleted once it is older than asked for, and not before."""
    await at(database, START).asked(ENTRY)
    await at(database, START + timedelta(days=days)).prune(timedelta(days=365))
    assert len(await rows(database)) == left
