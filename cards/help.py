"""What can be asked, which words always work, and what the bot does not do."""

from __future__ import annotations

from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.actions import SomethingElse
from cards.blocks import bullets, button, buttons, facts, heading, new_card, para, quiet, title
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


def help_card(words: Words) -> AdaptiveCard:
    """The answer to "help", at any step."""
    headline = _("Ask me why someone was not provisioned")
    body: list[CardElement] = [
        title(words.md(headline)),
        para(words.md(_("Name the person by name, user name or employee number. For example:"))),
        *bullets([words.md(example) for example in EXAMPLES]),
        para(words.md(_("Name several people at once, or paste a list, and I show them all in one card."))),
        heading(words.md(_("Words that always work"))),
        facts([(words.md(word), words.md(meaning)) for word, meaning in _COMMANDS]),
        heading(words.md(_("What to know"))),
        *bullets(
            [
                words.md(
                    _("I read HR provisioning from Workday, SuccessFactors and uploads through the API.")
                ),
                words.md(_("I only read. Recheck reads again and changes nothing.")),
                words.md(_("You see what your role may see. The helpdesk sees more detail.")),
                words.md(_("Passwords, licences, groups and devices are not mine: ask the helpdesk.")),
            ]
        ),
        quiet(words.md(_("A new question works at any time, also in the middle of another one."))),
        buttons([button(words.say(_("Ask about a person")), SomethingElse(), primary=True)]),
    ]
    return new_card(body, words, headline=headline)
