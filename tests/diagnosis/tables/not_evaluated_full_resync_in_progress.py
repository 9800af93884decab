"""Rows for `not-evaluated-full-resync-in-progress`: everybody is read again."""

from __future__ import annotations

from diagnosis.audits import AuditActivity
from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.jobs import JobState
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, YESTERDAY, expect, second, third
from tests.support.evidence import ago, audit, event, evidence, job, status, unavailable, user

RESTARTED = audit()
MAPPED = audit(AuditActivity.MAPPINGS_CHANGED)
BEHIND = status(units_done=12, units_total=400)

FIRES = {
    "restarted": evidence(job(status=BEHIND), users=(), audits=(RESTARTED,)),
    "a mapping was edited": evidence(job(), users=(), audits=(MAPPED,)),
    "hired yesterday": evidence(job(), users=(), audits=(RESTARTED,), expectation=expect(at=YESTERDAY)),
    "an update, and older events": evidence(
        audits=(MAPPED,), expectation=expect(Change.UPDATE, YESTERDAY, "title")
    ),
    "named by the job's id": evidence(job(), users=(), audits=(audit(target_id=job().id.upper()),)),
    "the change is newer than the last cycle": (
        evidence(job(), users=(), audits=(RESTARTED,), expectation=expect(at=ago(minutes=1)))
    ),
    "two jobs, nobody knows whose": evidence(job(), second(), users=(), audits=(RESTARTED,)),
}

SILENT = {
    "healthy": evidence(),
    "healthy, and restarted": evidence(audits=(RESTARTED,)),
    "a cycle ran since": evidence(job(), users=(), audits=(audit(at=ago(hours=3)),)),
    "the cycle began at that moment": evidence(job(), users=(), audits=(audit(at=ago(minutes=25)),)),
    "the person was read since": evidence(job(event(at=ago(minutes=1))), users=(), audits=(RESTARTED,)),
    "another job was restarted": evidence(job(), users=(), audits=(audit(target_id="c0117050-f2"),)),
    "credentials were saved": evidence(job(), users=(), audits=(audit(AuditActivity.SETTINGS_CHANGED),)),
    "only started": evidence(job(), users=(), audits=(audit(AuditActivity.STARTED),)),
    "an upload": evidence(third(), users=(), audits=(audit(target_id=third().service_principal_id),)),
    "paused": evidence(job(status=status(JobState.PAUSED)), users=(), audits=(RESTARTED,)),
    "a leaver who is off": evidence(
        users=(user(enabled=False),), audits=(RESTARTED,), expectation=expect(Change.DISABLE)
    ),
    "the first cycle": evidence(
        job(status=status(steady_state_first=None, steady_state_last=None)), users=(), audits=(RESTARTED,)
    ),
}

CANNOT_TELL = {
    "audits": evidence(job(), users=(), audits=unavailable(Source.DIRECTORY_AUDITS)),
    "log": evidence(job(log=NO_LOG), users=(), audits=(RESTARTED,)),
    "status": evidence(job(status=NO_STATUS), users=(), audits=(RESTARTED,)),
    "users": evidence(job(), users=NO_USERS, audits=(RESTARTED,)),
}
