"""Rows for `linked-account-gone`: the linked account was deleted."""

from __future__ import annotations

from diagnosis.log import Action, StepType
from tests.diagnosis.rows import NO_LOG_ROWS, failed, silent_about
from tests.support.evidence import deleted, evidence, job

EVENT = failed("InvalidAnchor", at=StepType.MATCHING, action=Action.UPDATE)

FIRES = {
    "deleted in Entra ID": evidence(job(EVENT), users=(), deleted_users=(deleted(),)),
    "deleted, nobody knows when": evidence(job(EVENT), users=(), deleted_users=(deleted(deleted_at=None),)),
    "not among the deleted": evidence(job(EVENT), users=(), deleted_users=()),
    "deleted accounts were not read": evidence(job(EVENT), users=()),
}

SILENT = {
    **silent_about(EVENT),
    "deleted, and no such failure": evidence(deleted_users=(deleted(),)),
}

CANNOT_TELL = NO_LOG_ROWS
