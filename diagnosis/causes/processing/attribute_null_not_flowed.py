"""The value was cleared in HR, but empty values are not sent, so the account keeps the old one."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.causes.processing.attribute_question import mapped_elsewhere, mappings, targets, written
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event read the attribute asked about as empty, and wrote nothing to it.

    It is confirmed where Entra ID still shows a value, likely where that was not read.
    """
    asked = evidence.expectation.attribute
    mapped = mappings(evidence, job) if asked is not None else ()
    event = evidence.newest(job) if mapped else None
    if asked is None or event is None or not event.in_order:
        return None
    sources = [name for mapping in mapped for name in mapping.source_attributes]
    values = [event.imported.get(name.casefold()) for name in sources]
    if not values or any(value is None or value.strip() for value in values):
        return None
    if written(evidence, event) or evidence.handled_elsewhere(job) or mapped_elsewhere(evidence, job):
        return None
    held = [
        user.attributes[name]
        for user in known(evidence.users)
        for name in targets(evidence)
        if name in user.attributes
    ]
    kept = [value for value in held if value.strip()]
    if held and not kept:
        return RuledOut(text(_("The value is empty in Entra ID, too.")))
    return Match(
        text(
            _("HR has no value for {attribute}, and {job} does not send empty values, so the old one stays."),
            attribute=asked,
            job=job.name,
        ),
        Verdict.CONFIRMED if kept else Verdict.LIKELY,
        facts=(
            *(Fact(_("Empty in HR"), name) for name in dict.fromkeys(sources)),
            *(Fact(_("Still in Entra ID"), value, personal=True) for value in kept),
        ),
        event=event,
        step=StepType.PROCESSING,
    )


CAUSE = Cause(
    id="attribute-null-not-flowed",
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("Cleared in HR, and empty values are not sent"),
    employee=_("Clearing a field in HR does not clear it in the company directory by itself."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Clear the value by hand, or let empty values flow: it has to be allowed for the HR "
        "attribute and for its mapping. A default value counts only when an account is created."
    ),
    employee_next_step=_("Ask the helpdesk to have the old value cleared by hand."),
    docs=(Doc.CLEAR_VALUES, Doc.HR_UPDATE_ISSUES, Doc.KNOWN_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
