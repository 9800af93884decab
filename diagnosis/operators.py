"""The operators of scoping filters: what each asks of a value, and what a clause can never compare."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

Test = Callable[[str, Sequence[str]], bool | None]
"""Whether a value that is not empty meets the wanted ones; None where that cannot be said."""

_NUMBER = re.compile(r"[+-]?\d+")
_NESTED = re.compile(r"\)\s*[*+{]")
_LONGEST = 256


def _whole(value: str, wanted: Sequence[str]) -> tuple[int, int] | None:
    numbers = [value.strip(), *(one.strip() for one in wanted[:1])]
    if len(numbers) != 2 or not all(_NUMBER.fullmatch(number) and len(number) < 20 for number in numbers):
        return None
    return int(numbers[0]), int(numbers[1])


def _greater(value: str, wanted: Sequence[str]) -> bool:
    pair = _whole(value, wanted)
    return pair is not None and pair[0] > pair[1]


def _at_least(value: str, wanted: Sequence[str]) -> bool:
    pair = _whole(value, wanted)
    return pair is not None and pair[0] >= pair[1]


def _matches(value: str, wanted: Sequence[str]) -> bool | None:
    """Sure only where it does not matter whether the pattern has to fit the whole value, which no page says.

    The service has another dialect of patterns than Python, and a pattern may be made to run for hours: what
    repeats a group is not tried.
    """
    if len(wanted) != 1 or _NESTED.search(wanted[0]) or len(value) > _LONGEST:
        return None
    try:
        if re.fullmatch(wanted[0], value):
            return True
        return None if re.search(wanted[0], value) else False
    except (re.error, OverflowError, RecursionError):
        return None


def _opposite(test: Test) -> Test:
    def opposite(value: str, wanted: Sequence[str]) -> bool | None:
        met = test(value, wanted)
        return None if met is None else not met

    return opposite


def _equals(value: str, wanted: Sequence[str]) -> bool:
    return value in wanted


def _within(value: str, wanted: Sequence[str]) -> bool:
    return any(value in one for one in wanted)


OPERATORS: dict[str, Test] = {
    "EQUALS": _equals,
    "NOT EQUALS": _opposite(_equals),
    "IS NOT NULL": lambda value, wanted: True,
    "IS TRUE": lambda value, wanted: value.strip().casefold() == "true",
    "IS FALSE": lambda value, wanted: value.strip().casefold() == "false",
    "REGEX MATCH": _matches,
    "NOT REGEX MATCH": _opposite(_matches),
    "Greater_Than": _greater,
    "Greater_Than_OR_EQUALS": _at_least,
    "Includes": lambda value, wanted: any(one in value for one in wanted),
    "ENDS_WITH": lambda value, wanted: any(value.endswith(one) for one in wanted),
    "&": _within,
    "!&": _opposite(_within),
    "IsMemberOf": lambda value, wanted: False,
}
"""By the names that the portal shows; of Graph's own names only `EQUALS` is confirmed. Case counts in values.

https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts
"""

IS_NULL = "isnull"


def token(operator: str) -> str:
    """An operator's name without case, blanks and underscores, as these differ from page to page."""
    return "".join(operator.replace("_", " ").split()).casefold()


_BY_TOKEN = {token(name): test for name, test in OPERATORS.items()}

NUMERIC = frozenset({token("Greater_Than"), token("Greater_Than_OR_EQUALS")})
CASE_COUNTS = frozenset({token("EQUALS"), token("Includes"), token("ENDS_WITH")})
UNSUPPORTED = frozenset({token("IsMemberOf")})
UNFILTERABLE = frozenset(
    {
        "accountexpires",
        "approleassignments",
        "enddate",
        "hiredate",
        "manager",
        "startdate",
        "statushiredate",
        "statusterminationdate",
        "usertype",
    }
)
"""Attributes, in lower case, that a scoping filter cannot look at: dates, references and some of the
directory's.

https://learn.microsoft.com/entra/identity/app-provisioning/known-issues
"""


def meets(operator: str, value: str, wanted: Sequence[str]) -> bool | None:
    """Whether a value meets a clause; None for an operator or a pattern that nobody can be sure of.

    An empty value meets no operator but IS NULL, not even one that is negative.
    """
    name = token(operator)
    if name == IS_NULL:
        return not value.strip()
    if not value.strip():
        return False
    test = _BY_TOKEN.get(name)
    return test(value, wanted) if test else None


def is_number(value: str) -> bool:
    """Whether a value is a whole number, as the comparing operators need it."""
    return _NUMBER.fullmatch(value.strip()) is not None
