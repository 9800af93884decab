"""Answers to a list, and to "did you mean her?", in six languages."""

from __future__ import annotations

import pytest

from dialogs.utterance.choices import number_said, says_no, says_none, says_yes

SECOND = (
    "2",
    "2)",
    "２",
    "number 2",
    "the second one",
    "der Zweite",
    "die zweite bitte",
    "la deuxième",
    "le 2",
    "la segunda",
    "el segundo",
    "o segundo",
    "de tweede",
    "nummer twee",
)
LAST = ("the last one", "die letzte", "le dernier", "la última", "o último", "de laatste")
NONE = (
    "none of these",
    "Keine davon.",
    "keiner von beiden",
    "aucune des deux",
    "ninguna de ellas",
    "nenhum deles",
    "geen van beide",
)


@pytest.mark.parametrize("typed", SECOND)
def test_the_second_is_chosen(typed: str) -> None:
    """Numbers and ordinals choose the entry they name."""
    assert number_said(typed, 3) == 2
    assert not says_none(typed)


@pytest.mark.parametrize("typed", LAST)
def test_the_last_is_chosen(typed: str) -> None:
    """ "Last" is the last entry of the list, however long."""
    assert number_said(typed, 5) == 5


@pytest.mark.parametrize("typed", NONE)
def test_none_is_chosen(typed: str) -> None:
    """None of them is an answer, and no number."""
    assert says_none(typed)
    assert number_said(typed, 3) is None


@pytest.mark.parametrize("typed", ["0002", "21451", "9", "jane", "", "one of the two"])
def test_other_words_choose_nobody(typed: str) -> None:
    """Employee numbers, names and numbers beyond the list are no choice."""
    assert number_said(typed, 3) is None
    assert not says_none(typed)


@pytest.mark.parametrize(
    ("yes", "no"),
    [("yes", "no"), ("Ja!", "nein"), ("oui", "non"), ("sí", "no"), ("sim", "não"), ("ja", "nee")],
)
def test_yes_and_no(yes: str, no: str) -> None:
    """Yes and no are told apart."""
    assert (says_yes(yes), says_no(yes)) == (True, False)
    assert (says_yes(no), says_no(no)) == (False, True)
