"""Rows for `ad-read-failed-via-agent`: the directory could not be read."""

from __future__ import annotations

from diagnosis.jobs import Target
from diagnosis.log import StepType
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import ago, event, evidence, job

EVENT = failed("EndpointUnavailable", at=StepType.MATCHING)

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "by its words": failing("ContosoNewCode", "EventName = X and ErrorCode = EndpointUnavailable"),
    "an account that is there": evidence(job(event(at=ago(days=9)), EVENT)),
    "Entra ID": failing("EndpointUnavailable", target=Target.ENTRA_ID),
}

SILENT = {
    **silent_about(EVENT),
}

CANNOT_TELL = NO_LOG_ROWS
