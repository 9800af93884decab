"""The few pieces all cards are made of, and the one way a card becomes JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Literal

from microsoft_teams.cards.core import (
    Action as CardAction,
)
from microsoft_teams.cards.core import (
    ActionSet,
    AdaptiveCard,
    CardElement,
    Container,
    ExecuteAction,
    Fact,
    FactSet,
    OpenUrlAction,
    SubmitAction,
    TextBlock,
)

from cards.actions import Action, Back, Recheck, RecheckJobs, RecheckPeople, SomethingElse
from cards.words import Words
from diagnosis.text import Text, _

_FITS_IN_A_COLUMN = 14
_READS_IN_A_COLUMN = 80

MAX_BYTES = 24 * 1024
"""Our own budget for one card; quick on phones, and a quarter of what Teams accepts."""


def new_card(
    body: Sequence[CardElement], words: Words, *, headline: Text | str, speak: Text | str | None = None
) -> AdaptiveCard:
    """A card of version 1.5, the newest that bots may send to Teams.

    `headline` stands in for the card in clients that can't show it (learn.microsoft.com,
    "Cards reference for bots").
    """
    return AdaptiveCard(
        version="1.5",
        lang=words.language,
        rtl=True if words.right_to_left else None,
        fallback_text=words.say(headline),
        speak=words.say(speak if speak is not None else headline),
        body=list(body),
    )


def to_json(card: AdaptiveCard) -> dict[str, Any]:
    """The card as the JSON that goes into an attachment's `content`."""
    return card.model_dump(mode="json", by_alias=True, exclude_none=True)


def wire_bytes(card: AdaptiveCard) -> int:
    """How many bytes the Bot Framework SDK sends for it: spaces after separators, all but ASCII escaped."""
    return len(json.dumps(to_json(card)))


def element_bytes(element: CardElement) -> int:
    """The same for one element of a card, with the comma before it."""
    return len(json.dumps(element.model_dump(mode="json", by_alias=True, exclude_none=True))) + 2


def title(markdown: str) -> TextBlock:
    """The card's first line; screen readers take it as a heading."""
    return TextBlock(text=markdown, wrap=True, size="Large", weight="Bolder", style="heading")


def heading(markdown: str, *, separator: bool = True) -> TextBlock:
    """The first line of a section."""
    return TextBlock(
        text=markdown,
        wrap=True,
        size="Default",
        weight="Bolder",
        style="heading",
        separator=separator,
        spacing="Medium",
    )


def para(markdown: str, *, tight: bool = False) -> TextBlock:
    """A paragraph; `tight` keeps it close to what stands above."""
    return TextBlock(text=markdown, wrap=True, spacing="Small" if tight else None)


def quiet(markdown: str) -> TextBlock:
    """Small print."""
    return TextBlock(text=markdown, wrap=True, size="Small", is_subtle=True, spacing="Small")


def bullets(lines: Sequence[str]) -> list[CardElement]:
    """A list, one text block a line; each line is Markdown already.

    A list in Markdown is cut off at the right in narrow cards: the renderer makes it as wide as the card and
    then indents it (observed with adaptivecards 3.0.6).
    """
    return [para(f"• {line}", tight=True) for line in lines]


def facts(rows: Sequence[tuple[str, str]]) -> CardElement:
    """Labels with values, both Markdown already: side by side, or a line each where words or values are long.

    On lines of their own, neighbours that share a label become a list below it.

    A fact set breaks lines only between words, so an attribute's name would be cut off on a phone (observed
    with adaptivecards 3.0.6).
    """
    longest_word = max((len(word) for row in rows for part in row for word in part.split()), default=0)
    longest_value = max((len(value) for _, value in rows), default=0)
    if longest_word <= _FITS_IN_A_COLUMN and longest_value <= _READS_IN_A_COLUMN:
        return FactSet(facts=[Fact(title=label, value=value) for label, value in rows], spacing="Small")
    lines: list[CardElement] = []
    for label, same in groupby(rows, key=itemgetter(0)):
        values = [value for _, value in same]
        if len(values) == 1:
            lines.append(labelled(label, values[0]))
        else:
            lines += [para(f"**{label}:**", tight=True), *bullets(values)]
    return Container(items=lines, spacing="Small")


def labelled(label: str, value: str) -> TextBlock:
    """One label with its value on a line, both Markdown already."""
    return para(f"**{label}:** {value}", tight=True)


def link(label: str, url: str) -> str:
    """A link in Markdown. `label` is Markdown already; `url` is one of ours, so it needs no quoting."""
    return f"[{label}]({url})"


def button(title: str, action: Action, *, primary: bool = False) -> ExecuteAction:
    """An `Action.Execute`, with an `Action.Submit` of the same data for clients that do not know it."""
    data = action.model_dump(mode="json", exclude_none=True)
    style: Literal["positive"] | None = "positive" if primary else None
    return ExecuteAction(
        title=title,
        verb=action.verb,
        data=data,
        style=style,
        fallback=SubmitAction(title=title, data=data, style=style),
    )


def open_url(title: str, url: str, tooltip: str | None = None) -> OpenUrlAction:
    """A button that leaves Teams."""
    return OpenUrlAction(title=title, url=url, tooltip=tooltip)


def buttons(actions: Sequence[CardAction]) -> ActionSet:
    """A row of buttons. Fallbacks need an action set ("Universal Action Model", learn.microsoft.com)."""
    return ActionSet(actions=list(actions), spacing="Medium")


def recheck_button(words: Words, recheck: Recheck | RecheckJobs | RecheckPeople) -> ExecuteAction:
    """Read again."""
    return button(words.say(_("Recheck")), recheck, primary=True)


def something_else_button(words: Words) -> ExecuteAction:
    """Ask about another person."""
    return button(words.say(_("Something else")), SomethingElse())


def way_back(words: Words, asker: str | None) -> list[ExecuteAction]:
    """The buttons under each question that the bot asks: the question before it, and the beginning."""
    return [
        button(words.say(_("Back")), Back(asker=asker)),
        button(words.say(_("Start over")), SomethingElse()),
    ]
