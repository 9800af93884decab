"""Rows for `linked-to-wrong-person`: the account belongs to somebody else."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Event, Identity, ModifiedProperty, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, Beside, expect
from tests.support.evidence import ago, event, evidence, job, user

WRITTEN = event(action=Action.UPDATE, at=ago(hours=1), modified={"title": "Lead"})
OTHERS = user(id="c0117050-7e4a-4a1e-8f00-0000000000e1", display_name="Tomas Novak", employee_id="99999")


def onto(name: str, one: Event = WRITTEN, account: str = "") -> Event:
    """The same event, with this account as its target."""
    return replace(one, target=Identity(account, name))


FIRES = {
    "another number and another name": evidence(
        job(onto("", account=OTHERS.id)), users=(OTHERS,), expectation=expect(Change.UPDATE, YESTERDAY)
    ),
    "the log alone knows the name": evidence(
        job(onto("Tomas Novak")), users=(), expectation=expect(None, YESTERDAY)
    ),
    "written over another name": evidence(
        job(
            replace(
                WRITTEN,
                modified=(ModifiedProperty("displayName", "Tomas Novak", "Jane Doe"),),
            )
        ),
        users=(user(user_principal_name="tomas.novak@contoso.com"),),
    ),
    "nothing to write": Beside(
        evidence(
            job(onto("Tomas Novak", event(Result.SKIPPED, Action.OTHER, skip="RedundantExport"))),
            expectation=expect(Change.UPDATE),
        )
    ),
}

SILENT = {
    "healthy": evidence(),
    "the same name": evidence(job(onto("Doe, Jane"))),
    "married": evidence(job(onto("Jane Miller"))),
    "married, by the log": evidence(
        job(replace(WRITTEN, modified=(ModifiedProperty("displayName", "Jane Miller", "Jane Doe"),)))
    ),
    "a number for a name": evidence(job(onto("jdoe"))),
    "no name": evidence(job(onto(""))),
    "the number is another, the name is the same": evidence(
        job(onto("", account=user().id)), users=(user(employee_id="99999"),)
    ),
    "created": evidence(job(onto("Tomas Novak", event()))),
    "refused": evidence(job(onto("Tomas Novak", event(Result.FAILURE, Action.UPDATE, code="Timeout")))),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(OTHERS,)),
    "users": evidence(job(onto("Tomas Novak")), users=NO_USERS),
}
