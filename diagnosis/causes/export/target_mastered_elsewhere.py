"""The account in Entra ID belongs to Active Directory or Exchange, so the job may not change it."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job
from diagnosis.text import _, text

ID = "target-mastered-elsewhere"

_refused = failure_check(
    ID, _("Another system is in charge of the account of {person}, so {job} may not change it."), ""
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed because the object is mastered on-premises or in Exchange Online.

    That is what the codes AzureActiveDirectoryCannotUpdateObjects… say; AzureActiveDirectoryForbidden only
    with a text that says so. It is over once another job has written to the person's account, as it then goes
    through the system in charge. Accounts that come from Active Directory are shown.
    """
    answer = _refused(evidence, job)
    if not isinstance(answer, Match):
        return answer
    other = _written_since(evidence, job)
    if other is not None:
        return RuledOut(
            text(
                _("{job} has written to the account of {person} since."),
                job=other.name,
                person=evidence.person.name,
            )
        )
    if isinstance(evidence.users, Unavailable):
        return answer
    synced = [
        Fact(_("Comes from Active Directory"), user.user_principal_name, personal=True)
        for user in evidence.users
        if user.synced_from_ad
    ]
    return replace(answer, facts=(*synced, *answer.facts))


def _written_since(evidence: Evidence, job: Job) -> Job | None:
    """Another job whose newest event about the person is newer and was written. Needs every job's log."""
    refused = evidence.newest(job)
    for other in known(evidence.jobs):
        newest = evidence.newest(other) if other is not job else None
        if newest is not None and refused is not None and newest.written and newest.at > refused.at:
            return other
    return None


CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("Another system is in charge of the account"),
    employee=_("Another system is in charge of this account, so this process cannot change it."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Provision the person through Active Directory and leave them out of this job, or change the "
        "source of authority. Mail attributes are changed in Exchange."
    ),
    employee_next_step=_("IT has to decide which system is in charge."),
    docs=(Doc.LOG_CODES, Doc.KNOWN_ISSUES, Doc.API_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
