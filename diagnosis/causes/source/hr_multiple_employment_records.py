"""HR holds more than one employment record for the person, and the service reads the other one."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.processing.attribute_question import mappings, never_written
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job
from diagnosis.log import Event, newest_first
from diagnosis.standing import looks_done
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely when the log holds records of two HR ids for the person and the newest wrote nothing new.

    Only possible where nothing came since the change.

    Likely as well for SuccessFactors where a change of an attribute was told and the record, read since,
    agrees with the account: after a rehire or a conversion the mappings may read the employment of before.
    """
    if looks_done(evidence) or evidence.handled_elsewhere(job):
        return None
    events = known(job.log).events
    newest = evidence.newest(job)
    if newest is not None and newest.written:
        return None
    ids = {_key(event.source.id): event.source.id for event in newest_first(events) if event.source.id}
    if len(ids) > 1:
        return Match(
            text(
                _("{job} has read more than one record of {person}; its last line is of one of these."),
                job=job.name,
                person=evidence.person.name,
            ),
            Verdict.LIKELY if newest is not None else Verdict.POSSIBLE,
            facts=tuple(Fact(_("Record in HR"), one, personal=True) for one in sorted(ids.values())),
            event=newest,
        )
    return _other_record(evidence, job, newest)


def _key(record: str) -> str:
    """HR exports add and lose zeros, which makes no second record."""
    return record.strip().casefold().lstrip("0")


def _other_record(evidence: Evidence, job: Job, newest: Event | None) -> Answer:
    expected = evidence.expectation
    told = expected.attribute is not None and expected.changed_at is not None
    if job.source is not HrSystem.SUCCESSFACTORS or expected.change is not Change.UPDATE or not told:
        return None
    if newest is None or not newest.redundant or not _read(evidence, job, newest):
        return None
    return Match(
        text(
            _("{job} has read {person} since the change and found nothing new: it may read another record."),
            job=job.name,
            person=evidence.person.name,
        ),
        Verdict.LIKELY,
        event=newest,
    )


def _read(evidence: Evidence, job: Job, event: Event) -> bool:
    """Whether the record that was read has a value for the attribute asked about at all."""
    if never_written(evidence):
        return False
    sources = [name for mapping in mappings(evidence, job) for name in mapping.source_attributes]
    return not sources or any(name.casefold() in event.imported for name in sources)


CAUSE = Cause(
    id="hr-multiple-employment-records",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("HR holds more than one employment record"),
    employee=_("HR holds more than one employment record, and the system may read the other one."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Ask HR which record is in force, and compare it with the one that the line is of. SuccessFactors: "
        "let the mappings read the active employment. Workday: it usually settles when the active profile "
        "takes over."
    ),
    employee_next_step=_("Ask HR which employment record is in force."),
    docs=(Doc.SUCCESSFACTORS, Doc.WORKDAY),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)
