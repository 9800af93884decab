"""The record in HR is linked to an account of somebody else."""

from __future__ import annotations

from diagnosis.attributes import in_graph
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.matching.link_facts import link_facts
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.connections import (
    ObjectConnection,
    leads_elsewhere,
    leads_past,
    name_before,
    record_link,
    strangers,
    words_of,
)
from diagnosis.directory import DirectoryUser
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, Target
from diagnosis.log import Action, Event, StepType
from diagnosis.matching import NUMBER, tried
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event wrote to an account of somebody with another name.

    Confirmed where the account carries another HR number besides, or where the event wrote the person's name
    over one of which it shares no word and the user name is still the old one's. Likely where only the names
    differ: some people change theirs, and some directories name accounts by a number.

    Where the stored links are read, a link that leads to another account than the one with the person's HR
    number confirms it, whatever the names. A link that leads elsewhere than the event went has been corrected
    since, so then it is likely only.
    """
    event = evidence.newest(job)
    if event is None or not event.in_order or event.action is Action.CREATE:
        return None
    users = known(evidence.users)
    link = record_link(evidence.connections, job.id, event)
    beside = _beside(evidence, job, event, link)
    reachable = (*users, *evidence.reached)
    linked = next((user for user in reachable if event.target.id and user.id == event.target.id), None)
    before = next(filter(None, map(name_before, evidence.news(job))), "")
    now = linked.display_name if linked else event.target.display_name
    name = before if strangers(event.source.display_name, before) else now
    if not strangers(event.source.display_name, name):
        return _by_link(evidence, job, event, link, beside) if link and beside else None
    written_over = name == before and any(_named_for(user, before) for user in users)
    other_number = linked is not None and _other_number(evidence, linked)
    proven = other_number or written_over or bool(beside)
    moved = link is not None and leads_elsewhere(link, event) and not beside
    return Match(
        text(
            _("{job} writes the record of {person} to an account that seems to be somebody else's."),
            job=job.name,
            person=evidence.person.name,
        ),
        Verdict.CONFIRMED if proven and not moved else Verdict.LIKELY,
        facts=(
            *_facts(event, name, linked),
            *link_facts(link, event),
            *_number_facts(beside),
            *search_facts(evidence, job, event, told=_names(beside)),
        ),
        event=event,
        step=StepType.MATCHING,
    )


def _beside(
    evidence: Evidence, job: Job, event: Event, link: ObjectConnection | None
) -> tuple[DirectoryUser, ...]:
    """The accounts with exactly the person's HR number, where the record's link leads to none of them.

    An anchor that is no object id may be another name for one of them. Only for jobs to Entra ID that match
    by that number: elsewhere the link names accounts by other ids.
    """
    if link is None or not link.target_anchor or job.target is not Target.ENTRA_ID:
        return ()
    attributes = tried(evidence, job, event)
    if not attributes or in_graph(attributes[0].attribute) != NUMBER or not attributes[0].value:
        return ()
    holders = tuple(user for user in known(evidence.users) if user.employee_id == attributes[0].value)
    return holders if all(leads_past(link, user.id) for user in holders) else ()


def _by_link(
    evidence: Evidence, job: Job, event: Event, link: ObjectConnection, beside: tuple[DirectoryUser, ...]
) -> Match:
    """What the link alone proves: it does not say whose the other account is."""
    return Match(
        text(
            _("{job} writes the record of {person} to another account than the one with the HR number."),
            job=job.name,
            person=evidence.person.name,
        ),
        facts=(
            *link_facts(link, event),
            *_number_facts(beside),
            *search_facts(evidence, job, event, told=_names(beside)),
        ),
        event=event,
        step=StepType.MATCHING,
        next_step=text(_LOOK_FIRST),
    )


def _names(users: tuple[DirectoryUser, ...]) -> list[str]:
    return [user.user_principal_name for user in users]


def _number_facts(users: tuple[DirectoryUser, ...]) -> tuple[Fact, ...]:
    label = _("Account with the HR number")
    return tuple(Fact(label, user.user_principal_name, personal=True) for user in users)


def _named_for(user: DirectoryUser, name: str) -> bool:
    """Whether the user name is made of this display name."""
    return len(words_of(name) & words_of(user.user_principal_name.partition("@")[0])) > 1


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


_LOOK_FIRST = _(
    "Find out whose account the link leads to. If it is somebody else's, pause the job at once. Then correct "
    "the HR numbers, remove this one link, and provision the person on demand."
)


CAUSE = Cause(
    id="linked-to-wrong-person",
    stage=Stage.MATCHING,
    kind=Kind.PROBLEM,
    title=_("Linked to somebody else's account"),
    employee=_(
        "The record in HR is attached to an account that looks like somebody else's. IT has to look at it."
    ),
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
