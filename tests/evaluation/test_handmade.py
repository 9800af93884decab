"""The cases composed by hand, judged: each first answer is right, and nothing untrue is said for certain."""

from __future__ import annotations

import asyncio
import re
from functools import cache

import pytest

from diagnosis.causes import CATALOGUE
from evaluation.handmade.cases import Case, cases, resolved
from evaluation.handmade.filters import FilterError, matching
from evaluation.handmade.judge import Judged, judged

CASES = {f"{case.file}: {case.name}": case for case in cases()}

NOT_YET: dict[str, str] = {
    "job: in another app": "where the asker names an HR system, the jobs of the others are not read",
    "matching: unsynced account with an odd number": (
        "the owner of a user name that is taken is not looked up"
    ),
}
"""Cases that the facts decide and the answer does not yet, each with the reason."""


@cache
def results() -> dict[str, Judged]:
    """All cases, judged once."""

    async def run() -> dict[str, Judged]:
        return {f"{one.case.file}: {one.case.name}": one async for one in judged(CASES.values())}

    return asyncio.run(run())


def _param(name: str) -> object:
    marks = pytest.mark.xfail(reason=NOT_YET[name], strict=True) if name in NOT_YET else ()
    return pytest.param(name, marks=marks)


@pytest.mark.parametrize("name", [_param(name) for name in CASES])
def test_the_first_answer_is_right(name: str) -> None:
    """The cause that the published facts call for leads."""
    one = results()[name]
    assert one.right, f"{one.case.says} Expected {one.case.cause}, found {one.causes}"


def test_nothing_untrue_is_said_for_certain() -> None:
    """No case has a confirmed problem, or a confirmed first answer, that is not so."""
    told = {name: sorted(one.false_confirmed) for name, one in results().items() if one.false_confirmed}
    assert told == {}


def test_the_list_of_what_is_not_yet_right_names_cases() -> None:
    """Each of its names is a case."""
    assert set(NOT_YET) <= set(CASES)


def test_every_cause_expected_is_in_the_catalogue() -> None:
    """A case names no cause by a wrong id."""
    known = {cause.id for cause in CATALOGUE}
    named = {cause for case in CASES.values() for cause in case.confirmed}
    assert named <= known


def test_names_are_unique() -> None:
    """No two cases have one name."""
    assert len(CASES) == sum(1 for _case in cases())


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_the_world_is_composed(case: Case) -> None:
    """No token of the cases' own language is left in what the server answers."""
    assert not re.search(
        r"'[+-]P\d*[DT]|\{[+-]P|\$(import|source|target|account|worker|app)\b", repr(case.world)
    )
    assert case.says.strip()
    assert case.cause not in case.accept


ROW = {
    "jobId": "J.1",
    "activityDateTime": "2026-11-18T09:00:00Z",
    "sourceIdentity": {"id": "21451", "displayName": "Jane O'Doe"},
    "targetResources": [{"id": "a"}, {"id": "b"}],
    "employeeId": None,
}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("jobId eq 'J.1'", True),
        ("jobid eq 'J.1'", True),
        ("jobId eq 'j.1'", False),
        ("sourceIdentity/id eq '21451' and activityDateTime gt 2026-11-01T00:00:00Z", True),
        ("sourceIdentity/id eq '2145'", False),
        ("activityDateTime gt 2026-11-18", True),
        ("activityDateTime lt 2026-11-18T09:00:00Z", False),
        ("(jobId eq 'x' or jobId eq 'J.1') and not (jobId eq 'y')", True),
        ("contains(tolower(sourceIdentity/displayName),'o''doe')", True),
        ("contains(sourceIdentity/displayName,'o''doe')", False),
        ("startswith(sourceIdentity/displayName,'Jane')", True),
        ("targetResources/any(t:t/id eq 'b')", True),
        ("targetResources/any(t:t/id eq 'c')", False),
        ("jobId in ('x', 'J.1')", True),
        ("employeeId eq null", True),
        ("employeeId eq '1'", False),
    ],
)
def test_filters(text: str, holds: bool) -> None:
    """A filter is read as Graph reads it."""
    assert matching(text, any_case=False)(ROW) is holds


@pytest.mark.parametrize(
    "text", ["", "jobId", "jobId eq", "(jobId eq 'x'", "jobId eq 'x' jobId", "jobId like 'x'"]
)
def test_filters_that_are_none(text: str) -> None:
    """What cannot be read is refused, not ignored."""
    with pytest.raises(FilterError):
        matching(text, any_case=False)


def test_times() -> None:
    """A signed duration is a moment seen from now; other texts stay as they are."""
    now = CASES["export: company too long"].now
    assert resolved(["-P1DT2H", "a {+PT5M} b", "{-P1D:date}", "-Pretty", "PT40M"], now) == [
        "2026-11-17T08:00:00Z",
        "a 2026-11-18T10:05:00.1296153Z b",
        "2026-11-17",
        "-Pretty",
        "PT40M",
    ]
