"""A reader of `$filter`, as much of it as questions about people need.

`and`, `or`, `not`, parentheses, comparisons, `in`, `contains`, `startswith`, `endswith`, `tolower` and `any`
(https://learn.microsoft.com/graph/filter-query-parameter). What it cannot read is refused, as Graph does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

Test = Callable[[Mapping[str, Any]], bool]
Term = Callable[[Mapping[str, Any]], Any]

_TOKEN = re.compile(r"\s*(?:'((?:[^']|'')*)'|([(),:])|([^\s'(),:]+(?::\d\d[^\s'(),]*)?))")
_FUNCTIONS: Mapping[str, Callable[[str, str], bool]] = {
    "contains": lambda held, asked: asked in held,
    "startswith": str.startswith,
    "endswith": str.endswith,
}
_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": lambda held, asked: bool(held == asked),
    "ne": lambda held, asked: bool(held != asked),
    "gt": lambda held, asked: held is not None and bool(held > asked),
    "ge": lambda held, asked: held is not None and bool(held >= asked),
    "lt": lambda held, asked: held is not None and bool(held < asked),
    "le": lambda held, asked: held is not None and bool(held <= asked),
}


class FilterError(Exception):
    """The filter is not one that this reader, or Graph, understands."""


def matching(text: str, *, any_case: bool) -> Test:
    """A test for one object. The log regards case; the directory does not."""
    reader = _Reader(text, any_case=any_case)
    test = reader.either()
    reader.end()
    return test


class _Reader:
    def __init__(self, text: str, *, any_case: bool) -> None:
        self._any_case = any_case
        self._tokens: list[tuple[str, bool]] = []
        self._at = 0
        place = 0
        while text[place:].strip():
            match = _TOKEN.match(text, place)
            if match is None:
                raise FilterError(text)
            quoted = match[1]
            if quoted is not None:
                self._tokens.append((quoted.replace("''", "'"), True))
            else:
                self._tokens.append((match[2] or match[3], False))
            place = match.end()

    def _next(self) -> tuple[str, bool]:
        if self._at >= len(self._tokens):
            raise FilterError("ends too early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _comes(self, word: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at] == (word, False):
            self._at += 1
            return True
        return False

    def _must(self, word: str) -> None:
        if not self._comes(word):
            raise FilterError(f"{word} expected")

    def end(self) -> None:
        """Nothing may follow."""
        if self._at < len(self._tokens):
            raise FilterError("something follows")

    def either(self) -> Test:
        """Conditions joined by `or`."""
        tests = [self._all()]
        while self._comes("or"):
            tests.append(self._all())
        return lambda item: any(test(item) for test in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self._comes("and"):
            tests.append(self._one())
        return lambda item: all(test(item) for test in tests)

    def _one(self) -> Test:
        if self._comes("not"):
            test = self._one()
            return lambda item: not test(item)
        if self._comes("("):
            test = self.either()
            self._must(")")
            return test
        word, _quoted = self._next()
        if word in _FUNCTIONS:
            return self._function(_FUNCTIONS[word])
        if word.endswith("/any"):
            return self._any(word.removesuffix("/any"))
        self._at -= 1
        return self._comparison()

    def _function(self, holds: Callable[[str, str], bool]) -> Test:
        self._must("(")
        held = self._term()
        self._must(",")
        asked = self._term()
        self._must(")")
        return lambda item: holds(str(held(item) or ""), str(asked(item)))

    def _any(self, path: str) -> Test:
        self._must("(")
        variable, _quoted = self._next()
        self._must(":")
        test = self.either()
        self._must(")")
        return lambda item: any(test({variable: one}) for one in walk(item, path) or ())

    def _comparison(self) -> Test:
        held = self._term()
        word, _quoted = self._next()
        if word == "in":
            self._must("(")
            options = [self._term()]
            while self._comes(","):
                options.append(self._term())
            self._must(")")
            return lambda item: any(held(item) == option(item) for option in options)
        if word not in _COMPARED:
            raise FilterError(f"no operator: {word}")
        asked, compared = self._term(), _COMPARED[word]
        return lambda item: compared(held(item), asked(item))

    def _term(self) -> Term:
        word, quoted = self._next()
        if quoted:
            literal = word.casefold() if self._any_case else word
            return lambda item: literal
        if word == "tolower":
            self._must("(")
            inner = self._term()
            self._must(")")
            return lambda item: (inner(item) or "").lower()
        if word in ("true", "false", "null"):
            constant = {"true": True, "false": False, "null": None}[word]
            return lambda item: constant
        if word[0].isdigit():
            number = _moment(word)
            return lambda item: number
        return lambda item: self._held(item, word)

    def _held(self, item: Mapping[str, Any], path: str) -> Any:
        value = walk(item, path)
        if isinstance(value, str):
            moment = _moment(value)
            if isinstance(moment, datetime):
                return moment
            return value.casefold() if self._any_case else value
        return value


def walk(item: Any, path: str) -> Any:
    """The value at a path; property names are read whatever their case."""
    for part in path.split("/"):
        if not isinstance(item, Mapping):
            return None
        item = next((value for key, value in item.items() if key.lower() == part.lower()), None)
    return item


def _moment(text: str) -> Any:
    if not re.match(r"\d{4}-\d\d-\d\d(T|$)", text):
        return text
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
