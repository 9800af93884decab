"""Buttons that pass a question to the helpdesk, and those on the cards of a case.

`text`, `to`, `urgency`, `note`, `reason` and `on` are also the inputs' ids.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar, get_args

from pydantic import BeforeValidator, Field

from cards.actions.question import Recheck, _Question
from cards.actions.shape import Pressed, Short, blank_is_none
from cards.escape import clean
from followup.cases import Case, Resolution, Urgency, WaitingOn

LONGEST = 480
"""Characters of what somebody writes in a case; their columns hold 500."""


def _said(value: object) -> object:
    """One line; marks round a right-to-left text belong to the line it is shown in, and are added there."""
    if not isinstance(value, str):
        return value
    return clean(value, LONGEST).strip("\u2068\u2069") or None


def _one_of(*values: str) -> BeforeValidator:
    """Anything else counts as not chosen."""
    return BeforeValidator(lambda value: value if isinstance(value, str) and value in values else None)


CaseId = Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
Said = Annotated[str | None, BeforeValidator(_said)]
Step = Literal["write", "save", "leave"]
"""Open a form, send it, or leave it."""


class Escalate(_Question):
    """Pass this question to the helpdesk: open the form, send it, or leave it.

    `form` is the id that the form was made with, and that the case gets, so that sending twice makes one.
    """

    verb: Literal["escalate"] = "escalate"
    step: Step = "write"
    form: CaseId | None = None
    urgency: Annotated[Urgency | None, _one_of(*Urgency)] = None
    note: Said = None


def escalate_of(recheck: Recheck) -> Escalate:
    """The button that passes the card's question to the helpdesk."""
    return Escalate.model_validate(recheck.model_dump(exclude={"verb", "seen"}))


class EscalateNobody(Pressed):
    """The same for a question that is about nobody in particular."""

    about: Literal["nobody"] = "nobody"
    verb: Literal["escalate"] = "escalate"
    step: Step = "write"
    form: CaseId | None = None
    urgency: Annotated[Urgency | None, _one_of(*Urgency)] = None
    note: Said = None


class OfCase(Pressed):
    """A button on a card that shows this version of a case; `mine` where that is the requester's own card."""

    case: CaseId
    version: Annotated[int, Field(ge=1)]
    mine: Literal[True] | None = None


class _OnCase(OfCase):
    """One that its verb tells from the others."""

    about: Literal["case"] = "case"


class EditCase(_OnCase):
    """The requester says more, or how urgent it is."""

    verb: Literal["escalate"] = "escalate"
    step: Step = "write"
    urgency: Annotated[Urgency | None, _one_of(*Urgency)] = None
    note: Said = None


class WithdrawCase(_OnCase):
    """The requester no longer needs help."""

    verb: Literal["withdraw"] = "withdraw"
    text: Said = None


class ClaimCase(_OnCase):
    """The presser takes it."""

    verb: Literal["claim"] = "claim"


class UnclaimCase(_OnCase):
    """It goes back to those that nobody has."""

    verb: Literal["unclaim"] = "unclaim"


class AssignCase(_OnCase):
    """Somebody gets it; `to` is an Entra object id, from the people picker."""

    verb: Literal["assign"] = "assign"
    step: Step = "write"
    to: Annotated[Short | None, BeforeValidator(blank_is_none)] = None


class NoteCase(_OnCase):
    """Something that the helpdesk alone reads."""

    verb: Literal["note"] = "note"
    text: Said = None


class WaitCase(OfCase):
    """Nothing can be done until somebody else has acted, or the waiting is over (`on` is `nobody`)."""

    about: Literal["waiting"] = "waiting"
    verb: Literal["note"] = "note"
    step: Step = "write"
    on: Annotated[WaitingOn | Literal["nobody"] | None, _one_of(*WaitingOn, "nobody")] = None
    text: Said = None


class ReplyCase(_OnCase):
    """Words to the other side: from the helpdesk to the requester, or the other way."""

    verb: Literal["reply"] = "reply"
    text: Said = None


class ResolveCase(_OnCase):
    """It is solved, or there is nothing to solve."""

    verb: Literal["resolve"] = "resolve"
    step: Step = "write"
    reason: Annotated[Resolution | None, _one_of(*Resolution)] = None
    text: Said = None


class ReopenCase(_OnCase):
    """It is not solved after all."""

    verb: Literal["reopen"] = "reopen"
    text: Said = None


class CloseCase(_OnCase):
    """Nothing is left to do about it."""

    verb: Literal["close"] = "close"
    text: Said = None


class ShowCase(_OnCase):
    """Show the presser a case, from a list or a message."""

    verb: Literal["show_me"] = "show_me"


class RefreshCase(_OnCase):
    """The same, asked by the client on its own."""

    verb: Literal["refresh"] = "refresh"


class ListCases(Pressed):
    """A page of a list of cases, or the one to take next (`next`; not `after`)."""

    about: Literal["cases"] = "cases"
    verb: Literal["next_case"] = "next_case"
    show: Literal["next", "unclaimed", "mine", "overdue", "own"] = "next"
    cause: Annotated[Short | None, BeforeValidator(blank_is_none)] = None
    page: Annotated[int, Field(ge=1, le=999)] = 1
    after: CaseId | None = None


OnCase = (
    EditCase
    | WithdrawCase
    | ClaimCase
    | UnclaimCase
    | AssignCase
    | NoteCase
    | ReplyCase
    | ResolveCase
    | ReopenCase
    | CloseCase
    | ShowCase
    | RefreshCase
)
CaseAction = Escalate | EscalateNobody | OnCase | WaitCase | ListCases

CASE_ACTIONS: tuple[type[Pressed], ...] = (*get_args(OnCase), WaitCase, ListCases)
"""The kinds of buttons on the cards of cases."""

Pressable = TypeVar("Pressable", bound=OfCase)


def upon(case: Case, kind: type[Pressable], *, mine: bool = False) -> Pressable:
    """A button of this kind on the case as it is now; `mine` on the requester's own card."""
    return kind(case=case.id, version=case.version, mine=True if mine else None)
