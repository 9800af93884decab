"""Messages of a case: a card that changes notifies nobody, so that each side gets some news of its own."""

from __future__ import annotations

from datetime import datetime

from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.actions import CloseCase, ReopenCase, ShowCase, upon
from cards.blocks import button, buttons, new_card, para, quiet, title
from cards.case_words import ICON, LOOKS, RESOLUTION, STATE, about, happened
from cards.words import Words
from diagnosis.text import Text, _, text
from followup.cases import Case, Entry, Resolution, State, What

SUMMARY: dict[What, str] = {
    What.OPENED: _("A new case"),
    What.EDITED: _("A case has become urgent"),
    What.WITHDRAWN: _("A case was withdrawn"),
    What.CLAIMED: _("Somebody is looking after your case"),
    What.ASSIGNED: _("A case was given to you"),
    What.REPLIED: _("There is news about your case"),
    What.RESOLVED: _("Your case is solved"),
    What.REOPENED: _("A case was reopened"),
    What.CLOSED: _("Your case is closed"),
    What.LOOKS_DONE: _("A case looks done"),
    What.CHANGED: _("A case has another cause now"),
    What.REMINDED: _("Nobody has this case yet"),
}
"""The text of the notification, which names nobody."""


def requester_message(
    case: Case, entry: Entry, words: Words, *, until: datetime | None = None
) -> AdaptiveCard:
    """News for whoever asked: who has the case, a question, the solution.

    `until` is the last moment (UTC) at which a case that has ended may be reopened.
    """
    who = entry.who.name if entry.who else text(_("The helpdesk"))
    match entry.what:
        case What.CLAIMED:
            return _news(case, text(_("{who} is looking after your case"), who=who), words)
        case What.ASSIGNED:
            new = entry.data.get("to", "")
            return _news(case, text(_("{who} is looking after your case"), who=new), words)
        case What.RESOLVED:
            reason = text(RESOLUTION[Resolution(entry.data.get("reason", Resolution.OTHER.value))])
            return _solved(case, text(_("Your case is solved")), reason, entry.text, words, until)
        case What.CLOSED:
            found = text(_("The helpdesk has closed it, as there is nothing left to do."))
            return _solved(case, text(_("Your case is closed")), found, entry.text, words, until)
        case What.REOPENED:
            return _news(case, text(_("{who} has reopened your case"), who=who), words, said=entry.text)
        case _:
            return _news(case, text(_("There is news about your case")), words)


def thread_message(case: Case, entry: Entry, words: Words, *, helpdesk: bool) -> AdaptiveCard:
    """News for the thread of a case. Without `helpdesk`, its readers may not know causes."""
    told = helpdesk or entry.what not in LOOKS
    headline = happened(entry, helpdesk=helpdesk) if told else text(_("The answer has changed."))
    if entry.what is What.REMINDED:
        headline = text(SUMMARY[What.REMINDED])
    body: list[CardElement] = [
        quiet(words.md(text(_("Case {number}"), number=str(case.number)))),
        para(f"{_ICON.get(entry.what, 'ℹ️')} {words.short(_LONG).md(headline)}"),
    ]
    if entry.what is What.LOOKS_DONE and told:
        body.append(para(words.md(_("If you agree, close the case on the card above.")), tight=True))
    if entry.what is What.REMINDED:
        waits = text(_("It has been there for {span}."), span=entry.at - case.created_at)
        body.append(para(f"{words.md(waits)} {words.md(_('Claim it on the card above.'))}", tight=True))
    elif entry.what is What.CHANGED or not told:
        body.append(para(words.md(_("The card above shows how it is now.")), tight=True))
    return new_card(body, words, headline=headline)


def assignee_message(case: Case, entry: Entry, words: Words) -> AdaptiveCard:
    """To an agent who was given a case by somebody else."""
    who = entry.who.name if entry.who else ""
    headline = text(_("{who} has given you case {number}"), who=who, number=str(case.number))
    body: list[CardElement] = [
        title(words.md(headline)),
        buttons([button(words.say(_("Show the case")), upon(case, ShowCase), primary=True)]),
    ]
    return new_card(body, words, headline=headline)


def mention_card(case: Case, words: Words) -> AdaptiveCard:
    """A case in somebody's message: whoever reads it learns how it stands, and who may sees the rest."""
    headline = text(_("Case {number}"), number=str(case.number))
    body: list[CardElement] = [
        title(words.md(headline)),
        para(f"{ICON[case.state]} {words.md(STATE[case.state])}"),
        buttons([button(words.say(_("Show the case")), upon(case, ShowCase))]),
    ]
    return new_card(body, words, headline=headline)


_LONG = 600


def _news(case: Case, headline: Text, words: Words, *, said: str = "") -> AdaptiveCard:
    body: list[CardElement] = [quiet(words.md(about(case))), title(words.md(headline))]
    if said:
        body.append(para(words.short(_LONG).md_value(said)))
    body.append(para(words.md(_("You need not do anything: I write to you when there is news."))))
    body.append(buttons([button(words.say(_("Show the case")), upon(case, ShowCase, mine=True))]))
    return new_card(body, words, headline=headline)


def _solved(
    case: Case, headline: Text, reason: Text, said: str, words: Words, until: datetime | None
) -> AdaptiveCard:
    body: list[CardElement] = [
        quiet(words.md(about(case))),
        title(words.md(headline)),
        para(words.md(reason)),
    ]
    if said:
        body.append(para(words.short(_LONG).md_value(said), tight=True))
    again = text(_("If it does not work, reopen the case."))
    if until is not None:
        again = text(_("If it does not work, reopen the case until {day}."), day=words.day(until))
    body.append(para(words.dated().md(again)))
    row = [button(words.say(_("Reopen")), upon(case, ReopenCase, mine=True))]
    if case.state is State.RESOLVED:
        row.insert(
            0, button(words.say(_("It works, thank you")), upon(case, CloseCase, mine=True), primary=True)
        )
    body.append(buttons(row))
    return new_card(body, words, headline=headline)


_ICON: dict[What, str] = {
    What.LOOKS_DONE: "✅",
    What.CHANGED: "🔔",
    What.REMINDED: "⏰",
    What.EDITED: "🔥",
    What.WITHDRAWN: "↩️",
    What.REOPENED: "🔁",
}
