"""Rows for `last-day-of-work-not-available-early`: a leaving date that Workday keeps to itself."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from diagnosis.log import Action, StepType
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, Beside, expect, flows, mapping, schema, second
from tests.support.evidence import NOW, ago, event, evidence, job, status, step, user

LEAVES = expect(Change.DISABLE, NOW + timedelta(days=3))
KNOWN = event(
    action=Action.UPDATE, steps=(step(StepType.IMPORT, statusterminationlastdayofwork="2026-11-26"),)
)

FIRES = {
    "leaves in three days": Beside(evidence(expectation=LEAVES)),
    "no event at all": Beside(evidence(job(), expectation=LEAVES)),
    "an attribute that is mapped from it": Beside(
        evidence(
            job(event(), schema=schema(mapping(flows("description", "StatusTerminationLastDayOfWork")))),
            expectation=expect(Change.UPDATE, NOW + timedelta(days=3), "description"),
        )
    ),
    "the field came empty": Beside(
        evidence(
            job(event(steps=(step(StepType.IMPORT, statusterminationlastdayofwork=" "),))), expectation=LEAVES
        )
    ),
}

SILENT = {
    "healthy": evidence(),
    "the field came": evidence(job(KNOWN), expectation=LEAVES),
    "an attribute that is not mapped from it": evidence(
        job(event(), schema=schema(mapping(flows("description", "Company")))),
        expectation=expect(Change.UPDATE, NOW + timedelta(days=3), "description"),
    ),
    "left already": evidence(expectation=expect(Change.DISABLE, ago(hours=3))),
    "a new starter": evidence(job(), users=(), expectation=expect(at=NOW + timedelta(days=3))),
    "SuccessFactors": evidence(second(), expectation=LEAVES),
    "off already": evidence(users=(user(enabled=False),), expectation=LEAVES),
    "paused": evidence(job(status=status(JobState.PAUSED)), expectation=LEAVES),
    "no date": evidence(expectation=expect(Change.DISABLE)),
    "another job has the person": evidence(job(), second(event()), expectation=LEAVES),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=LEAVES),
    "status": evidence(job(status=NO_STATUS), expectation=LEAVES),
    "users": evidence(users=NO_USERS, expectation=LEAVES),
}
