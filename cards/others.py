"""Several people were named: says whose answer this is, with a button for each of the others."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.actions import OpenPerson
from cards.blocks import button, buttons, new_card, para, quiet, title
from cards.words import Words, more
from diagnosis.text import _, text

_MOST = 6
"""Buttons on one card; Teams shows no more of them side by side on the desktop."""


def others_card(first: str, others: Sequence[OpenPerson], words: Words) -> AdaptiveCard:
    """`first` is who was looked up, as the message named them; `others` are at least one."""
    headline = text(_("You named {count} people; this is {name}."), count=len(others) + 1, name=first)
    words = words.short(40)
    body: list[CardElement] = [
        title(words.md(headline)),
        para(words.md(_("Ask about the others:"))),
        buttons(
            [button(words.value(one.person.display_name or one.person.query), one) for one in others[:_MOST]]
        ),
    ]
    if len(others) > _MOST:
        body.append(quiet(words.md(more(len(others) - _MOST))))
    return new_card(body, words, headline=headline)
