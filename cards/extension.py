"""What a message extension shows: the form and the lists of its dialog, and cards made fit for a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards.core import AdaptiveCard, CardElement, TextInput

from cards.actions import ChoosePerson, OpenPerson, Recheck, Refresh, ShowMe
from cards.blocks import button, buttons, new_card, para, quiet, title, to_json
from cards.who import people_picker
from cards.words import Words, more
from diagnosis.text import Text, _, text

_MOST = 6
"""Buttons on one card; Teams shows no more of them side by side on the desktop."""


def whom_card(words: Words, *, hints: Sequence[Text | str] = (), typed: str | None = None) -> AdaptiveCard:
    """Asks for the name. `hints` say why; `typed` is what may be meant already."""
    headline = _("Who is it about?")
    body: list[CardElement] = [title(words.md(headline))]
    body += [para(words.md(line)) for line in hints]
    body += [
        TextInput(
            id="typed",
            label=words.say(_("Name, user name or employee number")),
            value=words.value(typed) if typed else None,
            max_length=100,
        ),
        people_picker(words),
        buttons([button(words.say(_("Continue")), ChoosePerson(), primary=True)]),
    ]
    return new_card(body, words, headline=headline)


def named_card(named: Sequence[OpenPerson], words: Words) -> AdaptiveCard:
    """Several people stand in one message: whom is the question about?"""
    headline = _("Several people are named. Whom do you mean?")
    words = words.short(40)
    chosen = [button(words.value(one.person.display_name or one.person.query), one) for one in named[:_MOST]]
    body: list[CardElement] = [title(words.md(headline)), buttons(chosen)]
    if len(named) > _MOST:
        body.append(quiet(words.md(more(len(named) - _MOST))))
    body.append(buttons([button(words.say(_("None of these")), ChoosePerson(pick="none"))]))
    return new_card(body, words, headline=headline)


def slow_card(again: OpenPerson | Recheck | Refresh | ShowMe, words: Words) -> AdaptiveCard:
    """It takes longer than a dialog may wait."""
    headline = _("I am still looking")
    body: list[CardElement] = [
        title(words.md(headline)),
        para(words.md(_("It takes a little longer than usual. Look again in a moment."))),
        buttons([button(words.say(_("Look again")), again, primary=True)]),
    ]
    return new_card(body, words, headline=headline)


def nobody_called(name: str) -> Text:
    """The note of the form where the message names somebody whom nobody knows."""
    return text(
        _(
            "I found nobody called “{name}”. Please check the name; if it is right, go on: somebody new may "
            "be known nowhere yet."
        ),
        name=name,
    )


def in_dialog(card: AdaptiveCard | dict[str, Any]) -> dict[str, Any]:
    """The card with each Action.Execute as the Action.Submit it falls back to.

    A dialog hands what Action.Submit sends to the invoke that opened it
    (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots).
    """
    shown: dict[str, Any] = _submitting(to_json(card) if isinstance(card, AdaptiveCard) else card)
    return shown


def _submitting(node: Any) -> Any:
    if isinstance(node, list):
        return [_submitting(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "Action.Execute":
        return node["fallback"]
    return {key: _submitting(value) for key, value in node.items()}
