"""What directory and log are asked for where nobody is called as typed."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph import odata, similar
from graph.likeness import Likeness, fit
from graph.users import hr_id_forms, near_hr_ids

NASTY = "'\"\\()&%$#:;\x00\n\t\u202e\u200d🙂,/-_."
NAMES = st.one_of(st.text(max_size=60), st.text(st.sampled_from(NASTY + "abäøJane OR AND not"), max_size=60))


def letters_alone(piece: str) -> bool:
    """Letters, digits and their marks, a mark not first: nothing that a query could read as its own."""
    kinds = [unicodedata.category(character)[0] for character in piece]
    return bool(kinds) and kinds[0] in "LN" and set(kinds) <= {"L", "N", "M"}


@given(NAMES)
def test_a_search_stays_in_its_quotes(name: str) -> None:
    """Nothing typed ends a phrase, names another field or adds an operator: words are letters and digits."""
    clauses = similar.clauses(name)
    written = odata.search_any("displayName", clauses)

    assert len(clauses) <= similar.CLAUSES
    assert all(letters_alone(piece) for clause in clauses for piece in clause)
    phrase = r'"displayName:[^"\\:&()]+"'
    assert not clauses or re.fullmatch(f"{phrase}( OR {phrase})*", written)


@given(NAMES)
def test_a_filter_holds_words_alone(name: str) -> None:
    """No quote, bracket or blank that was typed is in what the log is asked for."""
    groups = similar.groups(name)

    assert len(groups) <= similar.GROUPS
    assert all(letters_alone(piece) for group in groups for piece in group)


def test_four_thousand_characters() -> None:
    """However long the text, what is asked stays short."""
    for name in ("x" * 4000, "ab " * 1300, "'" * 4000, "🙂" * 4000):
        assert len(odata.search_any("displayName", similar.clauses(name))) < 4000
        assert sum(len(piece) for group in similar.groups(name) for piece in group) < 1000


LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORD = st.text(LETTERS, min_size=4, max_size=9)


def slipped(word: str, kind: str, at: int, letter: str) -> str:
    """The word with one slip, the first letter right."""
    match kind:
        case "changed about":
            at = min(at, len(word) - 2)
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case "missing":
            return word[:at] + word[at + 1 :]
        case "doubled":
            return word[:at] + word[at:][:1] + word[at:]
        case _:
            return word[:at] + letter + word[at + 1 :]


@given(
    name=st.tuples(WORD, WORD),
    which=st.sampled_from([0, 1]),
    kind=st.sampled_from(["changed about", "missing", "doubled", "wrong"]),
    at=st.integers(1, 8),
    letter=st.sampled_from(LETTERS),
)
def test_any_one_slip_is_found(name: tuple[str, str], which: int, kind: str, at: int, letter: str) -> None:
    """Whatever slip after the first letter of one of two words: a clause finds the name, and it fits."""
    words = list(name)
    words[which] = slipped(words[which], kind, min(at, len(words[which]) - 1), letter)
    typed = " ".join(words)

    def met(clause: tuple[str, ...]) -> bool:
        return all(any(word.startswith(piece) for word in name) for piece in clause)

    assert any(map(met, similar.clauses(typed)))
    assert fit(typed, " ".join(name)).likeness < Likeness.LOOSE


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("Jane Deo", ("jane", "d")),
        ("Jnae Doe", ("j", "doe")),
        ("Ajne Doe", ("j", "doe")),
        ("Jhon Smih", ("jh", "sm")),
        ("Bob Smith", ("robert", "smith")),
        ("Sepp Mayr", ("josef", "mayr")),
        ("Pepe", ("josé",)),
        ("Hans Muller", ("hans", "m")),
        ("Muller", ("mül",)),
        ("Mueller", ("müller",)),
        ("Müller", ("mueller",)),
        ("Smtih", ("smit",)),
        ("Lars Ostergaard", ("lars", "ø")),
        ("Katherine Doe", ("c", "doe")),
        ("Jane Mary Doe", ("jane", "doe")),
        ("Jan van den Berg", ("jan", "berg")),
    ],
)
def test_what_finds_the_right_one(typed: str, clause: tuple[str, ...]) -> None:
    """Each kind of slip has a clause that the right name meets."""
    assert clause in similar.clauses(typed)


def test_the_log_is_asked_for_less() -> None:
    """No group is so short that it would bring everybody's rows, and no name at all gives none."""
    assert similar.groups("J D") == similar.clauses("J D") == ()
    assert all(any(len(piece) > 2 for piece in group) for group in similar.groups("Jane Deo"))


@pytest.mark.parametrize(
    ("typed", "holds"),
    [("E-0042", {"0042", "42", "E42", "E0042"}), ("emp21451", {"21451", "EMP021451"}), ("W21451", {"21451"})],
)
def test_an_hr_id_without_its_letters(typed: str, holds: set[str]) -> None:
    """The number alone and with other zeros may be meant; the typed forms themselves are exact, not near."""
    near = near_hr_ids(typed)

    assert holds <= set(near)
    assert not set(near) & set(hr_id_forms(typed))
    assert len(near) <= 15


@pytest.mark.parametrize("typed", ["21451", "R2D2", "jane", "E1", "", "' or 1 eq 1"])
def test_no_letters_before_a_number(typed: str) -> None:
    """Where there is no number behind letters, nothing comes near."""
    assert near_hr_ids(typed) == ()
