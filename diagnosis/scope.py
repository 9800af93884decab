"""What an event says about scope: active or not, in scope or not, and by which clause of which filter."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from diagnosis import operators
from diagnosis.log import Event, PersonLog, Result, StepType, newest_first
from diagnosis.schema import FilterGroup, Schema

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
    """One clause of a scoping filter, evaluated, with the person's own value beside it.

    `holds` is None where nobody can be sure. `told` is whether the service evaluated it; else we did.
    """

    filter: str
    attribute: str
    operator: str
    wanted: str
    holds: bool | None
    value: str
    told: bool = True
    place: int = 0
    """Which filter of the schema it belongs to, as two may have the same title."""

    @property
    def lacks_value(self) -> bool:
        """Whether it failed because there was nothing to look at; IS NULL is the one that wants nothing."""
        return (
            self.holds is False
            and not self.value.strip()
            and operators.token(self.operator) != operators.IS_NULL
        )

    @property
    def can_never_hold(self) -> bool:
        """Whether it failed by the way it is written: what it looks at cannot be filtered by such a clause.

        A value that differs in nothing but capitals, numbers that are none, dates and references, an operator
        that is not supported.
        """
        if self.holds is True:
            return False
        name = operators.token(self.operator)
        if self.attribute.casefold() in operators.UNFILTERABLE or name in operators.UNSUPPORTED:
            return True
        if not self.value.strip():
            return False
        if name in operators.NUMERIC:
            return not (operators.is_number(self.value) and operators.is_number(self.wanted))
        if name not in operators.CASE_COUNTS or self.holds is not False:
            return False
        # A clause that is said to fail although the value fits as written proves nothing about capitals.
        exact = operators.meets(self.operator, self.value, (self.wanted,))
        folded = operators.meets(self.operator, self.value.casefold(), (self.wanted.casefold(),))
        return folded is True and exact is not True

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


def clauses(event: Event, schema: Schema | None = None) -> tuple[EvaluatedClause, ...]:
    """Every clause of the scoping filters with the person's own value: as the service says, else as we find.

    The service's word is the event's `ScopeEvaluationResult`. Without one the filters of the schema are
    evaluated over what the event imported.
    """
    return told(event) or (found(event, schema) if schema is not None else ())


def told(event: Event) -> tuple[EvaluatedClause, ...]:
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
        match = next((parsed for form in _FORMS if (parsed := form.match(key))), None)
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


def found(event: Event, schema: Schema) -> tuple[EvaluatedClause, ...]:
    """The schema's scoping filters, evaluated over what an event imported that says it is out of scope.

    A value that was not imported leaves its clause open. Where a whole filter holds, the filters are not
    those that the service evaluated: then nothing is said.
    """
    imported = event.imported
    groups = [group for mapping in schema.enabled for group in mapping.groups]
    if in_scope(event) is not False or not imported:
        return ()
    evaluated = [_evaluated(group, place, imported) for place, group in enumerate(groups)]
    if any(all(clause.holds is True for clause in group) for group in evaluated):
        return ()
    return tuple(clause for group in evaluated for clause in group)


def by_filter(evaluated: Sequence[EvaluatedClause]) -> tuple[tuple[EvaluatedClause, ...], ...]:
    """The clauses filter by filter: a person is in scope where all clauses of any filter hold."""
    filters: dict[tuple[int, str], list[EvaluatedClause]] = {}
    for clause in evaluated:
        filters.setdefault((clause.place, clause.filter), []).append(clause)
    return tuple(tuple(group) for group in filters.values())


def never_hold(evaluated: Sequence[EvaluatedClause]) -> tuple[EvaluatedClause, ...]:
    """The clauses that can never hold, of filters that would let the person in were it not for them."""
    faulty: list[EvaluatedClause] = []
    for group in by_filter(evaluated):
        failed = [clause for clause in group if clause.holds is not True]
        if failed and all(clause.can_never_hold for clause in failed):
            faulty += failed
    return tuple(faulty)


def empty(evaluated: Sequence[EvaluatedClause]) -> tuple[EvaluatedClause, ...]:
    """The clauses that failed as there was no value to look at, of filters that nothing else keeps closed."""
    lacking: list[EvaluatedClause] = []
    for group in by_filter(evaluated):
        failed = [clause for clause in group if clause.holds is not True]
        if failed and all(clause.lacks_value for clause in failed):
            lacking += failed
    return tuple(lacking)


def _evaluated(group: FilterGroup, place: int, imported: Mapping[str, str]) -> list[EvaluatedClause]:
    evaluated: list[EvaluatedClause] = []
    for clause in group.clauses:
        value = imported.get(clause.attribute.casefold())
        holds = None if value is None else operators.meets(clause.operator, value, clause.values)
        if clause.attribute.casefold() in operators.UNFILTERABLE:
            holds = False
        evaluated.append(
            EvaluatedClause(
                filter=group.name,
                attribute=clause.attribute,
                operator=clause.operator,
                wanted=",".join(clause.values),
                holds=holds,
                value=value or "",
                told=False,
                place=place,
            )
        )
    return evaluated


def _boolean(event: Event, keys: tuple[str, ...]) -> bool | None:
    """A boolean detail of the scoping steps; the log and on-demand spell the keys differently."""
    for step in (*event.steps_of(StepType.SCOPING), *event.steps):
        for key in keys:
            value = step.details.get(key, "").strip().casefold()
            if value in ("true", "false"):
                return value == "true"
    return None
