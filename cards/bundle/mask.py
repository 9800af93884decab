"""Placeholders for personal values: one for each value of a bundle, also inside sentences and keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from cards.bundle.leaves import Clauses, Code, Id, Named, Personal, Phrase, Prose, leaves
from cards.bundle.shape import differences, essence, shape
from cards.bundle.spelling import Span, joined, known_in, looks_personal, needles_for, said_openly

_CODE = re.compile(r"[A-Za-z0-9][\w.:\-$#/{}]{0,199}", re.ASCII)
_UNSAFE_IN_NAME = re.compile(r"[^\w.:\-]", re.ASCII)


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
        personal = [leaf for leaf in found if isinstance(leaf, Personal) and not said_openly(leaf.value)]
        self._whole = {leaf.value.strip().casefold() for leaf in personal}
        self._words = {
            leaf.value.casefold() for leaf in found if isinstance(leaf, Code) and _CODE.fullmatch(leaf.value)
        } - self._whole
        said = [leaf.value for leaf in found if isinstance(leaf, Prose)]
        said += [clause for leaf in found if isinstance(leaf, Clauses) for clause in _verdicts(leaf.value)]
        seen = [part for text in said for part in self._striking(text)]
        self._needles = needles_for([*personal, *seen])
        # The name of an attribute says more than the label of a fact.
        for leaf in sorted(personal, key=lambda leaf: not _CODE.fullmatch(leaf.name)):
            self._placeholder(leaf.name, leaf.value)

    def mask(self, tree: Any) -> Any:
        """The tree as JSON without personal values."""
        match tree:
            case Personal():
                return tree.value if said_openly(tree.value) else self._placeholder(tree.name, tree.value)
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
            case Phrase():
                return tree.filled({key: str(self.mask(leaf)) for key, leaf in tree.parts.items()})
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
        told = any(True for _ in known_in(name, self._needles, inside_words=False))
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
        """The text with a placeholder for each value in it; rows of a log say the same again and again."""
        told = self._told.get((text, prose))
        if told is None:
            spans = list(known_in(text, self._needles, inside_words=prose))
            spans += looks_personal(text, self._words) if prose else ()
            told = self._told[text, prose] = self._with_placeholders(text, spans)
        return told

    def _with_placeholders(self, text: str, spans: Iterable[Span]) -> str:
        """The text with these parts replaced; parts that overlap become one."""
        told: list[str] = []
        done = 0
        for start, end, name in joined(spans):
            told += [text[done:start], self._placeholder(name, text[start:end])]
            done = end
        return "".join([*told, text[done:]])

    def _striking(self, text: str) -> Iterator[Personal]:
        """What looks personal in one sentence and will be looked for in the others: no mere words."""
        for start, end, name in looks_personal(text, self._words):
            if any(char.isdigit() or char == "@" for char in text[start:end]):
                yield Personal(name, text[start:end])


def _verdicts(text: str) -> dict[str, Any]:
    """The clauses of an evaluation with what was found for each; empty where it can't be read."""
    try:
        verdicts = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return verdicts if isinstance(verdicts, dict) else {}
