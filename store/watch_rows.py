"""From a watch to its row and back."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from diagnosis.cause import Outcome
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from store.watched import Goal, Standing, State, Watch, person_key


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
