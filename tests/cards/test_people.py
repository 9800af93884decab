"""Several people in one card."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.actions import OpenPerson, PersonRef, RecheckPeople, ShowPeople, parse_action
from cards.blocks import MAX_BYTES, to_json, wire_bytes
from cards.people import Line, Missing, answered, people_card, worst_first
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Outcome, Verdict
from diagnosis.text import text
from tests.cards import questions
from tests.cards.gallery import WORDS, lines, opening, people
from tests.cards.test_diagnosis import said_on
from tests.rendering.check import check_card, walk
from tests.support.evidence import NOW

ANYTHING = st.text(max_size=300)
STATES: list[Outcome | Missing] = [*Outcome, *Missing]


def pages_of(every: tuple[Line, ...], words: Words = WORDS) -> list[dict[str, object]]:
    """All pages of a list, as its buttons lead through them."""
    asked = RecheckPeople(
        list="0" * 32, people=tuple(line.open.person for line in every), total=len(every) + 1
    )
    page, cards = 1, []
    while True:
        card = people_card(every, words, asked=asked, read_at=NOW, page=page)
        assert wire_bytes(card) <= MAX_BYTES
        cards.append(to_json(card))
        turned = [node for _, node, _ in walk(cards[-1]) if node.get("title") == "Next page"]
        if not turned:
            return cards
        action = parse_action(turned[0]["data"])
        assert isinstance(action, ShowPeople)
        assert action.page == page + 1
        page = action.page


def rows_on(card: dict[str, object]) -> list[str]:
    """The ids of the lines on a page."""
    return [node["id"] for _, node, _ in walk(card) if str(node.get("id", "")).startswith("person:")]


LINES = st.builds(
    Line,
    name=ANYTHING,
    called=ANYTHING,
    open=st.builds(
        OpenPerson,
        person=st.builds(
            PersonRef, query=ANYTHING, display_name=st.none() | ANYTHING, upn=st.none() | ANYTHING
        ),
        attribute=st.none() | ANYTHING,
    ),
    state=st.sampled_from(STATES),
    sentence=ANYTHING.map(lambda said: text("{said}", said=said)) | st.just("It is done."),
    sure=st.none() | st.sampled_from(Verdict),
    who_acts=st.none() | st.just("HR"),
    hr_id=st.none() | ANYTHING,
    partly=st.booleans(),
)


@given(st.lists(LINES, min_size=1, max_size=50), st.sampled_from(["en-US", "de-CH", "ar"]))
def test_everybody_is_on_a_page(every: list[Line], locale: str) -> None:
    """Whatever people are called, each has one line on one page, no card is too large, and all are valid."""
    cards = pages_of(worst_first(every), Words(locale, "UTC"))

    assert [row for card in cards for row in rows_on(card)] == [f"person:{n + 1}" for n in range(len(every))]
    for card in cards:
        assert check_card(card) == []


@pytest.mark.parametrize("name", sorted(questions.NAMES))
def test_a_hostile_name(name: str) -> None:
    """Fifty people with a name made to break a card are on pages that keep all rules."""
    hostile = questions.NAMES[name]
    one = replace(
        lines(Audience.HELPDESK)[0], name=hostile, called=hostile, hr_id=hostile, open=opening(hostile)
    )
    cards = pages_of((one,) * 50)

    assert sum(len(rows_on(card)) for card in cards) == 50
    assert [problem for card in cards for problem in check_card(card)] == []


def test_worst_first() -> None:
    """What somebody must act on stands above what is not known, and that above what is done."""
    states = [line.state for line in lines(Audience.HELPDESK)]

    assert states.index(Outcome.NEEDS_HR) < states.index(Missing.NOBODY) < states.index(Outcome.DONE)
    assert states[-1] is Outcome.DONE


def test_how_sure() -> None:
    """An answer that is not proven says so in its line; one that is does not repeat it."""
    sure = lines(Audience.HELPDESK)[0]
    assert sure.sure is Verdict.CONFIRMED

    (card,) = pages_of((sure, replace(sure, sure=Verdict.LIKELY)))

    said = [str(node.get("text")) for _, node, _ in walk(card)]
    assert sum("Likely" in one for one in said) == 1
    assert not any("Confirmed" in one for one in said)


@pytest.mark.parametrize("audience", [Audience.EMPLOYEE, Audience.OUTCOME])
def test_what_is_not_known_reads_alike(audience: Audience) -> None:
    """Whatever the reason that nothing is known, everybody but the helpdesk reads the same line."""
    told = [
        answered(for_audience(diagnosis, audience), audience, "Jane", opening("Jane"))
        for diagnosis in (questions.forbidden(), questions.nobody())
    ]
    known = [line for line in told if line.state is Outcome.UNKNOWN]

    assert known
    assert {(line.sentence, line.sure, line.who_acts, line.partly) for line in known} == {
        (text("I cannot say from what I am able to read."), None, "The helpdesk", False)
    }


def test_no_values_for_an_employee() -> None:
    """An employee's list holds no value, HR number or job."""
    said = said_on(people(Audience.EMPLOYEE))

    for hidden in ("FR", "CountryReferenceTwoLetter", "21451", "User Provisioning"):
        assert hidden not in said, hidden


@pytest.mark.parametrize("page", [-1, 0, 6, 99])
def test_a_page_that_is_not_there(page: int) -> None:
    """A page beyond the last one is the last one: the list may have become shorter."""
    assert rows_on(to_json(people(Audience.HELPDESK, times=7, page=page)))
