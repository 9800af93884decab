"""Rows for `attribute-unsupported-by-connector`: no connector writes it."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.jobs import Target
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, YESTERDAY, expect, mapping, schema
from tests.support.evidence import ago, event, evidence, job, user

CREATED = event(at=ago(days=9))
MAIL = expect(Change.UPDATE, attribute="mail")
CLAIMED = event(action=Action.UPDATE, modified={"mail": "jane.roe@contoso.com"}, at=ago(hours=1))
OLD = user(attributes={"mail": "jane.doe@contoso.com"})

FIRES = {
    "a photo": evidence(job(CREATED), expectation=expect(Change.UPDATE, attribute="photo")),
    "a photo, with the mappings at hand": evidence(
        job(event(Result.SKIPPED, Action.OTHER, skip="RedundantExport"), schema=schema(mapping())),
        expectation=expect(Change.UPDATE, attribute="photo"),
    ),
    "mail in Entra ID": evidence(job(CREATED, target=Target.ENTRA_ID), expectation=MAIL),
}

SILENT = {
    "licences": evidence(job(CREATED), expectation=expect(Change.UPDATE, attribute="Licenses")),
    "healthy": evidence(),
    "mail that the log says was written": evidence(
        job(CREATED, CLAIMED, target=Target.ENTRA_ID), users=(OLD,), expectation=MAIL
    ),
    "the account's mail was not read": evidence(
        job(CREATED, CLAIMED, target=Target.ENTRA_ID), expectation=expect(Change.UPDATE, YESTERDAY, "mail")
    ),
    "mail in Active Directory": evidence(job(CREATED), expectation=MAIL),
    "mail that arrived": evidence(
        job(CLAIMED, target=Target.ENTRA_ID),
        users=(user(attributes={"mail": "Jane.Roe@contoso.com"}),),
        expectation=MAIL,
    ),
    "an ordinary attribute": evidence(
        job(CREATED, target=Target.ENTRA_ID), expectation=expect(Change.UPDATE, attribute="department")
    ),
    "a create was expected": evidence(job(CREATED), expectation=expect(attribute="photo")),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG, target=Target.ENTRA_ID), expectation=MAIL),
    "jobs": evidence(jobs=NO_STATUS, expectation=MAIL),
}
