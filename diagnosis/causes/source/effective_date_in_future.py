"""The change takes effect later than today, so there is nothing to do yet."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.log import Event
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when the asker names a date ahead and nothing read shows that it was acted on before."""
    changed = evidence.expectation.changed_at
    if changed is None or changed <= evidence.now:
        return None
    users = known(evidence.users)
    if evidence.expectation.change in (None, Change.CREATE) and users:
        return None
    if evidence.expectation.change is Change.DISABLE and not any(user.enabled for user in users):
        return None
    if any(_acted(event) for job in known(evidence.jobs) for event in evidence.told(job)):
        return None
    return Match(
        text(
            _("The change takes effect {changed}; until then there may be nothing to provision."),
            changed=changed,
        ),
        verdict=Verdict.LIKELY,
        expected_by=changed,
    )


def _acted(event: Event) -> bool:
    """Whether the event is more than the service's remark that it leaves the record alone for now."""
    return not scope.left_out(event)


CAUSE = Cause(
    id="effective-date-in-future",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The change takes effect later"),
    employee=_("The date in HR lies ahead. The account usually follows on that day."),
    owner=Owner.WAIT,
    next_step=_(
        "Wait for the date, or ask HR whether it is right. Some companies read future hires earlier."
    ),
    employee_next_step=_("Wait for the date. If it is wrong, ask HR to correct it."),
    docs=(Doc.WORKDAY, Doc.HR_CREATE_ISSUES),
    outcome=Outcome.NOT_DUE,
    check_once=check_once,
)
