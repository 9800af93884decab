"""The record came without the number that links it to an account, so it was put aside at once."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.codes import skipped_as
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text

ID = "skipped-import-missing-matching-id"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event was skipped as ImportSkipped.

    That is before the scoping filters are looked at, so nothing is said about being in scope or not.
    """
    event = evidence.newest(job)
    if event is None:
        return None
    if event.steps_of(StepType.SCOPING):
        return RuledOut(text(_("{job} has read the number that links record and account."), job=job.name))
    if not skipped_as(event, ID):
        return None
    empty: list[str] = []
    if not isinstance(job.schema, Unavailable):
        sources = [
            source
            for mapping in job.schema.enabled
            for attribute in mapping.matching[:1]
            for source in attribute.source_attributes
        ]
        empty = [source for source in sources if not event.imported.get(source.casefold(), "").strip()]
    return Match(
        text(
            _("The record of {person} came without the number that links it to an account."),
            person=evidence.person.name,
        ),
        facts=(
            *(Fact(_("Empty in HR"), source) for source in empty),
            *search_facts(evidence, job, event),
        ),
        event=event,
        step=StepType.IMPORT,
    )


CAUSE = Cause(
    id=ID,
    stage=Stage.IMPORT,
    kind=Kind.PROBLEM,
    title=_("The HR number is missing in the record"),
    employee=_("The HR record lacks the number that links it to an account."),
    owner=Owner.HR,
    next_step=_("Ask HR to fill in the employee number, or whichever attribute accounts are matched by."),
    employee_next_step=_("Ask HR to complete the record."),
    docs=(Doc.LOG_CODES, Doc.ATTRIBUTE_MAPPING, Doc.ON_DEMAND),
    outcome=Outcome.NEEDS_HR,
    on_demand_helps=True,
    check=check,
)
