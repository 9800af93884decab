"""Nobody was found: where we looked, and what would help."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards import labels
from cards.blocks import bullets, buttons, new_card, para, quiet, something_else_button, title
from cards.words import Words
from diagnosis.evidence import Source, Unavailable
from diagnosis.text import _, text


def person_none_card(
    query: str, words: Words, *, looked_in: Sequence[Source] = (), gaps: Sequence[Unavailable] = ()
) -> AdaptiveCard:
    """Says what was searched and what could not be, and asks for the employee number or another spelling."""
    words = words.short(80)
    headline = text(_("I found nobody called “{query}”"), query=query)
    body: list[CardElement] = [title(words.md(headline))]
    if looked_in:
        names = words.listed([text(labels.SOURCE[source]) for source in looked_in])
        body.append(para(words.md(text(_("I looked in {sources}."), sources=names))))
    body += [
        quiet(
            words.md(
                text(
                    _("I could not read {source}: {why}"),
                    source=text(labels.SOURCE[gap.source]),
                    why=gap.because,
                )
            )
        )
        for gap in gaps[:5]
    ]
    body += [
        para(words.md(_("This may help:"))),
        *bullets(
            [
                words.md(_("Write the employee number from HR. Who has no account yet is found best by it.")),
                words.md(_("Check the spelling, or write the name as HR has it.")),
            ]
        ),
        buttons([something_else_button(words)]),
    ]
    return new_card(body, words, headline=headline)
