"""Buttons that ask about several people at once."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cards.actions.question import Moment, PersonRef
from cards.actions.shape import Pressed, Short
from diagnosis.evidence import Change
from diagnosis.jobs import HrSystem

MOST_IN_BUTTON = 7
"""People that a button carries; longer lists stay in the conversation's memory, under `list`."""


class _People(Pressed):
    """Who was named, in that order, and what is asked about them.

    `people` is None where there are too many for a button. `total` counts who was named, also beyond them.
    """

    about: Literal["people"] = "people"
    list: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    people: Annotated[tuple[PersonRef, ...], Field(max_length=50)] | None = None
    total: Annotated[int, Field(ge=1, le=9999)] | None = None
    expect: Change | None = None
    attribute: Short | None = None
    changed_at: Moment | None = None
    changed_until: Moment | None = None
    source: HrSystem | None = None
    job: Short | None = None


class RecheckPeople(_People):
    """Look all of them up again."""

    verb: Literal["recheck"] = "recheck"


class ShowPeople(_People):
    """Another page of what was found."""

    verb: Literal["show_me"] = "show_me"
    page: Annotated[int, Field(ge=1, le=99)] = 1


def page_of(asked: RecheckPeople, page: int) -> ShowPeople:
    """The button that shows a page of the same list."""
    return ShowPeople.model_validate({**asked.model_dump(exclude={"verb"}), "page": page})


def recheck_people(asked: RecheckPeople | ShowPeople) -> RecheckPeople:
    """The button that asks the same again."""
    return RecheckPeople.model_validate(asked.model_dump(exclude={"verb", "page"}))


def for_button(asked: RecheckPeople) -> RecheckPeople:
    """What of it fits in a button: a long list is left to the conversation's memory, with all about it."""
    if asked.people is not None and len(asked.people) <= MOST_IN_BUTTON:
        return asked
    return RecheckPeople(list=asked.list)
