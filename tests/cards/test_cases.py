"""Cards of cases: what people write stays text, what is long gives way, what may not be seen is not there."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from cards.actions import CASE_ACTIONS, EditCase, ListCases, WaitCase, parse_action, upon
from cards.blocks import to_json, wire_bytes
from cards.case import case_card
from cards.case_forms import edit_card
from cards.case_list import cases_card
from cards.case_messages import requester_message, thread_message
from cards.case_receipt import receipt_card
from cards.case_words import happened
from diagnosis.audience import Audience
from diagnosis.cause import Outcome
from followup.cases import HELPDESK_ONLY, Entry, Party, Resolution, State, What
from tests.cards import questions
from tests.cards.case_gallery import (
    ALEXS,
    CLAIMED,
    GENERAL,
    LONG,
    OPENED,
    RESOLVED,
    SOLVED,
    WORDS,
    desk,
    entry,
    numbered,
    seen,
)
from tests.rendering.check import check_card, walk
from tests.support.cases import ADELE, ALEX, MEGAN
from tests.support.evidence import NOW
from tests.support.talk import buttons_of, words_of


@pytest.mark.parametrize("kind", sorted(questions.NAMES))
def test_hostile_words(kind: str) -> None:
    """Whatever people are called and write, each card is one that Teams shows, of at most 24 KB."""
    said = questions.NAMES[kind]
    who = Party("x", said, "29:1x")
    case = numbered(requester=who, assignee=who, note=said[:480], state=State.CLAIMED, entries=9)
    solved = replace(case, state=State.RESOLVED, resolution=Resolution.OTHER, resolution_text=said[:480])
    history = [
        Entry(n, NOW, what, who, said[:480], {"to": said, "from": said}) for n, what in enumerate(What, 1)
    ]
    diagnosis = seen(diagnosis=questions.scope(said, said))
    for card in (
        case_card(case, history[:8], WORDS, shown=diagnosis),
        case_card(solved, history[-8:], WORDS, shown=None),
        receipt_card(case, history, WORDS, shown=seen(Audience.EMPLOYEE)),
        receipt_card(solved, history, WORDS, shown=None),
        *(thread_message(case, one, WORDS, helpdesk=True) for one in history),
        *(requester_message(case, one, WORDS) for one in history),
    ):
        assert check_card(to_json(card)) == []


@pytest.mark.parametrize("letter", ["x", "ж", "😀"])
def test_much_was_said(letter: str) -> None:
    """A receipt keeps to 24 KB and keeps its box, whatever was written to and fro and in which script."""
    said = letter * 480
    case = numbered(note=said, resolution=Resolution.OTHER, resolution_text=said, state=State.RESOLVED)
    history = [entry(What.REPLIED, seq, said=said) for seq in range(2, 9)]
    receipt = receipt_card(case, history, WORDS, shown=seen(Audience.EMPLOYEE), refreshed_for=["29:1x"])
    assert wire_bytes(receipt) <= 24 * 1024
    assert [node["id"] for _, node, _ in walk(to_json(receipt)) if node.get("type") == "Input.Text"] == [
        "text"
    ]


def test_crowded() -> None:
    """Where there is much to say, the diagnosis gives way, and never the state, the box or the buttons."""
    crowded = desk(numbered(note="x" * 480, entries=7), *LONG, shown=seen(diagnosis=questions.crowded()))
    assert wire_bytes(crowded) <= 24 * 1024
    card = to_json(crowded)
    assert "Case 1042" in card["body"][0]["text"]
    assert [node["id"] for _, node, _ in walk(card) if node.get("type") == "Input.Text"] == ["text"]


def test_the_receipt_leaves_out_what_is_the_helpdesks() -> None:
    """No entry that is the helpdesk's alone stands on the requester's card."""
    history = [
        entry(what, number, said=f"said-{what}", on="requester") for number, what in enumerate(What, 1)
    ]
    for one in history:
        told = json.dumps(to_json(receipt_card(numbered(), [one], WORDS, shown=None)))
        assert (f"said-{one.what}" in told) is (one.what not in HELPDESK_ONLY)


def test_another_channel() -> None:
    """A channel that may know the class of the answer alone learns nothing more from the history, from the
    proposal to close, or from the thread."""
    case = numbered(proposed=True, state=State.CLAIMED)
    looks = [entry(What.CHANGED, 2, None, to="quarantine-credentials"), entry(What.LOOKS_DONE, 3, None)]
    there = json.dumps(to_json(case_card(case, looks, WORDS, shown=seen(Audience.OUTCOME))))
    here = json.dumps(to_json(case_card(case, looks, WORDS, shown=seen())))
    for words in ("newest look", "Close the case", "cannot sign in"):
        assert words in here
        assert words not in there
    for one in looks:
        told = json.dumps(to_json(thread_message(case, one, WORDS, helpdesk=False)))
        assert "newest look" not in told
    done = seen(Audience.OUTCOME, questions.done())
    assert done.diagnosis.outcome is Outcome.DONE
    assert "Close the case" in json.dumps(to_json(case_card(case, looks, WORDS, shown=done)))


def test_words_for_somebody_else() -> None:
    """What HR was asked is not told to the requester, nor a note to a channel that is not the helpdesk's."""
    asked = [entry(What.WAITING, 2, said="Does she leave?", on=on) for on in ("hr", "requester")]
    told = [json.dumps(to_json(receipt_card(numbered(), [one], WORDS, shown=None))) for one in asked]
    assert ["Does she leave?" in card for card in told] == [False, True]
    noted = [entry(What.NOTED, 2, said="She leaves.")]
    there, here = (
        json.dumps(to_json(case_card(numbered(), noted, WORDS, shown=shown)))
        for shown in (seen(Audience.OUTCOME), seen())
    )
    assert ("She leaves." in there, "She leaves." in here) == (False, True)


@pytest.mark.parametrize("kind", CASE_ACTIONS, ids=lambda kind: kind.__name__)
def test_buttons_come_back(kind: type) -> None:
    """Each button is read back as what it was, also with the inputs of a form and with what is new."""
    case = numbered()
    action = kind() if kind.__name__ == "ListCases" else upon(case, kind)
    data = action.model_dump(mode="json", exclude_none=True)
    assert parse_action(data) == action
    for odd in ({}, [], 7, "x" * 5000, None, "\u202e"):
        inputs = dict.fromkeys(("text", "to", "on", "urgency", "note", "reason", "cause"), odd)
        parse_action({**data, **inputs, "new": True})


def test_a_wait_is_no_note() -> None:
    """Both have one verb, and are told apart."""
    wait = upon(numbered(), WaitCase)
    assert parse_action(wait.model_dump(mode="json")) == wait


def test_forms_hold_what_was_written() -> None:
    """A form that is shown again holds what was sent, and its buttons do not hold it a second time."""
    form = upon(numbered(), EditCase, mine=True).model_copy(update={"step": "save", "note": "unheard-of"})
    card = to_json(edit_card(numbered(), form, WORDS, hint="Please try again."))
    assert json.dumps(card).count("unheard-of") == 1


def test_an_empty_list_leads_on() -> None:
    """A list without cases says so and has the other lists."""
    card = to_json(cases_card([], WORDS, asked=ListCases(show="mine"), total=0, now=NOW, helpdesk=True))
    assert check_card(card) == []
    assert "You have no case" in card["fallbackText"]


def test_days_have_dates() -> None:
    """Cards of a case stand for days: no day on them is "today", and the zone of their times is named."""
    cards = (
        desk(numbered(), *LONG),
        case_card(GENERAL, (OPENED,), WORDS, shown=None),
        receipt_card(numbered(), (OPENED,), WORDS, shown=seen(Audience.EMPLOYEE)),
        receipt_card(SOLVED, (OPENED, RESOLVED), WORDS, shown=None, until=NOW),
        thread_message(numbered(), entry(What.REMINDED), WORDS, helpdesk=True),
        requester_message(SOLVED, RESOLVED, WORDS, until=NOW),
    )
    for number, card in enumerate(cards):
        said = words_of(to_json(card))
        assert not re.search(r"\b(?:today|tomorrow|yesterday)\b", said)
        assert ("Central European Time" in said) is (number < 4)


def test_the_solution_is_said_once() -> None:
    """What was written about a solution stands on each side's card once, though it is in the history, too."""
    for card in (
        desk(SOLVED, OPENED, CLAIMED, RESOLVED),
        receipt_card(SOLVED, (OPENED, CLAIMED, RESOLVED), WORDS, shown=None),
    ):
        assert words_of(to_json(card)).count(SOLVED.resolution_text) == 1
    again = replace(SOLVED, state=State.CLAIMED, resolution=None, resolution_text="")
    assert words_of(to_json(desk(again, RESOLVED))).count(SOLVED.resolution_text) == 1


def test_how_long_it_can_be_reopened() -> None:
    """Whoever asked reads until which day an ended case can be reopened; and nothing of it after that."""
    until = NOW + timedelta(days=7)
    message = words_of(to_json(requester_message(SOLVED, RESOLVED, WORDS, until=until)))
    assert "until Mon, Nov 30" in message
    for reopens in (True, False):
        card = to_json(receipt_card(SOLVED, (RESOLVED,), WORDS, shown=None, reopens=reopens, until=until))
        assert ("until Mon, Nov 30" in words_of(card)) is reopens
        assert ("Reopen" in buttons_of(card)) is reopens
    open_one = receipt_card(numbered(), (OPENED,), WORDS, shown=None, until=until)
    assert "reopen" not in words_of(to_json(open_one))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"to": "Megan Bowen", "to_id": MEGAN.id}, "Alex Wilber gave the case to Megan Bowen."),
        ({"to": "Alex Wilber", "to_id": ALEX.id}, "Alex Wilber took the case."),
        (
            {"to": "Alex Wilber", "to_id": ALEX.id, "from": "Megan Bowen"},
            "Alex Wilber took the case over from Megan Bowen.",
        ),
        (
            {"to": "Adele Vance", "to_id": ADELE.id, "from": "Megan Bowen"},
            "Alex Wilber gave the case, which Megan Bowen had, to Adele Vance.",
        ),
    ],
)
def test_who_got_it_from_whom(data: dict[str, str], said: str) -> None:
    """Nobody gives a case to themselves: they take it, from nobody or from somebody."""
    assert WORDS.say(happened(entry(What.ASSIGNED, **data), helpdesk=True)) == said


def test_who_has_an_ended_case() -> None:
    """In a case that has ended nobody has anything to do any more."""
    alexs = replace(SOLVED, state=State.CLAIMED)
    assert "Alex Wilber has it" in words_of(to_json(desk(alexs)))
    assert "Alex Wilber had it" in words_of(to_json(desk(SOLVED)))


def test_messages_lead_on() -> None:
    """News of a case says what comes next; of one's own case it has a button that shows it."""
    reminded = words_of(
        to_json(thread_message(numbered(), entry(What.REMINDED, 3, None), WORDS, helpdesk=True))
    )
    assert "It has been there for 40 minutes." in reminded
    assert "Claim it on the card above." in reminded
    for what in (What.CLAIMED, What.ASSIGNED, What.REOPENED):
        news = to_json(requester_message(ALEXS, entry(what, to="Alex Wilber"), WORDS))
        assert buttons_of(news)["Show the case"]["data"]["mine"] is True


def test_a_filter_needs_a_choice() -> None:
    """The button that filters by cause stands only below a list of causes."""
    some = (("skipped-scope-filter-false", 4), ("quarantine-credentials", 2))
    for causes in ((), some[:1], some):
        card = to_json(
            cases_card(
                [numbered()],
                WORDS,
                asked=ListCases(show="unclaimed"),
                total=1,
                causes=causes,
                now=NOW,
                helpdesk=True,
            )
        )
        inputs = [node for _, node, _ in walk(card) if node.get("id") == "cause"]
        assert bool(inputs) is ("Show this cause" in buttons_of(card)) is (len(causes) > 1)
