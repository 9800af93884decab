"""Rows for `skipped-scope-filter-false`: a scoping filter leaves the person out."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.log import Result
from tests.diagnosis.rows import (
    FRANCE,
    NO_LOG,
    NO_STATUS,
    NOT_ALLOWED,
    YESTERDAY,
    expect,
    scoping,
    second,
    third,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
)

OUT = event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("False", "True", FRANCE),))


def out(evaluated: str | None) -> object:
    """Evidence of a skip whose scoping step says this."""
    return evidence(job(event(Result.SKIPPED, steps=(scoping("False", "True", evaluated),))), users=())


FIRES = {
    "one clause": evidence(job(OUT), users=()),
    "no clauses told": out(None),
    "empty result": out("{}"),
    "not JSON": out("{oops"),
    "a list": out("[1, 2]"),
    "one clause with a value, one without": out(
        "{\"A.CountryReferenceTwoLetter EQUALS 'GB'\":false,\"A.Company EQUALS 'Contoso'\":false}"
    ),
    "IS NULL wants nothing": out('{"A.Company IS NULL":false}'),
    "no import step to look at": evidence(
        job(replace(OUT, steps=(scoping("FALSE", "true", FRANCE),))), users=()
    ),
    "the account is there and falls out now": evidence(job(event(at=ago(days=9)), OUT)),
    "every job leaves her out": evidence(job(OUT), second(OUT), third(OUT), users=()),
    "this job leaves her out, the others never saw her": evidence(job(OUT), second(), third(), users=()),
}

SILENT = {
    "healthy": evidence(),
    "passed": evidence(job(event(Result.SKIPPED, skip="RedundantExport", steps=(scoping("True"),)))),
    "the value is empty": out("{\"A.Company EQUALS 'Contoso'\":false}"),
    "not active": evidence(job(event(Result.SKIPPED, steps=(scoping("False", "False", FRANCE),))), users=()),
    "let in since": evidence(job(OUT, event(at=ago(days=1)))),
    "before the change": evidence(job(OUT), users=(), expectation=expect(at=YESTERDAY)),
    "the other job has her": evidence(job(OUT), second(event(at=ago(days=9)))),
    "of three jobs the last has her": evidence(job(OUT), second(OUT), third(event())),
    "the other job fails for her": evidence(
        job(OUT), second(event(Result.FAILURE, code="MissingValues")), users=()
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NOT_ALLOWED), users=()),
    "whether the other job has her": evidence(job(OUT), second(), third(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}
