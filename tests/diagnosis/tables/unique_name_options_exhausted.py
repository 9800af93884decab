"""Rows for `unique-name-options-exhausted`: no user name is left."""

from __future__ import annotations

from diagnosis.log import StepType
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

EVENT = failed("ContosoNewCode", "No unique value is left; tried: jdoe, jdoe2.", at=StepType.PROCESSING)

FIRES = {
    "while values are worked out": evidence(job(EVENT), users=()),
    "the step does not say": failing("ContosoNewCode", "SelectUniqueValue returned nothing."),
    "no code": failing("", "SelectUniqueValue returned nothing.", at=StepType.PROCESSING),
}

SILENT = {
    **silent_about(EVENT),
    "another expression": failing("ContosoNewCode", "Switch has no value", at=StepType.PROCESSING),
}

CANNOT_TELL = NO_LOG_ROWS
