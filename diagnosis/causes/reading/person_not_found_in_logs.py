"""There is no trace of the person: neither in the directory nor in the provisioning log."""

from __future__ import annotations

from datetime import datetime

from diagnosis import cycle
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.causes.source.silence import deals_with_nobody
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job, JobState
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when no account and no event is the person's; a name is likelier wrong than an HR id.

    Only possible where a job may not have read the change that was told: then no trace is what to expect.
    """
    logs = [known(job.log) for job in known(evidence.jobs)]
    if any(log.events for log in logs) or known(evidence.users):
        return RuledOut(text(_("There is a trace of this person.")))
    person = evidence.person
    facts = [Fact(_("Searched for"), person.hr_id or person.query, personal=True)]
    if logs:
        facts.append(Fact(_("The log reaches back to"), min(log.covers_from for log in logs)))
    return Match(
        text(
            _("I found no trace of {person} in the directory or in the provisioning log.")
            if person.hr_id
            else _(
                "I found no trace of {person} in the directory or in the provisioning log. "
                "The HR number is the surest way to look."
            ),
            person=person.name,
        ),
        verdict=Verdict.POSSIBLE if person.hr_id or _outside_the_log(evidence) else Verdict.LIKELY,
        facts=tuple(facts),
        next_step=text(_COMPARE) if person.hr_id else None,
        employee=text(
            _("I found no trace of {person}.")
            if person.hr_id
            else _(
                "I found no trace of {person}. Without an account, the HR number is the surest way to look."
            ),
            person=person.name,
        ),
        employee_next_step=text(_COMPARE_PLAIN) if person.hr_id else None,
    )


_COMPARE = _("Compare the number with HR, and ask whether the record is complete there.")
_COMPARE_PLAIN = _("Compare the employee number with HR. If it is right, ask the helpdesk.")


def _outside_the_log(evidence: Evidence) -> bool:
    """Whether a time was told that the log does not cover: some job has not read so far, or not so long ago
    that the log shows it, or the log no longer reaches back that far."""
    changed = evidence.expectation.latest(evidence.now)
    if changed is None or changed > evidence.now:
        return False
    logs = [job.log for job in known(evidence.jobs) if not isinstance(job.log, Unavailable)]
    if any(changed < log.covers_from for log in logs):
        return True
    return any(not _has_read(job, changed, evidence.now) for job in known(evidence.jobs))


def _has_read(job: Job, changed: datetime, now: datetime) -> bool:
    """Whether the job would have left a trace of the person by now; so it counts where nothing is known."""
    status = job.status
    if isinstance(status, Unavailable):
        return True
    read = cycle.read_to(status)
    return (
        status.state is JobState.ACTIVE
        and not deals_with_nobody(job)
        and read is not None
        and read >= changed
        and cycle.logged(status, changed, now)
    )


CAUSE = Cause(
    id="person-not-found-in-logs",
    stage=Stage.READING,
    kind=Kind.PROBLEM,
    title=_("No trace of this person"),
    employee=_(
        "I found no trace of this person. Without an account, the HR number is the surest way to look."
    ),
    owner=Owner.ASKER,
    next_step=_("Search by the HR number: who has no account has no user name. Check the spelling."),
    employee_next_step=_("Ask again with the employee number from HR, or check the spelling."),
    docs=(Doc.LOGS, Doc.ON_DEMAND),
    outcome=Outcome.UNKNOWN,
    check_once=check_once,
)
