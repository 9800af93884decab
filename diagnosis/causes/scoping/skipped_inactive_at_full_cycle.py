"""HR ended the employment before a full cycle ran, and a full cycle leaves such people alone."""

from __future__ import annotations

from datetime import timedelta

from diagnosis import scope
from diagnosis.audits import AuditActivity, AuditEvent
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job
from diagnosis.log import Event, Result, StepType
from diagnosis.text import _, text

_FULL_CYCLE = frozenset({AuditActivity.RESTARTED, AuditActivity.MAPPINGS_CHANGED})
_AT_MOST = timedelta(days=2)
"""How long after a restart a full cycle can still be at it, with many people."""


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when somebody should be switched off, was skipped as not active, and the account is still on.

    Only a cycle that sees active turn into not active switches an account off. It is confirmed where the
    directory's audits show that the job was restarted, or its mappings were saved, shortly before the skip.
    """
    if evidence.expectation.change is not Change.DISABLE:
        return None
    event = evidence.newest(job)
    if event is None or event.result is not Result.SKIPPED or scope.active(event) is not False:
        return None
    if evidence.handled_elsewhere(job) or any(
        other.switches_off and other.written
        for one in known(evidence.jobs)
        for other in known(one.log).events
    ):
        return None
    still_on = [user for user in known(evidence.users) if user.enabled]
    if not still_on:
        return None
    restart = _restart(evidence, job, event)
    facts = [Fact(_("Account still on"), user.user_principal_name, personal=True) for user in still_on]
    if restart is not None:
        facts.append(Fact(_("Everybody was read again from"), restart.at))
    return Match(
        text(
            _(
                "{person} was no longer active when {job} read everybody, so the account was never "
                "switched off."
            ),
            person=evidence.person.name,
            job=job.name,
        ),
        Verdict.CONFIRMED if restart is not None else Verdict.LIKELY,
        facts=tuple(facts),
        event=event,
        step=StepType.SCOPING,
    )


def _restart(evidence: Evidence, job: Job, event: Event) -> AuditEvent | None:
    """The last thing before the skip that made the job read everybody again."""
    if isinstance(evidence.audits, Unavailable):
        return None
    before = [
        audit
        for audit in evidence.audits
        if audit.activity in _FULL_CYCLE
        and audit.target_id == job.service_principal_id
        and audit.at <= event.at <= audit.at + _AT_MOST
    ]
    return max(before, key=lambda audit: (audit.at, audit.name), default=None)


CAUSE = Cause(
    id="skipped-inactive-at-full-cycle",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("Already inactive when everybody was read again"),
    employee=_("The regular run missed the moment to close this account."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Switch the account off by hand. A run over everybody ignores people who are inactive "
        "already, so stop restarting the job on a schedule."
    ),
    employee_next_step=_("IT has to close the account by hand."),
    docs=(Doc.SUCCESSFACTORS, Doc.HOW_IT_WORKS),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
