"""What did not fit on a diagnosis card: the pages after the first one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards import findings, footer, timeline
from cards.actions import Recheck, show_me_of
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    facts,
    heading,
    new_card,
    para,
    quiet,
    something_else_button,
    title,
    wire_bytes,
)
from cards.room import Room
from cards.ruled_out import by_cause, in_a_line
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import Text, _, text
from diagnosis.timeline import newest

_VALUE = 200
"""Characters of one value; a smaller room has cut them, so that they are said again here."""

Block = list[CardElement]
"""Elements that stay together on a page: an entry, with its section's heading where it is the first."""


def rest(diagnosis: Diagnosis, audience: Audience, words: Words, room: Room) -> Iterator[Block]:
    """Everything that a card with this room leaves out, section by section, made as it is asked for."""
    if audience is Audience.OUTCOME:
        return
    words = words.short(_VALUE)
    yield from _section(_("The leading cause, continued"), _leading(diagnosis, words, room), words)
    yield from _section(_("Other possible causes"), _others(diagnosis, audience, words, room), words)
    yield from _section(_("Changes to the provisioning job"), _changes(diagnosis, words, room), words)
    yield from _section(_("Timeline"), _timeline(diagnosis, words, room), words)
    yield from _section(_("Ruled out"), _ruled_out(diagnosis, audience, words, room), words)
    yield from _section(_("What I could not check"), _gaps(diagnosis, audience, words, room), words)


def rest_card(
    blocks: Iterable[Block], diagnosis: Diagnosis, words: Words, *, page: int, about: Text, again: Recheck
) -> AdaptiveCard:
    """One page of the rest; `page` counts from 2, and one that does not exist is the last one."""
    pages: list[Block] = [[]]
    frame = wire_bytes(_page([], diagnosis, words, 98, 99, about, again))
    left = MAX_BYTES - frame
    for block in blocks:
        size = sum(_bytes(element) for element in block)
        if size > left and pages[-1]:
            pages.append([])
            left = MAX_BYTES - frame
        pages[-1] += block
        left -= size
    last = len(pages) + 1
    shown = max(2, min(page, last))
    return _page(pages[shown - 2], diagnosis, words, shown, last, about, again)


def _page(
    body: Block, diagnosis: Diagnosis, words: Words, page: int, last: int, about: Text, again: Recheck
) -> AdaptiveCard:
    row: list[CardAction] = [button(words.say(_("First page")), show_me_of(again, 1))]
    if page < last:
        row.insert(0, button(words.say(_("Show the rest")), show_me_of(again, page + 1)))
    if not again.inserted:
        row.append(something_else_button(words))
    return new_card(
        [
            quiet(words.md(about)),
            title(words.short(80).md(diagnosis.headline)),
            quiet(words.md(text(_("Page {page} of {last}"), page=page, last=last))),
            *body,
            footer.read_from(diagnosis, words),
            buttons(row),
        ],
        words,
        headline=diagnosis.headline,
    )


def _bytes(element: CardElement) -> int:
    return len(json.dumps(element.model_dump(mode="json", by_alias=True, exclude_none=True))) + 2


def _section(name: str, entries: Iterator[CardElement], words: Words) -> Iterator[Block]:
    above: Block = [heading(words.md(name))]
    for entry in entries:
        yield [*above, entry]
        above = []


def _leading(diagnosis: Diagnosis, words: Words, room: Room) -> Iterator[CardElement]:
    first = diagnosis.leading
    if first is None:
        return
    sentences = findings.same_cause(diagnosis)
    yield from (para(words.md(one), tight=True) for one in sentences[findings.SAME_CAUSE :])
    begins = 0 if room.value < _VALUE else room.facts
    if len(first.match.facts) <= room.facts and room.value >= _VALUE:
        return
    for fact in first.match.facts[begins:]:
        yield facts([(words.md(fact.label), words.md_value(fact.value))])


def _others(diagnosis: Diagnosis, audience: Audience, words: Words, room: Room) -> Iterator[CardElement]:
    for number, same in enumerate(findings.other_causes(diagnosis)):
        if number >= room.others or not room.other_links or len(same) > findings.SAME_CAUSE:
            yield findings.other(same, audience, words, with_links=True, most=len(same))


def _changes(diagnosis: Diagnosis, words: Words, room: Room) -> Iterator[CardElement]:
    changes = diagnosis.configuration
    for change in changes[: len(changes) - room.changes] if len(changes) > room.changes else ():
        yield timeline.change_entry(change, words)


def _timeline(diagnosis: Diagnosis, words: Words, room: Room) -> Iterator[CardElement]:
    """What the card has no room for; all of it where it shows none."""
    moments = diagnosis.timeline if timeline.tells(diagnosis) else ()
    left_out = newest(moments, room.timeline, diagnosis.leading)[1] if room.timeline else moments
    for moment in left_out:
        yield timeline.entry(moment, diagnosis, words)


def _ruled_out(diagnosis: Diagnosis, audience: Audience, words: Words, room: Room) -> Iterator[CardElement]:
    if audience is not Audience.HELPDESK:
        return
    for same in by_cause(diagnosis.ruled_out)[room.ruled_out :]:
        yield para(f"• {words.md(in_a_line(same))}", tight=True)


def _gaps(diagnosis: Diagnosis, audience: Audience, words: Words, room: Room) -> Iterator[CardElement]:
    for item in diagnosis.could_not_check[room.gaps :]:
        yield para(words.md(footer.gap(item, audience, said_already=False)), tight=True)
