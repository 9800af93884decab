"""The diagnosis card: what each reader finds on it, and that it is never too large."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from microsoft_teams.cards.core import AdaptiveCard

from cards.blocks import MAX_BYTES, to_json, wire_bytes
from cards.diagnosis import Links, diagnosis_card
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Fact, Kind, Outcome
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.evidence import Change, Expectation
from diagnosis.log import Result
from diagnosis.text import text
from tests.cards import questions
from tests.cards.gallery import WORDS, shown
from tests.rendering.check import check_card, walk


def ids(card: dict[str, Any]) -> list[str]:
    return [node["id"] for _, node, _ in walk(card) if "id" in node]


def said_on(card: AdaptiveCard) -> str:
    """The card's text blocks, a line each."""
    return "\n".join(node["text"] for _, node, _ in walk(to_json(card)) if node.get("type") == "TextBlock")


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
    asked = ["feedback", "feedback"]
    assert verbs(helpdesk) == verbs(employee) == ["recheck", "something_else", *asked]
    assert "Action.OpenUrl" in json.dumps(helpdesk)
    assert "Action.OpenUrl" not in json.dumps(employee)


def test_show_me() -> None:
    """On a shared card a button asks the same question for whoever presses it, without what was seen."""
    card = to_json(shown(questions.scope(), Audience.OUTCOME, show_me=True))
    assert verbs(card) == ["recheck", "show_me", "something_else", "feedback", "feedback"]
    recheck, show_me = (
        node["data"] for _, node, _ in walk(card) if node.get("verb") in ("recheck", "show_me")
    )
    del recheck["seen"]
    assert recheck | {"verb": "show_me"} == show_me


def test_the_event_says_how_it_ended() -> None:
    """The line about the event says its own result, although the scoping step succeeded in finding it out."""
    diagnosis = questions.scope()
    event = diagnosis.findings[0].match.event
    assert event is not None
    scoped = tuple(replace(step, result=Result.SUCCESS) for step in event.steps)
    match = replace(diagnosis.findings[0].match, event=replace(event, steps=scoped))
    finding = replace(diagnosis.findings[0], match=match)
    said = said_on(shown(replace(diagnosis, findings=(finding,)), Audience.HELPDESK))
    assert f"Provisioning log, today at 9:40 AM: skipped at scoping. Event {event.id}" in said


def test_an_event_that_went_well() -> None:
    """The line about an event that went well says what was done."""
    assert "create succeeded. Event" in said_on(shown(questions.done(), Audience.HELPDESK))


@pytest.mark.parametrize(
    ("begins", "ends", "zone", "line"),
    [
        (datetime(2026, 11, 21, 23, tzinfo=UTC), 24, "Europe/Zurich", "a new account, since yesterday"),
        (datetime(2026, 11, 18, 23, tzinfo=UTC), 24, "Europe/Zurich", "a new account, since Thu, Nov 19"),
        (datetime(2026, 11, 18, 23, tzinfo=UTC), 24, "America/New_York", "a new account, since Thu, Nov 19"),
        (datetime(2026, 11, 30, 23, tzinfo=UTC), 24, "Europe/Zurich", "a new account, from Tue, Dec 1"),
        (datetime(2026, 11, 22, 8, tzinfo=UTC), None, "UTC", "a new account, since yesterday at 8:00 AM"),
        (None, None, "UTC", "a new account"),
    ],
)
def test_expected(begins: datetime | None, ends: int | None, zone: str, line: str) -> None:
    """Where only a day was said, the card says that day and no time."""
    until = begins + timedelta(hours=ends) if begins and ends else None
    diagnosis = replace(questions.scope(), expectation=Expectation(Change.CREATE, None, begins, until))
    card = shown(diagnosis, Audience.HELPDESK, words=Words("en-US", zone))
    assert f"**You expected:** {line}" in said_on(card).splitlines()


@pytest.mark.parametrize("question", [questions.scope, questions.waiting, questions.quarantine])
def test_an_employee_reads_no_titles(question: Callable[[], Diagnosis]) -> None:
    """An employee's card has each finding's plain sentence and none of the titles."""
    diagnosis = question()
    said = said_on(shown(diagnosis, Audience.EMPLOYEE))
    for finding in for_audience(diagnosis, Audience.EMPLOYEE).findings:
        assert WORDS.md(finding.match.because) in said
    for cause in CATALOGUE:
        assert cause.title not in said


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
    ruled_out = diagnosis.ruled_out[0]
    excluded = tuple(
        replace(
            ruled_out,
            cause=replace(ruled_out.cause, id=f"also-made-up-{n}"),
            because=text("{v} {n}", v=value, n=n),
        )
        for n in range(copies * 3)
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
