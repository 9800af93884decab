"""The job is in quarantine because too many records fail, so it runs once a day at most."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.job.quarantine import quarantine_check
from diagnosis.docs import Doc
from diagnosis.jobs import Job, Quarantine
from diagnosis.text import _

REASONS = frozenset(
    {
        "encounteredbaseescrowthreshold",
        "encounteredtotalescrowthreshold",
        "encounteredescrowproportionthreshold",
    }
)


def applies(quarantine: Quarantine, _job: Job) -> bool:
    """The quarantine's reason is one of the three thresholds for failing records."""
    return quarantine.reason.casefold() in REASONS


CAUSE = Cause(
    id="quarantine-too-many-failures",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("Too many records fail in this job"),
    employee=_("Many records are failing at once, so the connection to HR has slowed down to once a day."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Fix the error most records share, then clear the quarantine."),
    employee_next_step=_("IT has to fix the common error first."),
    docs=(Doc.QUARANTINE, Doc.LOG_CODES),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=quarantine_check(
        applies, _("{job} is in quarantine because too many records fail; it runs once a day at most.")
    ),
)
