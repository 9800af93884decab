"""What changed since the last check."""

from dataclasses import replace

from cards.changes import compare, fingerprint, sentences
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Outcome
from diagnosis.diagnosis import Diagnosis
from tests.cards import questions
from tests.support.evidence import ago

WORDS = Words("en-GB", "UTC", now=ago())


def said(before: Diagnosis, after: Diagnosis) -> list[str]:
    seen = fingerprint(replace(before, read_at=ago(minutes=30)))
    return [WORDS.say(line) for line in sentences(compare(seen, after))]


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
    assert WORDS.say(sentences(changes)[-1]) == "A cause found earlier is no longer the case."


def test_outcome_level() -> None:
    """A colleague's card learns that the class of the answer changed, and no cause."""
    before = for_audience(questions.scope(), Audience.OUTCOME)
    after = for_audience(questions.done(), Audience.OUTCOME)
    assert fingerprint(before).findings == ()
    changes = compare(fingerprint(before), after)
    assert (changes.before, changes.after) == (Outcome.NEEDS_HR, Outcome.DONE)
    assert (changes.gone, changes.new) == ((), ())
