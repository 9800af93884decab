"""Someone edited the account itself; provisioning looks at HR only and neither notices nor undoes that."""

from __future__ import annotations

from datetime import timedelta

from diagnosis import history
from diagnosis.attributes import names
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.log import Event
from diagnosis.text import _, text

_SAME_TIME = timedelta(minutes=1)
"""People name minutes at best, and Graph's times have whole seconds."""


def check_once(evidence: Evidence) -> Answer:
    """Applies when an update was expected and a person or another app edited the account, and no job since.

    Where a job wrote to the account after the change, the edit came on top of it, which is another cause.
    Confirmed where the asker's change and the edit are of the same time; otherwise the edit may be about
    something else.
    """
    expected = evidence.expectation
    if expected.change is not Change.UPDATE:
        return None
    edit = history.edited_by_hand(evidence, known(evidence.users))
    if edit is None:
        return RuledOut(text(_("Nobody edited the account directly, as far as the audit log reaches.")))
    if any(event.at >= edit.at for job in known(evidence.jobs) for event in known(job.log).events):
        return None
    if any(_wrote(event, expected.attribute) for job in known(evidence.jobs) for event in evidence.news(job)):
        return None
    latest = expected.latest(evidence.now)
    told = expected.changed_at is not None and expected.changed_at - _SAME_TIME <= edit.at
    if latest is not None and expected.changed_at is not None and not told:
        return None
    return Match(
        text(
            _("The account of {person} was edited directly {at}; provisioning does not look for that."),
            person=evidence.person.name,
            at=edit.at,
        ),
        Verdict.CONFIRMED if told else Verdict.LIKELY,
        facts=(
            Fact(_("Edited"), edit.at),
            Fact(_("By"), edit.by, personal=True),
        ),
    )


def _wrote(event: Event, attribute: str | None) -> bool:
    """Whether the event wrote the attribute; anything at all where none was named."""
    wanted = names(attribute) if attribute else None
    return event.written and any(wanted is None or item.name.casefold() in wanted for item in event.modified)


CAUSE = Cause(
    id="target-edited-instead-of-source",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The account was edited instead of the record in HR"),
    employee=_("A change was made directly in the account; the connection to HR does not look for those."),
    owner=Owner.HR,
    next_step=_(
        "Make the change in HR, or accept the account as it is: it stays until HR sends the next change. "
        "On-demand provisioning writes what HR holds over it."
    ),
    employee_next_step=_("Ask HR to make the change in the record."),
    docs=(Doc.KNOWN_ISSUES, Doc.HOW_IT_WORKS),
    outcome=Outcome.NEEDS_HR,
    on_demand_helps=True,
    check_once=check_once,
)
