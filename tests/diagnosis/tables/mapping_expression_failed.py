"""Rows for `mapping-expression-failed`: an expression fails."""

from __future__ import annotations

from diagnosis.log import StepType
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, naming, silent_about, still_to_come, tried
from tests.support.evidence import evidence, job

FAILS = tried("cn", None, failed="The function 'Mid' counts from 1.")
EVENT = failed("SchemaPropertyCanOnlyAcceptValue", at=StepType.PROCESSING)

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "by its step": failing("ContosoNewCode", "The function 'Mid' counts from 1.", at=StepType.PROCESSING),
    "with the rule that fails": naming(EVENT, FAILS),
    "with rules that work": naming(EVENT, tried("cn", "Jane Doe", looked_up=False)),
}

SILENT = {
    **silent_about(EVENT),
    "before the job comes to it": still_to_come(FAILS),
    "another step": failing("ContosoNewCode", "Mid", at=StepType.EXPORT),
    "a passing error in this step": failing("InternalError", at=StepType.PROCESSING),
    "no unique value": failing("ContosoNewCode", "No unique value is left.", at=StepType.PROCESSING),
}

CANNOT_TELL = NO_LOG_ROWS
