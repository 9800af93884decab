"""The account that the service remembers for the person was deleted."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.export.failure import failure_check
from diagnosis.causes.matching.link_facts import link_facts
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.connections import leads_elsewhere, record_link
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job, Target
from diagnosis.log import StepType
from diagnosis.text import _

ID = "linked-account-gone"

_gone = failure_check(
    ID,
    _("The account that {job} remembers for {person} is no longer there."),
    "",
    step=StepType.MATCHING,
    owners={Target.ENTRA_ID: Owner.ENTRA_ADMIN},
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with InvalidAnchor.

    Where Entra ID still has it among the deleted accounts, the account and the day are shown. Where the
    stored links are read, the record's is shown; one that leads to another account by now makes it likely
    only, as somebody has corrected it since.
    """
    answer = _gone(evidence, job)
    if not isinstance(answer, Match) or answer.event is None:
        return answer
    link = record_link(evidence.connections, job.id, answer.event)
    moved = link is not None and leads_elsewhere(link, answer.event)
    deleted = () if isinstance(evidence.deleted_users, Unavailable) else evidence.deleted_users
    facts = [
        fact
        for user in deleted
        for fact in (
            Fact(_("Deleted account"), user.user_principal_name, personal=True),
            *([Fact(_("Deleted"), user.deleted_at)] if user.deleted_at else []),
        )
    ]
    return replace(
        answer,
        verdict=Verdict.LIKELY if moved else answer.verdict,
        facts=(
            *facts,
            *link_facts(link, answer.event),
            *answer.facts,
            *search_facts(evidence, job, answer.event, told=[user.user_principal_name for user in deleted]),
        ),
    )


CAUSE = Cause(
    id=ID,
    stage=Stage.MATCHING,
    kind=Kind.PROBLEM,
    title=_("The linked account is gone"),
    employee=_("The account that belongs to the HR record was deleted."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Restore the account (30 days in Entra ID, or the recycle bin of Active Directory). A new "
        "account of the same name does not help: the link is by id. Else have the Entra admin remove "
        "this one link."
    ),
    employee_next_step=_("IT has to restore the account or unlink it."),
    docs=(Doc.LOG_CODES, Doc.OBJECT_CONNECTIONS),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)
