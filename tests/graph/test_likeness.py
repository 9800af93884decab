"""How well a typed name fits the name of somebody who is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.likeness import Fit, Likeness, fit

JANE = "Jane Doe"


@pytest.mark.parametrize(
    ("typed", "name", "likeness"),
    [
        ("jane  DOE", JANE, Likeness.EXACT),
        ("Doe, Jane", JANE, Likeness.EXACT),
        ("Jane", JANE, Likeness.PART),
        ("J. Doe", JANE, Likeness.PART),
        ("Dr. Jane Doe", JANE, Likeness.PART),
        ("Jan Berg", "Jan van den Berg", Likeness.PART),
        ("Anna Schmidt", "Anna-Lena Schmidt-Meier", Likeness.PART),
        ("Jane Doe", "Jane Mary Doe", Likeness.PART),
        ("Bob Smith", "Robert Smith", Likeness.NICKNAME),
        ("Smith Bob", "Robert J. Smith", Likeness.NICKNAME),
        ("Sepp Mayr", "Josef Mayr", Likeness.NICKNAME),
        ("Hans Muller", "Hans Müller", Likeness.SPELLING),
        ("Hans Mueller", "Hans Müller", Likeness.SPELLING),
        ("Jose Garcia", "José García", Likeness.SPELLING),
        ("Lars Oestergaard", "Lars Østergaard", Likeness.SPELLING),
        ("Jan van den Berg", "Jan Berg", Likeness.SPELLING),
        ("Jan Vandenberg", "Jan van den Berg", Likeness.SPELLING),
        ("Annalena Schmidt", "Anna-Lena Schmidt", Likeness.SPELLING),
        ("Anna Lena Desilva", "Annalena de Silva", Likeness.SPELLING),
        ("Jane Mary Doe", JANE, Likeness.SPELLING),
        ("Jane Doe-Smith", JANE, Likeness.SPELLING),
        ("Jane Doe", "J. Doe", Likeness.SPELLING),
        ("Christ Doe", "Christopher Doe", Likeness.SPELLING),
        ("Jane Deo", JANE, Likeness.TYPO),
        ("Jnae Doe", JANE, Likeness.TYPO),
        ("Smtih", "Jane Smith", Likeness.TYPO),
        ("Jane Smitth", "Jane Smith", Likeness.TYPO),
        ("Jane Smth", "Jane Smith", Likeness.TYPO),
        ("Jhon Smih", "John Smith", Likeness.TYPO),
        ("Micheal Jonson", "Michael Johnson", Likeness.TYPO),
        ("Hnas Muler", "Hans Müller", Likeness.TYPO),
    ],
)
def test_likeness(typed: str, name: str, likeness: Likeness) -> None:
    """Each way in which a name may differ has its grade."""
    assert fit(typed, name).likeness is likeness


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Jane Doe", "John Doe"),
        ("Jane Doe", "Jane Miller"),
        ("Noah Fischer", "Nora Fischer"),
        ("Liam Novak", "Lena Novak"),
        ("Joe Roe", "Doe Roe"),
        ("Jo Li", "Jo Lu"),
        ("Jane Do", "Jane Miller"),
        ("Jane Mary Ann Doe", "Jane Doering"),
        ("J. D.", JANE),
        ("", JANE),
        ("Jane", ""),
        ("🙂", "🙃"),
        ("Abcdefgh Ijklmnop", "Abcxefgy Ijkxmnoy"),
    ],
)
def test_somebody_else(typed: str, name: str) -> None:
    """Another name is another person, also where few letters differ in a short word, or too many in all."""
    assert fit(typed, name) == Fit(Likeness.LOOSE)


def test_order() -> None:
    """An exact name stands before a nickname, that before a spelling, that before a slip, few before many."""
    ordered = [
        fit("Bob Muller", name)
        for name in ("Bob Muller", "Robert Muller", "Bob Müller", "Bob Muler", "Bb Mllr")
    ]

    assert ordered == sorted(ordered)
    assert fit("Thomas Andersn", "Thomas Anderson") < fit("Thomas Andrsn", "Thomas Anderson")


def test_only_whole_words_are_sure() -> None:
    """Whoever has all the words that were typed is meant; all others have to be asked about."""
    assert [likeness.near for likeness in Likeness] == [False, False, True, True, True, True]


@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_raises(typed: str, name: str) -> None:
    """Any two texts can be compared."""
    fit(typed, name)


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyzäöüéø", min_size=3, max_size=9), min_size=1, max_size=4))
def test_a_name_is_itself(name: list[str]) -> None:
    """In any order, a name fits itself exactly."""
    assert fit(" ".join(reversed(name)), " ".join(name)) == Fit(Likeness.EXACT)
