"""From the data of a button to what it asks for; the one place that knows all verbs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, get_args

from pydantic import Field, TypeAdapter, ValidationError

from cards.actions.case_chat import SendToCase
from cards.actions.cases import Escalate, EscalateNobody, ListCases, OnCase, WaitCase
from cards.actions.feedback import Feedback
from cards.actions.jobs import RecheckJobs, ShowJobs
from cards.actions.known_issues import EndKnownIssue, NoteKnownIssue
from cards.actions.lists import ShowList
from cards.actions.on_demand import ConfirmOnDemand, ProvisionOnDemand
from cards.actions.people import RecheckPeople, ShowPeople
from cards.actions.question import EvidenceFile, OpenPerson, Recheck, Refresh, ShowMe
from cards.actions.steps import Back, ChoosePerson, Details, SomethingElse
from cards.actions.watch import Unwatch, Watch
from cards.escape import clean

_ByVerb = (
    Recheck
    | Refresh
    | ShowMe
    | EvidenceFile
    | OpenPerson
    | ChoosePerson
    | Back
    | Details
    | SomethingElse
    | Feedback
    | NoteKnownIssue
    | EndKnownIssue
    | Watch
    | Unwatch
    | Escalate
    | SendToCase
    | ProvisionOnDemand
    | ConfirmOnDemand
    | ShowList
)
_AboutJobs = RecheckJobs | ShowJobs
_AboutPeople = RecheckPeople | ShowPeople

_AboutCases = OnCase | WaitCase | ListCases | EscalateNobody

Action = _ByVerb | _AboutJobs | _AboutPeople | _AboutCases


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
_PEOPLE: TypeAdapter[_AboutPeople] = TypeAdapter(Annotated[_AboutPeople, Field(discriminator="verb")])
_CASE: TypeAdapter[OnCase] = TypeAdapter(Annotated[OnCase, Field(discriminator="verb")])
_OTHERS: dict[object, TypeAdapter[Any]] = {
    "jobs": _JOBS,
    "people": _PEOPLE,
    "case": _CASE,
    "waiting": TypeAdapter(WaitCase),
    "cases": TypeAdapter(ListCases),
    "nobody": TypeAdapter(EscalateNobody),
}
"""By what a button is about, where that is not one person."""
_VERBS = frozenset(model.model_fields["verb"].default for model in get_args(Action))


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
        return Unknown(clean(named, 40), Trouble.UNKNOWN)
    asked = {**data, "verb": named}
    try:
        action: Action = _adapter(data.get("about")).validate_python(asked)
    except (ValidationError, RecursionError):
        return Unknown(named, Trouble.MALFORMED)
    return action


def _adapter(about: object) -> TypeAdapter[Any]:
    return _OTHERS.get(about, _ACTION) if isinstance(about, str) else _ACTION
