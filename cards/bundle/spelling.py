"""Finds values in sentences: known ones in any spelling, and whatever looks like one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from cards.bundle.leaves import Personal
from cards.bundle.shape import fold

Span = tuple[int, int, str]
"""Where a value begins and ends in a text, and the attribute it belongs to."""

_SAID_OPENLY = frozenset(("", "true", "false", "yes", "no", "null", "none"))
"""Values that are nobody's own."""
_ANYWHERE = 4
"""A value of that many characters is found inside longer words too; a shorter one only as a word."""
_NAMES = re.compile(r"name|^cn$|^sn$|^query$", re.IGNORECASE)
_NOT_NAMES = frozenset(("the", "and", "von", "van", "der", "den", "del", "user", "account", "test", "admin"))
_NOUNS = frozenset(("user", "worker", "employee", "member", "guest"))
"""What Graph's sentences call everybody. As the value of an attribute it is masked like any other."""
_MAIL = re.compile(r"[^\s'\"<>(),;:=\[\]]+@[^\s'\"<>(),;:=\[\]]+\w")
_DN = re.compile(
    r"\b(?:(?:CN|OU|O)=[^,;'\"\n]+,\s*)*(?:DC=[\w\-]+(?:,\s*DC=[\w\-]+)*|(?:CN|OU)=[^;'\"\n]+)", re.IGNORECASE
)
_QUOTED = (re.compile(r"(?<!\w)'(.+?)'(?!\w)", re.DOTALL), re.compile(r"(?<!\w)\"(.+?)\"(?!\w)", re.DOTALL))


@dataclass(frozen=True, slots=True)
class Needle:
    """A spelling to look for, without case and accents."""

    folded: str
    name: str
    anywhere: bool


def said_openly(value: str) -> bool:
    """Whether the value is nobody's own."""
    return value.strip().casefold() in _SAID_OPENLY


def needles_for(personal: Iterable[Personal]) -> tuple[Needle, ...]:
    """Every spelling to look for, the longest first."""
    found: dict[str, Needle] = {}

    def look_for(text: str, name: str, *, as_word: bool = False) -> None:
        folded = fold(text.strip())[0].strip()
        if folded in _SAID_OPENLY or folded in _NOUNS or (len(folded) == 1 and folded.isascii()):
            return
        # A short name in a script without blanks stands in the middle of a sentence.
        anywhere = not as_word and (len(folded) >= _ANYWHERE or not folded.isascii())
        known = found.get(folded)
        if known is None or (anywhere and not known.anywhere):
            found[folded] = Needle(folded, known.name if known else name, anywhere)

    for leaf in personal:
        look_for(leaf.value, leaf.name)
        if leaf.value.strip().isdigit():
            look_for(leaf.value.strip().lstrip("0"), leaf.name)
        if "@" in leaf.value:
            look_for(leaf.value.partition("@")[0], leaf.name, as_word=True)
        if _NAMES.search(leaf.name):
            for word in re.split(r"[\W\d_]+", leaf.value):
                if len(word) > 2 and word.casefold() not in _NOT_NAMES:
                    look_for(word, leaf.name, as_word=True)
    return tuple(sorted(found.values(), key=lambda needle: (-len(needle.folded), needle.folded)))


def known_in(text: str, needles: Iterable[Needle], *, inside_words: bool) -> Iterator[Span]:
    """Where a personal value stands in the text, in any spelling, and of which attribute."""
    folded, places = fold(text)
    for needle in needles:
        at = folded.find(needle.folded)
        while at >= 0:
            end = at + len(needle.folded)
            if (needle.anywhere and inside_words) or _alone(folded, at, end):
                last = places[end - 1] + 1
                while last < len(text) and not fold(text[last])[0]:
                    last += 1  # an accent of its own, or something invisible, belongs to the letter
                yield places[at], last, needle.name
            at = folded.find(needle.folded, at + 1)


def looks_personal(text: str, words: Collection[str]) -> Iterator[Span]:
    """What is quoted, and every address and distinguished name; `words` (without case) may be quoted."""
    for pattern, name in ((_MAIL, "address"), (_DN, "distinguishedName")):
        for match in pattern.finditer(text):
            yield match.start(), match.end(), name
    for pattern in _QUOTED:
        for match in pattern.finditer(text):
            if not said_openly(match[1]) and match[1].casefold() not in words:
                yield match.start(1), match.end(1), "quoted"


def joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in their order, without overlaps; the longest part gives the name."""
    current: Span | None = None
    for start, end, name in sorted(spans, key=lambda span: (span[0], -span[1])):
        if current is None or start >= current[1]:
            if current is not None:
                yield current
            current = (start, end, name)
        elif end > current[1]:
            current = (current[0], end, current[2])
    if current is not None:
        yield current


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a part of the text is a word of its own."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )
