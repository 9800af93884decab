"""Rows for `samaccountname-or-cn-invalid-or-taken`: a short or common name is refused."""

from __future__ import annotations

from diagnosis.jobs import Target
from tests.diagnosis.rows import (
    JANET,
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
from tests.support.evidence import evidence, job

WRAPPED = "SystemForCrossDomainIdentityManagementBadResponse"
LONG = tried("sAMAccountName", "x" * 21)
EVENT = failed(
    WRAPPED,
    "Error: ConstraintViolation-AtrErr. Error Details: CONSTRAINT_ATT_TYPE - sAMAccountName",
    modified={"sAMAccountName": "x" * 21},
)

FIRES = {
    "short name": evidence(job(EVENT), users=()),
    "common name": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - cn"),
    "an object of that name": failing(WRAPPED, "ERROR: EntryAlreadyExists-UpdErr: The object exists."),
    "not well formed": failing("ContosoWrapped", "NamingViolation-NameErr"),
    "with what the rule gives": naming(EVENT, LONG),
    "with who has it": naming(EVENT, tried("sAMAccountName", "jdoe", JANET)),
    "too long before the job comes to it": Beside(still_to_come(LONG)),
    "a character before the job comes to it": Beside(still_to_come(tried("sAMAccountName", "doe,jane"))),
    "taken before the job comes to it": Beside(still_to_come(tried("sAMAccountName", "jdoe", JANET))),
    "a long common name": Beside(still_to_come(tried("cn", "x" * 65, looked_up=False))),
}

SILENT = {
    **silent_about(EVENT),
    **no_warning(LONG),
    "twenty characters": still_to_come(tried("sAMAccountName", "x" * 20)),
    "a common name that cannot be looked up": still_to_come(tried("cn", "Doe, Jane", looked_up=False)),
    "to Entra ID": still_to_come(LONG, target=Target.ENTRA_ID),
    "one of several choices": still_to_come(tried("sAMAccountName", "jdoe", JANET, choices=2)),
    "company": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - company"),
    "a name that begins alike": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - co"),
    "user name": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - userPrincipalName"),
}

CANNOT_TELL = no_names(LONG)
