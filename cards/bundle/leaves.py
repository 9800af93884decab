"""The values of a bundle by how much they may tell: a person's own, prose, codes and ids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Personal:
    """A value of a person, by the name of the attribute that holds it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A sentence or a title that somebody wrote: it may name the person."""

    value: str


@dataclass(frozen=True, slots=True)
class Code:
    """A word of the service or of the configuration: an error code, a step, an attribute, a job's id."""

    value: str


@dataclass(frozen=True, slots=True)
class Id:
    """An id of an account, an app, a job or a row of the log: it names nobody who can't be looked up."""

    value: str


@dataclass(frozen=True, slots=True)
class Clauses:
    """An event's `ScopeEvaluationResult`: JSON text whose keys are clauses and whose values are verdicts."""

    value: str


@dataclass(frozen=True, slots=True)
class Named:
    """An object whose keys were read, too, such as the details of a step."""

    parts: Mapping[str, Leaf]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence of ours with named places, `"record {record}"`, and what goes into them."""

    template: str
    parts: Mapping[str, Leaf]

    def filled(self, parts: Mapping[str, str]) -> str:
        """The sentence with these texts in its places."""
        return _PLACE.sub(lambda place: parts.get(place[1], place[0]), self.template)


_PLACE = re.compile(r"\{(\w+)\}")

Leaf = Personal | Prose | Code | Id | Clauses
Tree = "None | bool | int | str | Leaf | Named | Phrase | list[Tree] | dict[str, Tree]"


def leaves(tree: Any) -> Iterator[Leaf]:
    """Every leaf of the tree, in its order; a key that was read counts as a code."""
    match tree:
        case Personal() | Prose() | Code() | Id() | Clauses():
            yield tree
        case Named():
            for key, leaf in tree.parts.items():
                yield Code(key)
                yield leaf
        case Phrase():
            yield from tree.parts.values()
        case list():
            for item in tree:
                yield from leaves(item)
        case dict():
            for item in tree.values():
                yield from leaves(item)


def plain(tree: Any) -> Any:
    """The tree as JSON with every value as it was read."""
    match tree:
        case Personal() | Prose() | Code() | Id() | Clauses():
            return tree.value
        case Named():
            return {key: leaf.value for key, leaf in tree.parts.items()}
        case Phrase():
            return tree.filled({key: leaf.value for key, leaf in tree.parts.items()})
        case list():
            return [plain(item) for item in tree]
        case dict():
            return {key: plain(item) for key, item in tree.items()}
        case _:
            return tree
