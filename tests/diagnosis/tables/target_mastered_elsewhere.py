"""Rows for `target-mastered-elsewhere`: another system is in charge."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.jobs import Target
from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG_ROWS, NO_USERS, failed, failing, second, silent_about
from tests.support.evidence import ago, event, evidence, job

CODE = "AzureActiveDirectoryCannotUpdateObjectsMasteredOnPremises"
EVENT = failed(CODE, action=Action.UPDATE)

FIRES = {
    "comes from Active Directory": evidence(job(EVENT, target=Target.ENTRA_ID)),
    "not seen": evidence(job(EVENT, target=Target.ENTRA_ID), users=()),
    "the directory cannot be read": evidence(job(EVENT, target=Target.ENTRA_ID), users=NO_USERS),
    "Exchange": failing("AzureActiveDirectoryCannotUpdateObjectsOriginatedInExternalService"),
    "as the page prints it": failing("Microsoft Entra ID CannotUpdateObjectsMasteredOnPremises"),
    "forbidden, and why": failing("AzureActiveDirectoryForbidden", "The object is mastered on-premises."),
}

SILENT = {
    **silent_about(EVENT),
    "another job has written since": evidence(
        job(replace(EVENT, at=ago(hours=5)), target=Target.ENTRA_ID),
        second(event(action=Action.UPDATE, at=ago(hours=1))),
    ),
    "forbidden, of guests": failing("AzureActiveDirectoryForbidden", "Guest invitations not allowed."),
    "forbidden, and no why": failing("AzureActiveDirectoryForbidden"),
}

CANNOT_TELL = NO_LOG_ROWS
