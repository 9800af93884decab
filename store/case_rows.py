"""Cases and their histories as rows of the database, and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from diagnosis.cause import Outcome, Owner
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from store.case import About, Case, Entry, Party, Resolution, State, Urgency, WaitingOn, What

_NAME = 200
"""Characters of a name that the columns hold; Entra's have up to 256."""
_AS_IT_IS = (
    "id", "number", "version", "moved", "entries", "tenant_id", "note", "cause", "proposed", "channel",
    "resolution_text", "created_at", "updated_at", "claimed_at", "resolved_at", "closed_at", "ended_at",
    "reminders", "reminded_at", "due_at", "open_key",
)  # fmt: skip


def case_row(case: Case) -> dict[str, Any]:
    """The columns of a case."""
    assignee = case.assignee
    return {name: getattr(case, name) for name in _AS_IT_IS} | {
        "state": case.state.value,
        "waiting_on": case.waiting_on.value if case.waiting_on else None,
        "urgency": case.urgency.value,
        "requester_id": case.requester.id,
        "requester_name": case.requester.name[:_NAME],
        "requester_mri": case.requester.mri,
        "person_name": case.person_name[:_NAME],
        "words": words_of(case),
        "about": json.dumps(about_json(case.about), ensure_ascii=False),
        "owner": case.owner.value if case.owner else None,
        "outcome": case.outcome.value if case.outcome else None,
        "seen": json.dumps(case.seen),
        "assignee_id": assignee.id if assignee else None,
        "assignee_name": assignee.name[:_NAME] if assignee else None,
        "assignee_mri": assignee.mri if assignee else None,
        "resolution": case.resolution.value if case.resolution else None,
    }


def words_of(case: Case) -> str:
    """What a case is found by: folded here, as SQLite folds ASCII only."""
    return f"{names_of(case)} {case.cause or ''}".strip().casefold()


def names_of(case: Case) -> str:
    """Whom a case is about, who asked, and who has it."""
    names = (case.person_name, case.requester.name, case.assignee.name if case.assignee else "")
    return " ".join(name for name in names if name)


def case_of(row: Row[Any]) -> Case:
    """The case of a row."""
    assignee = Party(row.assignee_id, row.assignee_name or "", row.assignee_mri) if row.assignee_id else None
    return Case(
        **{name: getattr(row, name) for name in _AS_IT_IS},
        requester=Party(row.requester_id, row.requester_name, row.requester_mri),
        about=about_of(json.loads(row.about)),
        state=State(row.state),
        waiting_on=WaitingOn(row.waiting_on) if row.waiting_on else None,
        urgency=Urgency(row.urgency),
        owner=Owner(row.owner) if row.owner else None,
        outcome=Outcome(row.outcome) if row.outcome else None,
        seen=tuple(json.loads(row.seen)),
        assignee=assignee,
        resolution=Resolution(row.resolution) if row.resolution else None,
    )


def entry_row(case_id: str, entry: Entry) -> dict[str, Any]:
    """The columns of an entry of a case's history."""
    return {
        "case_id": case_id,
        "seq": entry.seq,
        "at": entry.at,
        "what": entry.what.value,
        "who_id": entry.who.id if entry.who else None,
        "who_name": entry.who.name[:_NAME] if entry.who else None,
        "text": entry.text,
        "data": json.dumps(dict(entry.data), ensure_ascii=False),
    }


def entry_of(row: Row[Any]) -> Entry:
    """The entry of a row."""
    who = Party(row.who_id, row.who_name or "") if row.who_id else None
    return Entry(row.seq, row.at, What(row.what), who, row.text, json.loads(row.data))


def about_json(about: About) -> dict[str, Any]:
    """The question as plain JSON, without what is not known."""
    person, expected = about.person, about.expectation
    who = None
    if person is not None:
        who = {
            "query": person.query,
            "display_name": person.display_name,
            "hr_id": person.hr_id,
            "user_principal_name": person.user_principal_name,
            "entra_id": person.entra_id,
        }
    written = {
        "person": {key: value for key, value in who.items() if value is not None} if who else None,
        "expect": expected.change.value if expected.change else None,
        "attribute": expected.attribute,
        "changed_at": expected.changed_at.isoformat() if expected.changed_at else None,
        "changed_until": expected.changed_until.isoformat() if expected.changed_until else None,
        "source": about.source.value if about.source else None,
        "job": about.job,
    }
    return {key: value for key, value in written.items() if value is not None}


def about_of(written: dict[str, Any]) -> About:
    """The question that `about_json` wrote."""
    person = written.get("person")
    return About(
        person=Person(**person) if person else None,
        expectation=Expectation(
            change=Change(written["expect"]) if written.get("expect") else None,
            attribute=written.get("attribute"),
            changed_at=_moment(written.get("changed_at")),
            changed_until=_moment(written.get("changed_until")),
        ),
        source=HrSystem(written["source"]) if written.get("source") else None,
        job=written.get("job"),
    )


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written).astimezone(UTC) if written else None
