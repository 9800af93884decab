"""Scoping filters: clauses in a group are all needed, one group is enough, text is compared case-sensitively.

Semantics: https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

JsonObject = dict[str, object]

UNARY = ("IS NULL", "IS NOT NULL", "IS TRUE", "IS FALSE")
BINARY = (
    "EQUALS", "NOT EQUALS", "REGEX MATCH", "NOT REGEX MATCH", "Greater_Than", "Greater_Than_OR_EQUALS",
    "Includes", "ENDS_WITH", "&", "!&",
)  # fmt: skip
OPERATORS = (*BINARY, *UNARY)
# Filters on dates never hold, and IsMemberOf is not supported
# (https://learn.microsoft.com/entra/identity/app-provisioning/known-issues).
UNFILTERABLE = (
    "StatusHireDate", "HireDate", "StatusTerminationDate", "startDate", "endDate", "accountExpires",
    "manager", "userType", "appRoleAssignments",
)  # fmt: skip


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
        if value == "" or self.attribute in UNFILTERABLE:
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
            case "Greater_Than" | "Greater_Than_OR_EQUALS":
                return _greater(value, self.values[0], or_equal=self.operator.endswith("EQUALS"))
            case "Includes":
                return any(wanted in value for wanted in self.values)
            case "ENDS_WITH":
                return any(value.endswith(wanted) for wanted in self.values)
            case "&":
                return any(value in wanted for wanted in self.values)
            case "!&":
                return not any(value in wanted for wanted in self.values)
            case "IsMemberOf":
                return False
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

    def holds(self, attributes: Mapping[str, str]) -> bool:
        """Whether every clause holds."""
        return all(clause.holds(attributes) for clause in self.clauses)


@dataclass(frozen=True, slots=True)
class Scope:
    """The scoping filters of one object mapping; none at all lets everybody in.

    `input_groups` are the experimental filters that drop a worker before she is looked at.
    """

    groups: tuple[Group, ...] = field(default=())
    input_groups: tuple[Group, ...] = field(default=())

    def passes(self, attributes: Mapping[str, str]) -> bool:
        """Whether any group lets the worker in."""
        return not self.groups or any(group.holds(attributes) for group in self.groups)

    def admits(self, attributes: Mapping[str, str]) -> bool:
        """Whether the input filters let the worker be looked at."""
        return not self.input_groups or any(group.holds(attributes) for group in self.input_groups)

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
        if not (self.groups or self.input_groups):
            return None
        return {
            "groups": [_group(group) for group in self.groups],
            "inputFilterGroups": [_group(group) for group in self.input_groups],
            "categoryFilterGroups": [],
        }


def _group(group: Group) -> JsonObject:
    return {
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


def _greater(value: str, than: str, *, or_equal: bool) -> bool:
    """Both sides must be whole numbers, else the clause is false."""
    try:
        left, right = int(value), int(than)
    except ValueError:
        return False
    return left > right or (or_equal and left == right)
