"""The answer to a question that is not about provisioning: whose it is, and what can be asked here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.blocks import buttons, new_card, open_url, para, something_else_button, title
from cards.words import Words
from diagnosis.text import Text, _, text


@dataclass(frozen=True, slots=True)
class Support:
    """Who helps with everything else in this company; `url` is None where there is no page to point to."""

    name: str | None = None
    url: str | None = None


def outside_card(
    topic: str | None, support: Support, words: Words, *, details: Sequence[Text | str] = ()
) -> AdaptiveCard:
    """`topic` is one of `HEADLINES`, or None where the message tells none; `details` say what to ask here."""
    headline = HEADLINES.get(topic or "", _("I can find out why somebody has no account."))
    body: list[CardElement] = [title(words.md(headline))]
    name = support.name or words.say(_("the helpdesk"))
    where = _("For that, {name} is the right place.")
    if topic is None:
        where = _("For passwords, VPN, licences and devices, {name} is the right place.")
    body.append(para(words.md(text(where, name=name))))
    body += [para(words.md(line)) for line in details]
    actions: list[CardAction] = []
    if support.url:
        actions.append(open_url(words.short(40).say(text(_("Open {name}"), name=name)), support.url))
    actions.append(something_else_button(words))
    body.append(buttons(actions))
    return new_card(body, words, headline=headline)


def unsure_card(
    person: str, words: Words, *, escalates: bool, details: Sequence[Text | str] = ()
) -> AdaptiveCard:
    """Right after an answer about somebody, words that say nothing to the bot: how it goes on from there."""
    headline = _("I am not sure what you mean.")
    still = _("If it is about {person}: “check again” reads anew.")
    if escalates:
        still = _("If it is about {person}: “check again” reads anew, “ask the helpdesk” passes it on.")
    body: list[CardElement] = [title(words.md(headline)), para(words.md(text(still, person=person)))]
    body.append(para(words.md(_ELSE)))
    body += [para(words.md(line)) for line in details]
    body.append(buttons([something_else_button(words)]))
    return new_card(body, words, headline=headline)


_ELSE = _("If it is about somebody else, give me the full name, the user name or the employee number.")

HEADLINES = {
    "password": _("I cannot help with passwords or locked accounts."),
    "second_factor": _("I cannot help with the second step of signing in."),
    "network": _("I cannot help with VPN or the network."),
    "device": _("I cannot help with devices."),
    "licence": _("I cannot help with licences."),
    "files": _("I cannot help with files and shared folders."),
    "pay_and_leave": _("I cannot help with pay or leave."),
}
