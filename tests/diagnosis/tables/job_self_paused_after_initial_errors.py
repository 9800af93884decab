"""Rows for `job-self-paused-after-initial-errors`: the job stopped itself."""

from __future__ import annotations

from diagnosis.audits import AuditActivity
from diagnosis.gaps import Source
from diagnosis.jobs import JobState
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, Beside, second
from tests.support.evidence import ago, audit, event, evidence, job, status, unavailable

ITSELF = status(JobState.PAUSED, escrows_pruned=True)

FIRES = {
    "nobody has an account": evidence(job(status=ITSELF), users=()),
    "no one paused it": evidence(job(status=ITSELF), users=(), audits=()),
    "the audits cannot be read": evidence(
        job(status=ITSELF), users=(), audits=unavailable(Source.DIRECTORY_AUDITS)
    ),
    "the service paused it": evidence(
        job(status=ITSELF), users=(), audits=(audit(AuditActivity.PAUSED, by_service=True),)
    ),
    "somebody paused it as well": Beside(
        evidence(job(status=ITSELF), users=(), audits=(audit(AuditActivity.PAUSED),))
    ),
    "a failure of the first load": Beside(
        evidence(job(event(Result.FAILURE, code="MissingValues", at=ago(days=1)), status=ITSELF), users=())
    ),
    "two jobs, nobody knows whose": evidence(job(status=ITSELF), second(), users=()),
}

SILENT = {
    "healthy": evidence(),
    "paused by somebody": evidence(job(status=status(JobState.PAUSED)), users=()),
    "running again": evidence(job(status=status(escrows_pruned=True)), users=()),
    "the other job has the person": evidence(job(status=ITSELF), second(event()), users=()),
}

CANNOT_TELL = {
    "status": evidence(job(status=NO_STATUS), users=()),
    "whether the other job has the person": evidence(job(status=ITSELF), second(log=NO_LOG), users=()),
}
