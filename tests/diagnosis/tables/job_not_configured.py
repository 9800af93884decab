"""Rows for `job-not-configured`: the job's state is NotConfigured."""

from __future__ import annotations

from diagnosis.evidence import (
    Change,
    JobState,
)
from diagnosis.log import Result
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
    status,
)

IT = status(JobState.NOT_CONFIGURED)

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
}

SILENT = {
    "healthy": evidence(),
    "nobody knows the state": evidence(job(status=status(JobState.UNKNOWN)), users=()),
    "the other job is hers": evidence(job(status=IT), second(event()), users=()),
    "this job only leaves her out, the other is hers": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),)), status=IT), second(event()), users=()
    ),
    "three jobs, the last one is hers": evidence(job(status=IT), second(), third(event()), users=()),
    "paused": evidence(job(status=status(JobState.PAUSED)), users=()),
    "disabled": evidence(job(status=status(JobState.DISABLED)), users=()),
    "quarantine": evidence(job(status=status(JobState.QUARANTINE)), users=()),
    "active": evidence(job(status=status(JobState.ACTIVE)), users=()),
}

CANNOT_TELL = {
    "status": evidence(job(status=NO_STATUS), users=()),
    "whether the other job is hers": evidence(job(status=IT), second(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}
