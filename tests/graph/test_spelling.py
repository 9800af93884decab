"""The words of a name and the ways to write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.short_names import as_written, other_names
from graph.spelling import forms, key, plain, words


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Doe, Jane", ("doe", "jane")),
        ("Anna-Lena O'Brien", ("anna", "lena", "obrien")),
        ("J. R. D’Angelo (Ext)", ("j", "r", "dangelo", "ext")),
        ("STRAẞE", ("strasse",)),
        ("Jose\u0301", ("josé",)),
        ("李四 (David)", ("李四", "david")),
        ("'; -- \\ \" ( 🙂", ()),
    ],
)
def test_words(name: str, expected: tuple[str, ...]) -> None:
    """A name is its words, whatever stands between them and however a letter is composed."""
    assert words(name) == expected


@pytest.mark.parametrize(
    "same",
    [
        ("Müller", "Mueller", "Muller"),
        ("José", "Jose"),
        ("Østergaard", "Oestergaard", "Ostergård"),
        ("Łukasz", "Lukasz"),
        ("Straße", "Strasse"),
        ("Đorđević", "Dordevic"),
        ("Ægir", "Aegir"),
    ],
)
def test_one_key(same: tuple[str, ...]) -> None:
    """All ways to write a name have one key."""
    assert len({key(name.casefold()) for name in same}) == 1


def test_forms() -> None:
    """A word is looked for without marks, with two letters for one, and with one for two."""
    assert {"muller", "mueller"} <= set(forms("müller"))
    assert "müller" in forms("mueller")
    assert {"östergård", "østergaard"} & set(forms("oestergaard"))
    assert forms("smith") == ()


@given(st.text(max_size=40))
def test_nothing_raises(text: str) -> None:
    """Any text has words, plain letters and a key; a plain word stays as it is."""
    for word in words(text):
        assert plain(plain(word)) == plain(word)
        key(word)
        forms(word)
        other_names(word)


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("Bill", "William"),
        ("Bob", "Robert"),
        ("Liz", "Elizabeth"),
        ("Peggy", "Margaret"),
        ("Sepp", "Josef"),
        ("Uschi", "Ursula"),
        ("Manu", "Emmanuel"),
        ("Babeth", "Élisabeth"),
        ("Pepe", "José"),
        ("Paco", "Francisco"),
        ("Nacho", "Ignacio"),
        ("Zé", "José"),
        ("Chico", "Francisco"),
        ("Jan", "Johannes"),
        ("Kees", "Cornelis"),
        ("Wim", "Willem"),
    ],
)
def test_both_ways(short: str, name: str) -> None:
    """The short form leads to the name and the name to the short form, in English and in five others."""
    assert plain(name) in other_names(short)
    assert plain(short) in other_names(name)


def test_a_search_needs_the_marks() -> None:
    """A name of the table is looked for with its marks and without; nobody is called like himself."""
    assert {"josé", "jose"} <= set(as_written("Pepe"))
    assert "pepe" not in as_written("Pepe")
    assert as_written("Zzyzx") == ()
