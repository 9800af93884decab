"""Rows for `deletion-threshold-hold`: the deletion guard holds the job."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import (
    Change,
    JobState,
)
from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    YESTERDAY,
    Beside,
    expect,
    scoping,
    second,
    third,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    quarantined,
    status,
    user,
)

IT = quarantined("TooManyDeletes")

FIRES = {
    "nobody provisioned": evidence(job(status=IT), users=()),
    "the person was here before": evidence(
        job(event(), status=IT), expectation=expect(Change.UPDATE, YESTERDAY, "title")
    ),
    "two jobs, neither has seen the person": evidence(job(status=IT), second(), users=()),
    "three jobs, hers is the one": evidence(
        third(), job(event(), status=IT), second(), expectation=expect(Change.DISABLE, YESTERDAY)
    ),
    "three jobs, the others only leave her out": evidence(
        job(event(), status=IT),
        second(event(Result.SKIPPED, at=ago(hours=1), steps=(scoping("False"),))),
        third(),
        expectation=expect(Change.UPDATE, ago(hours=2), "title"),
    ),
    "created, and the trouble is of later": Beside(evidence(job(event(), status=IT))),
    "there for long, and the trouble does not matter": Beside(evidence(job(status=IT))),
    "a failed record leads": Beside(
        evidence(job(event(Result.FAILURE, code="MissingValues"), status=IT), users=())
    ),
    "a leaver whose account is staged": evidence(
        job(event(action=Action.STAGED_DELETE), status=IT), expectation=expect(Change.DISABLE)
    ),
    "staged in the same hour as the quarantine": evidence(
        job(event(action=Action.STAGED_DELETE, at=ago(days=2, minutes=4)), status=IT),
        expectation=expect(Change.DISABLE),
    ),
    "staged, and the job runs again": evidence(
        job(event(action=Action.STAGED_DELETE)), expectation=expect(Change.DISABLE)
    ),
    "the log cannot be read, the quarantine can": evidence(job(status=IT, log=NO_LOG), users=()),
}

SILENT = {
    "healthy": evidence(),
    "nobody knows the state": evidence(job(status=status(JobState.UNKNOWN)), users=()),
    "the other job is hers": evidence(job(status=IT), second(event()), users=()),
    "this job only leaves her out, the other is hers": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),)), status=IT), second(event()), users=()
    ),
    "three jobs, the last one is hers": evidence(job(status=IT), second(), third(event()), users=()),
    "allowed since": evidence(
        job(event(action=Action.STAGED_DELETE), event(action=Action.DISABLE, at=ago(days=1))),
        users=(user(enabled=False),),
        expectation=expect(Change.DISABLE),
    ),
    "in quarantine, without a reason": evidence(
        job(status=status(JobState.QUARANTINE, quarantine=None)), users=()
    ),
    "a reason of another kind": evidence(job(status=quarantined("Unknown")), users=()),
    "no longer in quarantine": evidence(job(status=replace(IT, state=JobState.ACTIVE)), users=()),
}

CANNOT_TELL = {
    "status": evidence(job(status=NO_STATUS), users=()),
    "whether the other job is hers": evidence(job(status=IT), second(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}
