"""The guard against accidental deletions holds disables and deletions until an administrator allows them."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.job.quarantine import quarantine_check
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job, Quarantine
from diagnosis.log import Action, StepType
from diagnosis.text import _, text


def applies(quarantine: Quarantine, _job: Job) -> bool:
    """The quarantine's reason is `TooManyDeletes`."""
    return quarantine.reason.casefold() == "toomanydeletes"


_held = quarantine_check(
    applies, _("{job} is held by the guard against accidental deletions."), retries=False
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the job is in quarantine with the reason `TooManyDeletes`, which holds it for everyone.

    The person's own newest event says so too where it is a staged deletion: then a disable or a deletion of
    this very account waits for the administrator; likely only, where the job is no longer held.
    """
    event = None if isinstance(job.log, Unavailable) else evidence.newest(job)
    answer = _held(evidence, job)
    if event is None or event.action is not Action.STAGED_DELETE:
        return answer
    because = text(
        _("Switching off the account of {person} waits for an administrator; until then it stays on."),
        person=evidence.person.name,
    )
    staged = (Fact(_("Waiting since"), event.at),)
    if isinstance(answer, Match):
        return replace(answer, because=because, facts=(*answer.facts, *staged), event=event, since=event.at)
    return Match(because, Verdict.LIKELY, facts=staged, event=event, step=StepType.EXPORT, since=event.at)


CAUSE = Cause(
    id="deletion-threshold-hold",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The deletion guard holds the job"),
    employee=_("Changes are on hold until an administrator confirms that all is right."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Review the staged deletions, then allow them or correct the scope and restart. "
        "Until then leavers keep their access: disable an urgent one by hand."
    ),
    employee_next_step=_("Wait: an administrator in IT has to confirm first."),
    docs=(Doc.ACCIDENTAL_DELETIONS, Doc.QUARANTINE),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
