"""The target cannot be searched by the attribute that accounts are matched by."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.export.failure import error_facts
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.codes import cause_of, failed_at, sign_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job, Target
from diagnosis.log import Event, Result, StepType
from diagnosis.text import _, text

ID = "matching-attribute-not-searchable"

_UNSEARCHABLE = ("extensionattribute", "onpremisesextensionattribute")


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed because the target refused the search for the account.

    It is likely where the look-up failed for a reason that is not known, and the job matches by one of
    Entra's extension attributes 1 to 15, which cannot be searched.
    """
    event = evidence.newest(job)
    if event is None or event.result is not Result.FAILURE:
        return None
    sign = sign_of(event)
    matching = () if isinstance(job.schema, Unavailable) else _unsearchable(job)
    refused = sign is not None and sign.cause == ID
    if not refused and not (matching and _look_up_failed(event)):
        return None
    return Match(
        text(
            _("{job} cannot look for the account of {person}: the target refuses to be searched like that."),
            job=job.name,
            person=evidence.person.name,
        ),
        Verdict.CONFIRMED if refused else Verdict.LIKELY,
        facts=(
            *(Fact(_("Cannot be searched"), name) for name in matching),
            *search_facts(evidence, job, event),
            *error_facts(event, evidence.now),
        ),
        event=event,
        step=StepType.MATCHING,
    )


def _unsearchable(job: Job) -> tuple[str, ...]:
    """Matching attributes of a job to Entra ID that Entra cannot be searched by."""
    if isinstance(job.schema, Unavailable) or job.target is not Target.ENTRA_ID:
        return ()
    return tuple(
        attribute.target
        for mapping in job.schema.enabled
        for attribute in mapping.matching
        if attribute.target.casefold().startswith(_UNSEARCHABLE)
    )


def _look_up_failed(event: Event) -> bool:
    return failed_at(event) is StepType.MATCHING and cause_of(event) is None


CAUSE = Cause(
    id=ID,
    stage=Stage.MATCHING,
    kind=Kind.PROBLEM,
    title=_("The matching attribute cannot be searched"),
    employee=_("A technical setting needs correcting."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Match by employeeId instead; extension attributes 1 to 15 cannot be searched in Entra ID, "
        "and special characters in the value break the search. It concerns everybody in this job."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(Doc.HR_UPDATE_ISSUES, Doc.KNOWN_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
