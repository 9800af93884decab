"""Rows for `quarantine-by-microsoft`: Microsoft put the job on hold."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.jobs import JobState
from tests.diagnosis import job_rows
from tests.support.evidence import (
    evidence,
    job,
    quarantined,
    status,
)

IT = quarantined("QuarantinedOnDemand")

FIRES = {
    **job_rows.fires(IT),
    "the documentation's spelling": evidence(job(status=quarantined("QuarantineOnDemand")), users=()),
    "since nobody knows when": evidence(
        job(status=quarantined("QuarantinedOnDemand", since=None, next_attempt=None)), users=()
    ),
}

SILENT = {
    **job_rows.silent(IT),
    "in quarantine, without a reason": evidence(
        job(status=status(JobState.QUARANTINE, quarantine=None)), users=()
    ),
    "a reason of another kind": evidence(job(status=quarantined("Unknown")), users=()),
    "no longer in quarantine": evidence(job(status=replace(IT, state=JobState.ACTIVE)), users=()),
}

CANNOT_TELL = job_rows.cannot_tell(IT)
