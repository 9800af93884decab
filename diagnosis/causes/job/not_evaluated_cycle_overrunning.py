"""The job's cycles take longer than the time between them, so the change waits in a queue."""

from __future__ import annotations

from diagnosis import cycle, history
from diagnosis.cause import (
    Answer,
    Cause,
    Fact,
    Kind,
    Match,
    Outcome,
    Owner,
    RuledOut,
    Stage,
    Verdict,
    certainty,
)
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known, not_in_cloud
from diagnosis.jobs import HrSystem, Job, JobState, JobStatus
from diagnosis.standing import looks_done
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the last cycle took longer than the interval and the change is newer than what it read.

    Likely where no time was told, where no cycle has ended for several intervals, in a cloud without a log,
    or where everybody is being read again, for which no timetable holds; nor does one for the very first
    cycle. An event of the person since the change ends it.
    """
    status = known(job.status)
    if status.state is not JobState.ACTIVE or job.source is HrSystem.API:
        return None
    if status.steady_state_first is None:
        return None
    if not cycle.overruns(status, evidence.now):
        return RuledOut(text(_("{job} keeps to its timetable."), job=job.name))
    expected = evidence.expectation
    if expected.changed_at is not None and expected.changed_at > evidence.now:
        return None
    if evidence.told(job) or evidence.handled_elsewhere(job) or looks_done(evidence):
        return None
    latest = expected.latest(evidence.now)
    read = cycle.read_to(status)
    if latest is not None and read is not None and read >= latest:
        return None
    again = history.maybe_reading_again(evidence, job, status.caught_up_to)
    surely = cycle.took_too_long(status) and latest is not None and not again and not not_in_cloud(job.log)
    return Match(
        text(
            _("{job} is behind its timetable and has not come to the change for {person}."),
            job=job.name,
            person=evidence.person.name,
        ),
        verdict=max(certainty(evidence, job), Verdict.CONFIRMED if surely else Verdict.LIKELY),
        facts=_facts(status),
        expected_by=cycle.next_answer(status, latest, evidence.now) if latest is not None else None,
    )


def _facts(status: JobStatus) -> tuple[Fact, ...]:
    facts = (
        [Fact(_("Caught up (steady state)"), status.steady_state_last)] if status.steady_state_last else []
    )
    last = status.last_execution
    if last is not None and last.began is not None and last.ended is not None:
        facts += [Fact(_("Last cycle began"), last.began), Fact(_("Last cycle ended"), last.ended)]
    if last is not None and last.imported_changes:
        facts.append(Fact(_("Changes read"), str(last.imported_changes)))
    if last is not None and last.escrowed:
        facts.append(Fact(_("Records that wait for another try"), str(last.escrowed)))
    return tuple(facts)


CAUSE = Cause(
    id="not-evaluated-cycle-overrunning",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The job is behind its timetable"),
    employee=_("The system is working through a long queue; the change is waiting for its turn."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Look for a mass change in HR or an error that many records share. For Active Directory ask whether "
        "the matching attribute is indexed. Provision an urgent person on demand."
    ),
    employee_next_step=_("Wait for the queue to clear, or ask the helpdesk if it is urgent."),
    docs=(Doc.CHECK_STATUS, Doc.INDEX_EMPLOYEE_ID),
    outcome=Outcome.IN_PROGRESS,
    on_demand_helps=True,
    check=check,
)
