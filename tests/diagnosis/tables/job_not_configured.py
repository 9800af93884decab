"""Rows for `job-not-configured`: the job's state is NotConfigured."""

from __future__ import annotations

from diagnosis.jobs import JobState
from tests.diagnosis import job_rows
from tests.support.evidence import (
    evidence,
    job,
    status,
)

IT = status(JobState.NOT_CONFIGURED)

FIRES = job_rows.fires(IT)

SILENT = {
    **job_rows.silent(IT),
    "paused": evidence(job(status=status(JobState.PAUSED)), users=()),
    "disabled": evidence(job(status=status(JobState.DISABLED)), users=()),
    "quarantine": evidence(job(status=status(JobState.QUARANTINE)), users=()),
    "active": evidence(job(status=status(JobState.ACTIVE)), users=()),
}

CANNOT_TELL = job_rows.cannot_tell(IT)
