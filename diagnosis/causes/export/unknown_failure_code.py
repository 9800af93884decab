"""The service gives a reason this catalogue does not know; Microsoft's own words are passed on."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, certainty
from diagnosis.causes.export.failure import error_facts
from diagnosis.causes.job.quarantine import quarantine_facts, recognised
from diagnosis.codes import cause_of, skip_explained
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.families import Family, family_of
from diagnosis.gaps import known
from diagnosis.jobs import Job, JobState
from diagnosis.log import Event, Result, Step, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when no other cause explains the newest event's reason or the job's quarantine.

    How a code begins tells which part of the service it comes from; the rest is shown in Microsoft's own
    words.
    """
    event = evidence.newest(job)
    if event is not None:
        answer = _of_event(evidence, job, event)
        if answer is not None:
            return answer
    return _of_quarantine(evidence, job)


def _of_event(evidence: Evidence, job: Job, event: Event) -> Match | None:
    person, family = evidence.person.name, None
    facts: tuple[Fact, ...]
    if event.result is Result.FAILURE and cause_of(event) is None:
        code = event.error.code if event.error else ""
        family = family_of(code)
        because = (
            text(_OF_FAMILY[family] if family else _OF_NONE, person=person, code=code)
            if code
            else text(_("The last attempt for {person} failed; the log gives no code."), person=person)
        )
        facts = error_facts(event, evidence.now)
    elif event.result is Result.SKIPPED and not skip_explained(event):
        reason = event.skip_reason
        because = (
            text(
                _("{job} skipped {person} with the reason {reason}."),
                job=job.name,
                person=person,
                reason=reason,
            )
            if reason
            else text(_("{job} skipped {person}; the log gives no reason."), job=job.name, person=person)
        )
        facts = (Fact(_("Skip reason"), reason),) if reason else ()
    elif event.result is Result.UNKNOWN:
        because = text(_("The log gives a result for {person} that I do not know."), person=person)
        facts = ()
    else:
        return None
    change = (Fact(_("Change id"), event.change_id),) if event.change_id else ()
    return Match(
        because,
        facts=(*facts, *change),
        event=event,
        step=_stopped_at(event),
        owner=Owner.AD_ADMIN if family in _OF_THE_AGENT else None,
    )


_OF_NONE = _("The last attempt for {person} failed with the code {code}.")

_OF_FAMILY = {
    Family.AGENT: _("The last attempt for {person} failed with {code}, a code of the provisioning agent."),
    Family.ACTIVE_DIRECTORY: _(
        "The last attempt for {person} failed with {code}, a code of Active Directory's side."
    ),
    Family.ENTRA_ID: _("The last attempt for {person} failed with {code}, a code of Microsoft Entra ID."),
    Family.SCIM: _(
        "The last attempt for {person} failed with {code}, a code of the interface it writes through."
    ),
    Family.HR: _("The last attempt for {person} failed with {code}, a code of the connection to HR."),
}
"""Where the code comes from is all that it tells; what it means stands in Microsoft's own words."""

_OF_THE_AGENT = (Family.AGENT, Family.ACTIVE_DIRECTORY)


def _of_quarantine(evidence: Evidence, job: Job) -> Match | None:
    status = known(job.status)
    quarantine = status.quarantine
    if status.state is not JobState.QUARANTINE or evidence.handled_elsewhere(job):
        return None
    if quarantine is not None and recognised(quarantine, job):
        return None
    return Match(
        text(_("{job} is in quarantine for a reason that I do not know."), job=job.name),
        verdict=certainty(evidence, job),
        facts=(quarantine and quarantine_facts(quarantine)) or (Fact(_("State"), status.state.value),),
        since=quarantine.since if quarantine is not None else None,
        employee=text(_("The connection between HR and the company directory has a fault.")),
        next_step=text(_("Read the error on the job's overview page, fix it, then restart provisioning.")),
    )


def _stopped_at(event: Event) -> StepType | None:
    """The type of the first step that did not succeed."""
    bad: list[Step] = [step for step in event.steps if step.result in (Result.FAILURE, Result.SKIPPED)]
    return bad[0].type if bad else None


CAUSE = Cause(
    id="unknown-failure-code",
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A reason I do not know yet"),
    employee=_("The system tried and could not finish. IT has to look into the reason."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Read the reason as Microsoft gives it; for a support case name the change id."),
    employee_next_step=_("Ask the helpdesk to look at the details."),
    docs=(Doc.LOGS, Doc.LOG_CODES),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
