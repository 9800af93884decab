"""What the scoping step of an event says: active or not, in scope or not, and by which clause."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import IntEnum

from diagnosis.log import Event, PersonLog, Result, StepType, newest_first

_CLAUSE = r" (?P<operator>[^']+?)(?: '(?P<value>.*)')?$"
_FORMS = (
    # API-driven provisioning names attributes by SCIM paths, which have dots of their own.
    re.compile(r"^(?:(?P<filter>.*?)\.)?(?P<attribute>urn:\S+)" + _CLAUSE, re.DOTALL),
    re.compile(r"^(?:(?P<filter>.*)\.)?(?P<attribute>[^.\s]+)" + _CLAUSE, re.DOTALL),
)

_ACTIVE = ("activeinthesourcesystem", "isactive")
_PASSED = ("scopingfilterevaluationpassed", "isinprovisioningscope", "isinprovisioningscopedisplayname")


@dataclass(frozen=True, slots=True)
class EvaluatedClause:
    """One clause of a scoping filter as the service evaluated it, with the person's own value beside it."""

    filter: str
    attribute: str
    operator: str
    wanted: str
    holds: bool
    value: str

    @property
    def lacks_value(self) -> bool:
        """Whether it failed because there was nothing to look at; IS NULL is the one that wants nothing."""
        return not self.holds and not self.value.strip() and self.operator.casefold() != "is null"

    @property
    def wording(self) -> str:
        """The clause as the portal writes it."""
        wanted = f" '{self.wanted}'" if self.wanted else ""
        return f"{self.attribute} {self.operator}{wanted}"


def active(event: Event) -> bool | None:
    """Whether HR says the person is active, as the event has it; None where it does not say."""
    return _boolean(event, _ACTIVE)


def in_scope(event: Event) -> bool | None:
    """Whether the scoping filters let the person through; None where the event does not say."""
    return _boolean(event, _PASSED)


def left_out(event: Event) -> bool:
    """Whether the event was skipped because the person is not active or not in scope."""
    return event.result is Result.SKIPPED and (active(event) is False or in_scope(event) is False)


class Hold(IntEnum):
    """How firmly a job holds the person: no event, only left out by the newest one, or taken up."""

    NONE = 0
    LEFT_OUT = 1
    TAKEN_UP = 2


def hold(log: PersonLog) -> Hold:
    """How firmly the job with this log holds the person; the newest event decides."""
    if not log.events:
        return Hold.NONE
    return Hold.LEFT_OUT if left_out(newest_first(log.events)[0]) else Hold.TAKEN_UP


def clauses(event: Event) -> tuple[EvaluatedClause, ...]:
    """Every clause in the event's `ScopeEvaluationResult`, which is JSON inside a string.

    Its keys read `<filter title>.<attribute> <OPERATOR> '<value>'`. What cannot be parsed is left out.
    """
    written = event.detail("scopeevaluationresult")
    try:
        results = json.loads(written) if written else {}
    except ValueError:
        return ()
    if not isinstance(results, dict):
        return ()
    imported = event.imported
    evaluated: list[EvaluatedClause] = []
    for key, holds in results.items():
        match = next((found for form in _FORMS if (found := form.match(key))), None)
        if match is None or not isinstance(holds, bool):
            continue
        attribute = match["attribute"]
        evaluated.append(
            EvaluatedClause(
                filter=match["filter"] or "",
                attribute=attribute,
                operator=match["operator"],
                wanted=match["value"] or "",
                holds=holds,
                value=imported.get(attribute.casefold(), ""),
            )
        )
    return tuple(evaluated)


def _boolean(event: Event, keys: tuple[str, ...]) -> bool | None:
    """A boolean detail of the scoping steps; the log and on-demand spell the keys differently."""
    for step in (*event.steps_of(StepType.SCOPING), *event.steps):
        for key in keys:
            value = step.details.get(key, "").strip().casefold()
            if value in ("true", "false"):
                return value == "true"
    return None
