"""A passing error in the service; it tries again by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import takewhile

from diagnosis import cycle
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.export.failure import error_facts
from diagnosis.codes import cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import Event, StepType
from diagnosis.retry import retry_ahead
from diagnosis.text import _, text

ID = "transient-service-error"

_PASSING = timedelta(days=1)

_persists = text(
    _("It has failed like this for more than a day: open a case with Microsoft and name the change id.")
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with a code that Microsoft retries."""
    event = evidence.newest(job)
    if event is None or cause_of(event) != ID:
        return None
    due = retry_ahead(event, evidence.now)
    return Match(
        text(
            _("The last attempt for {person} met a passing error; the service tries again by itself."),
            person=evidence.person.name,
        ),
        facts=error_facts(event, evidence.now),
        event=event,
        step=StepType.EXPORT,
        expected_by=cycle.attempted(job, due, evidence.now) if due is not None else None,
        next_step=_persists if evidence.now - _first_of(evidence.news(job)).at > _PASSING else None,
    )


def _first_of(news: Sequence[Event]) -> Event:
    """The oldest of the failures with such a code that nothing else has come after."""
    return list(takewhile(lambda event: cause_of(event) == ID, news))[-1]


CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A passing error in the service"),
    employee=_("The last attempt met a passing error. The system tries again by itself."),
    owner=Owner.WAIT,
    next_step=_("Wait for the next attempt. If it fails again and again, open a case with the change id."),
    employee_next_step=_("Wait for the next attempt, then check again."),
    docs=(Doc.LOG_CODES, Doc.QUARANTINE),
    outcome=Outcome.IN_PROGRESS,
    on_demand_helps=True,
    check=check,
)
