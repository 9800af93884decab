"""Lets the model decide what the rules leave open, and overrule them where it is very sure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.utterance.model.classifier import Guess, model
from dialogs.utterance.model.features import features
from dialogs.utterance.question import Expect, Intent

FEW = 3
"""Fewer words than these answer a question of ours, or are known to the rules: "yes, please", "option 2"."""
OPEN = 0.55
"""So sure the model has to be to fill in what the rules did not find."""
LEFT_OVER = 0.65
"""So sure to make something else of what the rules only took for a diagnosis because somebody is named."""
OVERRULES = {"intent": 0.85, "expect": 0.85, "attribute": 0.95}
"""So sure to say otherwise than a rule that found something."""

STEERING = frozenset({Intent.START_OVER, Intent.BACK, Intent.CANCEL})
"""Whoever names somebody goes on with her: "no, the other Jane" does not begin anew."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message asks for, without people and dates."""

    intent: Intent
    expect: Expect | None
    attribute: str | None


def decide(flat: str, ruled: Reading, *, names: bool) -> Reading:
    """The reading by rules, corrected by the model; `names`: somebody is named, or the asker meant.

    A diagnosis needs somebody, or something that was expected: the model alone makes none of small talk.
    """
    if sum(word[0].isalpha() for word in flat.split()) < FEW:
        return ruled
    guesses = model().guess(features(flat))
    if not guesses:
        return ruled
    # Somebody is named, and the rules still say unknown: it is about something else, such as her laptop.
    outside = ruled.intent is Intent.UNKNOWN and names
    intent = (
        ruled.intent.value if outside else _pick("intent", guesses, ruled.intent.value, Intent.UNKNOWN.value)
    )
    if ruled.intent is Intent.DIAGNOSE and ruled.expect is None and guesses["intent"].sure >= LEFT_OVER:
        intent = guesses["intent"].label
    if ruled.intent is Intent.DIAGNOSE and names and intent in STEERING:
        intent = ruled.intent.value
    expect = ruled.expect.value if ruled.expect else ""
    if ruled.attribute is None:  # whoever names what is wrong has said what she expected
        expect = _pick("expect", guesses, expect, "")
    attribute = ruled.attribute
    if expect == Expect.UPDATE:
        # It names another attribute than the rules, but does not say that there is none.
        attribute = _pick("attribute", guesses, ruled.attribute or "", "") or ruled.attribute
    elif ruled.expect is Expect.UPDATE:
        attribute = None
    if intent == Intent.DIAGNOSE and ruled.intent is not Intent.DIAGNOSE and not (names or expect):
        intent = ruled.intent.value
    return Reading(Intent(intent), Expect(expect) if expect else None, attribute)


def _pick(slot: str, guesses: Mapping[str, Guess], ruled: str, nothing: str) -> str:
    """What the rules say of a slot, or the model if it is sure enough; `nothing` is what unsure rules say."""
    guess = guesses[slot]
    needed = OPEN if ruled == nothing else OVERRULES[slot]
    return guess.label if guess.sure >= needed else ruled
