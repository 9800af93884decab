"""The service gives a reason this catalogue does not know; Microsoft's own words are passed on."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.export.failure import error_facts
from diagnosis.codes import SKIP_REASONS, cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence, Job
from diagnosis.log import Event, Result, Step, StepType
from diagnosis.retry import next_retry
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed or was skipped for a reason that no other cause explains."""
    event = evidence.newest(job)
    if event is None:
        return None
    if event.result is Result.FAILURE and cause_of(event) is None:
        code = event.error.code if event.error and event.error.code else "?"
        return Match(
            text(
                _("The last attempt for {person} failed with the code {code}."),
                person=evidence.person.name,
                code=code,
            ),
            facts=(*error_facts(event), *_change(event)),
            event=event,
            step=_stopped_at(event),
            expected_by=next_retry(event),
        )
    if event.result is Result.SKIPPED and not _explained(event):
        reason = event.skip_reason or "?"
        return Match(
            text(
                _("{job} skipped {person} with the reason {reason}."),
                job=job.name,
                person=evidence.person.name,
                reason=reason,
            ),
            facts=(Fact(_("Skip reason"), reason), *_change(event)),
            event=event,
            step=_stopped_at(event),
        )
    return None


def _explained(event: Event) -> bool:
    """Whether another cause reads this skip; the umbrella NotEffectivelyEntitled needs its single values."""
    reason = (event.skip_reason or "").casefold()
    if reason == "noteffectivelyentitled" or not reason:
        return scope.active(event) is False or scope.in_scope(event) is False
    return reason in SKIP_REASONS


def _change(event: Event) -> tuple[Fact, ...]:
    return (Fact(_("Change id"), event.change_id),) if event.change_id else ()


def _stopped_at(event: Event) -> StepType | None:
    """The type of the first step that did not succeed."""
    bad: list[Step] = [step for step in event.steps if step.result in (Result.FAILURE, Result.SKIPPED)]
    return bad[0].type if bad else None


CAUSE = Cause(
    id="unknown-failure-code",
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A reason I do not know yet"),
    employee=_("The system tried and could not finish. The reason is one for IT to look at."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Read the reason as Microsoft gives it; for a support case name the change id."),
    employee_next_step=_("Ask the helpdesk; they see the details."),
    docs=(Doc.LOGS, Doc.LOG_CODES),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
