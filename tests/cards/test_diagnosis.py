"""The diagnosis card: what each reader finds on it, and that it is never too large."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.blocks import MAX_BYTES, to_json, wire_bytes
from cards.diagnosis import Links, diagnosis_card
from diagnosis.audience import Audience
from diagnosis.cause import Fact, Kind, Outcome
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.text import text
from tests.cards import questions
from tests.cards.gallery import WORDS, shown
from tests.rendering.check import check_card, walk


def ids(card: dict[str, Any]) -> list[str]:
    return [node["id"] for _, node, _ in walk(card) if "id" in node]


def verbs(card: dict[str, Any]) -> list[str]:
    return [node["verb"] for _, node, _ in walk(card) if node.get("type") == "Action.Execute"]


@pytest.mark.parametrize("audience", [Audience.HELPDESK, Audience.EMPLOYEE])
def test_container_per_finding(audience: Audience) -> None:
    """Each finding has one element that bears its cause's id, the leading one first."""
    diagnosis = questions.waiting()
    found = [f"cause:{finding.cause.id}" for finding in diagnosis.findings]
    assert [name for name in ids(to_json(shown(diagnosis, audience))) if name.startswith("cause:")] == found


def test_same_cause_twice() -> None:
    """A cause that two jobs have is one element with two sentences."""
    diagnosis = questions.scope()
    first = diagnosis.findings[0]
    again = replace(first, match=replace(first.match, because=text("And in {job} too.", job="SAP")))
    both = replace(diagnosis, findings=(first, again, *diagnosis.findings[1:]))
    card = to_json(shown(both, Audience.HELPDESK))
    assert check_card(card) == []
    assert "And in SAP too." in json.dumps(card)


def test_buttons() -> None:
    """The helpdesk may open the logs; everyone may check again or ask something else."""
    helpdesk, employee = (
        to_json(shown(questions.scope(), level)) for level in (Audience.HELPDESK, Audience.EMPLOYEE)
    )
    assert verbs(helpdesk) == verbs(employee) == ["recheck", "something_else"]
    assert "Action.OpenUrl" in json.dumps(helpdesk)
    assert "Action.OpenUrl" not in json.dumps(employee)


@pytest.mark.parametrize("address", [None, "", "javascript:alert(1)", "http://contoso.example"])
def test_only_https(address: str | None) -> None:
    """An address that is not https makes no button."""
    card = diagnosis_card(questions.scope(), Audience.HELPDESK, WORDS, links=Links(address))
    assert "Action.OpenUrl" not in json.dumps(to_json(card))


@pytest.mark.parametrize("secret", ["21451", "FR", "5d3c1ad0", "REGEX", "(CH|DE)"])
def test_employee_sees_no_values(secret: str) -> None:
    """An employee's card holds no value, code or event, not even out of sight."""
    employee, helpdesk = (
        json.dumps(to_json(shown(questions.scope(), level)))
        for level in (Audience.EMPLOYEE, Audience.HELPDESK)
    )
    assert secret not in employee
    assert secret in helpdesk


def test_colleague_sees_the_class_only() -> None:
    """A colleague's card names no cause and links to none."""
    card = json.dumps(to_json(shown(questions.scope(), Audience.OUTCOME)))
    assert "cause:" not in card
    assert "learn.microsoft.com" not in card
    assert "HR has something to complete first." in card


def test_headline_stands_in() -> None:
    """A client that can't show the card shows the headline."""
    diagnosis = questions.done()
    assert to_json(shown(diagnosis, Audience.HELPDESK))["fallbackText"] == WORDS.say(diagnosis.headline)


@pytest.mark.parametrize("audience", list(Audience))
def test_no_finding(audience: Audience) -> None:
    """A diagnosis that found nothing still says so, and still says whom to ask."""
    empty = replace(
        questions.scope(), findings=(), outcome=Outcome.UNKNOWN, headline=text("I found nothing.")
    )
    card = to_json(shown(empty, audience))
    assert check_card(card) == []
    assert "helpdesk" in card["speak"]


def crowded(value: str, facts: int, copies: int) -> Diagnosis:
    """A diagnosis with this text everywhere, and many causes."""
    diagnosis = questions.scope(value)
    first = diagnosis.findings[0]
    many = tuple(Fact(f"{value} {n}", value, personal=True) for n in range(facts))
    lead = replace(first, match=replace(first.match, facts=(*first.match.facts, *many)))
    others = tuple(
        Finding(
            replace(first.cause, id=f"made-up-{n}", kind=Kind.PROBLEM),
            replace(first.match, because=text("{v} {n}", v=value, n=n)),
            first.job,
        )
        for n in range(copies)
    )
    excluded = tuple(
        replace(diagnosis.ruled_out[0], because=text("{v} {n}", v=value, n=n)) for n in range(copies * 3)
    )
    return replace(diagnosis, findings=(lead, *others), ruled_out=excluded)


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("name", sorted(questions.NAMES))
def test_too_much(name: str, audience: Audience) -> None:
    """However much there is to say, the card fits and keeps the leading cause."""
    card = to_json(shown(crowded(questions.NAMES[name] * 20, facts=50, copies=40), audience))
    assert check_card(card) == []
    if audience is not Audience.OUTCOME:
        assert "cause:skipped-scope-filter-false" in ids(card)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1), st.integers(0, 30), st.integers(0, 20), st.sampled_from(list(Audience)))
def test_any_text(value: str, facts: int, copies: int, audience: Audience) -> None:
    """No text in a diagnosis breaks the card or makes it larger than 24 KB."""
    card = shown(crowded(value, facts, copies), audience)
    assert wire_bytes(card) <= MAX_BYTES
    json.dumps(to_json(card), ensure_ascii=False).encode()
    assert check_card(to_json(card)) == []
