"""Rows for `linked-account-gone`: the linked account was deleted."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.connections import ObjectConnection
from diagnosis.log import Action, Identity, StepType
from tests.diagnosis.rows import NO_LOG_ROWS, failed, silent_about
from tests.support.evidence import HR_ID, deleted, evidence, job

EVENT = failed("InvalidAnchor", at=StepType.MATCHING, action=Action.UPDATE)

GONE = deleted().id

FIRES = {
    "deleted in Entra ID": evidence(job(EVENT), users=(), deleted_users=(deleted(),)),
    "deleted, nobody knows when": evidence(job(EVENT), users=(), deleted_users=(deleted(deleted_at=None),)),
    "not among the deleted": evidence(job(EVENT), users=(), deleted_users=()),
    "the link is still there": evidence(
        job(EVENT), users=(), connections=(ObjectConnection("WorkdayAD.c0117050.0001", HR_ID, HR_ID, GONE),)
    ),
    "the link leads to another account by now": evidence(
        job(replace(EVENT, target=Identity(GONE))),
        users=(),
        connections=(ObjectConnection("WorkdayAD.c0117050.0001", HR_ID, HR_ID, GONE.replace("d1", "d2")),),
    ),
    "deleted accounts were not read": evidence(job(EVENT), users=()),
}

SILENT = {
    **silent_about(EVENT),
    "deleted, and no such failure": evidence(deleted_users=(deleted(),)),
}

CANNOT_TELL = NO_LOG_ROWS
