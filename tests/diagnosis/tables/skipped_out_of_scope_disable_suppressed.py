"""Rows for `skipped-out-of-scope-disable-suppressed`: accounts out of scope are kept."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Result, StepType
from tests.diagnosis.rows import FRANCE, NO_LOG, NO_USERS, Beside, expect, scoping, second
from tests.support.evidence import ago, event, evidence, job, step, user

SAID = "The Worker '21451' is out of scope; out of scope deletions are suppressed by SkipOutOfScopeDeletions."
KEPT = event(
    Result.SKIPPED,
    Action.OTHER,
    steps=(
        scoping("False", "True", FRANCE),
        replace(step(StepType.EXPORT, Result.SKIPPED), description=SAID),
    ),
)
LEFT_SCOPE = event(Result.SKIPPED, Action.OTHER, steps=(scoping("False", "True", FRANCE),))
GONE = expect(Change.DISABLE)

FIRES = {
    "the event says so": evidence(job(KEPT), expectation=GONE),
    "nobody asked to switch off": evidence(job(KEPT), expectation=expect(Change.UPDATE)),
    "by the skip reason": evidence(
        job(event(Result.SKIPPED, skip="SkipOutOfScopeDeletions", steps=(scoping("False"),))),
        expectation=GONE,
    ),
    "the directory cannot be read": evidence(job(KEPT), users=NO_USERS, expectation=GONE),
    "it does not say so": Beside(evidence(job(event(at=ago(days=9)), LEFT_SCOPE), expectation=GONE)),
}

SILENT = {
    "healthy": evidence(),
    "a new hire out of scope": evidence(job(LEFT_SCOPE), users=()),
    "the account is off": evidence(job(LEFT_SCOPE), users=(user(enabled=False),), expectation=GONE),
    "no account": evidence(job(LEFT_SCOPE), users=(), expectation=GONE),
    "not active": evidence(job(event(Result.SKIPPED, steps=(scoping("False", "False"),))), expectation=GONE),
    "another job has her": evidence(job(KEPT), second(event()), expectation=GONE),
    "switched off since": evidence(
        job(KEPT, event(action=Action.DISABLE, at=ago(days=1))),
        users=(user(enabled=False),),
        expectation=GONE,
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=GONE),
    "users": evidence(job(LEFT_SCOPE), users=NO_USERS, expectation=GONE),
}
