"""Two records in HR hold the same number, so the service takes neither."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.causes.export.failure import error_facts
from diagnosis.codes import cause_of, failed_at
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.text import _, text

ID = "duplicate-in-source"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with DuplicateSourceEntries."""
    event = evidence.newest(job)
    if event is None:
        return None
    if event.written:
        return RuledOut(text(_("{job} found one record in HR."), job=job.name))
    if cause_of(event) != ID:
        return None
    return Match(
        text(
            _("HR holds more than one record with the number of {person}."),
            person=evidence.person.name,
        ),
        facts=error_facts(event, evidence.now),
        event=event,
        step=failed_at(event),
    )


CAUSE = Cause(
    id=ID,
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("Two records in HR share a number"),
    employee=_("HR holds two records with the same employee number."),
    owner=Owner.HR,
    next_step=_("Ask HR to correct or merge the records; the directory itself is fine."),
    employee_next_step=_("Ask HR to correct the double record."),
    docs=(Doc.LOG_CODES,),
    outcome=Outcome.NEEDS_HR,
    on_demand_helps=True,
    check=check,
)
