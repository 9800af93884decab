"""The few pieces all cards are made of, and the one way a card becomes JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards.core import (
    Action as CardAction,
)
from microsoft_teams.cards.core import (
    ActionSet,
    AdaptiveCard,
    CardElement,
    ExecuteAction,
    Fact,
    FactSet,
    OpenUrlAction,
    SubmitAction,
    TextBlock,
)

from cards.actions import Action, Recheck, SomethingElse
from cards.words import Words
from diagnosis.text import Text, _

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


def title(markdown: str) -> TextBlock:
    """The card's first line; screen readers take it as a heading."""
    return TextBlock(text=markdown, wrap=True, size="Large", weight="Bolder", style="heading")


def heading(markdown: str, *, separator: bool = True) -> TextBlock:
    """The first line of a section."""
    return TextBlock(
        text=markdown, wrap=True, weight="Bolder", style="heading", separator=separator, spacing="Medium"
    )


def para(markdown: str, *, tight: bool = False) -> TextBlock:
    """A paragraph; `tight` keeps it close to what stands above."""
    return TextBlock(text=markdown, wrap=True, spacing="Small" if tight else None)


def quiet(markdown: str) -> TextBlock:
    """Small print."""
    return TextBlock(text=markdown, wrap=True, size="Small", is_subtle=True, spacing="Small")


def bullets(lines: Sequence[str]) -> TextBlock:
    """A list; each line is Markdown already. Lists are among the little Markdown that Teams knows."""
    return TextBlock(text="\r".join(f"- {line}" for line in lines), wrap=True, spacing="Small")


def facts(rows: Sequence[tuple[str, str]]) -> FactSet:
    """Labels with values, both Markdown already."""
    return FactSet(facts=[Fact(title=label, value=value) for label, value in rows], spacing="Small")


def link(label: str, url: str) -> str:
    """A link in Markdown. `label` is Markdown already and `url` one of ours, or it would have to be quoted."""
    return f"[{label}]({url})"


def button(title: str, action: Action, *, primary: bool = False) -> ExecuteAction:
    """An `Action.Execute`, with the same data as an `Action.Submit` for clients that do not know it.

    Whatever answers the click tells them apart by nothing but the activity's type.
    """
    data = action.model_dump(mode="json", exclude_none=True)
    style = "positive" if primary else None
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
    """A row of buttons. Fallbacks of actions work in an action set only (learn.microsoft.com, "Universal Action Model")."""
    return ActionSet(actions=list(actions), spacing="Medium")


def recheck_button(words: Words, recheck: Recheck) -> ExecuteAction:
    """Read again."""
    return button(words.say(_("Recheck")), recheck, primary=True)


def something_else_button(words: Words) -> ExecuteAction:
    """Ask about another person."""
    return button(words.say(_("Something else")), SomethingElse())
