"""Rows for `upn-not-unique-in-forest`: the user name is taken."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.jobs import Target
from tests.diagnosis.rows import (
    JANET,
    NO_USERS,
    Beside,
    failed,
    failing,
    naming,
    no_names,
    no_warning,
    silent_about,
    still_to_come,
    tried,
)
from tests.support.evidence import HR_ID, evidence, job, user

CODE = "HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique"
WORDS = "Error: ConstraintViolation-AtrErr. Error Details: CONSTRAINT_ATT_TYPE - userPrincipalName"
TAKEN = tried("userPrincipalName", "jane.doe@contoso.com", JANET)
EVENT = failed(CODE, modified={"userPrincipalName": "jane.doe@contoso.com"})

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "mixed case": failing(f" {CODE.upper()} "),
    "by the words of an older job": failing("SystemForCrossDomainIdentityManagementBadResponse", WORDS),
    "the words stand in the details": failing("ContosoWrapped", details=WORDS),
    "the directory cannot be read": evidence(job(EVENT), users=NO_USERS),
    "a namesake with another number": evidence(job(EVENT), users=(user(employee_id="99"),)),
    "it looks like their own account": Beside(evidence(job(EVENT), users=(user(employee_id=None),))),
    "with who has it": naming(EVENT, TAKEN),
    "nobody in Entra ID has it": naming(EVENT, tried("userPrincipalName", "jane.doe@contoso.com")),
    "taken before the job comes to it": Beside(still_to_come(TAKEN)),
}

SILENT = {
    **silent_about(EVENT),
    **no_warning(TAKEN),
    "free before the job comes to it": still_to_come(tried("userPrincipalName", "jane.doe@contoso.com")),
    "not looked up": still_to_come(tried("userPrincipalName", "jane.doe@contoso.com", looked_up=False)),
    "their own account has it": still_to_come(
        tried("userPrincipalName", "jane.doe@contoso.com", user(employee_id=f"0{HR_ID}"))
    ),
    "an account that is not in Active Directory has it": still_to_come(
        tried("userPrincipalName", "jane.doe@contoso.com", replace(JANET, synced_from_ad=False))
    ),
    "to Entra ID": still_to_come(TAKEN, target=Target.ENTRA_ID),
    "another attribute": failing("ContosoWrapped", "CONSTRAINT_ATT_TYPE - company"),
}

CANNOT_TELL = no_names(TAKEN)
