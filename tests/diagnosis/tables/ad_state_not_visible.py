"""Rows for `ad-state-not-visible`: what is in Active Directory only."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, Beside, expect, third
from tests.support.evidence import ago, event, evidence, job, person, user

ASKED = expect(Change.UPDATE, attribute="ou")

FIRES = {
    "not in Entra ID": Beside(evidence(users=())),
    "not in Entra ID, and no HR number": Beside(evidence(users=(), person=person(hr_id=None))),
    "asked about the OU": evidence(expectation=ASKED),
}

SILENT = {
    "healthy": evidence(),
    "in Entra ID": evidence(users=(user(enabled=False),)),
    "a job to Entra ID": evidence(third(event()), users=()),
    "never written": evidence(job(), users=()),
    "failed": evidence(job(event(Result.FAILURE, code="Timeout")), users=()),
    "a leaver": evidence(
        job(event(action=Action.DISABLE, at=ago(hours=1))), expectation=expect(Change.DISABLE)
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "users": evidence(users=NO_USERS),
}
