"""The account was switched off before the last day, as SuccessFactors reports a leaver a day early."""

from __future__ import annotations

from datetime import timedelta
from itertools import dropwhile

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job
from diagnosis.log import StepType, newest_first
from diagnosis.text import _, text

EARLY = timedelta(days=2)


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely when the account was switched off within two days before the leaving date told, and stayed so.

    SuccessFactors does so where the status is mapped from activeEmploymentsCount
    (https://learn.microsoft.com/entra/identity/app-provisioning/sap-successfactors-integration-reference);
    for another HR system it is only possible.
    """
    expected = evidence.expectation
    leaves = expected.changed_at
    if expected.change is not Change.DISABLE or leaves is None:
        return None
    # Once somebody is out, full cycles go on to skip the record.
    off = next(dropwhile(scope.left_out, newest_first(known(job.log).events)), None)
    if off is None or not (off.written and off.switches_off):
        return None
    if not off.at < leaves <= off.at + EARLY or evidence.handled_elsewhere(job):
        return None
    return Match(
        text(
            _("The account of {person} was switched off {at}, before the last day."),
            person=evidence.person.name,
            at=off.at,
        ),
        Verdict.LIKELY if job.source is HrSystem.SUCCESSFACTORS else Verdict.POSSIBLE,
        facts=(Fact(_("Switched off"), off.at), Fact(_("Takes effect"), leaves)),
        event=off,
        step=StepType.EXPORT,
    )


CAUSE = Cause(
    id="leaver-disabled-early",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("Switched off before the last day"),
    employee=_("The account was closed a little early. IT can open it again."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Switch the account on again by hand until the last day is over. Let the Entra admin map the status "
        "from emplStatus instead of activeEmploymentsCount."
    ),
    employee_next_step=_("Ask the helpdesk to open the account again until the last day."),
    docs=(Doc.SUCCESSFACTORS,),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
