"""Lets the model decide what the rules leave open, and overrule them where it is very sure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.utterance.model.classifier import Guess, model
from dialogs.utterance.model.features import features
from dialogs.utterance.question import Expect, Intent

OPEN = 0.45
"""So sure the model has to be to fill in what the rules did not find."""
LEFT_OVER = 0.65
"""So sure to make something else of what the rules only took for a diagnosis because somebody is named."""
OVERRULES = {"intent": 0.85, "expect": 0.85, "attribute": 0.95}
"""So sure to say otherwise than a rule that found something."""


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
    if len(flat.split()) < 2:
        return ruled  # "yes", "ok": one word is known to the rules, or says nothing
    guesses = model().guess(features(flat))
    intent = _pick("intent", guesses, ruled.intent.value, Intent.UNKNOWN.value)
    expect = _pick("expect", guesses, ruled.expect.value if ruled.expect else "", "")
    attribute = ruled.attribute
    if expect == Expect.UPDATE:
        attribute = _pick("attribute", guesses, ruled.attribute or "", "") or None
    elif ruled.expect is Expect.UPDATE:
        attribute = None
    if intent == Intent.DIAGNOSE and ruled.intent is not Intent.DIAGNOSE and not (names or expect):
        intent = ruled.intent.value
    return Reading(Intent(intent), Expect(expect) if expect else None, attribute)


def _pick(slot: str, guesses: Mapping[str, Guess], ruled: str, nothing: str) -> str:
    """What the rules say of a slot, or the model if it is sure enough; `nothing` is what unsure rules say."""
    guess = guesses[slot]
    needed = OVERRULES[slot]
    if ruled == nothing:
        needed = OPEN
    elif ruled == Intent.DIAGNOSE:
        needed = LEFT_OVER
    return guess.label if guess.sure >= needed else ruled
