"""What an answer leaves behind: ids and states, nothing of who leaves, nothing where nothing was read."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import Source
from diagnosis.log import Action, Result, StepType
from followup.asked import name_in, noted
from tests.support.evidence import HR_ID, ago, event, evidence, job, person, step, unavailable, user

MISSING = event(
    Result.SKIPPED,
    skip="AttributeValidationFailed",
    steps=(step(StepType.EXPORT, Result.SKIPPED, propertyname="userPrincipalName"),),
)


def left(found: Evidence) -> object:
    return noted(found, diagnose(found))


def test_a_starter_who_waits_for_hr() -> None:
    """A value that is missing in HR leaves the field, who must act, the job and the first day."""
    starts = datetime.fromisoformat("2026-11-26T00:00:00+00:00")
    found = evidence(job(MISSING), users=(), expectation=Expectation(Change.CREATE, changed_at=starts))
    note = noted(found, diagnose(found))
    assert note is not None
    assert (note.hr_id, note.entra_id, note.job_id) == (HR_ID, None, job().id)
    assert (note.outcome, note.owner, note.field) == ("needs_hr", "hr", "userPrincipalName")
    assert (note.expect, note.starts_at, note.leaving) == ("create", starts, False)
    assert note.since == ago(days=3)


def test_the_first_day_that_hr_has() -> None:
    """Where nobody told the first day, it is that of the record that the service read."""
    record = replace(MISSING, steps=(step(StepType.IMPORT, statushiredate="2026-12-01"), *MISSING.steps))
    found = evidence(job(record), users=())
    note = noted(found, diagnose(found))
    assert note is not None
    assert note.starts_at == datetime.fromisoformat("2026-12-01T00:00:00+00:00")


def test_an_update_has_no_first_day() -> None:
    """A change of a title is no first day, and a question of its own."""
    found = evidence(expectation=Expectation(Change.UPDATE, "title", changed_at=ago(days=1)))
    note, other = noted(found, diagnose(found)), noted(evidence(), diagnose(evidence()))
    assert note is not None
    assert other is not None
    assert note.starts_at is None
    assert note.key != other.key


def test_done() -> None:
    """Who is there leaves no field."""
    note = noted(evidence(), diagnose(evidence()))
    assert note is not None
    assert (note.outcome, note.field) == ("done", None)


@pytest.mark.parametrize(
    "found",
    [
        evidence(
            job(event(action=Action.DISABLE)),
            users=(user(enabled=False),),
            expectation=Expectation(Change.DISABLE),
        ),
        evidence(job(event(action=Action.DISABLE)), users=(user(enabled=False),)),
        evidence(job(event(modified={"accountDisabled": "True"}, action=Action.UPDATE))),
    ],
)
def test_who_leaves(found: Evidence) -> None:
    """Of somebody who leaves no id and no date is kept."""
    note = noted(found, diagnose(found))
    assert note is not None
    assert note.leaving
    assert (note.hr_id, note.entra_id, note.starts_at) == (None, None, None)


def test_nothing_is_left() -> None:
    """Nobody with an id, and an answer that nothing could be read for, leave nothing."""
    assert left(replace(evidence(), person=person(hr_id=None, entra_id=None))) is None
    gone = replace(evidence(users=unavailable(Source.USERS)), jobs=unavailable(Source.JOBS))
    assert left(gone) is None


def test_name() -> None:
    """The account names the person, else the log."""
    assert name_in(evidence(users=(user(display_name="Jane Miller"),))) == "Jane Miller"
    assert name_in(evidence(users=())) == "Jane Doe"
    assert name_in(replace(evidence(users=()), jobs=unavailable(Source.JOBS))) is None
