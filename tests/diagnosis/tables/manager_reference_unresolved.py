"""Rows for `manager-reference-unresolved`: the manager could not be set."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Result, StepType
from tests.diagnosis.rows import NO_LOG_ROWS, NO_USERS, YESTERDAY, expect, failed
from tests.support.evidence import ago, event, evidence, job, step

UNRESOLVED = replace(
    failed("ContosoNewCode", "Invalid value", at=StepType.REFERENCES, action=Action.UPDATE),
    at=ago(days=2),
)
CREATED = event(at=ago(days=3))
FLAWED = event(Result.WARNING, steps=(step(StepType.REFERENCES, Result.FAILURE, referencevalue="100"),))
ASKED = expect(Change.UPDATE, attribute="manager")
LATER = event(action=Action.UPDATE, at=ago(hours=1), modified={"title": "Lead"})

FIRES = {
    "after the create": evidence(job(CREATED, UNRESOLVED)),
    "the directory cannot be read": evidence(job(CREATED, UNRESOLVED), users=NO_USERS),
    "no account is seen": evidence(job(UNRESOLVED), users=()),
    "a warning": evidence(job(FLAWED), expectation=ASKED),
    "the step itself only warns": evidence(
        job(
            event(
                Result.WARNING,
                Action.UPDATE,
                steps=(step(StepType.REFERENCES, Result.WARNING),),
                modified={"manager": "100"},
            )
        ),
        expectation=ASKED,
    ),
    "another attribute was written since": evidence(job(CREATED, UNRESOLVED, LATER), expectation=ASKED),
    "no code": evidence(
        job(event(Result.FAILURE, Action.UPDATE, steps=(step(StepType.REFERENCES, Result.FAILURE),)))
    ),
}

SILENT = {
    "healthy": evidence(),
    "resolved": evidence(
        job(
            UNRESOLVED,
            event(
                action=Action.UPDATE,
                at=ago(hours=1),
                steps=(step(StepType.REFERENCES),),
                modified={"manager": "1"},
            ),
        ),
        expectation=ASKED,
    ),
    "over, and nobody asked about the manager": evidence(job(CREATED, UNRESOLVED, LATER)),
    "a passing error in this step": evidence(
        job(failed("Timeout", at=StepType.REFERENCES, action=Action.UPDATE))
    ),
    "it failed elsewhere": evidence(job(failed("ContosoNewCode", "Invalid value")), users=()),
    "before the change": evidence(job(CREATED, UNRESOLVED), expectation=expect(at=YESTERDAY)),
}

CANNOT_TELL = NO_LOG_ROWS
