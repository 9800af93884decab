"""Parses an OData $filter as Graph accepts it, into a tree that can be checked and evaluated.

The grammar is the part of OData that Graph's pages and public callers use: `and`, `or`, `not`, parentheses,
comparisons, `in`, string functions, `any` over a collection and the type-qualified enum literal
`microsoft.graph.provisioningResult'failure'`. What an endpoint allows of it is decided in `filtering`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sandbox.filter_tree import (
    COMPARISONS,
    STRING_TESTS,
    Among,
    AnyOf,
    Comparison,
    Junction,
    Literal,
    Node,
    Not,
    Property,
    StringTest,
    leaves,
)


class FilterSyntaxError(ValueError):
    """The $filter text is not OData; the message says where reading stopped."""


_TOKEN = re.compile(
    r"""\s*(?:
      (?P<enum>[A-Za-z_][\w.]*'(?:[^']|'')*')
    | (?P<string>'(?:[^']|'')*')
    | (?P<moment>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)(?![\w-])
    | (?P<guid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})
    | (?P<number>-?\d{1,19})(?![\w.-])
    | (?P<name>[A-Za-z_][\w.]*(?:/[A-Za-z_][\w.]*)*)
    | (?P<mark>[(),:])
    )""",
    re.VERBOSE,
)
_DEEPEST = 50  # levels of brackets; deeper text is refused instead of exhausting the stack


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


def parse(text: str) -> Node:
    """The tree of a $filter text.

    Raises FilterSyntaxError when the text is empty or is not the OData this module knows.
    """
    reader = _Reader(list(_tokens(text)), len(text))
    node = reader.disjunction(0)
    reader.expect_end()
    return node


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while at < len(text.rstrip()):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise FilterSyntaxError(f"Syntax error at position {at} in '{text}'.")
        yield _Token(found.lastgroup, found.group(found.lastgroup), found.start(found.lastgroup))
        at = found.end()


class _Reader:
    """Recursive descent over the tokens: or < and < not < a single condition."""

    def __init__(self, tokens: list[_Token], length: int) -> None:
        self._tokens = tokens
        self._next = 0
        self._length = length

    def disjunction(self, depth: int) -> Node:
        left = self.conjunction(depth)
        while self._take_word("or"):
            left = Junction("or", left, self.conjunction(depth))
        return left

    def conjunction(self, depth: int) -> Node:
        left = self.negation(depth)
        while self._take_word("and"):
            left = Junction("and", left, self.negation(depth))
        return left

    def negation(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise FilterSyntaxError("The filter is nested too deeply.")
        if self._take_word("not"):
            return Not(self.negation(depth + 1))
        if self._take_mark("("):
            inner = self.disjunction(depth + 1)
            self._require_mark(")")
            return inner
        return self.condition(depth)

    def condition(self, depth: int) -> Node:
        name = self._require("name")
        word = name.text.lower()
        if word in STRING_TESTS and self._take_mark("("):
            left = self._property()
            self._require_mark(",")
            right = self._literal()
            self._require_mark(")")
            return StringTest(word, left, right)
        if word.endswith("/any") and self._take_mark("("):
            return self._any(name.text[: -len("/any")], depth)
        left = self._property_from(name)
        operator = self._require("name")
        if operator.text.lower() == "in":
            return Among(left, self._options())
        if operator.text.lower() not in COMPARISONS:
            raise FilterSyntaxError(f"Syntax error: unknown operator at position {operator.at}.")
        return Comparison(operator.text.lower(), left, self._literal())

    def expect_end(self) -> None:
        if self._next < len(self._tokens):
            raise FilterSyntaxError(f"Syntax error at position {self._tokens[self._next].at}.")

    def _any(self, collection: str, depth: int) -> AnyOf:
        variable = self._require("name").text
        self._require_mark(":")
        condition = self.disjunction(depth + 1)
        self._require_mark(")")
        if any(not isinstance(leaf, AnyOf) and leaf.left.path != variable for leaf in leaves(condition)):
            raise FilterSyntaxError(f"Only '{variable}' may be compared inside any().")
        return AnyOf(Property(collection), condition)

    def _options(self) -> tuple[Literal, ...]:
        self._require_mark("(")
        options = [self._literal()]
        while self._take_mark(","):
            options.append(self._literal())
        self._require_mark(")")
        return tuple(options)

    def _property(self) -> Property:
        return self._property_from(self._require("name"))

    def _property_from(self, name: _Token) -> Property:
        if name.text.lower() == "tolower" and self._take_mark("("):
            inner = self._require("name")
            self._require_mark(")")
            return Property(inner.text, lowered=True)
        return Property(name.text)

    def _literal(self) -> Literal:
        token = self._take()
        match token.kind:
            case "string":
                return Literal(_unquoted(token.text))
            case "enum":
                type_name, _, rest = token.text.partition("'")
                return Literal(_unquoted("'" + rest), enum_type=type_name)
            case "moment":
                return Literal(_moment(token))
            case "number":
                return Literal(int(token.text))
            case "guid":
                return Literal(token.text)
            case "name" if token.text in ("true", "false"):
                return Literal(token.text == "true")
            case "name" if token.text == "null":
                return Literal(None)
            case _:
                raise FilterSyntaxError(f"Syntax error: a value is missing at position {token.at}.")

    def _take(self) -> _Token:
        if self._next >= len(self._tokens):
            raise FilterSyntaxError(f"Syntax error: the filter ends too early at position {self._length}.")
        token = self._tokens[self._next]
        self._next += 1
        return token

    def _require(self, kind: str) -> _Token:
        token = self._take()
        if token.kind != kind:
            raise FilterSyntaxError(f"Syntax error at position {token.at}.")
        return token

    def _require_mark(self, mark: str) -> None:
        token = self._take()
        if token.text != mark or token.kind != "mark":
            raise FilterSyntaxError(f"Syntax error: '{mark}' expected at position {token.at}.")

    def _take_mark(self, mark: str) -> bool:
        return self._take_if("mark", mark)

    def _take_word(self, word: str) -> bool:
        return self._take_if("name", word)

    def _take_if(self, kind: str, text: str) -> bool:
        if self._next < len(self._tokens):
            token = self._tokens[self._next]
            if token.kind == kind and token.text.lower() == text:
                self._next += 1
                return True
        return False


def _unquoted(text: str) -> str:
    return text[1:-1].replace("''", "'")


def _moment(token: _Token) -> datetime:
    try:
        if "T" in token.text:
            return datetime.fromisoformat(token.text).astimezone(UTC)
        day = date.fromisoformat(token.text)
    except (ValueError, OverflowError) as error:
        raise FilterSyntaxError(f"Syntax error: not a date at position {token.at}.") from error
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
