"""The connector cannot write what was asked about, whatever HR says."""

from __future__ import annotations

from diagnosis import attributes
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict, certainty
from diagnosis.causes.processing.attribute_question import mappings, targets
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job, Target
from diagnosis.log import Event, StepType
from diagnosis.text import Text, _, text

PHOTO = frozenset(attributes.names("photo"))


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a change was expected of a photo, which no HR job writes.

    It is confirmed where the mappings were read and none of them writes it.

    Likely for the mail address of an account in Entra ID, which is written at creation only. A line of the
    log that lists it all the same is a cause of its own.
    """
    asked = evidence.expectation.attribute
    names = targets(evidence)
    if asked is None or not names or evidence.handled_elsewhere(job):
        return None
    if not PHOTO.isdisjoint(names):
        because = text(
            _("{job} cannot write {attribute}; no HR connector does."), job=job.name, attribute=asked
        )
        unmapped = not isinstance(job.schema, Unavailable) and bool(job.schema.enabled)
        sure = unmapped and not mappings(evidence, job)
        return _match(because, asked, certainty(evidence, job) if sure else Verdict.LIKELY)
    if "mail" not in names or job.target is not Target.ENTRA_ID:
        return None
    if any(event.written and _mail(event) for event in evidence.news(job)):
        return None
    because = text(
        _("{job} sets the mail address in Entra ID only when it creates an account."), job=job.name
    )
    return _match(because, asked, Verdict.LIKELY)


def _match(because: Text, asked: str, verdict: Verdict) -> Match:
    return Match(
        because,
        verdict,
        facts=(Fact(_("Asked about"), asked),),
        step=StepType.PROCESSING,
    )


def _mail(event: Event) -> str:
    """The mail address that the event says was written to an account that was there; empty for none."""
    if event.action.value == Change.CREATE.value:
        return ""
    return next((item.new or "" for item in event.modified if item.name.casefold() == "mail"), "")


CAUSE = Cause(
    id="attribute-unsupported-by-connector",
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("The connection with HR cannot write this"),
    employee=_("The connection with HR does not handle this kind of detail."),
    owner=Owner.M365_ADMIN,
    next_step=_(
        "Change it where it is kept: mail addresses in Exchange, photos in Microsoft 365 or by the person."
    ),
    employee_next_step=_("Ask the helpdesk where this is changed."),
    docs=(Doc.HR_UPDATE_ISSUES, Doc.KNOWN_ISSUES, Doc.WORKDAY_TUTORIAL),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
