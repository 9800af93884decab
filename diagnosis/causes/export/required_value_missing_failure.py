"""The target refused the account because a value it insists on is missing."""

from __future__ import annotations

from diagnosis import name_rules
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.causes.export.failure import error_facts
from diagnosis.codes import cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text

ID = "required-value-missing-failure"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with MandatoryFieldsMissing or MissingValues.

    The rule of the value that the reason names is shown, and which of its source attributes the import step
    has no value for. Where the setting PARSE_EXPRESSION is on, Microsoft Graph works out the rules of the
    names with the person's values, so that an empty one is seen.
    """
    event = evidence.newest(job)
    if event is None:
        return None
    if event.written:
        return RuledOut(text(_("The directory accepted every value from {job}."), job=job.name))
    if cause_of(event) != ID:
        return None
    return Match(
        name_rules.told(evidence, job, ID, event)
        or text(
            _("The directory refused the account of {person} because a required value is missing."),
            person=evidence.person.name,
        ),
        facts=(*name_rules.facts(evidence, job, ID, event), *error_facts(event, evidence.now)),
        event=event,
        step=StepType.EXPORT,
    )


CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The directory needs a value that is missing"),
    employee=_("A detail that the account needs is missing in the HR record."),
    owner=Owner.HR,
    next_step=_("Ask HR to fill in the value named in the reason, or give its mapping a default value."),
    employee_next_step=_("Ask HR to complete the record. The system tries again by itself."),
    docs=(Doc.LOG_CODES, Doc.ATTRIBUTE_MAPPING),
    outcome=Outcome.NEEDS_HR,
    on_demand_helps=True,
    check=check,
)
