"""The value was written, and something else has changed it since."""

from __future__ import annotations

from diagnosis.attributes import in_graph, names
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.directory import DirectoryUser
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, Target
from diagnosis.log import Action, Event, ModifiedProperty, StepType
from diagnosis.text import _, text

REPEATS = 3


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the log wrote the attribute asked about and the account holds another value today.

    For Active Directory the synchronisation must have written the account since. Likely where the value
    itself was not read, but the log writes the same value again and again: something keeps changing it
    back. The mail address in Entra ID has a cause of its own.
    """
    expected = evidence.expectation
    newest = evidence.newest(job)
    if expected.change is not Change.UPDATE or expected.attribute is None:
        return None
    if newest is None or not newest.in_order:
        return None
    if job.target is Target.ENTRA_ID and names(expected.attribute) == names("mail"):
        return None
    wanted = names(expected.attribute)
    written = [(event, item) for event in evidence.news(job) for item in _written(event, wanted)]
    users = known(evidence.users)
    if not written or len(users) != 1:
        return None
    event, item = written[0]
    # Like with like: of a name or an address several properties could be meant, and they differ by nature.
    held = users[0].attributes.get(in_graph(item.name))
    if held is not None and _seen_since(users[0], event, job):
        if held.strip().casefold() == (item.new or "").strip().casefold():
            return None
        return _match(evidence, event, item, Verdict.CONFIRMED, held)
    again = {other.id for other, value in written if value.name == item.name and value.new == item.new}
    return _match(evidence, event, item, Verdict.LIKELY, None) if len(again) >= REPEATS else None


def _written(event: Event, wanted: tuple[str, ...]) -> list[ModifiedProperty]:
    if not event.written or event.action is not Action.UPDATE:
        return []
    return [item for item in event.modified if item.name.casefold() in wanted and item.new]


def _seen_since(user: DirectoryUser, event: Event, job: Job) -> bool:
    """Whether Entra ID shows what came after the event."""
    if job.target is Target.ENTRA_ID:
        return True
    return user.synced_from_ad and user.last_sync_at is not None and user.last_sync_at > event.at


def _match(
    evidence: Evidence, event: Event, item: ModifiedProperty, verdict: Verdict, held: str | None
) -> Match:
    facts = [Fact(_("Written"), event.at), Fact(item.name, item.new or "–", personal=True)]
    if held is not None:
        facts.append(Fact(_("Today"), held or "–", personal=True))
    return Match(
        text(
            _("The change for {person} was written, and something else has changed the value since."),
            person=evidence.person.name,
        ),
        verdict,
        facts=tuple(facts),
        event=event,
        step=StepType.EXPORT,
    )


CAUSE = Cause(
    id="overwritten-after-success",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("Something else has changed the value back"),
    employee=_("The change was made, but something else has changed the value since."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Find who else writes this value: a script, another job, a person. On-demand provisioning writes it "
        "again, and it will be lost again."
    ),
    employee_next_step=_("Ask the helpdesk to find out what else changes this value."),
    docs=(Doc.PLAN_HR, Doc.CHECK_STATUS),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
