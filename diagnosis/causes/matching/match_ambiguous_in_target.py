"""Several accounts carry the person's matching value, so the service cannot tell which one is theirs."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.codes import cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job, Target
from diagnosis.log import Event, StepType
from diagnosis.retry import retry_ahead
from diagnosis.text import _, text

ID = "match-ambiguous-in-target"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with a code for duplicate target entries.

    Likely only, where Entra ID is the target and holds a single account with the number today, or could not
    be read for it.
    """
    event = evidence.newest(job)
    if event is None:
        return None
    if event.written:
        return RuledOut(text(_("{job} found one account at most."), job=job.name))
    if cause_of(event) != ID or event.error is None:
        return None
    facts = [Fact(_("Error code"), event.error.code)]
    retry = retry_ahead(event, evidence.now)
    if retry is not None:
        facts.append(Fact(_("Next attempt"), retry))
    facts += search_facts(evidence, job, event) or _by_number(evidence)
    if isinstance(evidence.users, Unavailable):
        maybe_mended = job.target is Target.ENTRA_ID
    else:
        maybe_mended = mended(evidence, job, event)
    return Match(
        text(
            _("More than one account carries the HR number of {person}, so {job} cannot tell them apart."),
            person=evidence.person.name,
            job=job.name,
        ),
        verdict=Verdict.LIKELY if maybe_mended else Verdict.CONFIRMED,
        facts=tuple(facts),
        event=event,
        step=StepType.MATCHING,
        next_step=text(_IN_ENTRA) if job.target is Target.ENTRA_ID else None,
        owner=Owner.ENTRA_ADMIN if job.target is Target.ENTRA_ID else None,
    )


def _by_number(evidence: Evidence) -> tuple[Fact, ...]:
    """The person's number and accounts, where the job's mappings were not read."""
    users = () if isinstance(evidence.users, Unavailable) else evidence.users
    number = evidence.person.hr_id
    return (
        *([Fact(_("Matching value"), number, personal=True)] if number else []),
        *(Fact(_("Account"), user.user_principal_name, personal=True) for user in users if len(users) > 1),
    )


def mended(evidence: Evidence, job: Job, failed: Event) -> bool:
    """Whether several accounts were the trouble and Entra ID holds a single one with a number today."""
    if cause_of(failed) != ID or job.target is not Target.ENTRA_ID or not evidence.person.hr_id:
        return False
    return len([user for user in known(evidence.users) if user.employee_id]) == 1


_IN_ENTRA = _(
    "Find the accounts with this employee id in Entra ID and clear it on the wrong one, often an old or a "
    "test account. Where it comes from Active Directory, the AD admin has to clear it there."
)


CAUSE = Cause(
    id=ID,
    stage=Stage.MATCHING,
    kind=Kind.PROBLEM,
    title=_("Two accounts with the same HR number"),
    employee=_(
        "More than one account carries the same HR number, so the system does not know which one to use."
    ),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Find the accounts with this number and clear it on the wrong one, often an old or a test account."
    ),
    employee_next_step=_("IT has to clear the number on one of the accounts."),
    docs=(Doc.LOG_CODES, Doc.ATTRIBUTE_MAPPING),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
