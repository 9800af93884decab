"""Rows for `deletion-threshold-hold`: the deletion guard holds the job."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from diagnosis.log import Action
from tests.diagnosis import job_rows
from tests.diagnosis.rows import (
    NO_LOG,
    expect,
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
    **job_rows.fires(IT),
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
    **job_rows.silent(IT),
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

CANNOT_TELL = job_rows.cannot_tell(IT)
