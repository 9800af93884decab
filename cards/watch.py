"""Watches in words: that one is kept, which there are, and why one could not be kept."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import AdaptiveCard, CardElement, Column, ColumnSet, ExecuteAction

from cards import labels
from cards.actions import Unwatch
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    new_card,
    para,
    quiet,
    something_else_button,
    title,
    wire_bytes,
)
from cards.words import Words, more
from diagnosis.evidence import Expectation
from diagnosis.text import Text, _, counted, text
from followup.watches import Goal, Watch

_NAME = 60
_PLAINLY = {
    Goal.ACCOUNT: _("I will tell you when {person} has an account."),
    Goal.ENABLED: _("I will tell you when the account of {person} is switched on."),
    Goal.CHANGE: _("I will tell you when the account of {person} shows the change."),
    Goal.SWITCHED_OFF: _("I will tell you when the account of {person} is switched off."),
    Goal.IN_ENTRA: _("I will tell you when the account of {person} has reached Microsoft 365."),
}
_WAITS_FOR = {
    Goal.ACCOUNT: _("there is an account"),
    Goal.ENABLED: _("the account is switched on"),
    Goal.CHANGE: _("the account shows the change"),
    Goal.SWITCHED_OFF: _("the account is switched off"),
    Goal.IN_ENTRA: _("the account has reached Microsoft 365"),
}


def name_of(watch: Watch) -> str:
    """What the watched person is called."""
    return watch.person.name


def promise(watch: Watch) -> Text:
    """What the asker will be told."""
    if watch.goal is Goal.CHANGE and watch.expectation.attribute:
        said = _("I will tell you when the account of {person} shows the change ({attribute}).")
        return text(said, person=name_of(watch), attribute=watch.expectation.attribute)
    return text(_PLAINLY[watch.goal], person=name_of(watch))


def waits_for(goal: Goal, expectation: Expectation) -> Text:
    """What is waited for, in a few words."""
    if goal is Goal.CHANGE and expectation.attribute:
        return text(_("the account shows the change ({attribute})"), attribute=expectation.attribute)
    return text(_WAITS_FOR[goal])


def kept_line(watch: Watch, words: Words) -> Text:
    """That it is kept, in one line: for the one who pressed a button where others read, too."""
    said = _("{promise} You will find it in our personal chat, until {day}.")
    return text(said, promise=promise(watch), day=words.day(watch.until))


def kept_card(watch: Watch, words: Words, *, renewed: bool = False) -> AdaptiveCard:
    """That it is kept: what is waited for, how, until when, and how to stop it."""
    headline = promise(watch)
    again = _("You had asked me that before; the time begins anew.")
    looks = _("I look again as soon as the provisioning has dealt with {person}, and once a day.")
    changes = _("If something else gets in the way, I say so, too, at most once a day.")
    until = text(
        _("I watch until {day}. If it is not done by then, I tell you and stop."), day=words.day(watch.until)
    )
    body: list[CardElement] = [title("🔔 " + words.short(_NAME).md(headline))]
    body += [para(words.md(again))] if renewed else []
    body += [
        para(words.short(_NAME).md(text(looks, person=name_of(watch)))),
        para(words.md(changes), tight=True),
        para(words.md(until), tight=True),
        buttons([stop_button(watch, words), list_button(words), something_else_button(words)]),
    ]
    return new_card(body, words, headline=headline)


def stop_button(watch: Watch, words: Words) -> ExecuteAction:
    """Ends this watch."""
    return button(words.say(_("Stop watching")), Unwatch(watch=watch.id))


def list_button(words: Words) -> ExecuteAction:
    """Shows all of them."""
    return button(words.say(_("My watches")), Unwatch(step="list"))


def full(most: int) -> Text:
    """No further one."""
    return counted(
        "You are waiting for {n} person, which is as many as I can watch for you. Please stop that first.",
        "You are waiting for {n} people, which is as many as I can watch for you. Please stop one first.",
        most,
    )


def watches_card(watches: Sequence[Watch], words: Words, *, note: Text | str | None = None) -> AdaptiveCard:
    """Somebody's watches, a line each, those that end first before the others.

    `note` says what has just happened. At most 24 KB: the last ones are counted.
    """
    for most in range(len(watches), -1, -1):
        card = _list(watches, most, words, note)
        if wire_bytes(card) <= MAX_BYTES:
            break
    return card


def _list(watches: Sequence[Watch], most: int, words: Words, note: Text | str | None) -> AdaptiveCard:
    headline: Text | str = _("I am not watching anybody for you")
    if watches:
        headline = counted(
            "I am watching {n} person for you", "I am watching {n} people for you", len(watches)
        )
    body: list[CardElement] = [para(words.md(note))] if note is not None else []
    body.append(title(words.md(headline)))
    if not watches:
        how = _("Ask about somebody, and press “Tell me when it is done” on the answer.")
        body.append(para(words.md(how)))
    body += [_row(number, watch, words) for number, watch in enumerate(watches[:most], start=1)]
    if len(watches) > most:
        body.append(quiet(words.md(more(len(watches) - most))))
    row = [something_else_button(words)]
    if len(watches) > 1:
        row.insert(0, button(words.say(_("Stop all")), Unwatch(step="all", listed=True)))
    body.append(buttons(row))
    return new_card(body, words, headline=headline)


def _row(number: int, watch: Watch, words: Words) -> CardElement:
    short = words.short(_NAME)
    named = text("{n}. {name}", n=number, name=name_of(watch))
    state = text(labels.OUTCOME[watch.told.outcome])
    waits = text(_("until {goal}"), goal=waits_for(watch.goal, watch.expectation))
    until = text(_("at the latest {day}"), day=words.day(watch.until))
    stands = f"{labels.ICON[watch.told.outcome]} {words.md(state)}"
    items: list[CardElement] = [
        para(f"**{short.md(named)}**"),
        para(" · ".join([stands, short.md(waits), words.md(until)]), tight=True),
    ]
    stop = Unwatch(watch=watch.id, listed=True)
    return ColumnSet(
        id=f"watch:{number}",
        separator=True,
        spacing="Medium",
        columns=[
            Column(width="stretch", items=items),
            Column(width="auto", items=[buttons([button(words.say(text(_("Stop {n}"), n=number)), stop)])]),
        ],
    )


def stopped(watches: Sequence[Watch]) -> Text:
    """What was stopped."""
    if not watches:
        return text(_("That watch has ended already."))
    if len(watches) == 1:
        return text(_("I no longer watch {person} for you."), person=name_of(watches[0]))
    return counted("I have stopped {n} watch.", "I have stopped all {n} watches.", len(watches))


NOWHERE = _(
    "I have no way to write to you yet. Please open a chat with me, write “hello” there, and ask me again."
)
"""Where there is no personal chat, or it is blocked."""
ALREADY = _("It is done already, so there is nothing to wait for.")
"""Where nothing is waited for."""
PRIVATELY = _("I can show that to you alone: ask me in our personal chat.")
LOOKING = _("I am looking, and will write to you in our personal chat in a moment.")
OFF = _("I cannot watch for anybody here. Please ask me again later, or press Recheck on the answer.")
"""Where the reader of new rows is switched off."""
