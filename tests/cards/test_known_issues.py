"""Notes on answers and in lists: never too large for a card, and never the place of the cause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.blocks import to_json
from diagnosis.audience import Audience, for_audience
from tests.cards import questions
from tests.cards.gallery import ISSUES, listed, shown
from tests.rendering.check import check_card, walk

LOUD = "👩🏽‍💻" * 75
"""300 characters, each of which is many bytes on the wire."""


def ids(card: object) -> list[str]:
    return [str(node["id"]) for _, node, _ in walk(card) if "id" in node]


@pytest.mark.parametrize("audience", [Audience.HELPDESK, Audience.EMPLOYEE])
@pytest.mark.parametrize("name", ["Ward", *questions.NAMES.values()])
def test_many_notes_on_a_crowded_answer(name: str, audience: Audience) -> None:
    """Three notes stand under the cause that leads, the others are counted, and the card is valid."""
    issues = [replace(ISSUES[0], id=f"{n:032x}", text=LOUD) for n in range(9)]
    diagnosis = for_audience(questions.crowded(name), audience)
    card = to_json(shown(diagnosis, audience, issues=issues, may_note=audience is Audience.HELPDESK))

    assert check_card(card) == []
    found = ids(card)
    begins = found.index("cause:skipped-scope-filter-false")
    assert found[begins + 1 : begins + 4] == ["known-issue:1", "known-issue:2", "known-issue:3"]
    assert "and 6 more" in str(card)


@pytest.mark.parametrize("audience", [Audience.HELPDESK, Audience.EMPLOYEE])
@pytest.mark.parametrize("text", ["x", LOUD])
def test_a_long_list(text: str, audience: Audience) -> None:
    """What does not fit in the list is counted."""
    issues = [replace(ISSUES[0], id=f"{n:032x}", text=text) for n in range(200)]
    card = to_json(listed(audience, *issues))

    assert check_card(card) == []
    entries = [name for name in ids(card) if name.startswith("known-issue:")]
    assert 2 <= len(entries) <= 20
    assert f"and {200 - len(entries)} more" in str(card)


def test_causes_nobody_knows() -> None:
    """A note on a cause that this build no longer knows is listed by the cause's id."""
    issue = replace(ISSUES[0], cause="gone-for-good")
    assert "gone-for-good" in str(to_json(listed(Audience.HELPDESK, issue)))
    assert issue.text in str(to_json(listed(Audience.EMPLOYEE, issue)))
