"""Rows for `generated-upn-invalid`: the user name is not valid."""

from __future__ import annotations

from diagnosis.jobs import Target
from tests.diagnosis.rows import (
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

CODE = "AzureActiveDirectoryInvalidUserPrincipalName"
BLANK = tried("userPrincipalName", "jane ann.doe@contoso.com")
LONG = tried("userPrincipalName", f"{'x' * 65}@contoso.com")
GOOD = tried("userPrincipalName", "jane.o'doe-ann_1@contoso.com")
EVENT = failed(CODE, modified={"userPrincipalName": "jané doe@contoso.com"})

FIRES = {
    "by its code": evidence(job(EVENT, target=Target.ENTRA_ID), users=()),
    "with the product's new name": failing("Microsoft Entra IDInvalidUserPrincipalName"),
    "with what its rule gives": naming(EVENT, BLANK, target=Target.ENTRA_ID),
    "the rule was corrected since": naming(EVENT, GOOD, target=Target.ENTRA_ID),
    "not valid before the job comes to it": Beside(still_to_come(BLANK, target=Target.ENTRA_ID)),
    "too long before the job comes to it": Beside(still_to_come(LONG, target=Target.ENTRA_ID)),
}

SILENT = {
    **silent_about(EVENT),
    **no_warning(BLANK, Target.ENTRA_ID),
    "a good name": still_to_come(GOOD, target=Target.ENTRA_ID),
    "Active Directory takes more": still_to_come(BLANK),
    "a rule that gives nothing": still_to_come(tried("userPrincipalName", ""), target=Target.ENTRA_ID),
    "a rule that fails": still_to_come(tried("userPrincipalName", None), target=Target.ENTRA_ID),
    "refused for its domain": failing(CODE, "The domain portion of the property is invalid."),
}

CANNOT_TELL = no_names(BLANK, Target.ENTRA_ID)
