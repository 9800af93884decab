"""The attribute asked about is not part of what the job sends."""

from __future__ import annotations

from diagnosis import attributes
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
from diagnosis.causes.processing.attribute_question import (
    mapped_elsewhere,
    mappings,
    never_written,
    targets,
    written,
)
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a change of an attribute was expected and no mapping of the job writes it.

    It counts only where no other job maps it. For a word whose name in the directory is not known, it is
    likely. The mappings may have been read a while ago: what the log shows written since is mapped.
    """
    asked = evidence.expectation.attribute
    if asked is None or not targets(evidence) or never_written(evidence):
        return None
    mapped = mappings(evidence, job)
    if mapped:
        return RuledOut(
            text(_("{job} writes this attribute: {attribute}."), job=job.name, attribute=mapped[0].target)
        )
    if any(written(evidence, event) for event in evidence.told(job)):
        return RuledOut(text(_("{job} has written this attribute since."), job=job.name))
    if not any(mapping.attributes for mapping in known(job.schema).enabled):
        return None
    if evidence.handled_elsewhere(job) or mapped_elsewhere(evidence, job):
        return None
    return Match(
        text(_("{job} does not send {attribute}: no mapping writes it."), job=job.name, attribute=asked),
        max(
            certainty(evidence, job),
            Verdict.CONFIRMED if attributes.well_known(asked) else Verdict.LIKELY,
        ),
        facts=(Fact(_("Looked for in the mappings"), ", ".join(targets(evidence))),),
        step=StepType.PROCESSING,
    )


CAUSE = Cause(
    id="attribute-not-mapped",
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("This detail is not part of the process"),
    employee=_("This detail is not among those that HR sends to the company directory."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Add a mapping if the attribute should come from HR; else change it where it is kept."),
    employee_next_step=_("Ask the helpdesk where this detail is changed."),
    docs=(Doc.ATTRIBUTE_MAPPING,),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
