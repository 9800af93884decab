"""A job's schema as a diagnosis sees it: scoping filters and attribute mappings."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of a scoping filter. `operator` is Graph's token, e.g. `EQUALS`."""

    attribute: str
    operator: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """A scoping filter as the portal shows it: all clauses must hold."""

    name: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class AttributeMapping:
    """How one target attribute gets its value. `matching_priority` > 0 makes it a matching attribute."""

    target: str
    expression: str = ""
    source_attributes: tuple[str, ...] = ()
    matching_priority: int = 0
    default: str | None = None
    only_on_create: bool = False


@dataclass(frozen=True, slots=True)
class ObjectMapping:
    """Which source objects become which target objects, and how. In scope = any group holds, or no groups."""

    source_object: str
    target_object: str
    enabled: bool = True
    creates: bool = True
    updates: bool = True
    deletes: bool = True
    groups: tuple[FilterGroup, ...] = ()
    attributes: tuple[AttributeMapping, ...] = ()

    @property
    def matching(self) -> tuple[AttributeMapping, ...]:
        """The matching attributes in the order they are tried."""
        return tuple(
            sorted((a for a in self.attributes if a.matching_priority > 0), key=lambda a: a.matching_priority)
        )


@dataclass(frozen=True, slots=True)
class Schema:
    """The object mappings of a job's rules, lowest rule priority first."""

    mappings: tuple[ObjectMapping, ...] = ()

    @property
    def enabled(self) -> tuple[ObjectMapping, ...]:
        """The object mappings that are switched on."""
        return tuple(mapping for mapping in self.mappings if mapping.enabled)

    def attribute_mappings(self, targets: Collection[str]) -> tuple[AttributeMapping, ...]:
        """The enabled mappings of these target attributes (lower case)."""
        return tuple(
            attribute
            for mapping in self.enabled
            for attribute in mapping.attributes
            if attribute.target.casefold() in targets
        )
