"""What was ruled out: a line a cause, the telling ones in sight, the rest behind a button."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from cards.blocks import to_json
from diagnosis.audience import Audience
from diagnosis.causes import CATALOGUE
from diagnosis.causes.job import job_paused_by_admin
from diagnosis.causes.reading import person_not_found_in_logs
from diagnosis.causes.scoping import skipped_scope_filter_false
from diagnosis.diagnosis import Diagnosis, Excluded
from diagnosis.text import text
from tests.cards import questions
from tests.cards.gallery import shown
from tests.rendering.check import check_card, walk
from tests.support.evidence import job


def with_ruled_out(*excluded: Excluded) -> Diagnosis:
    return replace(questions.done(), ruled_out=excluded, timeline=())


def paused(*jobs: str) -> list[Excluded]:
    """Not paused, once for each of these jobs."""
    return [
        Excluded(job_paused_by_admin.CAUSE, text("{job} is not paused.", job=name), job(name=name))
        for name in jobs
    ]


def many(n: int) -> Diagnosis:
    return with_ruled_out(*(Excluded(cause, text("No."), None) for cause in CATALOGUE[:n]))


def lines(card: dict[str, Any]) -> list[str]:
    return [node["text"] for _, node, _ in walk(card) if str(node.get("text")).startswith("• ")]


def hidden(card: dict[str, Any]) -> set[str]:
    return {node["id"] for _, node, _ in walk(card) if node.get("isVisible") is False}


def test_once_a_cause() -> None:
    """A cause that was ruled out for several jobs is one line without their names."""
    card = to_json(shown(with_ruled_out(*paused("Workday", "SAP", "API")), Audience.HELPDESK))
    assert lines(card) == ["• The provisioning job is paused: not so in any of 3 jobs."]


def test_the_reason_of_one() -> None:
    """A cause that was ruled out for one job says why."""
    card = to_json(shown(with_ruled_out(*paused("Workday")), Audience.HELPDESK))
    assert lines(card) == ["• The provisioning job is paused: Workday is not paused."]


def test_the_person_comes_first() -> None:
    """What is about the person stands before what is about the job, and our own reading comes last."""
    found, scoped = (
        Excluded(module.CAUSE, text("No."), None)
        for module in (person_not_found_in_logs, skipped_scope_filter_false)
    )
    card = to_json(shown(with_ruled_out(found, *paused("Workday"), scoped), Audience.HELPDESK))
    assert [line.split(":")[0] for line in lines(card)] == [
        "• Outside the scoping filter",
        "• The provisioning job is paused",
        "• No trace of this person",
    ]


@pytest.mark.parametrize("n", [1, 5])
def test_a_few_are_all_in_sight(n: int) -> None:
    """A few lines are shown without a button."""
    card = to_json(shown(many(n), Audience.HELPDESK))
    assert len(lines(card)) == n
    assert hidden(card) == set()
    assert "Action.ToggleVisibility" not in str(card)


def test_many_are_folded() -> None:
    """Of many lines the first ones are in sight; one button shows the others, and one folds them again."""
    card = to_json(shown(many(14), Audience.HELPDESK))
    assert check_card(card) == []
    assert len(lines(card)) == 14
    assert hidden(card) == {"ruled-out:rest", "ruled-out:hide"}
    (rest,) = [node for _, node, _ in walk(card) if node.get("id") == "ruled-out:rest"]
    assert lines(rest) == lines(card)[4:]
    toggles = {node["title"]: node for _, node, _ in walk(card) if node["type"] == "Action.ToggleVisibility"}
    assert list(toggles) == ["Show all 14 checks", "Show fewer"]
    for toggle in toggles.values():
        assert set(toggle["targetElements"]) == {"ruled-out:rest", "ruled-out:show", "ruled-out:hide"}


@pytest.mark.parametrize(
    ("n", "line"),
    [
        (1, "I checked 1 other possible cause; it does not apply."),
        (13, "I checked 13 other possible causes; none of them applies."),
    ],
)
def test_an_employee_reads_how_many(n: int, line: str) -> None:
    """An employee reads the number of causes and none of their names."""
    card = to_json(shown(many(n), Audience.EMPLOYEE))
    assert line in [node.get("text") for _, node, _ in walk(card)]
    assert lines(card) == []


def test_counted_by_cause() -> None:
    """A cause that was ruled out for three jobs counts once."""
    card = to_json(shown(with_ruled_out(*paused("Workday", "SAP", "API")), Audience.EMPLOYEE))
    assert "I checked 1 other possible cause; it does not apply." in str(card)


@pytest.mark.parametrize("audience", list(Audience))
def test_nothing_was_ruled_out(audience: Audience) -> None:
    """Without anything ruled out there is no heading and no number."""
    card = str(to_json(shown(with_ruled_out(), audience)))
    assert "Ruled out" not in card
    assert "I checked" not in card
