"""The buttons that write, list and end the helpdesk's notes on causes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from cards.actions.shape import Pressed, Short, blank_is_none
from cards.escape import clean

_LONGEST = 2000
"""Characters of a text that are looked at; one that is too long to be kept is given back to be shortened."""


def _one_line(value: object) -> object:
    return clean(value, _LONGEST) if isinstance(value, str) else value


def _one_of(*values: str) -> BeforeValidator:
    """Anything else counts as not chosen."""
    return BeforeValidator(lambda value: value if value in values else None)


NoteId = Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
Sentence = Annotated[str, BeforeValidator(_one_line)]


class NoteKnownIssue(Pressed):
    """A note on a cause, or on the error code beside it: open the form, save it, leave it, or list them all.

    `note` is the id that the form was made with, so that saving it twice keeps one note. `concerns`, `where`,
    `text`, `until` and `readers` are also the inputs' ids.
    """

    verb: Literal["known_issue"] = "known_issue"
    step: Literal["write", "save", "leave", "list"]
    note: NoteId | None = None
    cause: Short | None = None
    code: Annotated[Short | None, BeforeValidator(blank_is_none)] = None
    job: Short | None = None
    concerns: Annotated[Literal["cause", "code"] | None, _one_of("cause", "code")] = None
    where: Annotated[Literal["everywhere", "job"] | None, _one_of("everywhere", "job")] = None
    text: Annotated[Sentence | None, BeforeValidator(blank_is_none)] = None
    until: Annotated[Short | None, BeforeValidator(blank_is_none)] = None
    readers: Annotated[Literal["helpdesk", "everybody"] | None, _one_of("helpdesk", "everybody")] = None


class EndKnownIssue(Pressed):
    """End a note before its time."""

    verb: Literal["end_known_issue"] = "end_known_issue"
    note: NoteId
