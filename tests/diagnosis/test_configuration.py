"""What somebody changed in the person's jobs, and what that does to waiting times."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from diagnosis.audits import AuditActivity, AuditEvent
from diagnosis.configuration import configuration_changes
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import Source
from diagnosis.jobs import HrSystem, Job, JobState
from tests.diagnosis.rows import NO_LOG, NO_STATUS, expect, second
from tests.support.evidence import NOW, ago, audit, event, evidence, job, quarantined, status, unavailable

A = AuditActivity
PAUSED, STARTED, RESTARTED, MAPPINGS = A.PAUSED, A.STARTED, A.RESTARTED, A.MAPPINGS_CHANGED
OF_SECOND = second().service_principal_id


def case(*audits: AuditEvent, at: Job | None = None, told: Expectation | None = None) -> Evidence:
    """Somebody was hired two days ago and is not there; this was done to the job."""
    expectation = told or expect(at=ago(days=2))
    return evidence(at or job(), users=(), audits=audits, expectation=expectation)


def activities(found: Evidence) -> list[AuditActivity]:
    return [change.activity for change in configuration_changes(found)]


FOUND: dict[str, tuple[Evidence, list[AuditActivity]]] = {
    "oldest first, whatever the order": (
        case(audit(STARTED, at=ago(hours=2)), audit(MAPPINGS), audit(PAUSED, at=ago(hours=3))),
        [PAUSED, STARTED, MAPPINGS],
    ),
    "at the same time, in the order of the activities": (
        case(audit(MAPPINGS), audit(RESTARTED), audit(PAUSED)),
        [PAUSED, RESTARTED, MAPPINGS],
    ),
    "a row that came twice": (case(audit(), audit()), [RESTARTED]),
    "at the very time of the change": (case(audit(at=ago(days=2))), [RESTARTED]),
    "before the change, and over": (case(audit(at=ago(days=2, seconds=1))), []),
    "before the change, and still paused": (
        case(audit(PAUSED, at=ago(days=9)), at=job(status=status(JobState.PAUSED))),
        [PAUSED],
    ),
    "two pauses before the change, and still paused": (
        case(
            audit(PAUSED, at=ago(days=20)),
            audit(STARTED, at=ago(days=19)),
            audit(PAUSED, at=ago(days=9)),
            at=job(status=status(JobState.PAUSED)),
        ),
        [PAUSED],
    ),
    "before the change, and still reading everybody": (
        case(audit(at=ago(days=3)), at=job(status=status(steady_state_last=ago(days=4)))),
        [RESTARTED],
    ),
    "before the change, and still in quarantine": (
        case(audit(A.QUARANTINED, at=ago(days=3)), at=job(status=quarantined("Unknown"))),
        [A.QUARANTINED],
    ),
    "before the change, and the status is not known": (
        case(audit(PAUSED, at=ago(days=9)), at=job(status=NO_STATUS)),
        [],
    ),
    "an API-driven job has nobody to read again": (
        case(audit(at=ago(days=3)), at=job(source=HrSystem.API, status=status(steady_state_last=None))),
        [],
    ),
    "no change told: since the oldest event": (
        case(
            audit(PAUSED, at=ago(days=5)),
            audit(STARTED, at=ago(days=3, hours=1)),
            audit(MAPPINGS, at=ago(days=1)),
            at=job(event(at=ago(days=2)), event(at=ago(days=4))),
            told=Expectation(Change.CREATE),
        ),
        [STARTED, MAPPINGS],
    ),
    "a change that lies ahead: since the oldest event": (
        case(
            audit(PAUSED, at=ago(days=5)),
            audit(STARTED, at=ago(days=3)),
            at=job(event(at=ago(days=4))),
            told=expect(at=NOW + timedelta(days=9)),
        ),
        [STARTED],
    ),
    "nothing to begin at: all that was read": (
        case(audit(PAUSED, at=ago(days=20)), told=Expectation(Change.CREATE)),
        [PAUSED],
    ),
    "of the future": (case(audit(at=NOW + timedelta(minutes=1))), []),
    "of another app": (case(audit(target_id="c0117050-7e4a-4a1e-8f00-00000000ffff")), []),
    "capitals in the id": (case(audit(target_id=job().service_principal_id.upper())), [RESTARTED]),
    "an edit of an account": (case(audit(A.USER_UPDATED), audit(A.OTHER)), []),
    "audits not read": (replace(case(), audits=unavailable(Source.DIRECTORY_AUDITS)), []),
    "jobs not read": (replace(case(audit()), jobs=unavailable(Source.JOBS)), []),
    "the log was not read": (case(audit(), at=job(log=NO_LOG)), [RESTARTED]),
    "two jobs, both possible": (
        evidence(
            job(), second(), users=(), audits=(audit(), audit(PAUSED, target_id=OF_SECOND, at=ago(hours=1)))
        ),
        [PAUSED, RESTARTED],
    ),
    "two jobs of one app": (
        evidence(job(), job(id="WorkdayAD.c0117050.0009"), users=(), audits=(audit(),)),
        [RESTARTED],
    ),
    "a job whose people another one has": (
        evidence(job(event()), second(), users=(), audits=(audit(target_id=OF_SECOND, at=ago(hours=1)),)),
        [],
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_which_changes(name: str) -> None:
    """Changes to the person's jobs since the change in HR are told, and older ones still in force."""
    found, expected = FOUND[name]
    assert activities(found) == expected


SINCE = status(steady_state_last=ago(minutes=1), last_execution=None)
WORDS: dict[str, tuple[Evidence, str]] = {
    "paused": (case(audit(PAUSED), at=job(status=status(JobState.PAUSED))), "until somebody starts"),
    "paused and started": (case(audit(PAUSED, at=ago(hours=2)), audit(STARTED)), "no other began until"),
    "paused and restarted": (case(audit(PAUSED, at=ago(hours=2)), audit()), "no other began until"),
    "started": (case(audit(STARTED)), "goes on where it stopped"),
    "started for the first time": (
        case(audit(STARTED), at=job(status=status(steady_state_first=None, steady_state_last=None))),
        "first cycle reads everybody",
    ),
    "started, status unknown": (case(audit(STARTED), at=job(status=NO_STATUS)), "Cycles run again"),
    "started, API": (case(audit(STARTED), at=job(source=HrSystem.API)), "works off what was uploaded"),
    "restarted": (case(audit()), "usual waiting times do not hold"),
    "restarted, status unknown": (case(audit(), at=job(status=NO_STATUS)), "usual waiting times do not hold"),
    "restarted and caught up": (case(audit(), at=job(status=SINCE)), "has read everybody again since"),
    "restarted, API": (case(audit(), at=job(source=HrSystem.API)), "must be sent again"),
    "remapped": (case(audit(MAPPINGS)), "by the new rules: that takes longer"),
    "remapped and caught up": (case(audit(MAPPINGS), at=job(status=SINCE)), "by the new rules since"),
    "remapped, API": (case(audit(MAPPINGS), at=job(source=HrSystem.API)), "by the new rules."),
    "settings": (case(audit(A.SETTINGS_CHANGED)), "Waiting times stay as they were"),
    "quarantined": (
        case(audit(A.QUARANTINED), at=job(status=quarantined("Unknown"))),
        "down to once a day",
    ),
    "quarantined, and over": (case(audit(A.QUARANTINED)), "out of quarantine again"),
}


@pytest.mark.parametrize("name", WORDS)
def test_what_it_does(name: str) -> None:
    """Each change says what it does to the cycles, as the job stands now."""
    found, words = WORDS[name]
    assert words in configuration_changes(found)[0].effect.template


def test_who() -> None:
    """A person is named; what the service did itself names nobody."""
    megan, service, nobody = configuration_changes(
        case(
            audit(PAUSED, at=ago(hours=3), by="Megan Bowen"),
            audit(STARTED, at=ago(hours=2), by="Azure AD Provisioning Service", by_service=True),
            audit(MAPPINGS, at=ago(hours=1), by=""),
        )
    )
    assert (megan.by, megan.what.values["who"]) == ("Megan Bowen", "Megan Bowen")
    assert (service.by, nobody.by) == (None, None)
    assert "Azure" not in str(service.what)
