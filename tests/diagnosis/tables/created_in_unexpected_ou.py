"""Rows for `created-in-unexpected-ou`: the OU for whoever fits no other."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.schema import AttributeMapping, ObjectMapping, Schema
from tests.diagnosis.rows import NO_LOG, NO_USERS, Beside, expect, third
from tests.support.evidence import event, evidence, job, unavailable

DEFAULT = "OU=Default Users,DC=contoso,DC=com"
PARIS = "OU=Paris,DC=contoso,DC=com"


def placed(expression: str) -> Schema:
    """A schema that chooses the OU like this."""
    parent = AttributeMapping("parentDistinguishedName", expression, ("Municipality",))
    return Schema((ObjectMapping("Worker", "user", attributes=(parent,)),))


SWITCH = placed(f'Switch([Municipality], "{DEFAULT}", "Paris", "{PARIS}")')
THERE = event(modified={"parentDistinguishedName": DEFAULT})
ASKED = expect(Change.UPDATE, attribute="OU")

FIRES = {
    "asked about": evidence(job(THERE, schema=SWITCH), expectation=ASKED),
    "in other letters": evidence(
        job(event(modified={"ParentDistinguishedName": DEFAULT.lower()}), schema=SWITCH), expectation=ASKED
    ),
    "it does not reach Entra ID": Beside(evidence(job(THERE, schema=SWITCH), users=())),
}

SILENT = {
    "healthy": evidence(),
    "healthy, in the default OU": evidence(job(THERE, schema=SWITCH)),
    "in the OU of Paris": evidence(
        job(event(modified={"parentDistinguishedName": PARIS}), schema=SWITCH), expectation=ASKED
    ),
    "one OU for all": evidence(job(THERE, schema=placed(f'"{DEFAULT}"')), expectation=ASKED),
    "a Switch without keys": evidence(
        job(THERE, schema=placed(f'Switch([Municipality], "{DEFAULT}")')), expectation=ASKED
    ),
    "a job to Entra ID": evidence(third(THERE, schema=SWITCH), expectation=ASKED),
    "no event": evidence(job(schema=SWITCH), expectation=ASKED),
}

CANNOT_TELL = {
    "schema": evidence(job(THERE, schema=unavailable(Source.SCHEMA)), expectation=ASKED),
    "log": evidence(job(log=NO_LOG, schema=SWITCH), expectation=ASKED),
    "users": evidence(job(THERE, schema=SWITCH), users=NO_USERS),
}
