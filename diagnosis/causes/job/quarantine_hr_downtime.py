"""The job is in quarantine because the HR system is down, often for planned maintenance; it heals itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.job.quarantine import DOWN, REFUSED, quarantine_check, says
from diagnosis.codes import agent_error
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job, Quarantine
from diagnosis.pacific import PACIFIC
from diagnosis.text import _, text

_READ_FROM_HR = frozenset({HrSystem.WORKDAY, HrSystem.SUCCESSFACTORS})
_FRIDAY_EVENING, _SATURDAY_NOON = timedelta(days=4, hours=17), timedelta(days=5, hours=12)


def applies(quarantine: Quarantine, job: Job) -> bool:
    """The error says that a system is in maintenance or unavailable, and not that it refused credentials."""
    return (
        quarantine.reason.casefold() == "encounteredquarantineexception"
        and job.source in _READ_FROM_HR
        and not agent_error(quarantine.error_code)
        and says(quarantine, DOWN)
        and not says(quarantine, REFUSED)
    )


_down = quarantine_check(
    applies, _("{job} is in quarantine: the HR system does not answer."), proves=lambda quarantine: False
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely while the job is in quarantine and the error speaks of a system that is down.

    Possible without such words where a Workday job fell into quarantine between Friday evening and Saturday
    noon, Pacific time: the weekly maintenance of Workday's implementation tenants.
    """
    answer = _down(evidence, job)
    if isinstance(answer, Match):
        return _in_time(evidence, job, answer)
    quarantine = known(job.status).quarantine
    if answer is not None or quarantine is None or quarantine.since is None:
        return answer
    if job.source is not HrSystem.WORKDAY or evidence.handled_elsewhere(job):
        return None
    if quarantine.reason.casefold() != "encounteredquarantineexception" or says(quarantine, REFUSED):
        return None
    local = quarantine.since.astimezone(PACIFIC)
    into_week = timedelta(days=local.weekday(), hours=local.hour, minutes=local.minute)
    if agent_error(quarantine.error_code) or not _FRIDAY_EVENING <= into_week <= _SATURDAY_NOON:
        return None
    words = text(_("{job} fell into quarantine during Workday's usual maintenance."), job=job.name)
    since = (Fact(_("In quarantine since"), quarantine.since),)
    return _in_time(evidence, job, Match(words, Verdict.POSSIBLE, since, since=quarantine.since))


def _in_time(evidence: Evidence, job: Job, match: Match) -> Match:
    quarantine = known(job.status).quarantine
    attempt = quarantine.next_attempt if quarantine else None
    return replace(match, expected_by=attempt if attempt and attempt > evidence.now else None)


CAUSE = Cause(
    id="quarantine-hr-downtime",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The HR system is down"),
    employee=_("The HR system is not reachable at the moment, often for maintenance. It goes on afterwards."),
    owner=Owner.WAIT,
    next_step=_(
        "Wait for the next attempt: it clears the quarantine by itself. If it lasts longer than the "
        "maintenance, ask HR for its calendar and test the connection."
    ),
    employee_next_step=_("Wait until the HR system is back, then check again."),
    docs=(Doc.WORKDAY_TUTORIAL, Doc.QUARANTINE),
    outcome=Outcome.IN_PROGRESS,
    check=check,
)
