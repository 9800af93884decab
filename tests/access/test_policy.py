"""The access policy: one table, held row by row."""

from __future__ import annotations

import pytest

from access.policy import (
    Colleagues,
    Level,
    Place,
    Relation,
    Role,
    level,
    may_ask,
    may_be_suggested,
    may_hear_of_leaving,
    may_see_numbers,
)
from diagnosis.audience import Audience

ROWS = [
    (Role.HELPDESK, Relation.COLLEAGUE, Place.PRIVATE, Colleagues.CAUSES, Level.HELPDESK),
    (Role.HELPDESK, Relation.COLLEAGUE, Place.PRIVATE, Colleagues.OUTCOME, Level.HELPDESK),
    (Role.HELPDESK, Relation.SELF, Place.PRIVATE, Colleagues.CAUSES, Level.HELPDESK),
    (Role.HELPDESK, Relation.COLLEAGUE, Place.SHARED, Colleagues.CAUSES, Level.OUTCOME),
    (Role.EMPLOYEE, Relation.SELF, Place.PRIVATE, Colleagues.OUTCOME, Level.EMPLOYEE),
    (Role.EMPLOYEE, Relation.COLLEAGUE, Place.PRIVATE, Colleagues.CAUSES, Level.EMPLOYEE),
    (Role.EMPLOYEE, Relation.COLLEAGUE, Place.PRIVATE, Colleagues.OUTCOME, Level.OUTCOME),
    (Role.EMPLOYEE, Relation.SELF, Place.SHARED, Colleagues.CAUSES, Level.OUTCOME),
]


@pytest.mark.parametrize(("role", "relation", "place", "colleagues", "expected"), ROWS)
def test_levels(
    role: Role, relation: Relation, place: Place, colleagues: Colleagues, expected: Level
) -> None:
    """The level of an answer is the one in the table."""
    assert level(role, relation, place, colleagues) is expected


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("colleagues", Colleagues)
def test_only_the_helpdesk_alone_sees_everything(
    role: Role, relation: Relation, place: Place, colleagues: Colleagues
) -> None:
    """Nobody but the helpdesk, and only where nobody else reads, gets values, codes and events."""
    full = level(role, relation, place, colleagues) is Level.HELPDESK

    assert full == (role is Role.HELPDESK and place is Place.PRIVATE)


def test_who_may_ask() -> None:
    """Guests, and whoever can't be told from a guest, get no answer."""
    assert [role for role in Role if may_ask(role)] == [Role.HELPDESK, Role.EMPLOYEE]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("place", Place)
def test_leaving_is_for_the_helpdesk_alone(role: Role, place: Place) -> None:
    """Only the helpdesk, unheard by others, may be told that somebody leaves."""
    assert may_hear_of_leaving(role, place) == (role is Role.HELPDESK and place is Place.PRIVATE)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("in_use", [False, True])
@pytest.mark.parametrize("named_in_full", [False, True])
def test_who_is_suggested(role: Role, in_use: bool, named_in_full: bool) -> None:
    """By a few letters, employees are told of accounts in use, guests of nobody, the helpdesk of all."""
    suggested = may_be_suggested(role, in_use=in_use, named_in_full=named_in_full)

    assert suggested == (role is Role.HELPDESK or (role is Role.EMPLOYEE and (in_use or named_in_full)))
    assert may_see_numbers(role) == (role is Role.HELPDESK)


def test_levels_are_audiences() -> None:
    """Each level is an audience that the diagnosis can be reduced to."""
    assert {item.value for item in Level} == {item.value for item in Audience}
