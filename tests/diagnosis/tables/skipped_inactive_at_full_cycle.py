"""Rows for `skipped-inactive-at-full-cycle`: a leaver was inactive before everybody was read."""

from __future__ import annotations

from diagnosis.audits import AuditActivity
from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, expect, scoping, second
from tests.support.evidence import ago, audit, event, evidence, job, unavailable, user

LEFT = event(Result.SKIPPED, Action.OTHER, skip="NotEffectivelyEntitled", steps=(scoping("True", "False"),))
GONE = expect(Change.DISABLE)
CREATED = event(at=ago(days=20))
RESTART = audit(at=ago(days=3, hours=2))

FIRES = {
    "after a restart": evidence(job(CREATED, LEFT), expectation=GONE, audits=(RESTART,)),
    "after the mappings were saved": evidence(
        job(LEFT), expectation=GONE, audits=(audit(AuditActivity.MAPPINGS_CHANGED, at=ago(days=3)),)
    ),
    "no restart is seen": evidence(job(CREATED, LEFT), expectation=GONE, audits=()),
    "the audits were not read": evidence(job(CREATED, LEFT), expectation=GONE),
    "the audits cannot be read": evidence(
        job(CREATED, LEFT), expectation=GONE, audits=unavailable(Source.DIRECTORY_AUDITS)
    ),
    "another app was restarted": evidence(
        job(LEFT), expectation=GONE, audits=(audit(at=ago(days=3, hours=2), target_id="other"),)
    ),
}

SILENT = {
    "healthy": evidence(),
    "nobody asked for it": evidence(job(CREATED, LEFT), audits=(RESTART,)),
    "the account is off": evidence(job(CREATED, LEFT), users=(user(enabled=False),), expectation=GONE),
    "no account": evidence(job(LEFT), users=(), expectation=GONE),
    "it was switched off before": evidence(
        job(event(action=Action.DISABLE, at=ago(days=5)), LEFT), expectation=GONE, audits=(RESTART,)
    ),
    "still active in HR": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False", "True"),))), expectation=GONE, audits=(RESTART,)
    ),
    "another job has her": evidence(job(LEFT), second(event()), expectation=GONE, audits=(RESTART,)),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=GONE),
    "users": evidence(job(CREATED, LEFT), users=NO_USERS, expectation=GONE),
}
