"""Asks whom the question is about: typed into the chat, or picked from the organisation."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import AdaptiveCard, CardElement, Choice, ChoiceSetInput, QueryData

from cards.actions import ChoosePerson
from cards.blocks import button, buttons, new_card, para, title
from cards.words import Words
from diagnosis.text import Text, _

EVERYBODY = "graph.microsoft.com/users"
"""The client itself searches the organisation for this data set (learn.microsoft.com, "People Picker in
Adaptive Cards") and answers with an Entra object id, so the bot needs no permission for it."""

WORKERS = "provisioning-log/people"
"""Our own data set: the client asks the bot for it while somebody types (learn.microsoft.com, "Typeahead
search in Adaptive Cards"), for people who are in no directory as they were never provisioned."""

MYSELF = "me"
"""Stands in the list before anybody is searched for, and is all there is in clients without the data set."""


def who_card(
    words: Words, *, hints: Sequence[Text | str] = (), asker: str | None = None, workers: bool = False
) -> AdaptiveCard:
    """A picker beside typing: whoever has no account yet is in no directory.

    `hints` say what was not understood so far; `asker` marks whose answer is waited for, where others see
    the card too. `workers` adds a list of those without an account, for askers to whom a few letters may
    tell who they are.
    """
    headline = _("Who is it about?")
    body: list[CardElement] = [title(words.md(headline))]
    body += [para(words.md(line)) for line in hints]
    body += [
        para(words.md(_("Write the name, the user name or the employee number."))),
        people_picker(words),
        *([_workers(words)] if workers else []),
        buttons([button(words.say(_("Continue")), ChoosePerson(asker=asker), primary=True)]),
    ]
    return new_card(body, words, headline=headline)


def people_picker(words: Words) -> CardElement:
    """Everybody in the organisation, searched by the client."""
    return ChoiceSetInput(
        id="person",
        label=words.say(_("Or pick somebody who has an account already")),
        choices=[Choice(title=words.say(_("Myself")), value=MYSELF)],
        placeholder=words.say(_("Search for a name")),
        choices_data=QueryData(dataset=EVERYBODY),
    )


def _workers(words: Words) -> CardElement:
    """The one fixed entry means nobody: an input without any is not shown everywhere (observed)."""
    return ChoiceSetInput(
        id="worker",
        label=words.say(_("Or find somebody without an account, by the first letters")),
        choices=[Choice(title=words.say(_("Not in this list")), value="unknown")],
        placeholder=words.say(_("Three letters or more")),
        choices_data=QueryData(dataset=WORKERS),
    )
