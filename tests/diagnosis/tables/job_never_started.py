"""Rows for `job-never-started`: the job is set up and not scheduled."""

from __future__ import annotations

from diagnosis.jobs import JobState
from tests.diagnosis import job_rows
from tests.support.evidence import (
    evidence,
    job,
    status,
)

IT = status(
    JobState.NOT_RUN, scheduled=False, steady_state_first=None, steady_state_last=None, last_execution=None
)

FIRES = job_rows.fires(IT)

SILENT = {
    **job_rows.silent(IT),
    "paused": evidence(job(status=status(JobState.PAUSED)), users=()),
    "not configured": evidence(job(status=status(JobState.NOT_CONFIGURED)), users=()),
    "disabled": evidence(job(status=status(JobState.DISABLED)), users=()),
    "quarantine": evidence(job(status=status(JobState.QUARANTINE)), users=()),
    "active": evidence(job(status=status(JobState.ACTIVE)), users=()),
    "started and in its first cycle": evidence(
        job(status=status(JobState.NOT_RUN, steady_state_first=None)), users=()
    ),
}

CANNOT_TELL = job_rows.cannot_tell(IT)
