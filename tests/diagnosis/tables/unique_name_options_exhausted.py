"""Rows for `unique-name-options-exhausted`: no user name is left."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.log import StepType
from tests.diagnosis.rows import (
    JANET,
    NO_NAMES,
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

TAKEN = (
    tried("sAMAccountName", "jdoe", JANET, choices=2),
    tried("sAMAccountName", "jdoe1", JANET, choices=2),
)
EVENT = failed("ContosoNewCode", "No unique value is left; tried: jdoe, jdoe2.", at=StepType.PROCESSING)

FIRES = {
    "while values are worked out": evidence(job(EVENT), users=()),
    "the step does not say": failing("ContosoNewCode", "SelectUniqueValue returned nothing."),
    "no code": failing("", "SelectUniqueValue returned nothing.", at=StepType.PROCESSING),
    "with every choice": naming(EVENT, *TAKEN),
    "with one choice": naming(EVENT, TAKEN[0]),
    "taken before the job comes to it": Beside(still_to_come(*TAKEN)),
}

SILENT = {
    **silent_about(EVENT),
    **no_warning(replace(TAKEN[0], choices=1)),
    "one choice is free": still_to_come(TAKEN[0], tried("sAMAccountName", "jdoe1", choices=2)),
    "one choice was not tried": still_to_come(TAKEN[0]),
    "a rule without a choice": still_to_come(tried("sAMAccountName", "jdoe", JANET)),
    "another expression": failing("ContosoNewCode", "Switch has no value", at=StepType.PROCESSING),
}

CANNOT_TELL = {
    **no_names(TAKEN[0]),
    "names": replace(still_to_come(*TAKEN), names=NO_NAMES),
}
