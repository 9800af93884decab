"""docs/seed.md: all thirteen statements of the support article, held against scenarios and causes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from diagnosis.causes import CATALOGUE
from sandbox.scenarios import SCENARIOS

PAGE = (Path(__file__).parents[1] / "docs" / "seed.md").read_text(encoding="utf-8")
CAUSES = {cause.id: cause for cause in CATALOGUE}


@dataclass(frozen=True)
class Statement:
    """One section of the page."""

    scenarios: tuple[str, ...]
    causes: tuple[str, ...]
    read: str
    links: frozenset[str]


def statements() -> dict[str, Statement]:
    """The page's sections by their number, in their order."""
    found: dict[str, Statement] = {}
    for section in PAGE.split("\n## ")[1:]:
        parts = dict(re.findall(r"^\*\*(\w+):\*\* (.+)$", section, re.MULTILINE))
        number = section.split(".", 1)[0]
        assert number not in found
        found[number] = Statement(
            tuple(re.findall(r"\[([^\]]+)\]", parts["Scenarios"])),
            tuple(re.findall(r"`([^`]+)`", parts["Causes"])),
            parts["Read"],
            frozenset(re.findall(r"\]\((https://[^)]+)\)", parts["Today"])),
        )
    return found


STATEMENTS = statements()
NUMBERS = [f"S{number}" for number in range(1, 14)]


def test_all_thirteen_stand_there() -> None:
    """S1 to S13 stand on the page in their order, and nothing else does."""
    assert list(STATEMENTS) == NUMBERS


@pytest.mark.parametrize("number", NUMBERS)
def test_scenarios_agree(number: str) -> None:
    """The scenarios named are exactly those that name the statement themselves, and there is one at least."""
    named = STATEMENTS[number].scenarios
    assert named
    assert list(named) == sorted(name for name, scenario in SCENARIOS.items() if number in scenario.seed)


@pytest.mark.parametrize("number", NUMBERS)
def test_causes_agree(number: str) -> None:
    """The causes named are those of the scenarios, and each is in the catalogue."""
    statement = STATEMENTS[number]
    assert list(statement.causes) == sorted({SCENARIOS[name].cause for name in statement.scenarios})
    assert set(statement.causes) <= set(CAUSES)


@pytest.mark.parametrize("number", NUMBERS)
def test_links_are_those_of_the_causes(number: str) -> None:
    """Each link is one a named cause gives, and each named cause has one of its links there."""
    statement = STATEMENTS[number]
    given = {cause: {doc.url for doc in CAUSES[cause].docs} for cause in statement.causes}
    assert statement.links
    assert statement.links <= set().union(*given.values())
    assert [cause for cause, urls in given.items() if not urls & statement.links] == []


@pytest.mark.parametrize("number", NUMBERS)
def test_the_evidence_is_said(number: str) -> None:
    """Each statement says in a sentence what is read for it."""
    assert STATEMENTS[number].read.endswith(".")
