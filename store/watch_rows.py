"""Watches and their keys as rows: read, held against each other, and saved if nobody else has."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ColumnElement

from diagnosis.cause import Outcome
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from store.tables_watches import watch_keys, watches
from store.watched import (
    Goal,
    KeyKind,
    Standing,
    State,
    Watch,
    WatchKey,
    keys_of,
    person_key,
    same_person,
)

_AT_ONCE = 400
"""Values in one statement; SQLite takes no more than 999 parameters in old builds."""


def row_of(watch: Watch) -> dict[str, Any]:
    """The columns of a watch, but for the one that says who works on it."""
    return {
        "id": watch.id,
        "owner": watch.owner,
        "asker": watch.asker.lower(),
        "tenant": watch.tenant,
        "person_key": person_key(watch.person),
        "question": json.dumps(_question(watch), ensure_ascii=False, separators=(",", ":")),
        "goal": watch.goal.value,
        "state": watch.state.value,
        "until": watch.until,
        "asked_at": watch.asked_at,
        "ended_at": watch.ended_at,
        "seen_outcome": watch.seen.outcome.value,
        "seen_cause": watch.seen.cause,
        "told_outcome": watch.told.outcome.value,
        "told_cause": watch.told.cause,
        "told_at": watch.told_at,
        "due_at": watch.due_at,
        "failures": watch.failures,
        "looks": watch.looks,
        "for_case": watch.for_case,
        "version": watch.version,
    }


def _question(watch: Watch) -> dict[str, Any]:
    expected = watch.expectation
    said = {
        "person": {key: value for key, value in asdict(watch.person).items() if value is not None},
        "expect": expected.change.value if expected.change else None,
        "attribute": expected.attribute,
        "changed_at": expected.changed_at.isoformat() if expected.changed_at else None,
        "changed_until": expected.changed_until.isoformat() if expected.changed_until else None,
        "source": watch.source.value if watch.source else None,
        "job": watch.job,
    }
    return {key: value for key, value in said.items() if value is not None}


def watch_of(row: Row[Any]) -> Watch:
    """The watch of a row."""
    asked: dict[str, Any] = json.loads(row.question)
    expectation = Expectation(
        change=Change(asked["expect"]) if "expect" in asked else None,
        attribute=asked.get("attribute"),
        changed_at=_moment(asked.get("changed_at")),
        changed_until=_moment(asked.get("changed_until")),
    )
    return Watch(
        id=row.id,
        asker=row.asker,
        tenant=row.tenant,
        person=Person(**asked["person"]),
        expectation=expectation,
        goal=Goal(row.goal),
        until=row.until,
        asked_at=row.asked_at,
        seen=Standing(Outcome(row.seen_outcome), row.seen_cause),
        told=Standing(Outcome(row.told_outcome), row.told_cause),
        source=HrSystem(asked["source"]) if "source" in asked else None,
        job=asked.get("job"),
        told_at=row.told_at,
        state=State(row.state),
        ended_at=row.ended_at,
        due_at=row.due_at,
        failures=row.failures,
        looks=row.looks,
        for_case=row.for_case,
        version=row.version,
    )


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written).astimezone(UTC) if written else None


async def read(connection: AsyncConnection, *where: ColumnElement[bool]) -> tuple[Watch, ...]:
    """The watches of which this is true, those that end first before the others."""
    query = select(watches).where(*where).order_by(watches.c.until, watches.c.id)
    return tuple(watch_of(row) for row in await connection.execute(query))


async def read_to_change(connection: AsyncConnection, *where: ColumnElement[bool]) -> tuple[Watch, ...]:
    """The same; nobody changes them until the transaction ends.

    All that changes several takes them in the order of their ids, or two would wait for each other. In SQLite
    whoever writes is alone anyway.
    """
    query = select(watches).where(*where).order_by(watches.c.id)
    if connection.dialect.name == "postgresql":
        query = query.with_for_update()
    found = [watch_of(row) for row in await connection.execute(query)]
    return tuple(sorted(found, key=lambda one: (one.until, one.id)))


async def known_by(connection: AsyncConnection, ids: Iterable[str]) -> dict[str, frozenset[WatchKey]]:
    """Everything that the people of these watches are known by."""
    found: dict[str, set[WatchKey]] = {watch_id: set() for watch_id in ids}
    for row in await connection.execute(select(watch_keys).where(watch_keys.c.watch_id.in_(found))):
        found[row.watch_id].add(WatchKey(KeyKind(row.kind), row.value))
    return {watch_id: frozenset(keys) for watch_id, keys in found.items()}


async def same_among(
    connection: AsyncConnection, others: Sequence[Watch], keys: frozenset[WatchKey]
) -> Watch | None:
    """The one among the others that is about the person with these keys."""
    known = await known_by(connection, [other.id for other in others])
    return next((other for other in others if same_person(known[other.id], keys)), None)


async def save(
    connection: AsyncConnection,
    watch: Watch,
    keys: frozenset[WatchKey] = frozenset(),
    *,
    still: ColumnElement[bool] | None = None,
) -> Watch | None:
    """The watch with its new version; None where somebody else changed it since it was read."""
    saved = replace(watch, version=watch.version + 1)
    same = (watches.c.id == watch.id) & (watches.c.version == watch.version)
    if still is not None:
        same &= still
    # What identifies the person in the row stays, so that a name that is known by now is no other watch.
    values: dict[str, Any] = {**row_of(saved), "claimed_until": None}
    del values["person_key"]
    if not (await connection.execute(update(watches).where(same).values(values))).rowcount:
        return None
    await put_keys(connection, saved, keys)
    return saved


async def put_keys(connection: AsyncConnection, watch: Watch, keys: frozenset[WatchKey]) -> None:
    """Keys that are new are added; those by which the person was known before stay."""
    new = (keys_of(watch.person) | keys) - (await known_by(connection, [watch.id]))[watch.id]
    if new:
        rows = [{"watch_id": watch.id, "kind": key.kind.value, "value": key.value} for key in new]
        await connection.execute(insert(watch_keys), rows)


async def wake_all(connection: AsyncConnection, ids: Iterable[str], now: datetime) -> int:
    """Have those of these watches that wait looked at now; how many those are."""
    woken, every = 0, sorted(ids)
    for first in range(0, len(every), _AT_ONCE):
        some = (watches.c.id.in_(every[first : first + _AT_ONCE]), watches.c.state == State.ACTIVE.value)
        if connection.dialect.name == "postgresql":  # as in `read_to_change`
            await connection.execute(
                select(watches.c.id).where(*some).order_by(watches.c.id).with_for_update()
            )
        values = {"due_at": now, "looks": 0, "claimed_until": None, "version": watches.c.version + 1}
        woken += (await connection.execute(update(watches).where(*some).values(values))).rowcount
    return woken


def by_kind(keys: Iterable[WatchKey]) -> Iterator[tuple[KeyKind, list[str]]]:
    """The values of each kind, as many at a time as one statement takes."""
    every = set(keys)
    for kind in KeyKind:
        values = sorted(key.value for key in every if key.kind is kind)
        for first in range(0, len(values), _AT_ONCE):
            yield kind, values[first : first + _AT_ONCE]
