"""Attribute mapping expressions: a small tree that can be evaluated and written as Graph writes it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

JsonObject = dict[str, object]


@dataclass(frozen=True, slots=True)
class Attribute:
    """`[LastName]`: a source attribute."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A fixed text."""

    text: str


@dataclass(frozen=True, slots=True)
class Function:
    """`Join(".", [FirstName], [LastName])`: one of the functions in `_FUNCTIONS`."""

    name: str
    arguments: tuple["Expression", ...]


Expression: TypeAlias = Attribute | Constant | Function


def join(separator: str, *parts: Expression) -> Function:
    """Joins the values that are not empty."""
    return Function("Join", (Constant(separator), *parts))


def lower(part: Expression) -> Function:
    """The value in lower case."""
    return Function("ToLower", (part,))


def plain(part: Expression) -> Function:
    """The value without accents."""
    return Function("NormalizeDiacritics", (part,))


def switch(source: Expression, default: str, *pairs: str) -> Function:
    """`Switch(source, default, key, value, ...)`: picks the value whose key equals the source."""
    return Function("Switch", (source, Constant(default), *(Constant(text) for text in pairs)))


def evaluate(expression: Expression, attributes: Mapping[str, str]) -> str:
    """The value for one worker; '' when the source attribute is absent or empty."""
    match expression:
        case Attribute():
            return attributes.get(expression.name, "")
        case Constant():
            return expression.text
        case Function():
            values = [evaluate(argument, attributes) for argument in expression.arguments]
            return _apply(expression.name, values)


def text(expression: Expression) -> str:
    """The expression as the portal shows it."""
    match expression:
        case Attribute():
            return f"[{expression.name}]"
        case Constant():
            return f'"{expression.text}"'
        case Function():
            return f"{expression.name}({', '.join(text(argument) for argument in expression.arguments)})"


def wire(expression: Expression) -> JsonObject:
    """The attributeMappingSource of Graph.

    Parameter names of Join, Switch and NormalizeDiacritics are published nowhere; only leaves that are plain
    attributes are listed (https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource).
    """
    match expression:
        case Attribute():
            return {
                "type": "Attribute",
                "name": expression.name,
                "expression": text(expression),
                "parameters": [],
            }
        case Constant():
            return {
                "type": "Constant",
                "name": expression.text,
                "expression": text(expression),
                "parameters": [],
            }
        case Function():
            return {
                "type": "Function",
                "name": expression.name,
                "expression": text(expression),
                "parameters": [{"key": "source", "value": wire(leaf)} for leaf in _attributes(expression)],
            }


def _attributes(expression: Expression) -> list[Attribute]:
    match expression:
        case Attribute():
            return [expression]
        case Constant():
            return []
        case Function():
            return [leaf for argument in expression.arguments for leaf in _attributes(argument)]


def _apply(name: str, values: list[str]) -> str:
    match name:
        case "Join":
            return values[0].join(value for value in values[1:] if value)
        case "ToLower":
            return values[0].lower()
        case "NormalizeDiacritics":
            return unicodedata.normalize("NFKD", values[0]).encode("ascii", "ignore").decode()
        case "Switch":
            keys, results = values[2::2], values[3::2]
            return dict(zip(keys, results, strict=True)).get(values[0], values[1])
        case _:
            raise ValueError(f"no such mapping function: {name}")
