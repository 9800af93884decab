"""Rows for `linked-to-wrong-person`: the account belongs to somebody else."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.connections import ObjectConnection
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Source
from diagnosis.jobs import Target
from diagnosis.log import Action, Event, Identity, ModifiedProperty, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, Beside, expect, mapping, schema
from tests.support.evidence import HR_ID, ago, event, evidence, job, unavailable, user

WRITTEN = event(action=Action.UPDATE, at=ago(hours=1), modified={"title": "Lead"})
OTHERS = user(id="c0117050-7e4a-4a1e-8f00-0000000000e1", display_name="Tomas Novak", employee_id="99999")


def onto(name: str, one: Event = WRITTEN, account: str = "") -> Event:
    """The same event, with this account as its target."""
    return replace(one, target=Identity(account, name))


HERS = user(synced_from_ad=False)
ANOTHER = "c0117050-7e4a-4a1e-8f00-0000000000e9"
UNNAMED = onto("", account=ANOTHER)


def linked(account: str, *events: Event, **differs: object) -> Evidence:
    """Evidence of a job to Entra ID that matches by the HR number, and of a link to this account."""
    mine = job(
        *(events or (UNNAMED,)),
        target=Target.ENTRA_ID,
        schema=schema(mapping()),
    )
    link = ObjectConnection(mine.id, HR_ID, HR_ID, account, "Jane Doe")
    return replace(
        evidence(mine, users=(HERS,), expectation=expect(Change.UPDATE, YESTERDAY), connections=(link,)),
        **differs,  # type: ignore[arg-type]
    )


FIRES = {
    "the link leads past the account with the number": linked(ANOTHER),
    "the same, with another name": linked(ANOTHER, onto("Tomas Novak", account=ANOTHER)),
    "the link was looked up by the account": linked(
        ANOTHER,
        connections=(ObjectConnection("WorkdayAD.c0117050.0001", ANOTHER, HR_ID, ANOTHER),),
    ),
    "the link was corrected since": evidence(
        job(onto("Tomas Novak", account=ANOTHER)),
        users=(),
        connections=(ObjectConnection("WorkdayAD.c0117050.0001", HR_ID, HR_ID, HERS.id),),
        expectation=expect(None, YESTERDAY),
    ),
    "another number and another name": evidence(
        job(onto("", account=OTHERS.id)), users=(OTHERS,), expectation=expect(Change.UPDATE, YESTERDAY)
    ),
    "an account that the directory search did not give": replace(
        evidence(
            job(onto("", account=OTHERS.id), target=Target.ENTRA_ID),
            users=(),
            expectation=expect(Change.UPDATE, YESTERDAY),
        ),
        reached=(OTHERS,),
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
    "the link leads to the account with the number": linked(HERS.id),
    "the anchor is no object id": linked("YzAxMTcwNTA=", onto("", account=HERS.id)),
    "the link is another job's": linked(
        ANOTHER, connections=(ObjectConnection("other", HR_ID, HR_ID, ANOTHER),)
    ),
    "the link is another record's": linked(
        ANOTHER, connections=(ObjectConnection("WorkdayAD.c0117050.0001", "7", "7", ANOTHER),)
    ),
    "nobody carries the number": linked(ANOTHER, users=()),
    "the mappings are not known": linked(
        ANOTHER,
        jobs=(job(UNNAMED, target=Target.ENTRA_ID),),
    ),
    "links were not read": linked(ANOTHER, connections=unavailable(Source.OBJECT_CONNECTIONS)),
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
