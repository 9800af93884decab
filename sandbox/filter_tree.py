"""The tree a $filter is parsed into, and what can be asked about it as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

COMPARISONS = ("eq", "ne", "gt", "ge", "lt", "le")
STRING_TESTS = ("contains", "startswith", "endswith")

Value: TypeAlias = str | int | bool | datetime | None


@dataclass(frozen=True, slots=True)
class Property:
    """A path such as `sourceIdentity/id`; `lowered` when it stands inside tolower()."""

    path: str
    lowered: bool = False


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant; `enum_type` is the type name before a qualified enum literal, else empty."""

    value: Value
    enum_type: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """`property operator literal`, where the operator is one of COMPARISONS."""

    operator: str
    left: Property
    right: Literal


@dataclass(frozen=True, slots=True)
class StringTest:
    """`contains|startswith|endswith(property, 'text')`."""

    function: str
    left: Property
    right: Literal


@dataclass(frozen=True, slots=True)
class Among:
    """`property in ('a', 'b')`."""

    left: Property
    options: tuple[Literal, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """`collection/any(t:t eq 'x')`: true when one element satisfies the condition."""

    collection: Property
    condition: "Node"


@dataclass(frozen=True, slots=True)
class Not:
    """`not (condition)`."""

    condition: "Node"


@dataclass(frozen=True, slots=True)
class Junction:
    """`left and right` or `left or right`."""

    operator: str
    left: "Node"
    right: "Node"


Leaf: TypeAlias = Comparison | StringTest | Among | AnyOf
Node: TypeAlias = Leaf | Not | Junction


def leaves(node: Node) -> Iterator[Leaf]:
    """Every comparison in the tree, from left to right."""
    match node:
        case Junction():
            yield from leaves(node.left)
            yield from leaves(node.right)
        case Not():
            yield from leaves(node.condition)
        case _:
            yield node


def contains_not(node: Node) -> bool:
    """Whether the filter negates anything with `not`."""
    match node:
        case Junction():
            return contains_not(node.left) or contains_not(node.right)
        case Not():
            return True
        case _:
            return False
