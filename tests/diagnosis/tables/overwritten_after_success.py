"""Rows for `overwritten-after-success`: the value was written and is another one today."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, Beside, expect, third
from tests.support.evidence import ago, event, evidence, job, user

TITLE = expect(Change.UPDATE, YESTERDAY, "title")
WRITTEN = event(action=Action.UPDATE, at=ago(hours=3), modified={"title": "Lead"})


def titled(title: str, **differs: object) -> tuple[DirectoryUser, ...]:
    """Her account with this title, synchronised ten minutes ago."""
    held = MappingProxyType({"jobtitle": title})
    return (user(**{"attributes": held, "last_sync_at": ago(minutes=10), **differs}),)


AGAIN = tuple(replace(WRITTEN, id=str(hours), at=ago(hours=hours)) for hours in (3, 6, 9))

FIRES = {
    "synchronised since": evidence(job(WRITTEN), users=titled("Clerk"), expectation=TITLE),
    "in Entra ID": evidence(
        third(event(action=Action.UPDATE, at=ago(hours=3), modified={"jobTitle": "Lead"})),
        users=titled("", synced_from_ad=False, last_sync_at=None),
        expectation=TITLE,
    ),
    "written again and again": Beside(evidence(job(*AGAIN), expectation=TITLE)),
    "another update since": evidence(
        job(WRITTEN, event(action=Action.UPDATE, at=ago(hours=1), modified={"mobile": "1"})),
        users=titled("Clerk"),
        expectation=TITLE,
    ),
}

SILENT = {
    "healthy": evidence(),
    "it is there": evidence(job(WRITTEN), users=titled("lead "), expectation=TITLE),
    "not synchronised since": evidence(
        job(WRITTEN), users=titled("Clerk", last_sync_at=ago(hours=4)), expectation=TITLE
    ),
    "the title was not read": evidence(job(WRITTEN), expectation=TITLE),
    "the department": evidence(
        job(WRITTEN), users=titled("Clerk"), expectation=expect(Change.UPDATE, YESTERDAY, "department")
    ),
    "refused": evidence(
        job(
            event(Result.FAILURE, Action.UPDATE, at=ago(hours=3), code="Timeout", modified={"title": "Lead"})
        ),
        users=titled("Clerk"),
        expectation=TITLE,
    ),
    "twice": evidence(job(*AGAIN[:2]), expectation=TITLE),
    "two accounts": evidence(job(WRITTEN), users=titled("Clerk") * 2, expectation=TITLE),
    "written before the change": evidence(
        job(WRITTEN), users=titled("Clerk"), expectation=expect(Change.UPDATE, ago(hours=2), "title")
    ),
}

CANNOT_TELL = {
    "users": evidence(job(WRITTEN), users=NO_USERS, expectation=TITLE),
    "log": evidence(job(log=NO_LOG), users=titled("Clerk"), expectation=TITLE),
}
