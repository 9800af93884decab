"""The buttons on an answer that go on from it: being told, asking the helpdesk, running it now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from microsoft_teams.cards.core import Action as CardAction

from cards.actions import Recheck, on_demand_of
from cards.actions.cases import escalate_of
from cards.actions.watch import watch_of
from cards.blocks import button
from cards.words import Words
from diagnosis.text import _


@dataclass(frozen=True, slots=True)
class Offers:
    """What may be offered; as a setting what this bot can do at all, on a card what makes sense there."""

    watch: bool = False
    escalate: bool = False
    on_demand: bool = False


NOTHING = Offers()


def offered(offers: Offers, recheck: Recheck, words: Words) -> Iterator[CardAction]:
    """The buttons, which ask the same question as the card."""
    if offers.watch:
        yield button(words.say(_("Tell me when it is done")), watch_of(recheck))
    if offers.escalate:
        yield button(words.say(_("Ask the helpdesk")), escalate_of(recheck))
    if offers.on_demand:
        yield button(words.say(_("Run it now…")), on_demand_of(recheck))
