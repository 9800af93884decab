"""The first card someone sees: what the bot is for and how to begin."""

from __future__ import annotations

from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.actions import SomethingElse
from cards.blocks import bullets, button, buttons, heading, new_card, open_url, para, quiet, title
from cards.words import Words
from diagnosis.docs import Doc
from diagnosis.text import _, text

EXAMPLES = (
    _("Why wasn't Jane Doe provisioned?"),
    _("Why doesn't employee 21451 have an account?"),
    _("Jane Doe's title is still wrong. It was changed in Workday yesterday."),
    _("Sam Lee left on Friday and can still sign in"),
)


def welcome_card(words: Words, *, shared: bool = False) -> AdaptiveCard:
    """`shared` is a channel or group chat, where the bot hears only what mentions it and answers briefly."""
    headline = text(_("I find out why someone has no account"))
    place = (
        _("Mention me and name the person. Everyone here can read my answer, so it stays short.")
        if shared
        else _("Name the person in a sentence, or give their employee number.")
    )
    body: list[CardElement] = [
        title(words.md(headline)),
        para(
            words.md(
                _(
                    "When HR adds, changes or ends someone, accounts follow by themselves. When they do not, "
                    "I look up where it stopped, who can fix it, and when it should be done."
                )
            )
        ),
        para(words.md(place)),
        heading(words.md(_("You can ask"))),
        *bullets([words.md(example) for example in EXAMPLES[:3]]),
        quiet(words.md(_("I only read. I change nothing in HR or in any account."))),
        buttons(
            [
                button(words.say(_("Ask about a person")), SomethingElse(), primary=True),
                open_url(
                    words.say(_("View in Microsoft Learn")), Doc.HOW_IT_WORKS.url, Doc.HOW_IT_WORKS.title
                ),
            ]
        ),
    ]
    return new_card(body, words, headline=headline)
