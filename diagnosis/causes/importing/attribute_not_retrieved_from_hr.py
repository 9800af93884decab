"""A value never arrives from HR, so mappings and filters work without it."""

from __future__ import annotations

from collections.abc import Iterable

from diagnosis import attributes, scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.codes import skipped_as
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.log import Event, Result, StepType
from diagnosis.schema import Schema
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the import step of the newest event lists values, but not the one that matters.

    Likely for the attribute asked about. For a clause of a scoping filter or a required value it is only
    possible, since a value that is empty in HR may look the same.
    """
    event = evidence.newest(job)
    if event is None or not event.imported or evidence.handled_elsewhere(job):
        return None
    schema = None if isinstance(job.schema, Unavailable) else job.schema
    asked = _asked(evidence, event, schema)
    missing = asked or _needed(event, schema)
    if not missing:
        return None
    return Match(
        text(
            _("{job} reads the record of {person} without {attribute}."),
            job=job.name,
            person=evidence.person.name,
            attribute=missing[0],
        ),
        Verdict.LIKELY if asked else Verdict.POSSIBLE,
        facts=tuple(Fact(_("Not in the record that was read"), name) for name in missing),
        event=event,
        step=StepType.IMPORT,
    )


def _asked(evidence: Evidence, event: Event, schema: Schema | None) -> tuple[str, ...]:
    """The source attributes of what was asked about, where the record has none of them."""
    expected = evidence.expectation
    if schema is None or expected.change is not Change.UPDATE or not expected.attribute or not event.in_order:
        return ()
    targets = attributes.names(expected.attribute)
    if any(item.name.casefold() in targets for item in event.modified):
        return ()
    return _not_read(event, _sources(schema, targets))


def _needed(event: Event, schema: Schema | None) -> tuple[str, ...]:
    """What a failing clause or a required value needs and the record does not have."""
    if event.result is not Result.SKIPPED or scope.active(event) is False:
        return ()
    failed = [clause for clause in scope.told(event) if clause.lacks_value]
    if failed:
        return _not_read(event, (clause.attribute for clause in failed))
    name = event.detail("propertyname")
    if schema is None or not name or not skipped_as(event, "skipped-required-attribute-missing"):
        return ()
    return _not_read(event, _sources(schema, (name.casefold(),)))


def _sources(schema: Schema, targets: tuple[str, ...]) -> tuple[str, ...]:
    found = [name for mapping in schema.attribute_mappings(targets) for name in mapping.source_attributes]
    return tuple(dict.fromkeys(found))


def _not_read(event: Event, sources: Iterable[str]) -> tuple[str, ...]:
    """These source attributes, where the import step names none of them."""
    names = tuple(dict.fromkeys(sources))
    return () if any(name.casefold() in event.imported for name in names) else names


CAUSE = Cause(
    id="attribute-not-retrieved-from-hr",
    stage=Stage.IMPORT,
    kind=Kind.PROBLEM,
    title=_("The value does not arrive from HR"),
    employee=_("One piece of the HR record does not reach the company directory."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Check that HR has the value. Then look at the connector: the XPath or JSONPath of the "
        "attribute, the version of the HR interface in its address, and the rights of the "
        "integration account."
    ),
    employee_next_step=_(
        "Ask HR whether the record holds the detail; then IT has to look at the connection."
    ),
    docs=(Doc.HR_ATTRIBUTES, Doc.WORKDAY, Doc.WORKDAY_ATTRIBUTES, Doc.SUCCESSFACTORS),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)
