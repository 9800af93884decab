"""Long answers: what does not fit on the first page is on the next ones, and nothing gets lost."""

from __future__ import annotations

import pytest
from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import ShowMe, parse_action
from cards.blocks import to_json
from diagnosis.audience import Audience, for_audience
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import text
from tests.cards import questions
from tests.cards.gallery import WORDS, shown
from tests.rendering.check import check_card, walk


def texts(card: AdaptiveCard) -> str:
    """Everything that can be read on a card."""
    found: list[str] = []
    for _, node, _ in walk(to_json(card)):
        found += [node["text"]] if isinstance(node.get("text"), str) else []
        found += [f"{fact['title']} {fact['value']}" for fact in node.get("facts", ())]
    return "\n".join(found)


def turned(card: AdaptiveCard, title: str) -> int | None:
    """The page that a button of this title asks for, None without one."""
    for _, node, _ in walk(to_json(card)):
        if node.get("title") == title and node.get("type") == "Action.Execute":
            action = parse_action(node["data"])
            assert isinstance(action, ShowMe)
            return action.page
    return None


def pages(diagnosis: Diagnosis, audience: Audience) -> list[AdaptiveCard]:
    """All pages, turned one by one by their buttons."""
    turns = [shown(diagnosis, audience)]
    while (page := turned(turns[-1], "Show the rest")) is not None:
        turns.append(shown(diagnosis, audience, page=page))
        assert len(turns) < 60
    return turns


@pytest.mark.parametrize("audience", [Audience.HELPDESK, Audience.EMPLOYEE])
@pytest.mark.parametrize(
    ("value", "facts", "copies"),
    [
        ("Ward", 13, 0),
        ("Ward", 0, 9),
        ("Ward", 60, 30),
        *((name, 20, 10) for name in questions.NAMES.values()),
    ],
)
def test_nothing_is_lost(value: str, facts: int, copies: int, audience: Audience) -> None:
    """Every fact, cause and excluded cause for this reader stands on a page, and every page is valid."""
    diagnosis = questions.crowded(value, facts, copies)
    turns = pages(diagnosis, audience)
    for card in turns:
        assert check_card(to_json(card)) == []
    read = "\n".join(texts(card) for card in turns).replace("\u200b", "")
    reduced = for_audience(diagnosis, audience)
    leading = reduced.leading
    said = [finding.match.because for finding in reduced.findings]
    said += [text("{value}", value=fact.value) for fact in (leading.match.facts if leading else ())]
    said += [item.because for item in reduced.ruled_out] if audience is Audience.HELPDESK else []
    for one in said:
        # A value is cut, later on a first page that has more room.
        forms = {WORDS.short(limit).md(one).replace("\u200b", "") for limit in (200, 400)}
        assert any(form in read for form in forms), forms


def test_a_short_answer_has_one_page() -> None:
    """Where everything fits there is no button for more."""
    assert len(pages(questions.scope(), Audience.HELPDESK)) == 1


@pytest.mark.parametrize("audience", list(Audience))
def test_a_page_that_is_not_there(audience: Audience) -> None:
    """An old button that asks for a page too many gets the last one there is."""
    short = to_json(shown(questions.scope(), audience, page=7))
    assert short == to_json(shown(questions.scope(), audience))
    last = pages(questions.crowded(), audience)[-1]
    assert to_json(shown(questions.crowded(), audience, page=99)) == to_json(last)


def test_back_to_the_first_page() -> None:
    """Each further page leads back to the first one, whose button is the question itself."""
    second = pages(questions.crowded(), Audience.HELPDESK)[1]
    assert turned(second, "First page") == 1
    assert "Page 2 of" in texts(second)


def test_colleagues_get_no_pages() -> None:
    """Where only the class is shown nothing of the rest can be reached."""
    assert len(pages(questions.crowded(), Audience.OUTCOME)) == 1
