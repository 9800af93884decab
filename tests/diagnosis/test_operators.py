"""The operators of scoping filters: what each accepts, and what nobody can be sure of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnosis import operators


@pytest.mark.parametrize(
    ("operator", "value", "wanted", "met"),
    [
        ("EQUALS", "Sales", ("Sales",), True),
        ("EQUALS", "sales", ("Sales",), False),
        ("equals", "Legal", ("Sales", "Legal"), True),
        ("NOT EQUALS", "Legal", ("Sales",), True),
        ("NOT EQUALS", "", ("Sales",), False),
        ("NOT REGEX MATCH", "", (".*",), False),
        ("IS NULL", "", (), True),
        ("IS_NULL", " ", (), True),
        ("IS NULL", "x", (), False),
        ("IS NOT NULL", "x", (), True),
        ("IS NOT NULL", "", (), False),
        ("IS TRUE", "True", (), True),
        ("IS FALSE", "True", (), False),
        ("IS TRUE", "", (), False),
        ("Greater_Than", "8", ("7",), True),
        ("Greater_Than", "7", ("7",), False),
        ("Greater_Than_OR_EQUALS", "7", ("7",), True),
        ("GREATER THAN OR EQUALS", "-1", ("7",), False),
        ("Greater_Than", "seven", ("7",), False),
        ("Greater_Than", "8", (), False),
        ("Greater_Than", "8", ("7.5",), False),
        ("Includes", "Head of Sales", ("Sales",), True),
        ("ENDS_WITH", "a@contoso.com", ("@contoso.com",), True),
        ("&", "10", ("10,20",), True),
        ("!&", "30", ("10,20",), True),
        ("IsMemberOf", "x", ("staff",), False),
        ("REGEX MATCH", "1000123", ("1000.*",), True),
        ("REGEX MATCH", "21000123", ("1000.*",), None),
        ("REGEX MATCH", "2", ("1000.*",), False),
        ("NOT REGEX MATCH", "2", ("1000.*",), True),
        ("NOT REGEX MATCH", "21000", ("1000",), None),
        ("REGEX MATCH", "2", ("(",), None),
        ("REGEX MATCH", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", ("(a+)+$",), None),
        ("REGEX MATCH", "a" * 257, ("a*",), None),
        ("REGEX MATCH", "a", (), None),
        ("CONTAINS", "a", ("a",), None),
    ],
)
def test_meets(operator: str, value: str, wanted: tuple[str, ...], met: bool | None) -> None:
    """A value meets a clause as the page on scoping filters has it; what is not sure stays open."""
    assert operators.meets(operator, value, wanted) is met


@pytest.mark.parametrize("operator", [*operators.OPERATORS, "IS NULL", "SOMETHING NEW"])
@given(value=st.text(max_size=20), wanted=st.lists(st.text(max_size=10), max_size=2))
def test_anything_is_answered(operator: str, value: str, wanted: list[str]) -> None:
    """No operator, value or wanted value makes the evaluation fail; an empty value passes IS NULL alone."""
    met = operators.meets(operator, value, wanted)
    assert met in (True, False, None)
    if not value.strip():
        assert met is (operator == "IS NULL")
