"""What a card button sends: one model a verb, shared by the card that shows it and the code behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from cards.escape import clean
from diagnosis.audience import Audience
from diagnosis.cause import Outcome
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change
from diagnosis.jobs import HrSystem

T = TypeVar("T")

_LONGEST = 120


def _short(value: object) -> object:
    return clean(value, _LONGEST) if isinstance(value, str) else value


def _blank_is_none(value: object) -> object:
    """Clients leave an empty input out, or send it as an empty string."""
    return None if isinstance(value, str) and value.strip() in ("", "unknown") else value


Short = Annotated[str, BeforeValidator(_short)]
"""A value that travels in a button, twice: it is kept small."""

Comment = Annotated[
    str, BeforeValidator(lambda value: clean(value, 300) if isinstance(value, str) else value)
]
"""A sentence or two that somebody types into a form."""


class _Data(BaseModel):
    """Fields a newer build adds are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PersonRef(_Data):
    """How to find the person again; no more than that."""

    query: Short
    display_name: Short | None = None
    hr_id: Short | None = None
    upn: Short | None = None
    entra_id: Short | None = None


class Seen(_Data):
    """What the card said when it was read, so that the next check can say what changed."""

    outcome: Outcome
    findings: tuple[str, ...] = ()
    read_at: AwareDatetime


class _Action(_Data):
    v: Literal[1] = 1


class _Question(_Action):
    """Enough to ask the same question again after a restart."""

    person: PersonRef
    expect: Change | None = None
    attribute: Short | None = None
    changed_at: AwareDatetime | None = None
    changed_until: AwareDatetime | None = None
    source: HrSystem | None = None
    job: Short | None = None
    seen: Seen | None = None


class Recheck(_Question):
    """Read again and show what changed."""

    verb: Literal["recheck"] = "recheck"


class Refresh(_Question):
    """The same, asked by the client on its own."""

    verb: Literal["refresh"] = "refresh"


class ShowMe(_Question):
    """Show the whole answer to whoever clicked, privately; `page` is another page than the first."""

    verb: Literal["show_me"] = "show_me"
    page: Annotated[int, Field(ge=1, le=99)] | None = None


class OpenPerson(_Question):
    """Diagnose this person, from a card that lists several."""

    verb: Literal["open_person"] = "open_person"


class _Jobs(_Action):
    """Which provisioning jobs are asked about: those of a system, one by its id or name, or all."""

    about: Literal["jobs"] = "jobs"
    source: HrSystem | None = None
    job: Short | None = None


class RecheckJobs(_Jobs):
    """Read the state of the jobs again."""

    verb: Literal["recheck"] = "recheck"


class ShowJobs(_Jobs):
    """Show the jobs to whoever clicked, privately."""

    verb: Literal["show_me"] = "show_me"


class _Step(_Action):
    """The answer to a question that the bot asked; in a shared place `asker` marks whom it asked."""

    asker: Short | None = None


class ChoosePerson(_Step):
    """The n-th person of the list (from 1), none of them, or a person picked from the organisation.

    `person` is the id of the people picker, which answers with an Entra object id (learn.microsoft.com,
    "People Picker in Adaptive Cards"); clients leave it out while nobody is picked.
    """

    verb: Literal["choose_person"] = "choose_person"
    pick: Annotated[int, Field(ge=1)] | Literal["none"] | None = None
    person: Annotated[Short | None, BeforeValidator(_blank_is_none)] = None


class Back(_Step):
    """Ask the question before this one again."""

    verb: Literal["back"] = "back"


class Details(_Step):
    """What was expected and since when; None is "I don't know". The fields are also the inputs' ids.

    `unread` names the fields that were filled in and could not be understood; they are None then.
    """

    verb: Literal["details"] = "details"
    unread: Annotated[tuple[Literal["expect", "changed_on", "source"], ...], Field(exclude=True)] = ()
    expect: Annotated[Change | None, BeforeValidator(_blank_is_none)] = None
    changed_on: Annotated[date | None, BeforeValidator(_blank_is_none)] = None
    source: Annotated[HrSystem | None, BeforeValidator(_blank_is_none)] = None

    @model_validator(mode="wrap")
    @classmethod
    def _keep_what_can_be_read(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(data, dict):
            return handler(data)
        data = {key: value for key, value in data.items() if key != "unread"}
        try:
            return handler(data)
        except ValidationError as error:
            wrong = {str(one["loc"][0]) for one in error.errors() if one["loc"]}
            unread = [field for field in ("expect", "changed_on", "source") if field in wrong]
            if not unread:
                raise
            read = handler({key: value for key, value in data.items() if key not in unread})
            return read.model_copy(update={"unread": tuple(unread)})


class SomethingElse(_Action):
    """Ask about another person."""

    verb: Literal["something_else"] = "something_else"


class Reason(StrEnum):
    """Why an answer did not help."""

    WRONG_PERSON = "wrong_person"
    WRONG_CAUSE = "wrong_cause"
    NOT_UNDERSTANDABLE = "not_understandable"
    TOO_SLOW = "too_slow"
    OTHER = "other"


class Feedback(_Action):
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
    reason: Annotated[Reason | None, BeforeValidator(_blank_is_none)] = None
    comment: Annotated[Comment | None, BeforeValidator(_blank_is_none)] = None


_ByVerb = Recheck | Refresh | ShowMe | OpenPerson | ChoosePerson | Back | Details | SomethingElse | Feedback
_AboutJobs = RecheckJobs | ShowJobs

Action = _ByVerb | _AboutJobs

LATER = frozenset(
    (
        "watch",
        "unwatch",
        "escalate",
        "withdraw",
        "claim",
        "unclaim",
        "assign",
        "note",
        "reply",
        "resolve",
        "reopen",
        "close",
        "next_case",
        "provision_on_demand",
        "confirm_on_demand",
    )
)
"""Verbs that other builds put on cards and this one does not answer yet."""


class Trouble(StrEnum):
    """Why a button can't be answered."""

    LATER = "later"
    UNKNOWN = "unknown"
    MALFORMED = "malformed"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A button this build can't act on. It gets an answer all the same."""

    verb: str | None
    trouble: Trouble


_ACTION: TypeAdapter[_ByVerb] = TypeAdapter(Annotated[_ByVerb, Field(discriminator="verb")])
_JOBS: TypeAdapter[_AboutJobs] = TypeAdapter(Annotated[_AboutJobs, Field(discriminator="verb")])
_VERBS = frozenset(
    (
        "recheck",
        "refresh",
        "show_me",
        "open_person",
        "choose_person",
        "back",
        "details",
        "something_else",
        "feedback",
    )
)


def parse_action(data: object, verb: str | None = None) -> Action | Unknown:
    """The action in a button's data. Never raises.

    `data` is `activity.value` of an `Action.Submit` or `activity.value.action.data` of an `Action.Execute`;
    `verb` is the latter's own verb, used where the data has none.
    """
    if not isinstance(data, dict):
        return Unknown(verb, Trouble.MALFORMED)
    named = data.get("verb", verb)
    if not isinstance(named, str):
        return Unknown(None, Trouble.MALFORMED)
    if named not in _VERBS or data.get("v", 1) != 1:
        return Unknown(clean(named, 40), Trouble.LATER if named in LATER else Trouble.UNKNOWN)
    adapter = _JOBS if data.get("about") == "jobs" else _ACTION
    try:
        return adapter.validate_python({**data, "verb": named})
    except (ValidationError, RecursionError):
        return Unknown(named, Trouble.MALFORMED)


def show_me_of(recheck: Recheck, page: int | None = None) -> ShowMe:
    """The button that asks the same question for the one who presses it.

    It forgets what the card said: to a reader at another level, all of the answer would look new.
    """
    return ShowMe.model_validate({**recheck.model_dump(exclude={"verb", "seen"}), "page": page})


def recheck_of(diagnosis: Diagnosis, seen: Seen) -> Recheck:
    """The button that asks the diagnosis's question again, with only what this diagnosis still holds."""
    who, expected = diagnosis.person, diagnosis.expectation
    return Recheck(
        person=PersonRef(
            query=who.query,
            display_name=who.display_name,
            hr_id=who.hr_id,
            upn=who.user_principal_name,
            entra_id=who.entra_id,
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        seen=seen,
    )
