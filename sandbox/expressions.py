"""Attribute mapping expressions: a small tree that can be evaluated and written as Graph writes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sandbox.functions import COMPARISONS, NAMED_PARAMETERS, ExpressionError, apply

JsonObject = dict[str, object]
Taken = Callable[[str], bool]
"""Whether a value is in use in the target already; SelectUniqueValue asks it."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """`[LastName]`: a source attribute."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A fixed text."""

    text: str


@dataclass(frozen=True, slots=True)
class Omitted:
    """An optional argument that was left out: the empty place between two commas."""


@dataclass(frozen=True, slots=True)
class Function:
    """`Join(".", [FirstName], [LastName])`, or a comparison such as `[Country]="US"` inside IIF."""

    name: str
    arguments: tuple["Expression", ...]


Expression: TypeAlias = Attribute | Constant | Function | Omitted


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


def evaluate(expression: Expression, attributes: Mapping[str, str], taken: Taken | None = None) -> str:
    """The value for one worker; '' when the source attribute is absent or empty.

    Raises ExpressionError when a function is unknown or can't work with what it got, and UniqueValueError
    when `taken` says that every candidate of SelectUniqueValue is in use.
    """
    match expression:
        case Attribute():
            return attributes.get(expression.name, "")
        case Constant():
            return expression.text
        case Omitted():
            return ""
        case Function(name="SelectUniqueValue"):
            candidates = [evaluate(argument, attributes) for argument in expression.arguments]
            return _first_free(candidates, taken)
        case Function():
            return apply(
                expression.name, [evaluate(part, attributes, taken) for part in expression.arguments]
            )


class UniqueValueError(ExpressionError):
    """Every candidate of SelectUniqueValue is taken; the message lists them."""


def _first_free(candidates: list[str], taken: Taken | None) -> str:
    for candidate in candidates:
        if candidate and (taken is None or not taken(candidate)):
            return candidate
    raise UniqueValueError(f"No unique value is left; tried: {', '.join(candidates)}.")


def text(expression: Expression) -> str:
    """The expression as the portal shows it."""
    match expression:
        case Attribute():
            return f"[{expression.name}]"
        case Constant():
            return '"' + expression.text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case Omitted():
            return ""
        case Function(name=name) if name in COMPARISONS:
            return name.join(text(argument) for argument in expression.arguments)
        case Function():
            return f"{expression.name}({', '.join(text(argument) for argument in expression.arguments)})"


def wire(expression: Expression) -> JsonObject:
    """The attributeMappingSource of Graph.

    Parameter names are published for a few functions only; for the others the leaves that are plain
    attributes are listed (https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource).
    """
    written = text(expression)
    match expression:
        case Attribute():
            return {"type": "Attribute", "name": expression.name, "expression": written, "parameters": []}
        case Constant() | Omitted():
            name = expression.text if isinstance(expression, Constant) else ""
            return {"type": "Constant", "name": name, "expression": written, "parameters": []}
        case Function():
            names = NAMED_PARAMETERS.get(expression.name)
            pairs = (
                [
                    (name, argument)
                    for name, argument in zip(names, expression.arguments, strict=False)
                    if not isinstance(argument, Omitted)
                ]
                if names
                else [("source", leaf) for leaf in attributes_of(expression)]
            )
            return {
                "type": "Function",
                "name": expression.name,
                "expression": written,
                "parameters": [{"key": name, "value": wire(argument)} for name, argument in pairs],
            }


def attributes_of(expression: Expression) -> list[Attribute]:
    """The source attributes an expression reads, in their order."""
    match expression:
        case Attribute():
            return [expression]
        case Function():
            return [leaf for argument in expression.arguments for leaf in attributes_of(argument)]
        case _:
            return []


def may_send_empty(expression: Expression) -> bool:
    """Whether an empty result travels to the target as an empty text.

    A plain attribute without a value is null and doesn't flow, nor does IgnoreFlowIfNullOrEmpty; every other
    function yields '' (https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues).
    """
    return isinstance(expression, Function) and expression.name != "IgnoreFlowIfNullOrEmpty"
