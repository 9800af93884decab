"""How well a name that was typed fits the name of somebody who is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import OSA

from graph.short_names import other_names
from graph.spelling import PARTICLES, TITLES, key, plain, words
from graph.users import name_key

_MOST_WORDS = 8
_MOST_EDITS = 3
"""Wrong letters in a whole name; more, and it is another name."""


class Likeness(IntEnum):
    """In what the names differ, the least first; the order is that of a list to choose from."""

    EXACT = 0
    """In nothing but case, blanks and the order of the words."""
    PART = 1
    """The name has every word that was typed, and more."""
    NICKNAME = 2
    SPELLING = 3
    """Marks and "ue" for "ü", words in one, a word cut short, a middle name that is not there."""
    TYPO = 4
    LOOSE = 5
    """The search found it, and nothing here says why."""

    @property
    def near(self) -> bool:
        """Whether it may well be another person, so that the asker must say."""
        return self >= Likeness.NICKNAME


@dataclass(frozen=True, slots=True, order=True)
class Fit:
    """A likeness and how many letters are wrong; the smaller one fits better."""

    likeness: Likeness
    edits: int = 0


def fit(typed: str, name: str) -> Fit:
    """How a typed name fits a name; `LOOSE` where it does not."""
    asked = name_key(typed)
    if asked and asked == name_key(name):
        return Fit(Likeness.EXACT)
    wanted, there = words(typed)[:_MOST_WORDS], words(name)[:_MOST_WORDS]
    if not wanted or not there:
        return Fit(Likeness.LOOSE)
    return min(_assigned(wanted, there), _joined(wanted, there))


def _joined(wanted: Sequence[str], there: Sequence[str]) -> Fit:
    """The same with words in one that the other name has apart: "Annalena" and "Anna-Lena", "de Silva"."""
    mine, theirs = _in_one(wanted, there), _in_one(there, wanted)
    if mine == tuple(wanted) and theirs == tuple(there):
        return Fit(Likeness.LOOSE)
    found = _assigned(mine, theirs)
    return Fit(max(found.likeness, Likeness.SPELLING), found.edits)


def _in_one(apart: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """The words, with those in one that the other name has so."""
    keys = {key(word) for word in other}
    joined: list[str] = []
    at = 0
    while at < len(apart):
        length = next(
            (n for n in (3, 2) if key("".join(apart[at : at + n])) in keys and at + n <= len(apart)), 1
        )
        joined.append("".join(apart[at : at + length]))
        at += length
    return tuple(joined)


def _assigned(wanted: Sequence[str], there: Sequence[str]) -> Fit:
    """Each typed word finds the word of the name that fits it best; the worst pair decides."""
    open_, left = list(there), [word for word in wanted if word not in TITLES] or list(wanted)
    worst, edits, met = Likeness.EXACT, 0, 0
    for grade in (Likeness.EXACT, Likeness.NICKNAME, Likeness.SPELLING, Likeness.TYPO):
        for word in list(left):
            pairs = [(wrong, other) for other in open_ if (wrong := _alike(word, other, grade)) is not None]
            if not pairs:
                continue
            wrong, other = min(pairs, key=lambda pair: pair[0])
            left.remove(word)
            open_.remove(other)
            worst, edits = max(worst, grade), edits + wrong
            met += word == other or len(word) > 1  # an initial alone is nobody's name
    if left and not _may_miss(left, met, last=wanted[-1]):
        return Fit(Likeness.LOOSE)
    if edits > _MOST_EDITS or not met:
        return Fit(Likeness.LOOSE)
    return Fit(max(worst, Likeness.SPELLING if left else Likeness.PART), edits)


def _may_miss(left: Sequence[str], met: int, *, last: str) -> bool:
    """Whether the words that fit nothing are such as a directory leaves out: particles, a middle name.

    A particle stands before a name: at the end, "do" is half of "Doe".
    """
    extra = [word for word in left if (word not in PARTICLES or word == last) and len(word) > 1]
    return not extra or len(extra) < met


def _alike(word: str, other: str, grade: Likeness) -> int | None:
    """How many letters are wrong if the two are alike to this grade, else None. An initial is a word."""
    match grade:
        case Likeness.EXACT:
            return 0 if word == other or (len(word) == 1 and other.startswith(word)) else None
        case Likeness.NICKNAME:
            return 0 if plain(other) in other_names(word) else None
        case Likeness.SPELLING:
            mine, theirs = plain(word), plain(other)
            begins = len(mine) > 1 and theirs.startswith(mine)
            initial = len(theirs) == 1 and mine.startswith(theirs)
            return 0 if key(word) == key(other) or begins or initial else None
        case _:
            return _wrong_letters(plain(word), plain(other))


def _wrong_letters(word: str, other: str) -> int | None:
    """Letters too many, missing, wrong or changed about, if these are few for so long a word.

    In a short word the first letter is right as a rule: "Joe" is no slip for "Doe".
    """
    bound = _bound(len(word))
    if not bound or abs(len(word) - len(other)) > bound:
        return None
    if word[0] != other[0] and len(word) < 5 and sorted(word) != sorted(other):
        return None
    distance: int = OSA.distance(word, other, score_cutoff=bound)
    return distance if distance <= bound else None


def _bound(length: int) -> int:
    return 0 if length < 3 else 1 if length < 6 else 2
