"""What changed since the last check."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cards.blocks import to_json
from cards.changes import compare, fingerprint, sentences
from cards.diagnosis import Links, diagnosis_card
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Outcome
from diagnosis.causes.onward import created_ok_look_here
from diagnosis.causes.scoping import skipped_scope_filter_false
from diagnosis.diagnosis import Diagnosis
from tests.cards import questions
from tests.rendering.check import walk
from tests.support.evidence import ago

WORDS = Words("en-GB", "UTC", now=ago())


def said(before: Diagnosis, after: Diagnosis, audience: Audience = Audience.HELPDESK) -> list[str]:
    seen = fingerprint(replace(before, read_at=ago(minutes=30)))
    changes = compare(seen, for_audience(after, audience))
    return [WORDS.say(line) for line in sentences(changes, audience)]


def test_nothing() -> None:
    """The same answer twice is no change."""
    assert said(questions.scope(), questions.scope()) == ["Nothing has changed since today at 09:30."]


def test_repaired() -> None:
    """A repair is told as what is gone and what is new."""
    assert said(questions.scope(), questions.done()) == [
        "Since today at 09:30: “Needs HR” has become “Done”.",
        "No longer the case: Outside the scoping filter",
        "New: The account is there",
    ]


def test_an_employee_reads_plain_words() -> None:
    """An employee reads the plain sentences of the causes, not their titles."""
    assert said(questions.scope(), questions.done(), Audience.EMPLOYEE) == [
        "Since today at 09:30: “Needs HR” has become “Done”.",
        f"No longer the case: {skipped_scope_filter_false.CAUSE.employee}",
        f"New: {created_ok_look_here.CAUSE.employee}",
    ]


def test_blind() -> None:
    """A cause that could not be checked again is not called gone."""
    lines = said(questions.scope(), questions.forbidden())
    assert "Could not be checked again: Outside the scoping filter" in lines
    assert not [line for line in lines if line.startswith("No longer the case: Outside")]


def test_retired() -> None:
    """A cause of an older build, unknown here, is mentioned without its name."""
    seen = fingerprint(questions.done()).model_copy(
        update={"findings": ("retired-cause", "created-ok-look-here")}
    )
    changes = compare(seen, questions.done())
    assert changes.forgotten == 1
    assert (
        WORDS.say(sentences(changes, Audience.HELPDESK)[-1]) == "A cause found earlier is no longer the case."
    )


def test_outcome_level() -> None:
    """A colleague's card learns that the class of the answer changed, and no cause."""
    before = for_audience(questions.scope(), Audience.OUTCOME)
    after = for_audience(questions.done(), Audience.OUTCOME)
    assert fingerprint(before).findings == ()
    changes = compare(fingerprint(before), after)
    assert (changes.before, changes.after) == (Outcome.NEEDS_HR, Outcome.DONE)
    assert (changes.gone, changes.new) == ((), ())


@pytest.mark.parametrize(
    ("after", "line"), [(questions.scope, "Nothing has changed"), (questions.done, "“Done”")]
)
def test_outcome_level_after_a_card_that_said_more(after: Callable[[], Diagnosis], line: str) -> None:
    """A colleague's card names no cause, even where the button comes from a card that did."""
    reduced = for_audience(after(), Audience.OUTCOME)
    changes = compare(fingerprint(replace(questions.scope(), read_at=ago(minutes=30))), reduced)
    card = diagnosis_card(reduced, Audience.OUTCOME, WORDS, links=Links(), changes=changes)
    (shown,) = [node for _, node, _ in walk(to_json(card)) if node.get("id") == "changes"]
    (said_of_it,) = shown["items"]
    assert line in said_of_it["text"]
