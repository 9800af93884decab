"""Rows for `quarantine-missing-notification-email`: a new API-driven job."""

from __future__ import annotations

from dataclasses import replace

from tests.diagnosis.rows import NO_LOG, NO_STATUS, second, third
from tests.support.evidence import event, evidence, job, quarantined

STOPPED = "EncounteredQuarantineException"
NEW = replace(quarantined(STOPPED), steady_state_first=None, steady_state_last=None)

FIRES = {
    "at the first start": evidence(third(status=NEW), users=()),
    "a reason that says nothing": evidence(
        third(status=replace(quarantined("Unknown"), steady_state_first=None)), users=()
    ),
    "beside another job": evidence(second(), third(status=NEW), users=()),
}

SILENT = {
    "healthy": evidence(),
    "after months": evidence(third(status=quarantined(STOPPED)), users=()),
    "Workday": evidence(job(status=NEW), users=()),
    "refused credentials": evidence(
        third(status=replace(quarantined(STOPPED, error_code="InvalidCredentials"), steady_state_first=None)),
        users=(),
    ),
    "too many deletions": evidence(
        third(status=replace(quarantined("TooManyDeletes"), steady_state_first=None)), users=()
    ),
    "the other job has the person": evidence(second(event()), third(status=NEW), users=()),
}

CANNOT_TELL = {
    "status": evidence(third(status=NO_STATUS), users=()),
    "whether the other job has the person": evidence(second(log=NO_LOG), third(status=NEW), users=()),
}
