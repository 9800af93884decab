"""What people are called beside the name in their papers: Bill for William, Sepp for Josef."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from nicknames import NickNamer

from graph.spelling import plain

TABLE = Path(__file__).with_suffix(".json")
"""Names and their short forms by language. English is in the package `nicknames`, which others keep
(https://github.com/carltonnorthern/nicknames); no such collection was found for the other languages."""


def other_names(word: str) -> tuple[str, ...]:
    """What somebody who is called so may be called elsewhere, without marks; in the order of the alphabet.

    One step: from the short form to the names it is short for, and the other way.
    """
    asked, english = plain(word), _english()
    found = english.nicknames_of(asked) | english.canonicals_of(asked) | _table().get(asked, frozenset())
    return tuple(sorted(found - {asked}))


def as_written(word: str) -> tuple[str, ...]:
    """The same names for a search: each without marks and, where the table has any, with them."""
    return tuple(form for name in other_names(word) for form in _written().get(name, (name,)))


@cache
def _english() -> NickNamer:
    """Read when it is first needed: that takes 40 ms."""
    return NickNamer()


@cache
def _table() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, short in _pairs():
        found[plain(name)].add(plain(short))
        found[plain(short)].add(plain(name))
    return {name: frozenset(others) for name, others in found.items()}


@cache
def _written() -> Mapping[str, tuple[str, ...]]:
    """How each name of the table is written, by its letters without marks."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for pair in _pairs():
        for name in pair:
            found[plain(name)].setdefault(plain(name))
            found[plain(name)].setdefault(name)
    return {name: tuple(forms) for name, forms in found.items()}


def _pairs() -> Iterator[tuple[str, str]]:
    languages: dict[str, dict[str, list[str]]] = json.loads(TABLE.read_text(encoding="utf-8"))
    return ((name, short) for names in languages.values() for name, all_ in names.items() for short in all_)
