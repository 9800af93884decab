"""What a scoping step says: booleans in two spellings, and clauses as JSON inside a string."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnosis import scope
from diagnosis.log import Event, Result, StepType
from diagnosis.schema import Clause, FilterGroup, Schema
from diagnosis.scope import EvaluatedClause
from tests.diagnosis.rows import mapping, schema, scoping
from tests.support.evidence import event, step


def skipped(evaluated: str, **imported: str) -> Event:
    """A skip whose scoping step holds this `ScopeEvaluationResult`."""
    return event(
        Result.SKIPPED,
        steps=(step(StepType.IMPORT, Result.SUCCESS, **imported), scoping("False", "True", evaluated)),
    )


def only(key: str, **imported: str) -> EvaluatedClause:
    """The one clause of a result with this key."""
    (clause,) = scope.clauses(skipped(json.dumps({key: False}), **imported))
    return clause


@pytest.mark.parametrize(
    ("key", "filter_title", "attribute", "operator", "wanted"),
    [
        ("Staff.department EQUALS 'Sales'", "Staff", "department", "EQUALS", "Sales"),
        (
            "Marketing team.department EQUALS 'Marketing'",
            "Marketing team",
            "department",
            "EQUALS",
            "Marketing",
        ),
        ("v1.2 rules. all.country NOT EQUALS 'FR'", "v1.2 rules. all", "country", "NOT EQUALS", "FR"),
        ("Bob's filter.country EQUALS 'GB'", "Bob's filter", "country", "EQUALS", "GB"),
        ("EQUALS 'x'.country EQUALS 'GB'", "EQUALS 'x'", "country", "EQUALS", "GB"),
        ("country EQUALS 'GB'", "", "country", "EQUALS", "GB"),
        (".country EQUALS 'GB'", "", "country", "EQUALS", "GB"),
        ("F.mail EQUALS 'a.b@c.com'", "F", "mail", "EQUALS", "a.b@c.com"),
        ("F.name EQUALS 'O'Neil'", "F", "name", "EQUALS", "O'Neil"),
        ("F.name EQUALS ''", "F", "name", "EQUALS", ""),
        ("F.name EQUALS 'two\nlines'", "F", "name", "EQUALS", "two\nlines"),
        ("F.hireDate IS NOT NULL", "F", "hireDate", "IS NOT NULL", ""),
        ("F.isManager IS TRUE", "F", "isManager", "IS TRUE", ""),
        ("F.code REGEX MATCH '(10|20)\\.*'", "F", "code", "REGEX MATCH", "(10|20)\\.*"),
        ("F.grade Greater_Than_OR_EQUALS '7'", "F", "grade", "Greater_Than_OR_EQUALS", "7"),
        ("F.unit & 'Sales;Legal'", "F", "unit", "&", "Sales;Legal"),
        ("F.unit !& 'Sales'", "F", "unit", "!&", "Sales"),
        ("Löhne 🎉.land EQUALS 'Österreich'", "Löhne 🎉", "land", "EQUALS", "Österreich"),
        (
            "API.urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department EQUALS 'IT'",
            "API",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "EQUALS",
            "IT",
        ),
    ],
)
def test_clause(key: str, filter_title: str, attribute: str, operator: str, wanted: str) -> None:
    """Title, attribute, operator and value are told apart, whatever dots and quotes stand in them."""
    clause = only(key)
    assert (clause.filter, clause.attribute, clause.operator, clause.wanted) == (
        filter_title,
        attribute,
        operator,
        wanted,
    )


@pytest.mark.parametrize(
    "written", ["", "{}", "[]", "[1]", "null", "true", '"text"', "{oops", "{'single': true}", "\x00"]
)
def test_not_a_result(written: str) -> None:
    """What is not a JSON object with clauses gives none, and no error."""
    assert scope.clauses(skipped(written)) == ()


@pytest.mark.parametrize(
    "written", ['{"nonsense": true}', '{"": false}', '{"a b": "False"}', "{\"F.a EQUALS 'b'\": 3}"]
)
def test_what_cannot_be_parsed_is_left_out(written: str) -> None:
    """A key that is no clause, or an answer that is neither true nor false, is left out."""
    assert [clause for clause in scope.clauses(skipped(written)) if clause.operator == "EQUALS"] == []


def test_value_stands_beside_the_clause() -> None:
    """The person's own value is found whatever the case of the attribute; what was not imported is empty."""
    assert only("F.Department EQUALS 'Sales'", department="Legal").value == "Legal"
    assert only("F.Department EQUALS 'Sales'").value == ""


def test_wording_is_the_portals() -> None:
    """A clause is worded as attribute, operator and quoted value; one without value has no quotes."""
    assert only("F.department EQUALS 'Sales'").wording == "department EQUALS 'Sales'"
    assert only("F.department IS NULL").wording == "department IS NULL"


@pytest.mark.parametrize(
    ("key", "value", "lacks"),
    [
        ("F.unit EQUALS 'x'", "", True),
        ("F.unit EQUALS 'x'", " \t", True),
        ("F.unit EQUALS 'x'", "y", False),
        ("F.unit NOT REGEX MATCH 'x'", "", True),
        ("F.unit IS NOT NULL", "", True),
        ("F.unit IS NULL", "", False),
    ],
)
def test_lacks_value(key: str, value: str, lacks: bool) -> None:
    """A clause fails for want of a value if the value is blank, except the one that wants none."""
    assert only(key, unit=value).lacks_value is lacks


@pytest.mark.parametrize(
    ("written", "said"), [("True", True), ("FALSE", False), (" true ", True), ("", None)]
)
def test_booleans(written: str, said: bool | None) -> None:
    """True and false are read in any case; anything else is no answer."""
    assert scope.in_scope(event(Result.SKIPPED, steps=(scoping(written),))) is said
    assert scope.active(event(Result.SKIPPED, steps=(scoping("True", written),))) is said


@pytest.mark.parametrize(
    "key", ["scopingfilterevaluationpassed", "isinprovisioningscope", "isinprovisioningscopedisplayname"]
)
def test_spellings_of_in_scope(key: str) -> None:
    """The log's and on-demand's names for the same boolean are both read."""
    assert (
        scope.in_scope(
            event(Result.SKIPPED, steps=(step(StepType.SCOPING, Result.SKIPPED, **{key: "False"}),))
        )
        is False
    )


def test_booleans_of_another_step_count_if_scoping_has_none() -> None:
    """The values stand in the skip step at times; a scoping step goes first."""
    elsewhere = step(StepType.EXPORT, isactive="False", isinprovisioningscope="True")
    assert scope.active(event(Result.SKIPPED, steps=(elsewhere,))) is False
    assert scope.active(event(Result.SKIPPED, steps=(elsewhere, scoping("True", "True")))) is True


@pytest.mark.parametrize(
    ("result", "passed", "active", "out"),
    [
        (Result.SKIPPED, "False", "True", True),
        (Result.SKIPPED, "True", "False", True),
        (Result.SKIPPED, "True", "True", False),
        (Result.SKIPPED, "", "", False),
        (Result.SUCCESS, "False", "False", False),
    ],
)
def test_left_out(result: Result, passed: str, active: str, out: bool) -> None:
    """A person is left out by a skip that says not active or not in scope."""
    assert scope.left_out(event(result, steps=(scoping(passed, active),))) is out


@given(st.dictionaries(st.text(), st.one_of(st.booleans(), st.none(), st.integers(), st.text())))
def test_any_result_is_read(results: dict[str, object]) -> None:
    """No key and no value makes the reading fail."""
    for clause in scope.clauses(skipped(json.dumps(results))):
        assert clause.attribute
        assert clause.operator


def filters(*groups: FilterGroup) -> Schema:
    """A schema with these scoping filters."""
    return schema(mapping(groups=groups))


def out(**imported: str) -> Event:
    """A skip that names no clauses, of a record with these values."""
    return event(
        Result.SKIPPED, steps=(step(StepType.IMPORT, Result.SUCCESS, **imported), scoping("False", "True"))
    )


GB = FilterGroup("Phase 1", (Clause("country", "EQUALS", ("GB",)), Clause("grade", "Greater_Than", ("7",))))
US = FilterGroup("Phase 1", (Clause("country", "EQUALS", ("US",)),))


def test_filters_of_the_schema_stand_in() -> None:
    """Without a result in the log, each clause of the schema stands beside the person's own value."""
    found = scope.clauses(out(country="FR", grade="9"), filters(GB, US))
    assert [(clause.wording, clause.value, clause.holds, clause.told) for clause in found] == [
        ("country EQUALS 'GB'", "FR", False, False),
        ("grade Greater_Than '7'", "9", True, False),
        ("country EQUALS 'US'", "FR", False, False),
    ]
    assert len(scope.by_filter(found)) == 2


def test_the_services_word_goes_first() -> None:
    """Where the log has the clauses, those of the schema are not looked at."""
    (clause,) = scope.clauses(skipped("{\"F.unit EQUALS 'x'\":false}", unit="y"), filters(GB))
    assert (clause.attribute, clause.told) == ("unit", True)


def test_a_value_that_was_not_imported_leaves_its_clause_open() -> None:
    """A clause about an attribute that the import does not name neither holds nor fails."""
    holds = {clause.attribute: clause.holds for clause in scope.found(out(country="GB"), filters(GB))}
    assert holds == {"country": True, "grade": None}


def test_filters_that_would_let_her_in_say_nothing() -> None:
    """If a whole filter of today holds, it is not what left the person out."""
    assert scope.found(out(country="US"), filters(GB, US)) == ()


@pytest.mark.parametrize("passed", ["True", ""])
def test_only_for_those_left_out(passed: str) -> None:
    """The schema is evaluated only where the service says that the filter did not pass."""
    line = event(Result.SKIPPED, steps=(step(StepType.IMPORT, Result.SUCCESS, country="FR"), scoping(passed)))
    assert scope.found(line, filters(US)) == ()


def test_a_mapping_that_is_off_has_no_say() -> None:
    """Filters of a mapping that is switched off are left out."""
    off = schema(mapping(groups=(US,), enabled=False))
    assert scope.found(out(country="FR"), off) == ()


def test_never_hold_needs_a_whole_filter() -> None:
    """A faulty clause is to blame only where nothing else in its filter fails."""
    faulty = FilterGroup("A", (Clause("country", "EQUALS", ("gb",)), Clause("unit", "EQUALS", ("x",))))
    assert scope.never_hold(scope.found(out(country="GB", unit="y"), filters(faulty))) == ()
    (clause,) = scope.never_hold(scope.found(out(country="GB", unit="x"), filters(faulty)))
    assert clause.attribute == "country"
