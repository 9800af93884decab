"""Rows for `conflict-in-target`: a unique value is taken."""

from __future__ import annotations

from diagnosis.jobs import Target
from diagnosis.log import Action
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
from tests.support.evidence import HR_ID, evidence, job, user

TAKEN = tried("userPrincipalName", "jane.doe@contoso.com", JANET)
EVENT = failed("Conflict", modified={"userPrincipalName": "jane.doe@contoso.com"})

FIRES = {
    "by its code": evidence(job(EVENT, target=Target.ENTRA_ID), users=()),
    "the other spelling": failing("EntryConflict"),
    "with an application before it": failing("ContosoEntryConflict", "409"),
    "an update": evidence(job(failed("Conflict", action=Action.UPDATE))),
    "with who has it": naming(EVENT, TAKEN, target=Target.ENTRA_ID),
    "about another value": naming(failed("Conflict", "mail"), TAKEN, target=Target.ENTRA_ID),
    "taken before the job comes to it": Beside(still_to_come(TAKEN, target=Target.ENTRA_ID)),
    "it looks like their own account": Beside(evidence(job(EVENT), users=(user(employee_id=f"0{HR_ID}"),))),
}

SILENT = {
    **silent_about(EVENT),
    **no_warning(TAKEN, Target.ENTRA_ID),
    "to Active Directory": still_to_come(TAKEN),
    "a code with the word in it": failing("ConflictingNothing"),
}

CANNOT_TELL = no_names(TAKEN, Target.ENTRA_ID)
