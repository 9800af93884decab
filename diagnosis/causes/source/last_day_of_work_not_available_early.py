"""Workday fills in the last day of work only once the termination counts, so nobody sees it before."""

from __future__ import annotations

from diagnosis.attributes import names
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job, JobState
from diagnosis.schema import Schema
from diagnosis.text import _, text

FIELD = "statusterminationlastdayofwork"


def check(evidence: Evidence, job: Job) -> Answer:
    """Possible when somebody leaves at a date ahead and a Workday job is well.

    Likely where the asker names an attribute that the schema maps from it. No record read may hold
    StatusTerminationLastDayOfWork. With the lookahead preview it comes 24 hours earlier.
    """
    expected = evidence.expectation
    if job.source is not HrSystem.WORKDAY or expected.change not in (Change.DISABLE, Change.UPDATE):
        return None
    if expected.changed_at is None or expected.changed_at <= evidence.now:
        return None
    if known(job.status).state is not JobState.ACTIVE or evidence.handled_elsewhere(job):
        return None
    events = known(job.log).events
    if any(event.imported.get(FIELD, "").strip() for event in events):
        return None
    if not any(user.enabled for user in known(evidence.users)):
        return None
    mapped = expected.change is Change.UPDATE
    if mapped and not _mapped(known(job.schema), names(expected.attribute or "")):
        return None
    return Match(
        text(
            _("Workday does not give out the last day of {person} before the termination counts."),
            person=evidence.person.name,
        ),
        Verdict.LIKELY if mapped else Verdict.POSSIBLE,
        facts=(Fact(_("Takes effect"), expected.changed_at),),
    )


def _mapped(schema: Schema, targets: tuple[str, ...]) -> bool:
    """Whether one of these attributes gets its value from the last day of work."""
    return any(
        FIELD in (name.casefold() for name in one.source_attributes)
        for one in schema.attribute_mappings(targets)
    )


CAUSE = Cause(
    id="last-day-of-work-not-available-early",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("Workday does not show the last day in advance"),
    employee=_("The last day only becomes visible to the system when it takes effect."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Ask HR for the last day and plan with it. To see it earlier, ask the Entra admin for the "
        "termination lookahead or a Workday provisioning group."
    ),
    employee_next_step=_("Wait for the date, or ask IT to plan for it."),
    docs=(Doc.HR_UPDATE_ISSUES, Doc.TERMINATION_LOOKAHEAD),
    outcome=Outcome.NOT_DUE,
    check=check,
)
