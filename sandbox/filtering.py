"""Evaluates a parsed $filter over JSON objects, as exactly or as loosely as the endpoint compares text."""

from datetime import UTC, datetime
from typing import assert_never

from sandbox.filter_tree import (
    Among,
    AnyOf,
    Comparison,
    Junction,
    Literal,
    Node,
    Not,
    Property,
    StringTest,
    Value,
)

JsonObject = dict[str, object]


def matches(node: Node, row: JsonObject, *, ignore_case: bool) -> bool:
    """Whether `row` satisfies the filter.

    Audit logs compare text case-sensitively, directory objects do not
    (https://learn.microsoft.com/graph/api/provisioningobjectsummary-list,
    https://learn.microsoft.com/graph/filter-query-parameter).
    """
    match node:
        case Junction(operator="and"):
            return matches(node.left, row, ignore_case=ignore_case) and matches(
                node.right, row, ignore_case=ignore_case
            )
        case Junction():
            return matches(node.left, row, ignore_case=ignore_case) or matches(
                node.right, row, ignore_case=ignore_case
            )
        case Not():
            return not matches(node.condition, row, ignore_case=ignore_case)
        case Comparison():
            actual = lookup(row, node.left.path)
            return _compare(node.operator, *_pair(node.left, node.right, actual, ignore_case))
        case StringTest():
            actual = lookup(row, node.left.path)
            return _test(node.function, *_pair(node.left, node.right, actual, ignore_case))
        case Among():
            actual = lookup(row, node.left.path)
            return any(
                _compare("eq", *_pair(node.left, option, actual, ignore_case)) for option in node.options
            )
        case AnyOf():
            return _any(node, row, ignore_case)
        case _:
            assert_never(node)


def lookup(row: JsonObject, path: str) -> object:
    """The value at `a/b/c`, property names in any case; None where the path ends early."""
    value: object = row
    for part in path.split("/"):
        if not isinstance(value, dict):
            return None
        if part in value:
            value = value[part]
        else:
            value = next((v for k, v in value.items() if k.lower() == part.lower()), None)
    return value


def moment(value: object) -> datetime | None:
    """`value` as an aware UTC time when it is ISO 8601 text, else None."""
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except ValueError:
        return None


def _any(node: AnyOf, row: JsonObject, ignore_case: bool) -> bool:
    elements = lookup(row, node.collection.path)
    if not isinstance(elements, list):
        return False
    return any(_element_matches(node.condition, element, ignore_case) for element in elements)


def _element_matches(condition: Node, element: object, ignore_case: bool) -> bool:
    match condition:
        case Comparison() | StringTest() | Among():
            row: JsonObject = {condition.left.path: element}
            return matches(condition, row, ignore_case=ignore_case)
        case Junction(operator="and"):
            return _element_matches(condition.left, element, ignore_case) and _element_matches(
                condition.right, element, ignore_case
            )
        case Junction():
            return _element_matches(condition.left, element, ignore_case) or _element_matches(
                condition.right, element, ignore_case
            )
        case Not():
            return not _element_matches(condition.condition, element, ignore_case)
        case AnyOf():
            return False
        case _:
            assert_never(condition)


def _pair(left: Property, right: Literal, actual: object, ignore_case: bool) -> tuple[object, Value]:
    wanted = right.value
    if isinstance(wanted, datetime):
        return moment(actual), wanted
    if isinstance(actual, str) and (left.lowered or ignore_case):
        actual = actual.lower()
    if isinstance(wanted, str) and ignore_case:
        wanted = wanted.lower()
    return actual, wanted


def _compare(operator: str, actual: object, wanted: Value) -> bool:
    if operator == "eq":
        return actual == wanted
    if operator == "ne":
        return actual != wanted
    order = _order(actual, wanted)
    if order is None:
        return False
    return {"gt": order > 0, "ge": order >= 0, "lt": order < 0, "le": order <= 0}[operator]


def _order(actual: object, wanted: Value) -> int | None:
    """-1, 0 or 1 as `actual` stands to `wanted`; None when the two cannot be ordered."""
    if isinstance(actual, datetime) and isinstance(wanted, datetime):
        return (actual > wanted) - (actual < wanted)
    if isinstance(actual, str) and isinstance(wanted, str):
        return (actual > wanted) - (actual < wanted)
    if isinstance(actual, int) and isinstance(wanted, int):
        return (actual > wanted) - (actual < wanted)
    return None


def _test(function: str, actual: object, wanted: Value) -> bool:
    if not isinstance(actual, str) or not isinstance(wanted, str):
        return False
    if function == "contains":
        return wanted in actual
    if function == "startswith":
        return actual.startswith(wanted)
    return actual.endswith(wanted)
