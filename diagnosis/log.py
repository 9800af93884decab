"""The provisioning log as a diagnosis sees it: one person's events, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType


class Action(StrEnum):
    """What the service meant to do; the result says whether it did."""

    CREATE = "create"
    UPDATE = "update"
    DISABLE = "disable"
    DELETE = "delete"
    STAGED_DELETE = "staged_delete"
    OTHER = "other"


class Result(StrEnum):
    SUCCESS = "success"
    FAILURE = "failure"
    SKIPPED = "skipped"
    WARNING = "warning"
    UNKNOWN = "unknown"


_WEIGHT = {Result.FAILURE: 4, Result.SKIPPED: 3, Result.UNKNOWN: 2, Result.WARNING: 1, Result.SUCCESS: 0}


class StepType(StrEnum):
    IMPORT = "import"
    SCOPING = "scoping"
    MATCHING = "matching"
    PROCESSING = "processing"
    REFERENCES = "references"
    EXPORT = "export"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an event. `details` keys are lower case without spaces, values as Graph sent them."""

    name: str
    type: StepType
    result: Result
    description: str = ""
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class ErrorInformation:
    """Graph's `errorInformation`: the content of the portal's troubleshooting tab."""

    code: str
    reason: str = ""
    details: str = ""
    recommended_action: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """A record in HR or in the target; empty strings where Graph leaves them empty."""

    id: str = ""
    display_name: str = ""


@dataclass(frozen=True, slots=True)
class ModifiedProperty:
    name: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the provisioning log (`provisioningObjectSummary`). `at` is in UTC."""

    id: str
    at: datetime
    action: Action
    result: Result
    change_id: str = ""
    cycle_id: str = ""
    source: Identity = field(default_factory=Identity)
    target: Identity = field(default_factory=Identity)
    steps: tuple[Step, ...] = ()
    error: ErrorInformation | None = None
    modified: tuple[ModifiedProperty, ...] = ()

    def steps_of(self, step_type: StepType) -> tuple[Step, ...]:
        """The steps of one type, in the order they ran."""
        return tuple(step for step in self.steps if step.type is step_type)

    def detail(self, key: str) -> str | None:
        """The last value any step gives for a detail, e.g. `skipreason`; None where no step has it."""
        values = [step.details[key] for step in self.steps if key in step.details]
        return values[-1] if values else None

    @property
    def written(self) -> bool:
        """Whether the service carried out what it meant to do; a warning is a success with a flaw."""
        return self.result in (Result.SUCCESS, Result.WARNING)

    @property
    def redundant(self) -> bool:
        """Whether there was nothing to write, since HR and the account agree already."""
        return self.result is Result.SKIPPED and (self.skip_reason or "").casefold() == "redundantexport"

    @property
    def switches_off(self) -> bool:
        """Whether the event disables or deletes the account.

        The service disables by an update where a person leaves the scope or HR lists them as not active
        (https://learn.microsoft.com/entra/identity/app-provisioning/how-provisioning-works).
        """
        if self.action in (Action.DISABLE, Action.DELETE):
            return True
        if self.action is not Action.UPDATE:
            return False
        values = {item.name.casefold(): (item.new or "").casefold() for item in self.modified}
        return values.get("accountdisabled") == "true" or values.get("accountenabled") == "false"

    @property
    def in_order(self) -> bool:
        """Whether the event leaves the account as a working account should be."""
        if self.switches_off or self.action is Action.STAGED_DELETE:
            return False
        return self.written or self.redundant

    @property
    def skip_reason(self) -> str | None:
        """Why a skipped event was skipped. It stands in the steps: `errorInformation` is null for skips."""
        return self.detail("skipreason")

    @property
    def imported(self) -> Mapping[str, str]:
        """The source attributes the service read, from the import steps."""
        values: dict[str, str] = {}
        for step in self.steps_of(StepType.IMPORT):
            values |= step.details
        return values


def newest_first(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events in the order they count, whatever order they were read in.

    The log has whole seconds, and one change may leave several rows: of the same second the worst counts.
    """
    return tuple(sorted(events, key=lambda event: (event.at, _WEIGHT[event.result], event.id), reverse=True))


@dataclass(frozen=True, slots=True)
class PersonLog:
    """One person's events in one job, newest first, and the span of time that was read (UTC)."""

    events: tuple[Event, ...]
    covers_from: datetime
    covers_to: datetime
