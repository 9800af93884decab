"""Rows for `conflict-in-target`: a unique value is taken."""

from __future__ import annotations

from diagnosis.jobs import Target
from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG_ROWS, Beside, failed, failing, silent_about
from tests.support.evidence import HR_ID, evidence, job, user

EVENT = failed("Conflict", modified={"userPrincipalName": "jane.doe@contoso.com"})

FIRES = {
    "by its code": evidence(job(EVENT, target=Target.ENTRA_ID), users=()),
    "the other spelling": failing("EntryConflict"),
    "with an application before it": failing("ContosoEntryConflict", "409"),
    "an update": evidence(job(failed("Conflict", action=Action.UPDATE))),
    "it looks like their own account": Beside(evidence(job(EVENT), users=(user(employee_id=f"0{HR_ID}"),))),
}

SILENT = {
    **silent_about(EVENT),
    "a code with the word in it": failing("ConflictingNothing"),
}

CANNOT_TELL = NO_LOG_ROWS
