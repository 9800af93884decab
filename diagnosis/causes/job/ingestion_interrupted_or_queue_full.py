"""The intake of an API-driven job has stopped, so uploads are no longer processed."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.job.quarantine import quarantine_check
from diagnosis.docs import Doc
from diagnosis.jobs import Job, Quarantine
from diagnosis.text import _


def applies(quarantine: Quarantine, _job: Job) -> bool:
    """The quarantine's reason is `IngestionInterrupted`, which Graph lists without an explanation."""
    return quarantine.reason.casefold() == "ingestioninterrupted"


CAUSE = Cause(
    id="ingestion-interrupted-or-queue-full",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The intake of uploads has stopped"),
    employee=_("The intake of HR data is blocked. IT has to clear it first."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Clear the job's fault or restart it, which discards what waits in its queue. Then let the owner of "
        "the API client send the records again, about 40 minutes later."
    ),
    employee_next_step=_("IT has to clear the intake first. There is nothing for you to do."),
    docs=(Doc.API_ISSUES, Doc.GRAPH_QUARANTINE),
    outcome=Outcome.NEEDS_IT,
    check=quarantine_check(applies, _("{job} has stopped taking in uploads."), retries=False),
)
