"""The history of a case on the helpdesk's card: folded away, a line a moment, and who changed the jobs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from microsoft_teams.cards.core import ActionSet, CardElement, Container, ToggleVisibilityAction

from cards.blocks import heading, para, quiet
from cards.words import Words, more
from diagnosis.configuration import ConfigurationChange
from diagnosis.diagnosis import Diagnosis
from diagnosis.moments import Moment, MomentKind
from diagnosis.text import Text, _, counted, text
from diagnosis.timeline import newest

_REST, _SHOW, _HIDE = "timeline:rest", "timeline:show", "timeline:hide"


def timeline_section(diagnosis: Diagnosis, words: Words, *, most: int) -> Iterator[CardElement]:
    """A button that unfolds the newest moments; nothing without room, or with nothing to tell but now."""
    if most <= 0 or not tells(diagnosis):
        return
    kept, left_out = newest(diagnosis.timeline, most, diagnosis.leading)
    items: list[CardElement] = [heading(words.md(_("Timeline")), separator=False)]
    if left_out:
        items.append(quiet(words.md(more(len(left_out)))))
    items += [entry(moment, diagnosis, words) for moment in kept]
    yield _toggle(_SHOW, words.say(counted("Timeline ({n} entry)", "Timeline ({n} entries)", _count(kept))))
    yield Container(id=_REST, items=items, is_visible=False, spacing="Medium")
    yield _toggle(_HIDE, words.say(_("Hide the timeline")), visible=False)


def tells(diagnosis: Diagnosis) -> bool:
    """Whether the timeline tells more than that it is now."""
    return any(moment.kind is not MomentKind.NOW for moment in diagnosis.timeline)


def entry(moment: Moment, diagnosis: Diagnosis, words: Words) -> CardElement:
    """One moment as a line; now, and the event that decides, stand out."""
    said = words.md(line(moment, diagnosis, words))
    return para(f"**{said}**" if _stands_out(moment, diagnosis) else said, tight=True)


def line(moment: Moment, diagnosis: Diagnosis, words: Words) -> Text:
    """When and what, with the job where several have to do with the person."""
    if moment.kind is MomentKind.LEFT_OUT:
        return moment.text
    said = text(_("{when}: {what}"), when=_when(moment, words), what=moment.text)
    jobs = {one.job.id for one in diagnosis.timeline if one.job is not None}
    if moment.job is None or len(jobs) < 2 or moment.kind is MomentKind.CONFIGURATION:
        return said
    return text("{said} · {job}", said=said, job=moment.job.name)


def configuration_section(diagnosis: Diagnosis, words: Words, *, most: int) -> Iterator[CardElement]:
    """The newest changes to the person's jobs: who, when, and what that does to waiting times."""
    changes = diagnosis.configuration
    if not changes or most <= 0:
        return
    yield heading(words.md(_("Changes to the provisioning job")))
    if len(changes) > most:
        yield quiet(words.md(more(len(changes) - most)))
    yield from (change_entry(change, words) for change in changes[-most:])


def change_entry(change: ConfigurationChange, words: Words) -> CardElement:
    """One change to a job, as a line of a list."""
    return para(f"• {words.md(change_line(change))}", tight=True)


def change_line(change: ConfigurationChange) -> Text:
    """When, who and what, and what follows for the cycles."""
    return text(_("{when}: {what} {effect}"), when=change.at, what=change.what, effect=change.effect)


def _when(moment: Moment, words: Words) -> Text:
    """The time, or the day where only a day was said: its middle is on that day in most other zones."""
    if moment.until is None:
        return text("{when}", when=moment.at)
    return text("{when}", when=words.day(moment.at + (moment.until - moment.at) / 2))


def _stands_out(moment: Moment, diagnosis: Diagnosis) -> bool:
    event = diagnosis.leading.match.event if diagnosis.leading is not None else None
    decides = event is not None and (moment.event_id, moment.at) == (event.id, event.at)
    return decides or moment.kind is MomentKind.NOW


def _count(moments: Sequence[Moment]) -> int:
    return sum(moment.kind is not MomentKind.LEFT_OUT for moment in moments)


def _toggle(name: str, title: str, *, visible: bool = True) -> CardElement:
    """A button that unfolds or folds the timeline, and makes way for the other one."""
    action = ToggleVisibilityAction(title=title, target_elements=[_REST, _SHOW, _HIDE])
    return ActionSet(id=name, actions=[action], spacing="Small", is_visible=None if visible else False)
