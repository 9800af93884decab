"""The helpdesk's card of a case: who asks, what was found, what was done, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import (
    ActionSet,
    AdaptiveCard,
    CardElement,
    Container,
    ExecuteAction,
    RefreshDefinition,
    TextInput,
)

from cards import findings, footer, labels
from cards.actions import (
    Action,
    AssignCase,
    ClaimCase,
    CloseCase,
    ListCases,
    NoteCase,
    Recheck,
    RefreshCase,
    ReopenCase,
    ReplyCase,
    ResolveCase,
    UnclaimCase,
    WaitCase,
    show_me_of,
    upon,
)
from cards.actions.cases import LONGEST
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    facts,
    heading,
    labelled,
    new_card,
    open_url,
    para,
    quiet,
    title,
    wire_bytes,
)
from cards.case_words import LOOKS, about, cause_of, resolved, state_line, told, unsaid
from cards.room import ROOMS, Room
from cards.timeline import configuration_section, timeline_section
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Kind, Outcome
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import Text, _, text
from followup.cases import Case, Entry, State, What

_LAST = 5
"""Entries of the history that are shown."""
_MOST_USERS = 60
"""Teams refreshes a card for no more ("User specific views", learn.microsoft.com)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of the person: the diagnosis as these readers may see it, and at which level that is.

    `logs` is the portal's page of the job's provisioning logs, `recheck` how to ask the question again.
    """

    diagnosis: Diagnosis
    audience: Audience
    logs: str | None = None
    recheck: Recheck | None = None


def case_card(
    case: Case,
    history: Sequence[Entry],
    words: Words,
    *,
    shown: Shown | None,
    refreshed_for: Sequence[str] = (),
    reopens: bool = True,
    note: Text | str | None = None,
) -> AdaptiveCard:
    """The card for the helpdesk; `history` holds the newest entries, oldest first.

    `refreshed_for` are the people whose clients ask for the card anew when they see it. `reopens` is whether
    it may still be reopened. At most 24 KB: what is shown of the person gives way first.
    """
    for room in ROOMS:
        card = _card(case, history, words, shown, room, reopens, note)
        if wire_bytes(card) <= MAX_BYTES - 512:
            break
    users = list(dict.fromkeys(refreshed_for))[:_MOST_USERS]
    refresh = button(words.say(_("Refresh")), upon(case, RefreshCase))
    card.refresh = RefreshDefinition(action=_bare(refresh), user_ids=users)
    return card


def _bare(pressed: ExecuteAction) -> ExecuteAction:
    """An action that nobody presses has no fallback."""
    return ExecuteAction(title=pressed.title, verb=pressed.verb, data=pressed.data)


def _card(
    case: Case,
    history: Sequence[Entry],
    words: Words,
    shown: Shown | None,
    room: Room,
    reopens: bool,
    note: Text | str | None,
) -> AdaptiveCard:
    own = shown is None or shown.audience is Audience.HELPDESK
    proposed = case.open and case.proposed and (own or _reads_done(shown))
    if not own:
        # Notes are for the helpdesk: here somebody else may read along.
        history = [
            replace(entry, text="") if entry.what is What.NOTED else entry
            for entry in history
            if entry.what not in LOOKS
        ]
    words = words.dated()  # the card stands in a channel for days
    history = unsaid(case, history)
    body: list[CardElement] = []
    if note is not None:
        body.append(para(words.md(note)))
    if proposed:
        said = _("The newest look finds it done. If you agree, close the case.")
        items: list[CardElement] = [para("✅ " + words.md(said))]
        body.append(Container(id="proposed", items=items, style="emphasis"))
    body += [title(words.md(about(case))), para(state_line(case, words))]
    body += list(_request(case, words.short(max(room.value, LONGEST))))
    ends = resolved(case)
    if ends is not None:
        body.append(labelled(words.md(_("Solution")), words.short(LONGEST + 100).md(ends)))
    if shown is not None:
        body += list(_found(shown, words.short(room.value), room))
    body += list(_done(case, history, words.short(200 if room.value >= 120 else room.value)))
    if shown is None:
        body.append(footer.times_in(words))
    body += list(_reply(case, words))
    body += list(_actions(case, words, shown, reopens, proposed=proposed))
    headline = text(_("{case}: {state}"), case=about(case), state=text(_STATE_SAID[case.state]))
    return new_card(body, words, headline=headline)


def _reads_done(shown: Shown | None) -> bool:
    """Whether readers who may know no more than the class of the answer read that it is done."""
    return shown is not None and shown.diagnosis.outcome is Outcome.DONE


def _request(case: Case, words: Words) -> Iterator[CardElement]:
    asked = text(_("{who}, {when}"), who=case.requester.name, when=case.created_at)
    yield labelled(words.md(_("Asked by")), words.md(asked))
    if case.note:
        yield labelled(words.md(_("Their note")), words.md_value(case.note))


def _found(shown: Shown, words: Words, room: Room) -> Iterator[CardElement]:
    """The diagnosis: the class of the answer alone where the readers may know no more."""
    diagnosis, audience = shown.diagnosis, shown.audience
    words = words.at(diagnosis.read_at)
    leading, outcome = diagnosis.leading, diagnosis.outcome
    state = f"{labels.ICON[outcome]} {words.md(labels.OUTCOME[outcome])}"
    if leading is not None and leading.cause.kind is not Kind.GAP:
        state += " · " + words.md(labels.VERDICT[leading.match.verdict])
    yield Container(
        id="headline",
        items=[para(f"**{words.md(diagnosis.headline)}**"), para(state, tight=True)],
        separator=True,
        spacing="Medium",
    )
    if leading is None or audience is Audience.OUTCOME:
        yield labelled(words.md(_("Who must act")), words.md(labels.WHO_ACTS[outcome]))
        yield footer.read_from(diagnosis, words)
        return
    yield labelled(words.md(_("Who must act")), words.md(labels.owner(leading.owner, audience)))
    yield from findings.leading(diagnosis, audience, words, most_facts=room.facts)
    yield from findings.others(
        diagnosis, audience, words, most=min(room.others, 3), with_links=room.other_links
    )
    yield from configuration_section(diagnosis, words, most=room.changes)
    yield from timeline_section(diagnosis, words, most=room.timeline)
    yield from footer.could_not_check(diagnosis, audience, words, most=room.gaps)
    rows = list(_ids(diagnosis, words))
    if rows and room.value > 30:
        yield heading(words.md(_("Ids")))
        yield facts(rows)
    yield footer.read_from(diagnosis, words)


def _ids(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[str, str]]:
    """What a support case or a search in the portal needs."""
    person, leading = diagnosis.person, diagnosis.leading
    job = leading.job if leading and leading.job else None
    for label, value in (
        (_("HR number"), person.hr_id),
        (_("User name"), person.user_principal_name),
        (_("Object id"), person.entra_id),
        (_("Job id"), job.id if job else None),
    ):
        if value:
            yield words.md(label), words.md_value(value)


def _done(case: Case, history: Sequence[Entry], words: Words) -> Iterator[CardElement]:
    yield heading(words.md(_("What has happened")))
    left_out = case.entries - len(history[-_LAST:])
    if left_out > 0:
        yield quiet(words.md(text(_("{more} before"), more=more(left_out))))
    for entry in history[-_LAST:]:
        yield para(words.md(told(entry, helpdesk=True)), tight=True)


def _reply(case: Case, words: Words) -> Iterator[CardElement]:
    if case.state in (State.CLOSED, State.WITHDRAWN):
        return
    yield TextInput(
        id="text",
        label=words.say(_("Write to the requester, or a note for the helpdesk")),
        is_multiline=True,
        max_length=LONGEST,
    )
    hint = _("Answer here, or mention me in the case's thread: nothing else of it reaches the requester.")
    yield quiet(words.md(hint))


def _actions(
    case: Case, words: Words, shown: Shown | None, reopens: bool, *, proposed: bool
) -> Iterator[CardElement]:
    """What can be done now in a first row, the rest in a second one."""

    def press(label: str, action: Action, *, primary: bool = False) -> ExecuteAction:
        return button(words.say(label), action, primary=primary)

    first: list[CardAction] = []
    second: list[CardAction] = []
    if proposed or case.state is State.RESOLVED:
        first.append(press(_("Close the case"), upon(case, CloseCase), primary=True))
    if case.state is State.NEW:
        first.append(press(_("Claim"), upon(case, ClaimCase), primary=not proposed))
    if case.state not in (State.CLOSED, State.WITHDRAWN):
        first.append(press(_("Send to the requester"), upon(case, ReplyCase)))
    if case.state is not State.WITHDRAWN and case.state is not State.CLOSED:
        first.append(press(_("Note"), upon(case, NoteCase)))
    if case.open:
        first.append(press(_("Resolve…"), upon(case, ResolveCase)))
        second.append(press(_("Waiting for…"), upon(case, WaitCase)))
        second.append(press(_("Assign…"), upon(case, AssignCase)))
    if case.state in (State.CLAIMED, State.WAITING):
        second.append(press(_("Give it back"), upon(case, UnclaimCase)))
    if not case.open and case.state is not State.WITHDRAWN and reopens:
        first.append(press(_("Reopen"), upon(case, ReopenCase)))
    if case.open:
        second.append(press(_("Look again"), upon(case, RefreshCase)))
    second.append(press(_("Next case"), ListCases(after=case.id)))
    if shown is not None and shown.audience is Audience.OUTCOME and shown.recheck is not None:
        second.append(button(words.say(_("Show me")), show_me_of(shown.recheck)))
    if shown is not None and shown.audience is Audience.HELPDESK and shown.logs:
        tooltip = words.say(_("View in the Microsoft Entra admin center"))
        second.append(open_url(words.say(_("Open provisioning logs")), shown.logs, tooltip))
    if first:
        yield buttons(first)
    yield ActionSet(actions=second, spacing="Small")


_STATE_SAID: dict[State, str] = {
    State.NEW: _("nobody has it yet"),
    State.CLAIMED: _("in work"),
    State.WAITING: _("waiting"),
    State.RESOLVED: _("resolved"),
    State.CLOSED: _("closed"),
    State.WITHDRAWN: _("withdrawn"),
}


def in_short(case: Case, now: datetime) -> Text:
    """A case in one line for lists: what it is about, and for how long it has been there."""
    cause = cause_of(case)
    age = now - case.created_at
    if cause is None:
        return text(_("Asked by {who}, {age} ago"), who=case.requester.name, age=age)
    return text(_("{cause} · {who}, {age} ago"), cause=text(cause), who=case.requester.name, age=age)
