"""The program that sends records to the provisioning API may have left this person out."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.source.silence import silence
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import HrSystem
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Possible when an API-driven job is well and no line of the person came since the upload.

    Graph shows neither payloads nor refused calls: only the sender's own log can tell.
    """
    quiet = silence(evidence)
    if quiet is None or quiet.of(HrSystem.API) is None or not (quiet.sure or quiet.only(HrSystem.API)):
        return None
    return Match(
        text(
            _("No record of {person} has been processed; the upload may not have held one."),
            person=evidence.person.name,
        ),
        Verdict.POSSIBLE,
        facts=quiet.facts,
    )


CAUSE = Cause(
    id="api-client-did-not-send-person",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The upload did not hold this person"),
    employee=_("The file or feed that makes accounts may not have held this person."),
    owner=Owner.API_CLIENT,
    next_step=_(
        "Look for the person's externalId in the sender's log and at the answer of that call: only 202 means "
        "that the record was taken. Send the record again."
    ),
    employee_next_step=_("Ask the helpdesk to check the file or feed that makes accounts."),
    docs=(Doc.API_ISSUES, Doc.API_FAQS),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)
