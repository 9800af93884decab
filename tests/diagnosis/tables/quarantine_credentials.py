"""Rows for `quarantine-credentials`: the job cannot sign in."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from diagnosis.log import Result
from tests.diagnosis import job_rows
from tests.diagnosis.rows import (
    expect,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    quarantined,
    status,
)

IT = quarantined(
    "EncounteredQuarantineException", error_code="SystemForCrossDomainIdentityManagementInvalidCredentials"
)

FIRES = {
    **job_rows.fires(IT),
    "mixed case": evidence(job(status=quarantined("encounteredQUARANTINEexception")), users=()),
    "an error that says nothing of credentials": evidence(
        job(status=quarantined("EncounteredQuarantineException", error_code="Oops")), users=()
    ),
    "began before her newest event": evidence(
        job(event(Result.SKIPPED, at=ago(days=1), skip="RedundantExport"), status=IT),
        users=(),
        expectation=expect(Change.DISABLE),
    ),
}

SILENT = {
    **job_rows.silent(IT),
    "the agent is silent": evidence(
        job(
            status=quarantined(
                "EncounteredQuarantineException", error_code="HybridIdentityServiceNoActiveAgents"
            )
        ),
        users=(),
    ),
    "in quarantine, without a reason": evidence(
        job(status=status(JobState.QUARANTINE, quarantine=None)), users=()
    ),
    "a reason of another kind": evidence(job(status=quarantined("Unknown")), users=()),
    "no longer in quarantine": evidence(job(status=replace(IT, state=JobState.ACTIVE)), users=()),
}

CANNOT_TELL = job_rows.cannot_tell(IT)
