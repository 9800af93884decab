"""What can be asked, which words always work, and what the bot does not do."""

from __future__ import annotations

from collections.abc import Iterator

from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.actions import SomethingElse
from cards.blocks import bullets, button, buttons, facts, heading, new_card, para, quiet, title
from cards.offers import NOTHING, Offers
from cards.welcome import EXAMPLES
from cards.words import Words
from diagnosis.text import _

_COMMANDS = (
    (_("help"), _("shows this card")),
    (_("cancel"), _("stops the question we are in")),
    (_("back"), _("asks the question before this one again")),
    (_("start over"), _("forgets what was said and begins again")),
    (_("check again"), _("reads everything anew for whom you asked about last")),
    (_("status"), _("says whether the provisioning jobs are running")),
    (_("known issues"), _("lists what is known and being repaired")),
)


_WATCH = (
    (_("tell me when Jane is ready"), _("watches, and writes to you when it is done")),
    (_("my watches"), _("lists whom I watch for you, to stop them")),
)
_ESCALATE = (
    (_("pass it to the helpdesk"), _("opens a case with what I found in it")),
    (_("my cases"), _("shows what the helpdesk has of yours")),
)


def help_card(words: Words, offers: Offers = NOTHING) -> AdaptiveCard:
    """The answer to "help", at any step; `offers` is what this bot can do beside answering."""
    headline = _("Ask me why someone was not provisioned")
    body: list[CardElement] = [
        title(words.md(headline)),
        para(words.md(_("Name the person by name, user name or employee number. For example:"))),
        *bullets([words.md(example) for example in EXAMPLES]),
        para(words.md(_("Name several people at once, or paste a list, and I show them all in one card."))),
        heading(words.md(_("Words that always work"))),
        facts([(words.md(word), words.md(meaning)) for word, meaning in _commands(offers)]),
        heading(words.md(_("What to know"))),
        *bullets(
            [
                words.md(
                    _("I read HR provisioning from Workday, SuccessFactors and uploads through the API.")
                ),
                words.md(_RUNS if offers.on_demand else _READS),
                words.md(_("You see what your role may see. The helpdesk sees more detail.")),
                words.md(_("Passwords, licences, groups and devices are not mine: ask the helpdesk.")),
            ]
        ),
        quiet(words.md(_("A new question works at any time, also in the middle of another one."))),
        buttons([button(words.say(_("Ask about a person")), SomethingElse(), primary=True)]),
    ]
    return new_card(body, words, headline=headline)


def _commands(offers: Offers) -> Iterator[tuple[str, str]]:
    yield from _COMMANDS
    if offers.watch:
        yield from _WATCH
    if offers.escalate:
        yield from _ESCALATE


_READS = _("I only read. Recheck reads again and changes nothing.")
_RUNS = _(
    "I read. Recheck changes nothing; only the helpdesk can have me provision somebody now, and confirms it."
)
