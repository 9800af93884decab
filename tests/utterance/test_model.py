"""The small model beside the rules: what it may decide, and that it decides the same each time."""

from __future__ import annotations

import pytest

from dialogs.utterance.model.classifier import model, packed, unpacked
from dialogs.utterance.model.decide import Reading, decide
from dialogs.utterance.model.features import features
from dialogs.utterance.question import Expect, Intent
from tests.utterance.rows import taught_rows

TAUGHT = taught_rows()


def test_classes_are_what_the_reader_knows() -> None:
    """The model can say nothing that no part of the reader understands."""
    assert set(model().classes["intent"]) == {intent.value for intent in Intent}
    assert set(model().classes["expect"]) == {"", *(expect.value for expect in Expect)}
    assert "" in model().classes["attribute"]


def test_unknown_features_count_nothing() -> None:
    """What was in no message it was fitted to does not move a guess; what was, does, slot by slot."""
    small = unpacked(
        packed({"one": ["a", "b"], "two": ["c", "d"]}, [0, 0.5, 0, 0.5], {"w:x": {0: 3, 2: -1.5}})
    )
    assert small.guess(["w:x", "w:never seen"]) == small.guess(["w:x"])
    assert [small.guess([])[slot].label for slot in ("one", "two")] == ["b", "d"]
    assert [small.guess(["w:x"])[slot].label for slot in ("one", "two")] == ["a", "d"]
    assert small.guess(["w:x"])["one"].sure > 0.9 > small.guess([])["one"].sure


def test_features_share_the_stem_of_a_word() -> None:
    """Two forms of a word have most of their pieces in common, and a mark is no word."""
    one, other = features("provisioned"), features("provisioning")
    assert len(set(one) & set(other)) > len(one) / 2
    assert "c:<@p" not in features("@p")


def test_features_of_a_long_message_are_bounded() -> None:
    """Beyond the words that are looked at, more text costs nothing."""
    assert features("why " * 90) == features("why " * 4_000)


@pytest.mark.parametrize("intent", Intent)
def test_small_talk_is_no_diagnosis(intent: Intent) -> None:
    """Where nobody is named and nothing expected, the model does not make a diagnosis of it."""
    read = decide("hello there , nice day", Reading(intent, None, None), names=False)
    assert read.intent is not Intent.DIAGNOSE or intent is Intent.DIAGNOSE or read.expect is not None


def test_an_attribute_stands_only_beside_an_update() -> None:
    """What else the model thinks, only an update is about an attribute."""
    read = decide("@p has no account at all", Reading(Intent.DIAGNOSE, Expect.UPDATE, "title"), names=True)
    assert read.expect is Expect.UPDATE or read.attribute is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "nl"])
def test_what_it_was_taught_it_knows(language: str) -> None:
    """Of the messages it was fitted to, at least 90 % of the wishes are read rightly in each language."""
    rows = [row for row in TAUGHT if row.language == language]
    right = sum(row.read()["intent"] == row.wanted["intent"] for row in rows)
    assert right / len(rows) >= 0.90
