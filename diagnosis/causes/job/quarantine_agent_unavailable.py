"""No provisioning agent answers for the Active Directory domain, which ends in quarantine."""

from __future__ import annotations

from dataclasses import replace

from diagnosis import cycle
from diagnosis.agents import all_silent, answering
from diagnosis.cause import (
    Answer,
    Cause,
    Fact,
    Kind,
    Match,
    Outcome,
    Owner,
    Stage,
    Verdict,
    certainty,
)
from diagnosis.causes.export.failure import error_facts
from diagnosis.causes.job.agent_facts import agent_facts
from diagnosis.causes.job.quarantine import quarantine_check
from diagnosis.codes import agent_error, cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import ExecutionState, Job, JobState, Quarantine, Target
from diagnosis.standing import looks_done
from diagnosis.text import Text, _, text

ID = "quarantine-agent-unavailable"


def applies(quarantine: Quarantine, job: Job) -> bool:
    """The quarantine's error code is one of the agent's; only a job to Active Directory has an agent."""
    return job.target is Target.ACTIVE_DIRECTORY and agent_error(quarantine.error_code)


_quarantined = quarantine_check(applies, _("{job} is in quarantine: no provisioning agent answers."))


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies where the quarantine, the last cycle that failed, or the person's newest event has one of the
    codes that say that no agent answers.

    Where the agents are read: it applies as well where none is active and the job has not come to an end of a
    cycle for several times its interval. Agents that are active again are told; the failure itself is past
    then, and no more than likely to come again.
    """
    answer = _quarantined(evidence, job)
    if isinstance(answer, Match):
        return _with_agents(evidence, answer, text(_QUARANTINE_PAST, job=job.name), weaker=False)
    failed = _last_cycle(evidence, job) or _newest_event(evidence, job)
    if failed is not None:
        past = text(
            _("No provisioning agent answered {job} at its last attempt; an agent is active now."),
            job=job.name,
        )
        return _with_agents(evidence, failed, past, weaker=True)
    return _none_active(evidence, job) or answer


def _last_cycle(evidence: Evidence, job: Job) -> Match | None:
    status = known(job.status)
    last = status.last_execution
    if job.target is not Target.ACTIVE_DIRECTORY or status.state is not JobState.ACTIVE:
        return None
    if last is None or last.state is not ExecutionState.FAILED or not agent_error(last.error_code):
        return None
    if evidence.handled_elsewhere(job):
        return None
    facts = [Fact(_("Error code"), last.error_code or "")]
    if last.began is not None:
        facts.append(Fact(_("Last cycle began"), last.began))
    return Match(
        text(_("The last cycle of {job} failed: no provisioning agent answered."), job=job.name),
        certainty(evidence, job),
        facts=tuple(facts),
        since=last.began,
    )


def _newest_event(evidence: Evidence, job: Job) -> Match | None:
    event = None if isinstance(job.log, Unavailable) else evidence.newest(job)
    if event is None or cause_of(event) != ID:
        return None
    return Match(
        text(
            _("{job} failed on {person}: no provisioning agent answered."),
            job=job.name,
            person=evidence.person.name,
        ),
        facts=error_facts(event, evidence.now),
        event=event,
        since=event.at,
    )


def _none_active(evidence: Evidence, job: Job) -> Match | None:
    """No code says so, but every agent is inactive and the job comes to no end."""
    if isinstance(evidence.agents, Unavailable) or not all_silent(evidence.agents):
        return None
    status = known(job.status)
    if job.target is not Target.ACTIVE_DIRECTORY or status.state is not JobState.ACTIVE:
        return None
    if not cycle.stalled(status, evidence.now):
        return None
    if evidence.handled_elsewhere(job) or looks_done(evidence):
        return None
    return Match(
        text(_("No provisioning agent is active, so {job} cannot finish a cycle."), job=job.name),
        certainty(evidence, job),
        facts=agent_facts(evidence.agents),
        since=status.steady_state_last,
    )


def _with_agents(evidence: Evidence, match: Match, past: Text, *, weaker: bool) -> Match:
    """The finding with the state of the agents now. `past` is its sentence where one is active again."""
    agents = evidence.agents
    if isinstance(agents, Unavailable):
        return match
    match = replace(match, facts=(*agent_facts(agents), *match.facts))
    if not answering(agents):
        return match
    return replace(
        match,
        because=past,
        verdict=max(match.verdict, Verdict.LIKELY) if weaker else match.verdict,
        next_step=text(_ANSWERS_AGAIN),
    )


_QUARANTINE_PAST = _("{job} is in quarantine as no provisioning agent answered; an agent is active now.")

_ANSWERS_AGAIN = _(
    "Wait for the next attempt, or start provisioning again. If it fails again, check that an active agent "
    "serves this very domain, and its way out to the internet."
)


CAUSE = Cause(
    id=ID,
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("No provisioning agent answers"),
    employee=_("The server that connects to the company directory is not answering."),
    owner=Owner.AD_ADMIN,
    next_step=_("Start or register the provisioning agent again and check its way out to the internet."),
    employee_next_step=_("IT has to bring the server back."),
    docs=(Doc.QUARANTINE, Doc.HR_CREATE_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
