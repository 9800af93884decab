"""Rows for `skipped-scope-attribute-empty`: the value that the filter looks at is empty."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.log import Result, StepType
from tests.diagnosis.rows import (
    FRANCE,
    NO_LOG,
    scoping,
    second,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    step,
)

EMPTY = "{\"Staff.Company EQUALS 'Contoso'\":false,\"Staff.CountryReferenceTwoLetter EQUALS 'FR'\":true}"
BLANK = event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("False", "True", EMPTY),))


def out(evaluated: str, **imported: str) -> object:
    """Evidence of a skip whose scoping step says this, with more in the import step."""
    steps = (step(StepType.IMPORT, Result.SUCCESS, **imported), scoping("False", "True", evaluated))
    return evidence(job(event(Result.SKIPPED, steps=steps)), users=())


FIRES = {
    "not imported at all": evidence(job(BLANK), users=()),
    "an empty string": out(EMPTY, company=""),
    "blanks": out(EMPTY, company="  "),
    "an operator that says no": out("{\"A.Company NOT EQUALS 'Fabrikam'\":false}"),
    "IS NOT NULL": out('{"A.Company IS NOT NULL":false}'),
    "two empty clauses": out("{\"A.Company EQUALS 'x'\":false,\"B.CostCentre EQUALS 'y'\":false}"),
    "another filter is not met either": out(
        "{\"A.Company EQUALS 'x'\":false,\"B.WorkerID EQUALS 'y'\":false}"
    ),
    "every job finds it empty": evidence(job(BLANK), second(BLANK), users=()),
}

SILENT = {
    "healthy": evidence(),
    "there is a value": out(FRANCE),
    "one clause has a value": out("{\"A.Company EQUALS 'x'\":false,\"A.WorkerID EQUALS 'y'\":false}"),
    "IS NULL": out('{"A.Company IS NULL":false}'),
    "no clauses": out("{}"),
    "no import step": evidence(job(replace(BLANK, steps=(scoping("False", "True", EMPTY),))), users=()),
    "not active": evidence(job(event(Result.SKIPPED, steps=(scoping("False", "False", EMPTY),))), users=()),
    "filled in since": evidence(job(BLANK, event(at=ago(days=1)))),
    "the other job has her": evidence(job(BLANK), second(event(at=ago(days=9)))),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "whether the other job has her": evidence(job(BLANK), second(log=NO_LOG), users=()),
}
