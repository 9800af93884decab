"""Rows for `not-evaluated-initial-cycle-running`: the first full cycle is not through."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    expect,
    second,
)
from tests.support.evidence import (
    event,
    evidence,
    job,
    quarantined,
    status,
)

FIRST = status(
    steady_state_first=None, steady_state_last=None, last_execution=None, units_done=3, units_total=10
)

FIRES = {
    "active": evidence(job(status=FIRST), users=()),
    "not run yet, but scheduled": evidence(job(status=replace(FIRST, state=JobState.NOT_RUN)), users=()),
    "no progress shown": evidence(job(status=replace(FIRST, units_done=None, units_total=None)), users=()),
    "zero units": evidence(job(status=replace(FIRST, units_done=0, units_total=0)), users=()),
    "two new jobs": evidence(job(status=FIRST), second(status=FIRST), users=()),
    "a new job beside one that does not know her": evidence(job(status=FIRST), second(), users=()),
    "a leaver, and the job has not got there": evidence(
        job(status=FIRST), expectation=expect(Change.DISABLE)
    ),
}

SILENT = {
    "healthy": evidence(),
    "she was reached": evidence(job(event(), status=FIRST)),
    "she has her account": evidence(job(status=FIRST)),
    "never started": evidence(job(status=replace(FIRST, state=JobState.NOT_RUN, scheduled=False)), users=()),
    "paused in the middle": evidence(job(status=replace(FIRST, state=JobState.PAUSED)), users=()),
    "in quarantine": evidence(job(status=replace(quarantined("Unknown"), steady_state_first=None)), users=()),
    "the old job has her": evidence(job(status=FIRST), second(event()), users=()),
}

CANNOT_TELL = {
    "status": evidence(job(status=NO_STATUS), users=()),
    "log": evidence(job(status=FIRST, log=NO_LOG), users=()),
    "users": evidence(job(status=FIRST), users=NO_USERS),
    "the other job's log": evidence(job(status=FIRST), second(log=NO_LOG), users=()),
}
