"""Two kinds of words that no grammar can list by hand: everyday words of each language, and names of people.

The lists are data files made by `python -m dialogs.utterance.lexicon.build`; what they come from and why they
are not read from a library at run time is in docs/decisions/0010-words-and-names.md.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_LONGEST_ENDING = 9


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Folded words: everyday ones of one language, given names and family names of the world."""

    common: frozenset[str]
    given: frozenset[str]
    family: frozenset[str]

    def is_word(self, low: str) -> bool:
        """Whether it is an everyday word and nobody's name."""
        return low in self.common and low not in self.given and low not in self.family

    def is_form(self, low: str, inflections: Mapping[str, tuple[str, ...]]) -> bool:
        """Whether it is an everyday word with another ending, and no name: "contrataron" of "contratar"."""
        if low in self.given or low in self.family:
            return False
        for length in range(1, min(_LONGEST_ENDING, len(low) - 2)):
            for ending in inflections.get(low[-length:], ()):
                if low[:-length] + ending in self.common:
                    return True
        return False

    def is_compound(self, low: str) -> bool:
        """Whether it is two everyday words in one, with or without an s between: "mitarbeiterkonto"."""
        for at in range(4, len(low) - 3):
            head, tail = low[:at], low[at:]
            if tail in self.common and (head in self.common or head.removesuffix("s") in self.common):
                return low not in self.family and low not in self.given
        return False

    def is_name(self, low: str) -> bool:
        """Whether it is somebody's name, given or family, and no everyday word."""
        return (low in self.given or low in self.family) and low not in self.common


@lru_cache(maxsize=16)
def lexicon_of(
    code: str, given: frozenset[str] = frozenset(), family: frozenset[str] = frozenset()
) -> Lexicon:
    """The lexicon of a language, read when it is first needed (20 to 40 ms, about 5 MB).

    `given` and `family` are more names of that language, which the lists lack or hold for everyday words.
    """
    common, names = _words(f"common_{code}.txt.gz"), _words("given.txt.gz")
    return Lexicon(common, names | given, _words("family.txt.gz") | family)


def given_names() -> frozenset[str]:
    """Given names of the world, folded."""
    return _words("given.txt.gz")


@lru_cache(maxsize=16)
def _words(name: str) -> frozenset[str]:
    packed = (files(__name__) / name).read_bytes()
    return frozenset(gzip.decompress(packed).decode("ascii").split())
