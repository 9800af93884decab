"""Another account in the forest already has the user name that was worked out for the person."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.export.failure import failure_check
from diagnosis.causes.matching.own_accounts import theirs_unmatched
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.text import _

ID = "upn-not-unique-in-forest"

_taken = failure_check(
    ID,
    _("The user name planned for {person} is already taken in Active Directory."),
    "",
    tried=("userprincipalname",),
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with a code or text that says the user name is not unique.

    It is only likely to be the reason where the directory shows an account that seems to be the person's own,
    or could not be read for one. The rule is shown as the job's mapping has it. Where the setting
    PARSE_EXPRESSION is on, Microsoft Graph works it out with the values of the person's import step, and who
    has the name in Entra ID is shown. A name that is taken is told before the job comes to it, as likely and
    behind everything else.
    """
    answer = _taken(evidence, job)
    if not isinstance(answer, Match) or answer.event is None:
        return answer
    if isinstance(evidence.users, Unavailable) or theirs_unmatched(evidence, answer.event):
        return replace(answer, verdict=Verdict.LIKELY)
    return answer


CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The user name is already taken"),
    employee=_("The user name planned for this account is already taken."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Find out who has that user name. The same person: write the HR number on that account exactly as HR "
        "has it. Somebody of the same name: the mapping needs SelectUniqueValue."
    ),
    employee_next_step=_("IT has to find another user name, or the account that is there already."),
    docs=(Doc.FUNCTIONS, Doc.WORKDAY_TUTORIAL, Doc.PLAN_HR),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)
