"""The update or the disabling was written to the account."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence, Job
from diagnosis.log import Action, Event, ModifiedProperty, Result, StepType
from diagnosis.text import _, text

ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "title": ("title", "jobtitle"),
    "department": ("department",),
    "manager": ("manager",),
    "name": ("displayname", "givenname", "sn", "surname", "cn", "name"),
    "phone": ("telephonenumber", "mobile", "mobilephone", "businessphones"),
    "mail": ("mail", "proxyaddresses"),
    "location": ("officelocation", "physicaldeliveryofficename", "l", "city"),
    "company": ("company", "companyname"),
}
"""What people call an attribute, and what the directories call it (lower case)."""


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event wrote what was expected: the attribute asked about, or the disabling."""
    event = evidence.newest(job)
    if event is None or event.result not in (Result.SUCCESS, Result.WARNING):
        return None
    change = evidence.expectation.change
    if change is Change.UPDATE and event.action is Action.UPDATE:
        return _updated(evidence, event)
    if change is Change.DISABLE and _disabled(event):
        words = text(_("The account of {person} was disabled."), person=evidence.person.name)
        return Match(words, facts=(Fact(_("Disabled"), event.at),), event=event, step=StepType.EXPORT)
    return None


def _updated(evidence: Evidence, event: Event) -> Answer:
    attribute = evidence.expectation.attribute
    changed = event.modified
    if attribute is not None:
        names = ATTRIBUTES.get(attribute.casefold(), (attribute.casefold(),))
        changed = tuple(item for item in event.modified if item.name.casefold() in names)
        if not changed:
            return None
    words = text(_("The change for {person} was written to the account."), person=evidence.person.name)
    return Match(
        words,
        facts=tuple(_fact(item) for item in changed[:8]),
        event=event,
        step=StepType.EXPORT,
        employee=words,
    )


def _fact(item: ModifiedProperty) -> Fact:
    return Fact(item.name, f"{item.old or '–'} → {item.new or '–'}", personal=True)


def _disabled(event: Event) -> bool:
    if event.action in (Action.DISABLE, Action.DELETE):
        return True
    values = {item.name.casefold(): (item.new or "").casefold() for item in event.modified}
    return values.get("accountdisabled") == "true" or values.get("accountenabled") == "false"


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
