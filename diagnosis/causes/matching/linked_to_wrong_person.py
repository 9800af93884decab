"""The record in HR is linked to an account of somebody else."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.directory import DirectoryUser
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import Action, Event, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event wrote to an account of somebody with another name.

    Confirmed where the account carries another HR number besides, or where the event wrote the person's name
    over one of which it shares no word and the user name is still the old one's. Likely where only the names
    differ: some people change theirs, and some directories name accounts by a number.
    """
    event = evidence.newest(job)
    if event is None or not event.in_order or event.action is Action.CREATE:
        return None
    users = known(evidence.users)
    linked = next((user for user in users if event.target.id and user.id == event.target.id), None)
    before = next((item.old or "" for item in event.modified if item.name.casefold() == "displayname"), "")
    now = linked.display_name if linked else event.target.display_name
    name = before if _strangers(event.source.display_name, before) else now
    if not _strangers(event.source.display_name, name):
        return None
    written_over = name == before and any(_named_for(user, before) for user in users)
    other_number = linked is not None and _other_number(evidence, linked)
    return Match(
        text(
            _("{job} writes the record of {person} to an account that seems to be somebody else's."),
            job=job.name,
            person=evidence.person.name,
        ),
        Verdict.CONFIRMED if other_number or written_over else Verdict.LIKELY,
        facts=_facts(event, name, linked),
        event=event,
        step=StepType.MATCHING,
    )


def _named_for(user: DirectoryUser, name: str) -> bool:
    """Whether the user name is made of this display name."""
    return len(_words(name) & _words(user.user_principal_name.partition("@")[0])) > 1


def _strangers(one: str, other: str) -> bool:
    """Whether two names of at least two words each share none."""
    first, second = _words(one), _words(other)
    return len(first) > 1 and len(second) > 1 and not first & second


def _words(name: str) -> set[str]:
    return set(name.casefold().replace(",", " ").replace(".", " ").split())


def _other_number(evidence: Evidence, user: DirectoryUser) -> bool:
    asked, carried = evidence.person.hr_id, user.employee_id
    if not asked or not carried:
        return False
    return asked.strip().casefold().lstrip("0") != carried.strip().casefold().lstrip("0")


def _facts(event: Event, name: str, linked: DirectoryUser | None) -> tuple[Fact, ...]:
    facts = [
        Fact(_("Record in HR"), event.source.display_name, personal=True),
        Fact(_("Account"), name, personal=True),
    ]
    if linked is not None and linked.employee_id:
        facts.append(Fact(_("HR number of the account"), linked.employee_id, personal=True))
    return tuple(facts)


CAUSE = Cause(
    id="linked-to-wrong-person",
    stage=Stage.MATCHING,
    kind=Kind.PROBLEM,
    title=_("Linked to somebody else's account"),
    employee=_("The record in HR may be attached to the wrong account. IT has to look at it."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Pause the job at once: it writes over another person's account. Then correct the HR numbers, remove "
        "the link, and start again."
    ),
    employee_next_step=_("Tell the helpdesk at once."),
    docs=(Doc.OBJECT_CONNECTIONS, Doc.ATTRIBUTE_MAPPING),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
