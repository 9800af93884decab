"""API-driven provisioning takes addresses, e-mails and phone numbers of the type "work" only."""

from __future__ import annotations

from diagnosis.attributes import names
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.jobs import HrSystem, Job
from diagnosis.log import StepType
from diagnosis.text import _, text

TYPED: dict[str, frozenset[str]] = {
    "phonenumbers": frozenset({"telephonenumber", "mobile", "mobilephone", "businessphones"}),
    "emails": frozenset({"mail"}),
    "addresses": frozenset({"streetaddress", "l", "city", "postalcode", "c", "co", "country"}),
}
"""What a SCIM record holds once per type, and what the directories call it, all in lower case."""


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely when a typed value was expected, and the record that an API-driven job read does not hold it.

    Possible where the record holds some value of that kind and the newest event left it alone.
    """
    expected = evidence.expectation
    asked = names(expected.attribute or "")
    kind = next((path for path, targets in TYPED.items() if not targets.isdisjoint(asked)), None)
    if job.source is not HrSystem.API or expected.change is not Change.UPDATE or kind is None:
        return None
    event = evidence.newest(job)
    if event is None or not event.in_order:
        return None
    if any(item.name.casefold() in asked for item in event.modified):
        return None
    arrived = any(kind in name.casefold() and value.strip() for name, value in event.imported.items())
    return Match(
        text(
            _("The record of {person} arrived without this value; only values of the type work are taken."),
            person=evidence.person.name,
        ),
        Verdict.LIKELY if event.imported and not arrived else Verdict.POSSIBLE,
        event=event,
        step=StepType.IMPORT,
    )


CAUSE = Cause(
    id="api-value-type-not-supported",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The value was sent with a type that is not taken"),
    employee=_("One of the details may have been sent in a form that is not supported."),
    owner=Owner.API_CLIENT,
    next_step=_(
        "Ask the owner of the API client for the type of the value that was sent: addresses, e-mails and "
        "phone numbers count only as work."
    ),
    employee_next_step=_("Ask the helpdesk to check the form in which the detail was sent."),
    docs=(Doc.API_ISSUES,),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
