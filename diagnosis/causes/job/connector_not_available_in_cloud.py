"""The HR system has no job here, and Microsoft does not offer every HR connector in this cloud."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.clouds import Cloud, Offer, offer
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem
from diagnosis.standing import looks_done
from diagnosis.text import Text, _, text

_NAMES = {
    HrSystem.WORKDAY: "Workday",
    HrSystem.SUCCESSFACTORS: "SAP SuccessFactors",
    HrSystem.API: "API-driven provisioning",
}


def check_once(evidence: Evidence) -> Answer:
    """Likely in a national cloud where no job reads the HR system that was named and Microsoft says that the
    connector is not offered there.

    Possible where Microsoft's pages do not say it of every directory, or where no HR system was named and
    there is no HR job at all. A job that reads the system is there proves that it can be.
    """
    if evidence.cloud is Cloud.PUBLIC:
        return None
    jobs, system = known(evidence.jobs), evidence.expectation.source
    if system is None:
        return _match(evidence, _nothing_here, Verdict.POSSIBLE) if not jobs else None
    if system not in _NAMES or any(job.source is HrSystem.OTHER for job in jobs):
        return None
    here = next((job for job in jobs if job.source is system), None)
    if here is not None:
        return RuledOut(text(_("{job} reads {system} in this cloud."), job=here.name, system=_NAMES[system]))
    match offer(evidence.cloud, system):
        case Offer.FULL:
            return None
        case Offer.NONE:
            words = _("No job here reads {system}, and Microsoft does not offer it in this cloud.")
            return _match(evidence, text(words, system=_NAMES[system]), Verdict.LIKELY)
        case Offer.UNCLEAR:
            words = _("No job here reads {system}, and not every HR connector is offered in this cloud.")
            return _match(evidence, text(words, system=_NAMES[system]), Verdict.POSSIBLE)


_nothing_here = text(
    _("There is no HR provisioning job, and not every HR connector is offered in this cloud.")
)


def _match(evidence: Evidence, because: Text, verdict: Verdict) -> Match | None:
    if looks_done(evidence):
        return None
    jobs = ", ".join(job.name for job in known(evidence.jobs))
    return Match(
        because,
        verdict,
        facts=(Fact(_("Cloud"), evidence.cloud.full_name), Fact(_("HR provisioning jobs here"), jobs or "–")),
    )


CAUSE = Cause(
    id="connector-not-available-in-cloud",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The connector is not offered in this cloud"),
    employee=_("This automatic process is not available in our environment."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Make the account the way this company makes accounts here. To automate it, check whether this cloud "
        "has API-driven provisioning or takes an application of your own."
    ),
    employee_next_step=_("Ask the helpdesk how accounts are made here."),
    docs=(Doc.WORKDAY, Doc.CLOUD_FEATURES, Doc.KNOWN_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)
