"""The buttons that say whether an answer helped."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from cards.actions.shape import Comment, Pressed, Short, blank_is_none
from diagnosis.audience import Audience


class Reason(StrEnum):
    """Why an answer did not help."""

    WRONG_PERSON = "wrong_person"
    WRONG_CAUSE = "wrong_cause"
    NOT_UNDERSTANDABLE = "not_understandable"
    TOO_SLOW = "too_slow"
    OTHER = "other"


class Feedback(Pressed):
    """Whether the answer helped, and which cause it showed how surely to which level; nothing about anybody.

    `row` is set by the form that asks for a reason: the feedback that the reason belongs to. `reason` and
    `comment` are also its inputs' ids.
    """

    verb: Literal["feedback"] = "feedback"
    helpful: bool
    cause: Short | None = None
    verdict: Literal["confirmed", "likely", "possible"] | None = None
    level: Audience | None = None
    row: Annotated[str, Field(pattern="^[0-9a-f]{32}$")] | None = None
    reason: Annotated[Reason | None, BeforeValidator(blank_is_none)] = None
    comment: Annotated[Comment | None, BeforeValidator(blank_is_none)] = None
