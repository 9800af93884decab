"""The history of a case on the card: folded away, for the helpdesk, and gone before a cause goes."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from cards.blocks import MAX_BYTES, to_json, wire_bytes
from cards.report import report, text_report
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.diagnosis import Diagnosis
from diagnosis.moments import Moment, MomentKind
from diagnosis.text import text
from tests.cards import questions
from tests.cards.gallery import WORDS, shown
from tests.diagnosis.rows import second
from tests.rendering.check import check_card, walk
from tests.support.evidence import NOW, ago, job


def folded(card: dict[str, Any]) -> list[str]:
    """The lines of the timeline on a card."""
    parts = [node for _, node, _ in walk(card) if node.get("id") == "timeline:rest"]
    return [node["text"] for part in parts for _, node, _ in walk(part) if "text" in node]


def said(card: dict[str, Any]) -> list[str]:
    return [node["text"] for _, node, _ in walk(card) if "text" in node]


def causes(card: dict[str, Any]) -> list[str]:
    return [node["id"] for _, node, _ in walk(card) if str(node.get("id")).startswith("cause:")]


def long(diagnosis: Diagnosis, n: int, words: str = "Something happened") -> Diagnosis:
    """The same answer with so many older moments."""
    told = text("{words} number {n}", words=words, n=n)
    moments = tuple(
        Moment(ago(hours=hour), MomentKind.CONFIGURATION, replace(told, values={"words": words, "n": hour}))
        for hour in range(n, 0, -1)
    )
    return replace(diagnosis, timeline=(*moments, Moment(NOW, MomentKind.NOW, text("Now"))))


def test_folded_away() -> None:
    """A button shows the timeline and another one hides it again; until then it takes no room."""
    card = to_json(shown(questions.history(), Audience.HELPDESK))
    assert check_card(card) == []
    hidden = {node["id"] for _, node, _ in walk(card) if node.get("isVisible") is False}
    assert {"timeline:rest", "timeline:hide"} <= hidden
    toggles = {node["title"]: node for _, node, _ in walk(card) if node["type"] == "Action.ToggleVisibility"}
    assert list(toggles)[:2] == ["Timeline (13 entries)", "Hide the timeline"]
    for toggle in list(toggles.values())[:2]:
        assert set(toggle["targetElements"]) == {"timeline:rest", "timeline:show", "timeline:hide"}


def test_lines() -> None:
    """Each line says when and what; a day that was said has no time; now and what decides stand out."""
    lines = folded(to_json(shown(questions.history(), Audience.HELPDESK)))
    assert lines[:2] == ["Timeline", "Fri, Nov 20: The change in HR, as told in the question: a new account"]
    strong = [line for line in lines if line.startswith("**")]
    assert [line.split(": ", 1)[1] for line in strong] == [
        "Provisioning log: create failed at export (MissingValues)**",
        "Now**",
    ]
    assert not [line for line in lines if "User Provisioning" in line and "Megan" not in line]


def test_the_job_where_there_are_several() -> None:
    """Where moments belong to two jobs, each names its own."""
    moments = tuple(
        Moment(ago(hours=hour), MomentKind.CYCLE_BEGAN, text("The last cycle began"), of)
        for hour, of in ((2, job(name="Workday")), (1, second()))
    )
    lines = folded(
        to_json(shown(replace(questions.history(), timeline=moments, configuration=()), Audience.HELPDESK))
    )
    assert [line.rsplit(" · ", 1)[1] for line in lines[1:]] == ["Workday", second().name]


def test_who_changed_the_job() -> None:
    """The helpdesk reads who changed the job, when, and what it does to waiting."""
    card = to_json(shown(questions.history(), Audience.HELPDESK))
    (paused,) = [line for line in said(card) if line.startswith("• Fri")]
    assert "Megan Bowen paused Workday to Active Directory User Provisioning." in paused
    assert "no other began until yesterday at 8:00 AM" in paused


@pytest.mark.parametrize("audience", [Audience.EMPLOYEE, Audience.OUTCOME])
def test_nobody_else(audience: Audience) -> None:
    """An employee and a colleague get neither timeline nor who changed a job, in no form of the answer."""
    reduced = for_audience(questions.history(), audience)
    made = report(reduced, WORDS)
    everything = json.dumps(to_json(shown(questions.history(), audience)))
    everything += json.dumps(made) + text_report(reduced, audience, WORDS)
    assert "Megan" not in everything
    assert "Timeline" not in everything
    assert (made["timeline"], made["configuration_changes"]) == ([], [])


def test_nothing_to_tell() -> None:
    """A timeline that only says that it is now is not shown."""
    alone = replace(questions.history(), timeline=(Moment(NOW, MomentKind.NOW, text("Now")),))
    card = to_json(shown(alone, Audience.HELPDESK))
    assert folded(card) == []
    assert "Timeline" not in text_report(alone, Audience.HELPDESK, WORDS)


def test_a_long_one_goes_on_the_next_page() -> None:
    """The card holds the newest moments, counts the others, and shows them on the next page."""
    card = shown(long(questions.history(), 30), Audience.HELPDESK)
    lines = folded(to_json(card))
    assert len(lines) == 22
    assert lines[1] == "and 11 more"
    assert lines[-2].endswith("number 1")
    next_page = said(to_json(shown(long(questions.history(), 30), Audience.HELPDESK, page=2)))
    assert [line.rsplit(" ", 1)[1] for line in next_page if "number" in line and "HR" not in line] == [
        str(hour) for hour in range(30, 19, -1)
    ]


@pytest.mark.parametrize("n", [0, 10, 40])
def test_causes_stay_when_the_timeline_goes(n: int) -> None:
    """However long the timeline, the card shows as many causes as without it, and fits."""
    crowded = questions.crowded(copies=8, facts=10)
    without = to_json(shown(replace(crowded, timeline=(), configuration=()), Audience.HELPDESK))
    card = shown(long(crowded, n, "A rather long story " * 8), Audience.HELPDESK)
    assert wire_bytes(card) <= MAX_BYTES
    assert causes(to_json(card)) == causes(without)


def test_report() -> None:
    """Scripts get each moment and each change to a job, with times in UTC and the event to look up."""
    made = report(questions.history(), Words("en", "UTC"))
    first, *_rest, last = made["timeline"]
    assert first == {
        "at": "2026-11-20T00:00:00Z",
        "kind": "hr_change",
        "text": "The change in HR, as told in the question: a new account",
        "job_id": None,
        "event_id": None,
        "expected": False,
    }
    assert (last["kind"], last["expected"], last["job_id"]) == ("next_attempt", True, job().id)
    assert [one["event_id"] for one in made["timeline"] if one["kind"] == "event"] == [
        "5d3c1ad0-0000-4000-8000-000000000001"
    ] * 3
    assert made["configuration_changes"][0] == {
        "at": "2026-11-20T15:00:00Z",
        "activity": "paused",
        "by": "Megan Bowen",
        "job_id": job().id,
        "text": "Megan Bowen paused Workday to Active Directory User Provisioning.",
        "effect": "The cycle under way still ended; no other began until Sun, Nov 22, 2026, 7:00 AM.",
    }


def test_terminal() -> None:
    """The terminal tells the changes to the job, then the timeline in order."""
    lines = text_report(questions.history(), Audience.HELPDESK, WORDS).splitlines()
    begins = lines.index("Timeline")
    assert lines.index("Changes to the provisioning job") < begins
    assert lines[begins + 1].endswith("as told in the question: a new account")
    assert "  - today at 11:00 AM: Now" in lines[begins:]
