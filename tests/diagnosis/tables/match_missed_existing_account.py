"""Rows for `match-missed-existing-account`: the account is there under another number."""

from __future__ import annotations

from diagnosis.evidence import Evidence
from diagnosis.jobs import Target
from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG_ROWS, NO_USERS, failed
from tests.support.evidence import HR_ID, ago, event, evidence, job, person, user

TAKEN = failed(
    "HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique",
    modified={"userPrincipalName": "jane.doe@contoso.com"},
)


def with_number(number: str | None, **differs: object) -> Evidence:
    """Evidence of a taken name, and an account that carries this number."""
    return evidence(job(TAKEN), users=(user(employee_id=number, **differs),))


FIRES = {
    "leading zeros": with_number(f"00{HR_ID}"),
    "a prefix": with_number(f"E-{HR_ID}"),
    "a blank": with_number(f"{HR_ID} "),
    "no number, the planned name": with_number(None, display_name="Doe, Jane (Sales)"),
    "no number, the same name": with_number("", user_principal_name="jdoe@contoso.com"),
    "switched off": with_number(f"0{HR_ID}", enabled=False),
    "the HR number is learned from the log": evidence(
        job(TAKEN), users=(user(employee_id=f"0{HR_ID}"),), person=person(hr_id=None)
    ),
    "the number was learned from the account": evidence(
        job(TAKEN), users=(user(employee_id=f"0{HR_ID}"),), person=person(hr_id=f"0{HR_ID}")
    ),
    "a common name is taken": evidence(
        job(failed("ContosoWrapped", "EntryAlreadyExists-UpdErr")), users=(user(employee_id=f"0{HR_ID}"),)
    ),
    "in Entra ID": evidence(
        job(failed("Conflict"), target=Target.ENTRA_ID),
        users=(user(employee_id=f"0{HR_ID}", synced_from_ad=False),),
    ),
    "a namesake stands beside it": evidence(
        job(TAKEN), users=(user(employee_id="7"), user(id="2", employee_id=f"0{HR_ID}"))
    ),
}

SILENT = {
    "healthy": evidence(),
    "a namesake": with_number("99"),
    "the very number": with_number(HR_ID),
    "no account": evidence(job(TAKEN), users=()),
    "somebody without a number": with_number(
        None, display_name="Jane Roe", user_principal_name="jr@contoso.com"
    ),
    "an update": evidence(
        job(failed("Conflict", action=Action.UPDATE)), users=(user(employee_id=f"0{HR_ID}"),)
    ),
    "another failure": evidence(job(failed("InvalidDomain")), users=(user(employee_id=f"0{HR_ID}"),)),
    "over": evidence(job(TAKEN, event(at=ago(days=1))), users=(user(employee_id=f"0{HR_ID}"),)),
}

CANNOT_TELL = {**NO_LOG_ROWS, "users": evidence(job(TAKEN), users=NO_USERS)}
