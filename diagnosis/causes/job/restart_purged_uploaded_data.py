"""A restart of an API-driven job emptied its queue, so an upload before it is lost."""

from __future__ import annotations

from diagnosis import history
from diagnosis.audits import AuditActivity
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job
from diagnosis.standing import looks_done
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely when the audit log holds a restart after the upload and no line of the person has come since.

    Needs the time of the upload from the asker; without it the restart is only possible as a reason. An
    API-driven job has no source to read again: a restart discards what it has not processed.
    """
    if job.source is not HrSystem.API:
        return None
    restarted = history.done_to_job(evidence, job, (AuditActivity.RESTARTED,))
    if restarted is None:
        return RuledOut(text(_("Nobody restarted {job}, as far as the audit log reaches."), job=job.name))
    uploaded = evidence.expectation.changed_at
    if uploaded is not None and restarted.at < uploaded:
        return None
    events = evidence.news(job) if uploaded is not None else known(job.log).events
    if events or evidence.handled_elsewhere(job) or looks_done(evidence):
        return None
    return Match(
        text(
            _("{job} was restarted {at}, which discards uploads that were not processed."),
            job=job.name,
            at=restarted.at,
        ),
        Verdict.LIKELY if uploaded is not None else Verdict.POSSIBLE,
        facts=(Fact(restarted.name, restarted.at), Fact(_("By"), restarted.by, personal=True)),
        since=restarted.at,
    )


CAUSE = Cause(
    id="restart-purged-uploaded-data",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("A restart discarded the upload"),
    employee=_("The data that was sent may have been lost in a restart and has to be sent again."),
    owner=Owner.API_CLIENT,
    next_step=_("Ask the owner of the API client to send the person's whole record again."),
    employee_next_step=_("Ask the helpdesk to have the record sent again."),
    docs=(Doc.API_FAQS, Doc.API_CONFIGURE),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
