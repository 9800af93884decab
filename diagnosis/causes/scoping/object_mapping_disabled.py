"""The mapping that turns records into accounts is switched off, so the job deals with nobody."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.causes.scoping.flows import stopped_here
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.schema import Schema
from diagnosis.text import _, text


def applies(schema: Schema) -> bool:
    """The job has mappings, and every one of them is switched off."""
    return bool(schema.mappings) and not schema.enabled


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies where no other job deals with the person, nothing was written since the change, and it is
    not done.

    Where there are several jobs and none of them has dealt with the person, it is likely. What another cause
    says of an event comes first: the mapping was on at that time.
    """
    if known(job.schema).enabled:
        return RuledOut(text(_("The mapping of {job} is switched on."), job=job.name))
    if evidence.already_there() or not applies(known(job.schema)) or evidence.handled_elsewhere(job):
        return None
    event = evidence.newest(job)
    if event is not None and event.written:
        return None
    names = [mapping.target_object for mapping in known(job.schema).mappings if mapping.target_object]
    return Match(
        text(_("The mapping of {job} is switched off, so the job deals with nobody."), job=job.name),
        verdict=certainty(evidence, job),
        facts=tuple(Fact(_("Mapping that is off"), name) for name in names)
        or (Fact(_("Mappings that are on"), "0"),),
        event=stopped_here(event),
    )


CAUSE = Cause(
    id="object-mapping-disabled",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("The mapping is switched off"),
    employee=_("The process for this kind of record is switched off."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Switch the mapping on; that reads everybody again. Until then nobody is dealt with."),
    employee_next_step=_("IT has to switch it on again."),
    docs=(Doc.NO_USERS, Doc.ATTRIBUTE_MAPPING),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
