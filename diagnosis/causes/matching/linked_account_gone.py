"""The account that the service remembers for the person was deleted."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
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

    Where Entra ID still has it among the deleted accounts, the account and the day are shown.
    """
    answer = _gone(evidence, job)
    if not isinstance(answer, Match) or isinstance(evidence.deleted_users, Unavailable):
        return answer
    facts = [
        fact
        for user in evidence.deleted_users
        for fact in (
            Fact(_("Deleted account"), user.user_principal_name, personal=True),
            *([Fact(_("Deleted"), user.deleted_at)] if user.deleted_at else []),
        )
    ]
    return replace(answer, facts=(*facts, *answer.facts))


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
