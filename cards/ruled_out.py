"""What was ruled out on a diagnosis card: a line a cause, the telling ones in sight, the rest folded away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from microsoft_teams.cards.core import ActionSet, CardElement, Container, ToggleVisibilityAction

from cards.blocks import bullets, heading, quiet
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Stage
from diagnosis.diagnosis import Diagnosis, Excluded
from diagnosis.text import Text, _, counted, text

_IN_SIGHT = 4
"""Lines that are shown unasked; the rest must not push the buttons off a phone's screen."""

_LESS_TELLING = (Stage.JOB, Stage.READING)
"""What is not about the person comes last: the whole job, and our own reading."""

_REST, _SHOW, _HIDE = "ruled-out:rest", "ruled-out:show", "ruled-out:hide"


def ruled_out(diagnosis: Diagnosis, audience: Audience, words: Words, *, most: int) -> Iterator[CardElement]:
    """What the evidence speaks against: each cause with the reason for the helpdesk, else how many there are.

    At most `most` lines are in the card at all; with none of them, the helpdesk gets the number, too.
    """
    causes = by_cause(diagnosis.ruled_out)
    if not causes:
        return
    if audience is not Audience.HELPDESK:
        line = quiet(words.md(how_many(len(causes))))
        line.separator, line.spacing = True, "Medium"
        yield line
        return
    yield heading(words.md(_("Ruled out")))
    lines = [words.md(in_a_line(same)) for same in causes[:most]]
    left_out = [quiet(words.md(more(len(causes) - len(lines))))] if len(causes) > len(lines) else []
    if not lines:
        yield quiet(words.md(counted("{n} cause was ruled out.", "{n} causes were ruled out.", len(causes))))
    elif len(lines) <= _IN_SIGHT + 1:
        # A button to unfold a single line takes more room than the line.
        yield from (*bullets(lines), *left_out)
    else:
        yield from bullets(lines[:_IN_SIGHT])
        rest: list[CardElement] = [*bullets(lines[_IN_SIGHT:]), *left_out]
        yield Container(id=_REST, items=rest, is_visible=False, spacing="Small")
        yield _toggle(_SHOW, words.say(_show_all(len(lines))))
        yield _toggle(_HIDE, words.say(_("Show fewer")), visible=False)


def by_cause(excluded: Sequence[Excluded]) -> list[list[Excluded]]:
    """The same cause of several jobs together; those that tell most about the person first."""
    causes: dict[str, list[Excluded]] = {}
    for item in excluded:
        causes.setdefault(item.cause.id, []).append(item)
    return sorted(
        causes.values(), key=lambda same: (same[0].cause.stage in _LESS_TELLING, same[0].cause.stage)
    )


def in_a_line(same: Sequence[Excluded]) -> Text:
    """The cause and what speaks against it: the reason, or in how many jobs it was looked for."""
    title = text(same[0].cause.title)
    reasons = {item.because for item in same}
    if len(reasons) == 1:
        return text(_("{cause}: {reason}"), cause=title, reason=same[0].because)
    return counted(
        "{cause}: not so in {n} job.", "{cause}: not so in any of {n} jobs.", len(reasons), cause=title
    )


def how_many(n: int) -> Text:
    """All that an employee reads of what was ruled out."""
    return counted(
        "I checked {n} other possible cause; it does not apply.",
        "I checked {n} other possible causes; none of them applies.",
        n,
    )


def _show_all(n: int) -> Text:
    return counted("Show {n} check", "Show all {n} checks", n)


def _toggle(name: str, title: str, *, visible: bool = True) -> CardElement:
    """A button that unfolds or folds the rest, and makes way for the other one."""
    action = ToggleVisibilityAction(title=title, target_elements=[_REST, _SHOW, _HIDE])
    return ActionSet(id=name, actions=[action], spacing="Small", is_visible=None if visible else False)
