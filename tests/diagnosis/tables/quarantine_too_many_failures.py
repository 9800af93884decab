"""Rows for `quarantine-too-many-failures`: too many records fail."""

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

IT = quarantined("EncounteredEscrowProportionThreshold")

FIRES = {
    **job_rows.fires(IT),
    "the total": evidence(job(status=quarantined("EncounteredTotalEscrowThreshold")), users=()),
    "the base, mixed case": evidence(job(status=quarantined("encounteredBASEescrowThreshold")), users=()),
}

SILENT = {
    **job_rows.silent(IT),
    "too many deletions": evidence(job(status=quarantined("TooManyDeletes")), users=()),
    "in quarantine, without a reason": evidence(
        job(status=status(JobState.QUARANTINE, quarantine=None)), users=()
    ),
    "a reason of another kind": evidence(job(status=quarantined("Unknown")), users=()),
    "no longer in quarantine": evidence(job(status=replace(IT, state=JobState.ACTIVE)), users=()),
}

CANNOT_TELL = job_rows.cannot_tell(IT)
