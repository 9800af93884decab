"""The directory synchronisation has run and does not bring the account to Entra ID: it may leave it out."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.causes.onward.in_ad_not_yet_in_entra import SYNC_INTERVAL, written_to_ad
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely when Entra ID lacks the account though the synchronisation has run twice since it was written.

    Graph shows neither the synchronisation's filter nor an error of an object that never arrived: only the
    Active Directory administrator sees which of the two it is.
    """
    event = written_to_ad(evidence, job)
    if event is None or evidence.expectation.change in (Change.UPDATE, Change.DISABLE):
        return None
    if known(evidence.users):
        return RuledOut(text(_("The account has reached Entra ID.")))
    organization = known(evidence.organization)
    synced = organization.last_sync_at
    if organization.sync_enabled is False or synced is None or synced < event.at + 2 * SYNC_INTERVAL:
        return None
    return Match(
        text(
            _("The directory synchronisation has run since, and {person} is still not in Entra ID."),
            person=evidence.person.name,
        ),
        Verdict.LIKELY,
        facts=(
            Fact(_("Written to Active Directory"), event.at),
            Fact(_("Last directory synchronisation"), synced),
        ),
        event=event,
        step=StepType.EXPORT,
    )


CAUSE = Cause(
    id="in-ad-filtered-from-entra",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("In Active Directory, and left out of the synchronisation"),
    employee=_("The account is in the company network, but not set up to appear in Microsoft 365."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Ask the AD admin whether the synchronisation covers the account's OU and passes its filters, and "
        "whether it reports an error for the account. Move the account or widen the filter."
    ),
    employee_next_step=_("Ask the helpdesk to have the connection to Microsoft 365 checked."),
    docs=(Doc.CONNECT_FILTERING, Doc.CONNECT_OBJECT),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
