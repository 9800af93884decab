"""Several jobs share the people of HR, and each of them leaves this person to another."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Likely when two or more jobs have read the person, each left them out, and no job took them up.

    A job that leaves somebody out is no fault as long as another takes them up; a gap between the scoping
    filters is.
    """
    jobs = known(evidence.jobs)
    if evidence.expectation.change is Change.DISABLE or len(jobs) < 2:
        return None
    holds = {job.name: scope.hold(known(job.log)) for job in jobs}
    left_out = sorted(name for name, hold in holds.items() if hold is scope.Hold.LEFT_OUT)
    if scope.Hold.TAKEN_UP in holds.values() or len(left_out) < 2:
        return None
    if any(user.enabled for user in known(evidence.users)):
        return None
    newest = [evidence.newest(job) for job in jobs if job.name in left_out]
    if any(event is None or scope.active(event) is False for event in newest):
        return None
    return Match(
        text(
            _("Each of the jobs that read {person} leaves this person to another."),
            person=evidence.person.name,
        ),
        Verdict.LIKELY,
        facts=tuple(Fact(_("Leaves the person out"), name) for name in left_out),
    )


CAUSE = Cause(
    id="handled-by-another-job",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("No job takes this person up"),
    employee=_("Several connections share the people of HR, and none includes this person."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Decide which job the person belongs to, and close the gap between the scoping filters."),
    employee_next_step=_("Ask the helpdesk which connection should include this person."),
    docs=(Doc.PLAN_HR, Doc.CHECK_STATUS),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)
