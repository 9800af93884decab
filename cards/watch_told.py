"""The messages of a watch: it is done, something has changed, the time is over, it goes on, it has ended.

Each says what has happened, what to do, why it comes, and how to stop it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards import findings, footer, labels
from cards.actions import Recheck, Unwatch, watch_of
from cards.blocks import button, buttons, labelled, new_card, para, quiet, something_else_button, title
from cards.watch import list_button, name_of, stop_button
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Outcome
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import Text, _, text
from followup.watches import Goal, Watch

_NAME = 80
_FACTS = 6
_MOST_NAMED = 8
_DONE = {
    Goal.ACCOUNT: _("{person} has an account now"),
    Goal.ENABLED: _("The account of {person} is switched on now"),
    Goal.CHANGE: _("The account of {person} shows the change now"),
    Goal.SWITCHED_OFF: _("The account of {person} is switched off now"),
    Goal.IN_ENTRA: _("The account of {person} has reached Microsoft 365"),
}
SUMMARY = {
    "done": _("What you asked me to watch is done"),
    "changed": _("Something has changed in what you asked me to watch"),
    "expired": _("I have stopped watching for you"),
    "refused": _("I have stopped watching for you"),
    "revived": _("I am watching for you again"),
    "asked": _("About your wish to be told"),
}
"""What the notification says: it names nobody."""


def done_card(
    watch: Watch, diagnosis: Diagnosis, audience: Audience, words: Words, *, recheck: Recheck
) -> AdaptiveCard:
    """It is done. `diagnosis` is as the asker may see it now."""
    goal = Goal.ACCOUNT if audience is Audience.OUTCOME and watch.goal is Goal.IN_ENTRA else watch.goal
    headline = text(_DONE[goal], person=name_of(watch))
    body: list[CardElement] = [title("✅ " + words.short(_NAME).md(headline))]
    body += _answer(diagnosis, audience, words)
    body.append(_why(watch, words, _("I have stopped watching.")))
    return _card(body, words, headline, [_show(words, recheck), something_else_button(words)])


def changed_card(
    watch: Watch,
    before: Outcome,
    diagnosis: Diagnosis,
    audience: Audience,
    words: Words,
    *,
    recheck: Recheck,
) -> AdaptiveCard:
    """It is not done, and something else than before stands in the way."""
    headline = text(_("Something has changed for {person}"), person=name_of(watch))
    body: list[CardElement] = [title("🔔 " + words.short(_NAME).md(headline))]
    if before is not diagnosis.outcome:
        became = text(
            _("“{before}” has become “{after}”."),
            before=text(labels.OUTCOME[before]),
            after=text(labels.OUTCOME[diagnosis.outcome]),
        )
        body.append(para(words.md(became)))
    body += _state(diagnosis, audience, words)
    body += _answer(diagnosis, audience, words)
    goes_on = text(_("I go on watching until {day}."), day=words.day(watch.until))
    body.append(_why(watch, words, goes_on))
    return _card(
        body, words, headline, [_show(words, recheck), stop_button(watch, words), list_button(words)]
    )


def expired_card(
    watch: Watch, diagnosis: Diagnosis, audience: Audience, words: Words, *, recheck: Recheck
) -> AdaptiveCard:
    """The time is over, and it is not done as far as can be seen."""
    headline = text(_("I have stopped watching {person}"), person=name_of(watch))
    over = _("The time is over, and I have not seen it done. This is how it stands now:")
    body: list[CardElement] = [title("⏱️ " + words.short(_NAME).md(headline)), para(words.md(over))]
    body += _state(diagnosis, audience, words)
    body += _answer(diagnosis, audience, words)
    body.append(_why(watch, words, _("“Watch again” starts anew; otherwise you need not do anything.")))
    again = button(words.say(_("Watch again")), watch_of(recheck))
    return _card(body, words, headline, [_show(words, recheck), again, something_else_button(words)])


def refused_card(words: Words) -> AdaptiveCard:
    """Whoever may no longer ask; it names nobody."""
    headline = _("I have stopped watching for you")
    body: list[CardElement] = [
        title(words.md(headline)),
        para(words.md(_("You asked me to tell you about somebody. I may not answer you any more."))),
        para(words.md(_("If that is a mistake, please ask the helpdesk.")), tight=True),
    ]
    return new_card(body, words, headline=headline)


def revived_card(watches: Sequence[Watch], words: Words) -> AdaptiveCard:
    """Whoever could not be reached is back, and their watches go on."""
    headline = _("I am watching for you again")
    short = words.short(_NAME)
    lost = _("I could not reach you for a while, so I had stopped. You do not need to do anything:")
    body: list[CardElement] = [title("🔔 " + words.md(headline)), para(words.md(lost))]
    for watch in watches[:_MOST_NAMED]:
        line = text(_("{person}, until {day}"), person=name_of(watch), day=words.day(watch.until))
        body.append(para("• " + short.md(line), tight=True))
    if len(watches) > _MOST_NAMED:
        body.append(quiet(words.md(more(len(watches) - _MOST_NAMED))))
    stop = button(words.say(_("Stop all")), Unwatch(step="all"))
    return _card(body, words, headline, [list_button(words), stop])


def _state(diagnosis: Diagnosis, audience: Audience, words: Words) -> list[CardElement]:
    outcome, leading = diagnosis.outcome, diagnosis.leading
    stands = f"{labels.ICON[outcome]} **{words.md(labels.OUTCOME[outcome])}**"
    if leading is not None and audience is not Audience.OUTCOME:
        who, whose = labels.owner(leading.owner, audience), _("Who must act")
    else:
        who = labels.WHO_ACTS[outcome]
        whose = _("Whom to ask") if outcome is Outcome.UNKNOWN else _("Who must act")
    return [para(stands), labelled(words.md(whose), words.md(who))]


def _answer(diagnosis: Diagnosis, audience: Audience, words: Words) -> list[CardElement]:
    """The answer in one sentence, and where the reader is told causes, what shows it and what to do."""
    words = words.dated()  # the message is read on other days, too
    said: list[CardElement] = [para(words.short(_NAME).md(diagnosis.headline))]
    if audience is not Audience.OUTCOME:
        said += findings.leading(diagnosis, audience, words, most_facts=_FACTS)
        if _tells_times(diagnosis, audience):
            said.append(footer.times_in(words))
    return said


def _tells_times(diagnosis: Diagnosis, audience: Audience) -> bool:
    """Whether there is a time of day in what the reader is told."""
    said: list[object] = [diagnosis.headline]
    if diagnosis.leading is not None:
        match = diagnosis.leading.match
        said += [match.because, match.next_step, *(fact.value for fact in match.facts)]
        if audience is Audience.HELPDESK and match.event is not None:
            return True  # which is quoted with its time
    return any(_timed(value) for value in said)


def _timed(value: object) -> bool:
    if isinstance(value, Text):
        return any(_timed(inner) for inner in value.values.values())
    return isinstance(value, datetime)


def _why(watch: Watch, words: Words, then: Text | str) -> CardElement:
    """Why this comes, and what becomes of the watch."""
    asked = text(_("You asked me on {day} to tell you."), day=_asked_on(watch.asked_at, words))
    line = quiet(f"{words.md(asked)} {words.md(then)}")
    line.separator, line.spacing = True, "Medium"
    return line


def _asked_on(when: datetime, words: Words) -> str:
    return words.at(None).value(text("{day}", day=words.day(when)))


def _show(words: Words, recheck: Recheck) -> CardAction:
    return button(words.say(_("Show me")), recheck.model_copy(update={"seen": None}), primary=True)


def _card(
    body: list[CardElement], words: Words, headline: Text | str, row: Sequence[CardAction]
) -> AdaptiveCard:
    return new_card([*body, buttons(row)], words, headline=headline)
