"""The history of a case: what is told, in which order, and what is left out of a long one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from cards.words import Words
from diagnosis.audits import AuditActivity
from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import Source
from diagnosis.jobs import Execution, ExecutionState, HrSystem, JobState, Target
from diagnosis.log import Action, Event, Result, StepType
from diagnosis.moments import Moment, MomentKind
from diagnosis.timeline import MOST, newest, stopped_at, timeline
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, expect, failed, scoping, second
from tests.support.evidence import (
    NOW,
    ago,
    audit,
    deleted,
    event,
    evidence,
    job,
    organization,
    quarantined,
    status,
    step,
    unavailable,
    user,
)

K = MomentKind
CYCLE = [K.CYCLE_BEGAN, K.CYCLE_ENDED]
NEW = user(created_at=None)
HIRED = expect(at=ago(days=2))
DAY = Expectation(Change.CREATE, None, ago(hours=10), NOW + timedelta(hours=14))
RETRY = (
    "This operation was retried 2 times. It will be retried again after this date: 2026-11-23T14:00:00Z UTC"
)


def ahead(**span: float) -> datetime:
    return NOW + timedelta(**span)


def kinds(moments: tuple[Moment, ...]) -> list[MomentKind]:
    return [moment.kind for moment in moments]


def of(found: Evidence) -> tuple[Moment, ...]:
    """The timeline as the engine asks for it."""
    return diagnose(found).timeline


def missing(name: str = "everything") -> Evidence:
    """Evidence that could not be read, all of it or a part."""
    if name == "everything":
        return evidence(jobs=NO_STATUS, users=NO_USERS)
    gaps = {"status": NO_STATUS, "log": NO_LOG}
    return evidence(job(event(), **{name: gaps[name]}), users=(NEW,))


ORDER: dict[str, tuple[Evidence, list[MomentKind]]] = {
    "healthy": (
        evidence(),
        [K.EVENT, K.ACCOUNT_CREATED, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "nothing could be read": (missing(), [K.NOW]),
    "nothing could be read, and a change was told": (
        replace(missing(), expectation=HIRED),
        [K.HR_CHANGE, K.NOW],
    ),
    "the status is missing": (missing("status"), [K.EVENT, K.NOW]),
    "the log is missing": (missing("log"), [*CYCLE, K.NOW, K.NEXT_CYCLE]),
    "the change is newer than the last cycle": (
        evidence(job(), users=(), expectation=expect(at=ago(minutes=10))),
        [*CYCLE, K.HR_CHANGE, K.NOW, K.NEXT_CYCLE],
    ),
    "a start next week": (
        evidence(job(), users=(), expectation=expect(at=ahead(days=7))),
        [*CYCLE, K.NOW, K.NEXT_CYCLE, K.HR_CHANGE],
    ),
    "the change, a pause and an event of the same second": (
        evidence(
            job(event(at=ago(days=2))),
            users=(),
            expectation=HIRED,
            audits=(audit(AuditActivity.PAUSED, at=ago(days=2)),),
        ),
        [K.HR_CHANGE, K.CONFIGURATION, K.EVENT, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "a failure that is tried again": (
        evidence(job(failed("MissingValues", RETRY)), users=()),
        [K.EVENT, *CYCLE, K.NOW, K.NEXT_CYCLE, K.NEXT_ATTEMPT],
    ),
    "a failure that is over": (
        evidence(job(failed("MissingValues", RETRY), event(at=ago(days=1))), users=(NEW,)),
        [K.EVENT, K.EVENT, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "a paused job": (
        evidence(job(failed("MissingValues", RETRY), status=status(JobState.PAUSED)), users=()),
        [K.EVENT, *CYCLE, K.NOW],
    ),
    "quarantine, told by the status and by the audits": (
        evidence(
            job(status=quarantined("Unknown")),
            users=(),
            audits=(audit(AuditActivity.QUARANTINED, at=ago(days=2, minutes=2), by_service=True),),
        ),
        [K.QUARANTINE, K.CAUGHT_UP, *CYCLE, K.NOW, K.NEXT_ATTEMPT],
    ),
    "an earlier quarantine": (
        evidence(job(), users=(), audits=(audit(AuditActivity.QUARANTINED, at=ago(days=2)),)),
        [K.CONFIGURATION, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "a restart that is not over": (
        evidence(job(), users=(), expectation=HIRED, audits=(audit(),)),
        [K.HR_CHANGE, *CYCLE, K.CONFIGURATION, K.NOW],
    ),
    "a full cycle under way": (
        evidence(job(status=status(units_done=3, units_total=40)), users=()),
        [*CYCLE, K.NOW],
    ),
    "the last cycle failed": (
        evidence(
            job(
                status=status(
                    last_execution=Execution(ExecutionState.FAILED, ago(minutes=25), ago(minutes=24)),
                    steady_state_last=ago(hours=2),
                )
            ),
            users=(),
        ),
        [K.CAUGHT_UP, *CYCLE, K.NOW],
    ),
    "a job that never ran": (
        evidence(
            job(
                status=status(
                    JobState.NOT_RUN, steady_state_first=None, steady_state_last=None, last_execution=None
                )
            ),
            users=(),
        ),
        [K.NOW],
    ),
    "an API-driven job has no timetable": (
        evidence(job(event(at=ago(days=2)), source=HrSystem.API), users=()),
        [K.EVENT, *CYCLE, K.NOW],
    ),
    "written to Active Directory, waiting for the synchronisation": (
        evidence(job(event(at=ago(minutes=24))), users=(), organization=organization(ago(minutes=20))),
        [K.CYCLE_BEGAN, K.EVENT, K.CYCLE_ENDED, K.DIRECTORY_SYNC, K.NOW, K.NEXT_CYCLE, K.EXPECTED],
    ),
    "the synchronisation does not matter to Entra ID": (
        evidence(job(target=Target.ENTRA_ID), users=(), organization=organization()),
        [*CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "an account that was deleted": (
        evidence(job(event()), users=(), deleted_users=(deleted(),)),
        [K.EVENT, K.ACCOUNT_DELETED, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "an account that somebody edited by hand": (
        evidence(
            audits=(
                audit(AuditActivity.USER_UPDATED, target_id=NEW.id.upper(), at=ago(days=1)),
                audit(AuditActivity.USER_UPDATED, target_id=NEW.id, at=ago(hours=9), by_service=True),
                audit(AuditActivity.USER_UPDATED, target_id="somebody else", at=ago(hours=8)),
            ),
            users=(NEW,),
        ),
        [K.EVENT, K.ACCOUNT_CHANGED, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "an account the synchronisation wrote": (
        evidence(users=(user(last_sync_at=ago(hours=1)),)),
        [K.EVENT, K.ACCOUNT_CREATED, K.DIRECTORY_SYNC, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
    "a row that came twice": (
        evidence(job(event(), event()), users=(NEW,)),
        [K.EVENT, *CYCLE, K.NOW, K.NEXT_CYCLE],
    ),
}


@pytest.mark.parametrize("name", ORDER)
def test_order(name: str) -> None:
    """What happened comes oldest first, then now, then what is expected; what is missing is not told."""
    found, expected = ORDER[name]
    moments = of(found)
    assert kinds(moments) == expected
    assert [moment.at for moment in moments] == sorted(moment.at for moment in moments)
    assert all(moment.expected is (moment.at > NOW) for moment in moments)


def test_two_jobs() -> None:
    """Events of every job are told with their job; cycles only of jobs that may have the person."""
    skipped = event(Result.SKIPPED, Action.OTHER, at=ago(hours=5), steps=(scoping("False"),))
    moments = of(evidence(job(event()), second(skipped), users=(NEW,)))
    assert [(one.kind, one.job.source if one.job else None) for one in moments] == [
        (K.EVENT, HrSystem.WORKDAY),
        (K.EVENT, HrSystem.SUCCESSFACTORS),
        (K.CYCLE_BEGAN, HrSystem.WORKDAY),
        (K.CYCLE_ENDED, HrSystem.WORKDAY),
        (K.NOW, None),
        (K.NEXT_CYCLE, HrSystem.WORKDAY),
    ]


def test_equal_times() -> None:
    """Of events of the same second the one that decides comes last, in whatever order they were read."""
    good, bad = event(Result.SUCCESS), failed("Timeout")
    for events in ((good, bad), (bad, good)):
        told = [moment for moment in of(evidence(job(*events), users=())) if moment.kind is K.EVENT]
        assert "Timeout" in str(told[-1].text)


def test_the_day_that_was_said() -> None:
    """Where only a day was said, the moment is its beginning and carries its end."""
    (told,) = [one for one in of(evidence(job(), users=(), expectation=DAY)) if one.kind is K.HR_CHANGE]
    assert (told.at, told.until, told.expected) == (DAY.changed_at, DAY.changed_until, False)


def test_the_first_cycle_that_counts() -> None:
    """The answer's own expected time and the timeline's are one moment."""
    diagnosis = diagnose(evidence(job(), users=(), expectation=expect(at=ago(minutes=10))))
    assert diagnosis.leading is not None
    (expected,) = [moment for moment in diagnosis.timeline if moment.expected]
    assert expected.at == diagnosis.leading.match.expected_by
    assert expected.kind is K.NEXT_CYCLE


SAID: dict[str, tuple[Event, str, StepType | None]] = {
    "created": (event(), "create succeeded", None),
    "refused": (failed("Timeout"), "create failed at export (Timeout)", StepType.EXPORT),
    "out of scope": (
        event(Result.SKIPPED, Action.OTHER, skip="NotEffectivelyEntitled", steps=(scoping("False"),)),
        "skipped at scoping (NotEffectivelyEntitled)",
        StepType.SCOPING,
    ),
    "in sync": (
        event(Result.SKIPPED, Action.UPDATE, skip="RedundantExport"),
        "skipped at export (RedundantExport)",
        StepType.EXPORT,
    ),
    "failed, nobody says where": (event(Result.FAILURE, Action.OTHER), "failed", None),
    "failed in a step of no name": (
        event(Result.FAILURE, steps=(step(StepType.UNKNOWN, Result.FAILURE),)),
        "create failed",
        None,
    ),
    "with a flaw": (
        event(Result.WARNING, Action.UPDATE, code="Whatever"),
        "update ended with a warning (Whatever)",
        None,
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_of_an_event(name: str) -> None:
    """An event says what was meant, how it ended, at which step, and by which code."""
    seen, words, where = SAID[name]
    (told,) = [one for one in of(evidence(job(seen), users=())) if one.kind is K.EVENT]
    assert Words("en", "UTC").say(told.text) == f"Provisioning log: {words}"
    assert told.event_id == seen.id
    assert stopped_at(seen) is where


def long(n: int) -> Evidence:
    """A record that failed so many times, each an hour apart, the oldest one being another failure."""
    failures = [replace(failed("Timeout"), id=f"e{hour}", at=ago(hours=hour)) for hour in range(1, n + 1)]
    return evidence(job(*failures), users=(), expectation=expect(at=ago(hours=n + 1)))


def test_a_long_one_is_cut() -> None:
    """The newest entries are kept, with the change in HR and what is expected; the others are counted."""
    moments = of(long(60))
    events = [moment.event_id for moment in moments if moment.kind is K.EVENT]
    counted = [moment for moment in moments if moment.kind is K.LEFT_OUT]
    assert len(moments) == MOST + 1
    assert events == [f"e{hour}" for hour in range(len(events), 0, -1)]
    assert [moment.text.n for moment in counted] == [60 - len(events)]
    assert kinds(moments)[:2] == [K.HR_CHANGE, K.LEFT_OUT]
    assert kinds(moments)[-2:] == [K.NOW, K.NEXT_CYCLE]


def test_the_event_that_decides_stays() -> None:
    """However old the event is that the answer rests on, it is told."""
    found = long(60)
    leading = diagnose(found).leading
    assert leading is not None
    assert isinstance(found.jobs, tuple)
    oldest = found.jobs[0].log.events[-1]  # type: ignore[union-attr]
    decided = replace(leading, match=replace(leading.match, event=oldest))
    assert "e60" in [moment.event_id for moment in timeline(found, decided)]
    assert "e60" not in [moment.event_id for moment in timeline(found)]


@pytest.mark.parametrize("most", [0, 1, 3, 7, 100])
def test_newest(most: int) -> None:
    """What is kept and what is left out are all moments, in order, and nothing that must stay goes."""
    moments = of(long(20))
    kept, left_out = newest(moments, most)
    assert sorted([*kept, *left_out], key=moments.index) == list(moments)
    assert {K.HR_CHANGE, K.NOW, K.NEXT_CYCLE} <= set(kinds(kept))
    assert len(kept) == max(3, min(most, len(moments)))
    assert not left_out or max(one.at for one in left_out) <= min(
        (one.at for one in kept if one.kind is K.EVENT), default=NOW
    )


def test_audits_that_could_not_be_read() -> None:
    """Without the audits the rest is told."""
    found = evidence(job(), users=(), audits=unavailable(Source.DIRECTORY_AUDITS))
    assert kinds(of(found)) == [*CYCLE, K.NOW, K.NEXT_CYCLE]
