"""Rows for `quarantine-agent-unavailable`: no provisioning agent answers."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.jobs import JobState, Target
from tests.diagnosis import job_rows
from tests.support.evidence import (
    evidence,
    job,
    quarantined,
    status,
)

IT = quarantined("EncounteredQuarantineException", error_code="HybridIdentityServiceNoActiveAgents")

FIRES = {
    **job_rows.fires(IT),
    "whatever the reason": evidence(
        job(status=quarantined("Unknown", error_code="hybrididentityservicenoagentsassigned")), users=()
    ),
    "a time-out": evidence(
        job(status=quarantined("EncounteredQuarantineException", error_code="TimeOut")), users=()
    ),
}

SILENT = {
    **job_rows.silent(IT),
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

CANNOT_TELL = job_rows.cannot_tell(IT)
