"""Scoping filters: clauses in a group are all needed, one group is enough, text is compared case-sensitively.

Semantics: https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

JsonObject = dict[str, object]

UNARY = ("IS NULL", "IS NOT NULL", "IS TRUE", "IS FALSE")
BINARY = ("EQUALS", "NOT EQUALS", "REGEX MATCH", "NOT REGEX MATCH", "Greater_Than", "Greater_Than_OR_EQUALS")
OPERATORS = (*BINARY, *UNARY)


@dataclass(frozen=True, slots=True)
class Clause:
    """One comparison of a source attribute; unary operators have no values."""

    attribute: str
    operator: str
    values: tuple[str, ...] = ()

    def holds(self, attributes: Mapping[str, str]) -> bool:
        """Whether the worker satisfies the clause; an empty attribute fails everything but IS NULL."""
        value = attributes.get(self.attribute, "")
        if self.operator == "IS NULL":
            return value == ""
        if value == "":
            return False
        match self.operator:
            case "IS NOT NULL":
                return True
            case "IS TRUE" | "IS FALSE":
                return value == {"IS TRUE": "True", "IS FALSE": "False"}[self.operator]
            case "EQUALS":
                return value in self.values
            case "NOT EQUALS":
                return value not in self.values
            case "REGEX MATCH":
                return any(re.fullmatch(pattern, value) for pattern in self.values)
            case "NOT REGEX MATCH":
                return not any(re.fullmatch(pattern, value) for pattern in self.values)
            case "Greater_Than":
                return _number(value) > _number(self.values[0])
            case "Greater_Than_OR_EQUALS":
                return _number(value) >= _number(self.values[0])
            case _:
                raise ValueError(f"no such scoping operator: {self.operator}")

    def says(self) -> str:
        """The clause as the log prints it: `country EQUALS 'US'`."""
        if self.operator in UNARY:
            return f"{self.attribute} {self.operator}"
        return f"{self.attribute} {self.operator} '{','.join(self.values)}'"


@dataclass(frozen=True, slots=True)
class Group:
    """A scoping filter of the portal: its title and the clauses that must all hold."""

    name: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """The scoping filters of one object mapping; none at all lets everybody in."""

    groups: tuple[Group, ...] = field(default=())

    def passes(self, attributes: Mapping[str, str]) -> bool:
        """Whether any group lets the worker in."""
        if not self.groups:
            return True
        return any(all(clause.holds(attributes) for clause in group.clauses) for group in self.groups)

    def evaluation(self, attributes: Mapping[str, str]) -> str:
        """The log's ScopeEvaluationResult: JSON text, each clause and whether it held."""
        return json.dumps(
            {
                f"{group.name}.{clause.says()}": clause.holds(attributes)
                for group in self.groups
                for clause in group.clauses
            },
            separators=(",", ":"),
        )

    def wire(self) -> JsonObject | None:
        """The filter object of Graph, null without filters."""
        if not self.groups:
            return None
        return {
            "groups": [
                {
                    "name": group.name,
                    "clauses": [
                        {
                            "operatorName": clause.operator,
                            "sourceOperandName": clause.attribute,
                            "targetOperand": {"values": list(clause.values)},
                        }
                        for clause in group.clauses
                    ],
                }
                for group in self.groups
            ],
            "inputFilterGroups": [],
            "categoryFilterGroups": [],
        }


def _number(value: str) -> int:
    try:
        return int(value)
    except ValueError:
        return -(10**18)
