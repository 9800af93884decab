"""The update or the disabling was written to the account."""

from __future__ import annotations

from itertools import dropwhile, takewhile

from diagnosis import attributes, scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job, Target
from diagnosis.log import Action, Event, ModifiedProperty, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when what was expected is written: the attribute asked about, or the disabling.

    It is confirmed for an attribute written since HR changed it; without attribute or time, the last update
    may be another one, and where Entra ID was written to, the account has to be one of the person's that were
    read: it may be somebody else's. A disabled account that the directory shows as enabled is not done.
    """
    change = evidence.expectation.change
    if change is Change.UPDATE:
        return _updated(evidence, job)
    if change is not Change.DISABLE:
        return None
    # Once somebody is out, full cycles go on to skip the record.
    event = next(dropwhile(scope.left_out, evidence.news(job)), None)
    if event is None or not (event.written and event.switches_off):
        return None
    if any(user.enabled for user in known(evidence.users)):
        return None
    words = text(_("The account of {person} was disabled."), person=evidence.person.name)
    return Match(words, facts=(Fact(_("Disabled"), event.at),), event=event, step=StepType.EXPORT)


def _updated(evidence: Evidence, job: Job) -> Answer:
    """The newest event that wrote the attribute, unless something went wrong after it."""
    expected = evidence.expectation
    for event in takewhile(lambda event: event.in_order, evidence.news(job)):
        changed = _asked_about(event, expected.attribute)
        if not event.written or changed is None or not _changes(event, expected.attribute):
            continue
        sure = expected.attribute is not None and expected.changed_at is not None
        words = text(
            _("The change for {person} was written to the account.")
            if sure
            else _("The last update for {person} was written to the account."),
            person=evidence.person.name,
        )
        return Match(
            words,
            Verdict.CONFIRMED if sure and _theirs(evidence, job, event) else Verdict.LIKELY,
            facts=(*(_fact(item) for item in changed[:8]), Fact(_("Written"), event.at)),
            event=event,
            step=StepType.EXPORT,
            employee=words,
        )
    return None


def _theirs(evidence: Evidence, job: Job, event: Event) -> bool:
    """Whether the account written to is the person's, as far as can be told: AD's ids are not Entra's."""
    account = event.target.id.casefold()
    if job.target is not Target.ENTRA_ID or not account:
        return True
    users = () if isinstance(evidence.users, Unavailable) else evidence.users
    return account in {user.id.casefold() for user in users}


def _changes(event: Event, attribute: str | None) -> bool:
    """Whether the event changes an account. A new account counts where the attribute was named: it has it."""
    return event.action is Action.UPDATE or (event.action is Action.CREATE and attribute is not None)


def _asked_about(event: Event, attribute: str | None) -> tuple[ModifiedProperty, ...] | None:
    """What the event changed of the attribute; everything where none was named; None if it left it alone."""
    if attribute is None:
        return event.modified
    names = attributes.names(attribute)
    return tuple(item for item in event.modified if item.name.casefold() in names) or None


def _fact(item: ModifiedProperty) -> Fact:
    return Fact(item.name, f"{item.old or '–'} → {item.new or '–'}", personal=True)


CAUSE = Cause(
    id="change-applied-ok",
    stage=Stage.ONWARD,
    kind=Kind.OUTCOME,
    title=_("The change was made"),
    employee=_("The change has been made. It can take a little longer to show everywhere."),
    owner=Owner.WAIT,
    next_step=_("Nothing to fix. If it does not show, look at caches and at the way from AD to Entra."),
    employee_next_step=_("Give it a little time to show everywhere."),
    docs=(Doc.LOGS,),
    outcome=Outcome.DONE,
    check=check,
)
