"""Rows for `skipped-scope-filter-unsupported`: a clause can never hold."""

from __future__ import annotations

from diagnosis.evidence import Evidence
from diagnosis.gaps import Source
from diagnosis.log import Event, Result, StepType
from diagnosis.schema import Clause, FilterGroup
from tests.diagnosis.rows import NO_LOG_ROWS, mapping, schema, scoping, second
from tests.support.evidence import HR_ID, event, evidence, job, step, unavailable


def out(evaluated: str | None, **imported: str) -> Event:
    """A skip whose scoping step says this, of a record with these values."""
    return event(
        Result.SKIPPED,
        steps=(step(StepType.IMPORT, **imported), scoping("False", "True", evaluated)),
    )


def told(evaluated: str, **imported: str) -> Evidence:
    """Evidence of such a skip."""
    return evidence(job(out(evaluated, **imported)), users=())


def found(*groups: FilterGroup, **imported: str) -> Evidence:
    """Evidence of a skip whose clauses stand in the schema only."""
    return evidence(job(out(None, **imported), schema=schema(mapping(groups=groups))), users=())


def clause(attribute: str, operator: str, *values: str) -> FilterGroup:
    """A filter of one clause."""
    return FilterGroup(f"{attribute} filter", (Clause(attribute, operator, values),))


FIRES = {
    "case": told("{\"A.department EQUALS 'Sales'\":false}", department="SALES"),
    "case of one filter of two": told(
        "{\"A.department EQUALS 'Sales'\":false,\"B.department EQUALS 'Legal'\":false}", department="sales"
    ),
    "a date": told("{\"A.StatusHireDate Greater_Than '20260101'\":false}", statushiredate="2026-02-01"),
    "an empty date": told('{"A.StatusTerminationDate IS NOT NULL":false}', workerid=HR_ID),
    "no number": told("{\"A.grade Greater_Than '7'\":false}", grade="seven"),
    "a group": told("{\"A.id IsMemberOf 'staff'\":false}", id="1"),
    "by the schema": found(clause("department", "EQUALS", "Sales"), department="sales"),
    "by the schema, of several": found(
        clause("country", "EQUALS", "GB"), clause("country", "Includes", "fr"), country="FR"
    ),
}

SILENT = {
    "healthy": evidence(),
    "another value": told("{\"A.department EQUALS 'Sales'\":false}", department="Legal"),
    "another clause fails as well": told(
        "{\"A.department EQUALS 'Sales'\":false,\"A.country EQUALS 'GB'\":false}",
        department="SALES",
        country="FR",
    ),
    "said to fail though it fits": told("{\"A.department EQUALS 'Sales'\":false}", department="Sales"),
    "empty": told("{\"A.department EQUALS 'Sales'\":false}", workerid=HR_ID),
    "a number": told("{\"A.grade Greater_Than '7'\":false}", grade="6"),
    "no import": evidence(
        job(event(Result.SKIPPED, skip="x", steps=(scoping("False", "True", "{}"),))), users=()
    ),
    "the filter has been put right since": found(clause("department", "EQUALS", "sales"), department="sales"),
    "not active": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False", "False", "{\"A.x IsMemberOf 'y'\":false}"),))),
        users=(),
    ),
    "another job has her": evidence(
        job(out("{\"A.department EQUALS 'Sales'\":false}", department="SALES")), second(event())
    ),
    "passed": evidence(job(event(Result.SKIPPED, skip="RedundantExport", steps=(scoping("True"),)))),
}

CANNOT_TELL = {
    **NO_LOG_ROWS,
    "the schema": evidence(job(out(None, department="SALES"), schema=unavailable(Source.SCHEMA)), users=()),
}
