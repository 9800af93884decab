"""The card of a case for whoever asked: how it stands, in plain words, and what they can do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement, ExecuteAction, RefreshDefinition, TextInput

from cards import footer, labels
from cards.actions import CloseCase, EditCase, RefreshCase, ReopenCase, ReplyCase, WithdrawCase, upon
from cards.actions.cases import LONGEST
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    heading,
    labelled,
    new_card,
    para,
    quiet,
    title,
    wire_bytes,
)
from cards.case import Shown
from cards.case_words import ICON, URGENCY, about, public, resolved, standing, told, unsaid
from cards.words import Words
from diagnosis.text import Text, _, text
from followup.cases import Case, Entry, State, Urgency

_LAST = 5
_LENGTHS = (LONGEST, 160, 60)
"""Characters that are shown of each thing that was said."""


def receipt_card(
    case: Case,
    history: Sequence[Entry],
    words: Words,
    *,
    shown: Shown | None,
    refreshed_for: Sequence[str] = (),
    reopens: bool = True,
    until: datetime | None = None,
    note: Text | str | None = None,
) -> AdaptiveCard:
    """The receipt; `shown` is the answer at the requester's own level, of which only the headline is used.

    `until` is the last moment (UTC) at which a case that has ended may be reopened, if it still may.
    At most 24 KB: what was said in the case gives way first, which the chat has in full.
    """
    words = words.dated()  # it stays in the chat for days
    for longest in _LENGTHS:
        card = _card(case, history, words.short(longest), shown, reopens, until, note)
        if wire_bytes(card) <= MAX_BYTES - 512:
            break
    again = upon(case, RefreshCase, mine=True)
    refresh = ExecuteAction(
        title=words.say(_("Refresh")), verb=again.verb, data=again.model_dump(mode="json", exclude_none=True)
    )
    card.refresh = RefreshDefinition(action=refresh, user_ids=list(refreshed_for)[:60])
    return card


def _card(
    case: Case,
    history: Sequence[Entry],
    said: Words,
    shown: Shown | None,
    reopens: bool,
    until: datetime | None,
    note: Text | str | None,
) -> AdaptiveCard:
    words = said.short(LONGEST)
    body: list[CardElement] = [quiet(words.md(about(case)))]
    body.append(title(f"{ICON[case.state]} {words.md(standing(case))}"))
    if note is not None:
        body.append(para(words.md(note)))
    if case.state is State.NEW:
        body.append(para(words.md(_("I will tell you when somebody takes it. This card changes by itself."))))
    ends = resolved(case)
    if ends is not None:
        body.append(para(words.short(LONGEST + 100).md(ends)))
    if until is not None and reopens and not case.open:
        last = _UNTIL_IT_CLOSES if case.state is State.RESOLVED else _UNTIL
        body.append(para(words.md(text(last, day=words.day(until))), tight=True))
    if shown is not None and case.open:
        outcome = shown.diagnosis.outcome
        body.append(labelled(words.md(_("What I found")), words.md(shown.diagnosis.headline)))
        body.append(para(f"{labels.ICON[outcome]} {words.md(labels.OUTCOME[outcome])}", tight=True))
    if case.note:
        body.append(labelled(words.md(_("Your note")), words.md_value(case.note)))
    if case.urgency is Urgency.URGENT:
        body.append(para("🔥 " + words.md(URGENCY[Urgency.URGENT]), tight=True))
    body.append(heading(words.md(_("What has happened"))))
    shared = unsaid(case, public(history))[-_LAST:]
    body += [para(said.md(told(entry, helpdesk=False)), tight=True) for entry in shared]
    body.append(footer.times_in(words))
    if case.state not in (State.CLOSED, State.WITHDRAWN):
        body.append(answer_box(words))
    row = list(_buttons(case, words, reopens))
    if row:
        body.append(buttons(row))
    return new_card(body, words, headline=standing(case))


def answer_box(words: Words) -> TextInput:
    """Where the requester writes to the helpdesk."""
    return TextInput(
        id="text",
        label=words.say(_("Write to the helpdesk")),
        is_multiline=True,
        max_length=LONGEST,
    )


def _buttons(case: Case, words: Words, reopens: bool) -> Iterator[CardAction]:
    if case.state is State.RESOLVED:
        yield button(words.say(_("It works, thank you")), upon(case, CloseCase, mine=True), primary=True)
    if case.state not in (State.CLOSED, State.WITHDRAWN):
        yield button(words.say(_("Send")), upon(case, ReplyCase, mine=True), primary=case.open)
    if case.open:
        yield button(words.say(_("Change")), upon(case, EditCase, mine=True))
        yield button(words.say(_("Withdraw")), upon(case, WithdrawCase, mine=True))
    elif reopens:
        yield button(words.say(_("Reopen")), upon(case, ReopenCase, mine=True))


_UNTIL_IT_CLOSES = _("If it does not work, reopen the case until {day}. Then it closes by itself.")
_UNTIL = _("You can reopen it until {day}.")
