"""The question is about something else than bringing people in from HR."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.codes import cause_of, skipped_as
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import HrSystem, Job, Target
from diagnosis.standing import looks_done
from diagnosis.text import _, text

ID = "outside-hr-inbound"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event has a code of groups, guests, or other applications.

    Likely where the person's events belong to a job that connects neither HR nor a directory.
    """
    event = evidence.newest(job)
    if event is None:
        return None
    coded = cause_of(event) == ID or skipped_as(event, ID)
    elsewhere = job.source is HrSystem.OTHER and job.target is Target.OTHER
    if not coded and (not elsewhere or looks_done(evidence) or evidence.handled_elsewhere(job)):
        return None
    code = (event.error.code if event.error else None) or event.skip_reason
    return Match(
        text(
            _("What {job} says about {person} is not about bringing people in from HR."),
            job=job.name,
            person=evidence.person.name,
        ),
        Verdict.CONFIRMED if coded else Verdict.LIKELY,
        facts=(Fact(_("Error code"), code),) if code else (),
        event=event,
    )


CAUSE = Cause(
    id=ID,
    stage=Stage.READING,
    kind=Kind.PROBLEM,
    title=_("Not a matter of HR provisioning"),
    employee=_("This belongs to another process than making accounts from HR."),
    owner=Owner.HELPDESK,
    next_step=_(
        "Route the question to who looks after that application, its groups or guests, or the way back to HR."
    ),
    employee_next_step=_("Ask the helpdesk who looks after this."),
    docs=(Doc.WRITEBACK_ISSUES, Doc.KNOWN_ISSUES),
    outcome=Outcome.UNKNOWN,
    check=check,
)
