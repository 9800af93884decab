"""The words of a name, and the ways in which one and the same word is written."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import dropwhile

_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
    }
)
"""Letters that are no letter with a mark to Unicode, and what stands for them on other keyboards."""

_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss"})
_SHORT = (
    (("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ss", "ß"), ("aa", "å")),
    (("ae", "æ"), ("oe", "ø")),
)
"""What two letters stand for: in German and Swedish, in Danish and Norwegian."""

_ONE = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))

_MARKED = {
    "a": "äåáàâãæą",
    "c": "çčć",
    "d": "đď",
    "e": "éèêëęě",
    "g": "ğ",
    "i": "íîï",
    "l": "ł",
    "n": "ñńň",
    "o": "öøóôõœ",
    "r": "ř",
    "s": "šśşș",
    "t": "ţț",
    "u": "üúůû",
    "y": "ýÿ",
    "z": "žźż",
}

PARTICLES = frozenset(
    (
        "af",
        "al",
        "av",
        "bin",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "ibn",
        "la",
        "le",
        "och",
        "ten",
        "ter",
        "und",
        "van",
        "von",
        "y",
        "zu",
        "zum",
        "zur",
    )
)
"""Small words of family names, left out as often as not."""

TITLES = frozenset(
    (
        "dipl",
        "dr",
        "frau",
        "herr",
        "ing",
        "jr",
        "madame",
        "miss",
        "mme",
        "mr",
        "mrs",
        "ms",
        "prof",
        "señor",
        "sr",
    )
)


def words(name: str) -> tuple[str, ...]:
    """The words of a name, lower case: letters and digits alone; an apostrophe joins."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())
    kept = "".join("" if c in "'’`´" else c if c.isalnum() or _is_mark(c) else " " for c in text)
    # A mark without a letter before it would join what stands before the word.
    found = ("".join(dropwhile(_is_mark, word)) for word in kept.split())
    return tuple(word for word in found if word)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M"


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """A word without marks: "müller" and "muller" are the same, "mueller" is not."""
    apart = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    return unicodedata.normalize("NFC", "".join(c for c in apart if not _is_mark(c)))


@lru_cache(maxsize=4096)
def key(word: str) -> str:
    """What stays of a word whichever way its letters were typed: "Müller", "Mueller" and "Muller" are one.

    Words that differ in more come together as well, such as "Michael" and "Michal"; so whoever is found by it
    is offered and never taken.
    """
    short = plain(word)
    for two, one in _ONE:
        short = short.replace(two, one)
    return short


def forms(word: str) -> tuple[str, ...]:
    """Other ways to write a word, as far as rules say: without marks, "ue" for "ü", "ü" for "ue"."""
    found = [plain(word), plain(word.translate(_LONG))]
    for pairs in _SHORT:
        short = word
        for two, one in pairs:
            short = short.replace(two, one)
        found.append(short)
    return tuple(form for form in dict.fromkeys(found) if form and form != word)


def marked(letter: str) -> str:
    """The letters that somebody without them on the keyboard types as this one."""
    return _MARKED.get(letter, "")
