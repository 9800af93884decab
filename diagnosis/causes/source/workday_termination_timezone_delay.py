"""Workday shows a leaver only when the leaving day is over in US Pacific time."""

from __future__ import annotations

from diagnosis import cycle, pacific, scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.source.silence import deals_with_nobody
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job, JobState
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely when the leaving day has begun for the asker but is not over, and read, in Pacific time.

    Needs the day from the asker. It shows the end of that day in Pacific time, and expects the first cycle
    after it. The termination lookahead, which Graph does not show, would make it earlier.
    """
    expected = evidence.expectation
    if job.source is not HrSystem.WORKDAY or expected.change is not Change.DISABLE:
        return None
    over = pacific.day_ends(expected)
    status = known(job.status)
    if over is None or expected.changed_at is None or expected.changed_at > evidence.now:
        return None
    if status.state is not JobState.ACTIVE or evidence.handled_elsewhere(job):
        return None
    if any(event.written and event.switches_off for event in evidence.news(job)):
        return None
    newest = evidence.newest(job)
    if newest is not None and scope.active(newest) is False:
        # The day is over for Workday, too: it gave the record out as not active.
        return None
    read = cycle.read_to(status)
    if (read is not None and read >= over) or (read is None and over <= evidence.now):
        return None
    if not any(user.enabled for user in known(evidence.users)):
        return None
    return Match(
        text(
            _("Workday reckons in US Pacific time: there the last day of {person} ends at {over}."),
            person=evidence.person.name,
            over=over,
        ),
        Verdict.POSSIBLE if deals_with_nobody(job) else Verdict.LIKELY,
        facts=(Fact(_("The day ends in Pacific time"), over),),
        expected_by=cycle.next_answer(status, over, evidence.now),
    )


CAUSE = Cause(
    id="workday-termination-timezone-delay",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The leaving day is not over in US Pacific time"),
    employee=_("The leaving date is handled in US time, so the account closes some hours later than here."),
    owner=Owner.WAIT,
    next_step=_(
        "Wait for the end of the day in Pacific time, 12 to 18 hours later in Asia and Australia. Where it "
        "is urgent, provision on demand or disable the account by hand; the termination lookahead avoids it."
    ),
    employee_next_step=_("Wait some hours. If it is urgent, ask the helpdesk to close the account by hand."),
    docs=(Doc.HR_UPDATE_ISSUES, Doc.TERMINATION_LOOKAHEAD),
    outcome=Outcome.NOT_DUE,
    on_demand_helps=True,
    check=check,
)
