"""Placeholders for personal values: one for each value throughout a bundle, also inside sentences and keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from cards.bundle.leaves import Clauses, Code, Id, Named, Personal, Prose, leaves
from cards.bundle.shape import differences, essence, fold, shape

_SAID_OPENLY = frozenset(("", "true", "false", "yes", "no", "null", "none"))
"""Values that are nobody's own."""
_ANYWHERE = 4
"""A value of that many characters is found inside longer words too; a shorter one only as a word."""
_NAMES = re.compile(r"name|^cn$|^sn$|^query$", re.IGNORECASE)
_NOT_NAMES = frozenset(("the", "and", "von", "van", "der", "den", "del", "user", "account", "test", "admin"))
_NOUNS = frozenset(("user", "worker", "employee", "member", "guest"))
"""What Graph's sentences call everybody. As the value of an attribute it is masked like any other."""
_CODE = re.compile(r"[A-Za-z0-9][\w.:\-$#/{}]{0,199}", re.ASCII)
_MAIL = re.compile(r"[^\s'\"<>(),;:=\[\]]+@[^\s'\"<>(),;:=\[\]]+\w")
_DN = re.compile(
    r"\b(?:(?:CN|OU|O)=[^,;'\"\n]+,\s*)*(?:DC=[\w\-]+(?:,\s*DC=[\w\-]+)*|(?:CN|OU)=[^;'\"\n]+)", re.IGNORECASE
)
_QUOTED = (re.compile(r"(?<!\w)'(.+?)'(?!\w)", re.DOTALL), re.compile(r"(?<!\w)\"(.+?)\"(?!\w)", re.DOTALL))
_UNSAFE_IN_NAME = re.compile(r"[^\w.:\-]", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Needle:
    """A spelling to look for, without case and accents."""

    folded: str
    name: str
    anywhere: bool


class Masker:
    """Knows every personal value of one tree before the first is replaced.

    What nobody marked as personal is looked through as well: a value that stands in a sentence, a code, an id
    or a key is replaced there in any spelling. In sentences, all else that is quoted or looks like an address
    or a distinguished name goes too, unless it is the name of an attribute.
    """

    def __init__(self, tree: Any) -> None:
        found = list(leaves(tree))
        self._given: dict[str, str] = {}
        self._count: dict[str, int] = {}
        self._told: dict[tuple[str, bool], str] = {}
        personal = [leaf for leaf in found if isinstance(leaf, Personal) and not _open(leaf.value)]
        self._whole = {leaf.value.strip().casefold() for leaf in personal}
        self._words = {
            leaf.value.casefold() for leaf in found if isinstance(leaf, Code) and _CODE.fullmatch(leaf.value)
        } - self._whole
        said = [leaf.value for leaf in found if isinstance(leaf, Prose)]
        said += [clause for leaf in found if isinstance(leaf, Clauses) for clause in _verdicts(leaf.value)]
        seen = [part for text in said for part in self._striking(text)]
        self._needles = _needles([*personal, *seen])
        # The name of an attribute says more than the label of a fact.
        for leaf in sorted(personal, key=lambda leaf: not _CODE.fullmatch(leaf.name)):
            self._placeholder(leaf.name, leaf.value)

    def mask(self, tree: Any) -> Any:
        """The tree as JSON without personal values."""
        match tree:
            case Personal():
                return tree.value if _open(tree.value) else self._placeholder(tree.name, tree.value)
            case Prose():
                return self._prose(tree.value)
            case Code():
                return self._code(tree.value)
            case Id():
                return self._id(tree.value)
            case Clauses():
                return self._clauses(tree.value)
            case Named():
                return self._named(tree)
            case list():
                return [self.mask(item) for item in tree]
            case dict():
                return {key: self.mask(item) for key, item in tree.items()}
            case _:
                return tree

    def legend(self) -> dict[str, dict[str, Any]]:
        """What each placeholder stands for: its shape, and which other one it equals but for a trifle."""
        told: dict[str, dict[str, Any]] = {}
        first: dict[str, str] = {}
        for value, placeholder in self._given.items():
            told[placeholder] = shape(value)
            alike = first.setdefault(essence(value), value)
            if alike != value and essence(value):
                told[placeholder]["same_as"] = self._given[alike]
                told[placeholder]["but_for"] = differences(alike, value)
        return told

    def _placeholder(self, name: str, value: str) -> str:
        known = self._given.get(value)
        if known is None:
            name = self._attribute(name)
            self._count[name] = self._count.get(name, 0) + 1
            known = self._given[value] = f"‹{name}-{self._count[name]}›"
        return known

    def _attribute(self, name: str) -> str:
        """The name to be seen in a placeholder; it must not tell a value itself."""
        name = _UNSAFE_IN_NAME.sub("", name)[:40]
        told = any(True for _ in self._known_in(name, inside_words=False))
        return name if name and not told else "value"

    def _named(self, tree: Named) -> dict[str, Any]:
        masked: dict[str, Any] = {}
        for key, leaf in tree.parts.items():
            told = self._code(key)
            while told in masked:
                told += "+"
            masked[told] = self.mask(leaf)
        return masked

    def _id(self, text: str) -> str:
        """An id stays, unless it is none, or somebody's value."""
        return text if _CODE.fullmatch(text) and text.casefold() not in self._whole else self._prose(text)

    def _code(self, text: str) -> str:
        """The same for a code, in whose words nobody's value may stand either."""
        if not _CODE.fullmatch(text) or text.casefold() in self._whole:
            return self._prose(text)
        return self._replaced(text, prose=False)

    def _clauses(self, text: str) -> str:
        """The verdict on each clause; what the clause compares with is a value."""
        verdicts = _verdicts(text)
        if not verdicts:
            return text if text.strip() in ("", "{}") else self._prose(text)
        told = {
            self._prose(clause): holds if isinstance(holds, bool) else self._prose(str(holds))
            for clause, holds in verdicts.items()
        }
        return json.dumps(told, ensure_ascii=False)

    def _prose(self, text: str) -> str:
        return self._replaced(text, prose=True)

    def _replaced(self, text: str, *, prose: bool) -> str:
        """The text with a placeholder for each value in it; the rows of a log say the same again and again."""
        told = self._told.get((text, prose))
        if told is None:
            spans = list(self._known_in(text, inside_words=prose))
            spans += self._looks_personal(text) if prose else ()
            told = self._told[text, prose] = self._with_placeholders(text, spans)
        return told

    def _with_placeholders(self, text: str, spans: Iterable[tuple[int, int, str]]) -> str:
        """The text with these parts replaced; parts that overlap become one."""
        told: list[str] = []
        done = 0
        for start, end, name in _joined(spans):
            told += [text[done:start], self._placeholder(name, text[start:end])]
            done = end
        return "".join([*told, text[done:]])

    def _known_in(self, text: str, *, inside_words: bool) -> Iterator[tuple[int, int, str]]:
        """Where a personal value stands in the text, in any spelling, and of which attribute."""
        folded, places = fold(text)
        for needle in self._needles:
            at = folded.find(needle.folded)
            while at >= 0:
                end = at + len(needle.folded)
                if (needle.anywhere and inside_words) or _alone(folded, at, end):
                    last = places[end - 1] + 1
                    while last < len(text) and not fold(text[last])[0]:
                        last += 1  # an accent of its own, or something invisible, belongs to the letter
                    yield places[at], last, needle.name
                at = folded.find(needle.folded, at + 1)

    def _looks_personal(self, text: str) -> Iterator[tuple[int, int, str]]:
        for pattern, name in ((_MAIL, "address"), (_DN, "distinguishedName")):
            for match in pattern.finditer(text):
                yield match.start(), match.end(), name
        for pattern in _QUOTED:
            for match in pattern.finditer(text):
                if not _open(match[1]) and match[1].casefold() not in self._words:
                    yield match.start(1), match.end(1), "quoted"

    def _striking(self, text: str) -> Iterator[Personal]:
        """What looks personal in one sentence and will be looked for in the others: no mere words."""
        for start, end, name in self._looks_personal(text):
            if any(char.isdigit() or char == "@" for char in text[start:end]):
                yield Personal(name, text[start:end])


def _verdicts(text: str) -> dict[str, Any]:
    """The clauses of an evaluation with what was found for each; empty where it can't be read."""
    try:
        verdicts = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return verdicts if isinstance(verdicts, dict) else {}


def _open(value: str) -> bool:
    return value.strip().casefold() in _SAID_OPENLY


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a part of the text is a word of its own."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )


def _joined(spans: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The spans in their order, without overlaps; the longest part gives the name."""
    current: tuple[int, int, str] | None = None
    for start, end, name in sorted(spans, key=lambda span: (span[0], -span[1])):
        if current is None or start >= current[1]:
            if current is not None:
                yield current
            current = (start, end, name)
        elif end > current[1]:
            current = (current[0], end, current[2])
    if current is not None:
        yield current


def _needles(personal: Iterable[Personal]) -> tuple[_Needle, ...]:
    """Every spelling to look for, the longest first."""
    found: dict[str, _Needle] = {}

    def look_for(text: str, name: str, *, as_word: bool = False) -> None:
        folded = fold(text.strip())[0].strip()
        if folded in _SAID_OPENLY or folded in _NOUNS or (len(folded) == 1 and folded.isascii()):
            return
        # A short name in a script without blanks stands in the middle of a sentence.
        anywhere = not as_word and (len(folded) >= _ANYWHERE or not folded.isascii())
        known = found.get(folded)
        if known is None or (anywhere and not known.anywhere):
            found[folded] = _Needle(folded, known.name if known else name, anywhere)

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
