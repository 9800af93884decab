"""The attribute is written when an account is created and never again."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.causes.processing.attribute_question import mapped_elsewhere, mappings, written
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a change was expected of an attribute whose mappings are all set to run only at creation.

    It counts only where no other job maps the attribute and nothing has written it since.
    """
    asked = evidence.expectation.attribute
    mapped = mappings(evidence, job) if asked is not None else ()
    if asked is None or not mapped:
        return None
    if not all(mapping.only_on_create for mapping in mapped):
        return RuledOut(text(_("{job} writes this attribute whenever it changes."), job=job.name))
    if evidence.handled_elsewhere(job) or mapped_elsewhere(evidence, job):
        return None
    if any(written(evidence, event) for event in evidence.told(job)):
        return None
    return Match(
        text(
            _("{job} writes {attribute} only when it creates an account; a change in HR does not reach it."),
            job=job.name,
            attribute=asked,
        ),
        certainty(evidence, job),
        facts=tuple(Fact(_("Written only at creation"), mapping.target) for mapping in mapped),
        event=evidence.newest(job),
        step=StepType.PROCESSING,
    )


CAUSE = Cause(
    id="attribute-create-only",
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("Only written when an account is created"),
    employee=_("This detail is set when an account is made, and a later change in HR leaves it as it is."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Change it by hand in the directory that keeps it, or set the mapping to run always. User names are "
        "usually left alone on purpose: a new last name does not rename an account."
    ),
    employee_next_step=_("Ask the helpdesk to have it changed by hand."),
    docs=(Doc.ATTRIBUTE_MAPPING, Doc.WORKDAY_TUTORIAL),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
