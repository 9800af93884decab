"""The change is older than the provisioning log, so no line about it can be left."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.standing import looks_done
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when the change was told to be older than what the log holds and nothing newer is there.

    The log goes back 30 days with a premium licence and 7 without; that a line is missing then says nothing.
    """
    changed = evidence.expectation.changed_at
    jobs = known(evidence.jobs)
    if changed is None or not jobs or any(evidence.news(job) for job in jobs) or looks_done(evidence):
        return None
    log_from = max(known(job.log).covers_from for job in jobs)
    if changed >= log_from:
        return None
    return Match(
        text(
            _("The log reaches back to {log_from}; the change for {person} is older."),
            log_from=log_from,
            person=evidence.person.name,
        ),
        facts=(Fact(_("The log reaches back to"), log_from),),
    )


CAUSE = Cause(
    id="log-retention-expired",
    stage=Stage.READING,
    kind=Kind.GAP,
    title=_("The log does not reach back that far"),
    employee=_("It happened too long ago for the records I can read."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Ask the Entra admin for the archive, if logs are sent to one such as Log Analytics. On-demand "
        "provisioning leaves a new line."
    ),
    employee_next_step=_("Ask the helpdesk to look into older records."),
    docs=(Doc.LOG_RETENTION, Doc.LOG_ANALYTICS, Doc.LOG_CODES),
    outcome=Outcome.UNKNOWN,
    on_demand_helps=True,
    check_once=check_once,
)
