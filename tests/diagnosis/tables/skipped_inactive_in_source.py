"""Rows for `skipped-inactive-in-source`: HR lists the person as not active."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.log import Action, Result, StepType
from tests.diagnosis.rows import (
    FRANCE,
    NO_LOG,
    NO_STATUS,
    YESTERDAY,
    Beside,
    expect,
    scoping,
    second,
)
from tests.support.evidence import (
    NOW,
    ago,
    event,
    evidence,
    job,
    step,
)

OFF = event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("True", "False"),))

FIRES = {
    "the portal's spelling": evidence(job(OFF), users=()),
    "the spelling of on-demand": evidence(
        job(event(Result.SKIPPED, steps=(step(StepType.SCOPING, isactive="FALSE"),))), users=()
    ),
    "also out of scope": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False", "False", FRANCE),))), users=()
    ),
    "an earlier create does not help": evidence(job(event(at=ago(days=9)), OFF)),
    "two jobs skip her": evidence(job(OFF), second(OFF), users=()),
    "starts next week": Beside(evidence(job(OFF), users=(), expectation=expect(at=NOW + timedelta(days=7)))),
}

SILENT = {
    "healthy": evidence(),
    "active": evidence(job(event(Result.SKIPPED, steps=(scoping("False", "True"),))), users=()),
    "says nothing": evidence(job(event(Result.SKIPPED, steps=(scoping("False", ""),))), users=()),
    "inactive, but written": evidence(job(event(action=Action.DISABLE, steps=(scoping("True", "False"),)))),
    "before the change": evidence(job(OFF), users=(), expectation=expect(at=YESTERDAY)),
    "the other job has her": evidence(job(OFF), second(event(at=ago(days=9))), users=()),
    "an old skip": evidence(job(OFF, event(at=ago(days=1)))),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "whether the other job has her": evidence(job(OFF), second(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}
