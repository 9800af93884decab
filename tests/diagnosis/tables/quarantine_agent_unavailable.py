"""Rows for `quarantine-agent-unavailable`: no provisioning agent answers."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import (
    Change,
    JobState,
    Target,
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
    quarantined,
    status,
)

IT = quarantined("EncounteredQuarantineException", error_code="HybridIdentityServiceNoActiveAgents")

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
    "whatever the reason": evidence(
        job(status=quarantined("Unknown", error_code="hybrididentityservicenoagentsassigned")), users=()
    ),
    "a time-out": evidence(
        job(status=quarantined("EncounteredQuarantineException", error_code="TimeOut")), users=()
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
    "a job to Entra ID has no agent": evidence(job(status=IT, target=Target.ENTRA_ID), users=()),
    "refused credentials": evidence(
        job(status=quarantined("EncounteredQuarantineException", error_code="InvalidCredentials")), users=()
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
