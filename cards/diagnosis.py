"""The answer: what stops the person, who must act, what was ruled out, and a button to look again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement, Container

from cards import findings, footer, known_issues, labels
from cards.actions import Recheck, evidence_file_of, recheck_of, show_me_of
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    labelled,
    new_card,
    open_url,
    para,
    quiet,
    recheck_button,
    something_else_button,
    title,
    wire_bytes,
)
from cards.changes import Changes, fingerprint, sentences
from cards.feedback import did_this_help
from cards.offers import NOTHING, Offers, offered
from cards.rest import rest, rest_card
from cards.room import ROOMS, Room
from cards.ruled_out import ruled_out
from cards.timeline import configuration_section, timeline_section
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.cause import Kind, Outcome, Owner
from diagnosis.diagnosis import Diagnosis
from diagnosis.known_issues import KnownIssue
from diagnosis.text import Text, _, text


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses that only the host knows. `provisioning_logs` is the portal's page in this cloud."""

    provisioning_logs: str | None = None


_IN_ROW = 6
"""Buttons in one row ("Designing Adaptive Cards for your app", learn.microsoft.com)."""
_HEADLINE_VALUE = 80
"""Characters of one value in large print."""


def diagnosis_card(
    diagnosis: Diagnosis,
    audience: Audience,
    words: Words,
    *,
    links: Links,
    changes: Changes | None = None,
    checking: bool = False,
    recheck: Recheck | None = None,
    show_me: bool = False,
    evidence_file: bool = False,
    page: int = 1,
    note: Text | str | None = None,
    issues: Sequence[KnownIssue] = (),
    may_note: bool = False,
    offers: Offers = NOTHING,
) -> AdaptiveCard:
    """The card for a diagnosis that `for_audience` has already reduced to what this reader may see.

    `changes` adds what is different from the last check, `checking` says that a new one is running.
    `recheck` is what the Recheck button sends; without it, what the reduced diagnosis still knows. `show_me`
    adds a button that shows whoever presses it as much as they may see: for cards that others read, too.
    `evidence_file` adds a button that stores all that was read as a file, for readers who may have it.
    `note` is a quiet line on how the answer came about. `issues` are the known issues that this reader may
    see; `may_note` adds the buttons to write one, `offers` those that go on from the answer. Where `recheck`
    says that a person put the card into a message, it has no button that the bot would answer with a message
    of its own.
    At most 24 KB; what does not fit, never the leading cause, is counted ("and 7 more") and stands on the
    next pages.
    """
    again = recheck or recheck_of(diagnosis, fingerprint(diagnosis))
    words = words.at(diagnosis.read_at)
    notes = [*known_issues.notes(issues, diagnosis, audience, words)]
    if may_note:
        notes += known_issues.note_buttons(issues, diagnosis, words)
    for room in ROOMS:
        left_out = next(rest(diagnosis, audience, words, room), None) is not None
        row = list(
            _buttons(audience, words, links, again, show_me, offers, more=left_out, file=evidence_file)
        )
        asks: list[CardElement] = []
        if not again.inserted:
            row.append(something_else_button(words))
            asks += did_this_help(diagnosis, audience, words)
        card = _card(
            diagnosis, audience, words.short(room.value), room, changes, checking, row, note, notes, asks
        )
        if wire_bytes(card) <= MAX_BYTES:
            break
    if page > 1 and left_out:
        blocks = rest(diagnosis, audience, words, room)
        return rest_card(blocks, diagnosis, words, page=page, about=_about(diagnosis), again=again)
    return card


def _card(
    diagnosis: Diagnosis,
    audience: Audience,
    words: Words,
    room: Room,
    changes: Changes | None,
    checking: bool,
    row: Sequence[CardAction],
    note: Text | str | None,
    issues: Sequence[CardElement],
    asks: Sequence[CardElement],
) -> AdaptiveCard:
    whose, who = _who(diagnosis, audience)
    who_acts = text(_("{label}: {who}"), label=text(whose), who=text(who))
    body: list[CardElement] = []
    if checking:
        body.append(para("🔄 " + words.md(_("Checking again. This card changes by itself in a moment."))))
    elif changes is not None:
        body.append(_changes(changes, audience, words))
    body += [
        quiet(words.md(_about(diagnosis))),
        title(words.short(min(room.value, _HEADLINE_VALUE)).md(diagnosis.headline)),
        *_state(diagnosis, audience, words),
    ]
    if audience is not Audience.OUTCOME:
        body += findings.leading(diagnosis, audience, words, most_facts=room.facts)
        body += issues
        body += findings.others(diagnosis, audience, words, most=room.others, with_links=room.other_links)
        body += configuration_section(diagnosis, words, most=room.changes)
        body += timeline_section(diagnosis, words, most=room.timeline)
        body += ruled_out(diagnosis, audience, words, most=room.ruled_out)
        body += footer.could_not_check(diagnosis, audience, words, most=room.gaps)
    body.append(footer.read_from(diagnosis, words))
    if note is not None:
        body.append(quiet(words.md(note)))
    body += [buttons(row[at : at + _IN_ROW]) for at in range(0, len(row), _IN_ROW)]
    body += asks
    return new_card(
        body,
        words,
        headline=diagnosis.headline,
        speak=text(_("{headline} {who_acts}"), headline=diagnosis.headline, who_acts=who_acts),
    )


def _about(diagnosis: Diagnosis) -> Text:
    """Whom the card is about: the name, and whatever else this reader may know them by."""
    person = diagnosis.person
    about = text(_("About {person}"), person=person.name)
    if person.hr_id:
        about = text(_("{about} · HR number {id}"), about=about, id=person.hr_id)
    if person.user_principal_name:
        about = text("{about} · {name}", about=about, name=person.user_principal_name)
    return about


def _changes(changes: Changes, audience: Audience, words: Words) -> CardElement:
    changes = changes.of_outcome() if audience is Audience.OUTCOME else changes
    first, *rest = sentences(changes, audience)
    lines = [para(("🟰 " if changes.nothing else "🔔 ") + words.md(first))]
    lines += [para(words.md(line), tight=True) for line in rest[:6]]
    return Container(items=list(lines), style="emphasis", id="changes")


def _state(diagnosis: Diagnosis, audience: Audience, words: Words) -> Iterator[CardElement]:
    """How it stands, how sure that is, who must act, and by when it should be done."""
    leading, outcome = diagnosis.leading, diagnosis.outcome
    state = f"{labels.ICON[outcome]} **{words.md(labels.OUTCOME[outcome])}**"
    if leading is not None and leading.cause.kind is not Kind.GAP:
        state += " · " + words.md(labels.VERDICT[leading.match.verdict])
    yield para(state)
    whose, who = _who(diagnosis, audience)
    yield labelled(words.md(whose), words.md(who))
    if leading is not None and leading.match.expected_by is not None:
        # Where someone must act first, the time is that of the service's next attempt, not of success.
        label = _("Expected by") if leading.owner is Owner.WAIT else _("Next attempt")
        yield labelled(words.md(label), words.md_value(leading.match.expected_by))
    expected = _expected(diagnosis, words)
    if expected is not None and audience is not Audience.OUTCOME:
        # A date alone was said, not expected.
        label = _("You said") if diagnosis.expectation.change is None else _("You expected")
        yield labelled(words.md(label), words.md(expected))


def _who(diagnosis: Diagnosis, audience: Audience) -> tuple[str, str]:
    """Who must act, with its label; where that is not known, whom to ask."""
    if diagnosis.leading is not None and audience is not Audience.OUTCOME:
        return _("Who must act"), labels.owner(diagnosis.leading.owner, audience)
    label = _("Whom to ask") if diagnosis.outcome is Outcome.UNKNOWN else _("Who must act")
    return label, labels.WHO_ACTS[diagnosis.outcome]


def _expected(diagnosis: Diagnosis, words: Words) -> Text | None:
    expected = diagnosis.expectation
    what = text(labels.CHANGE[expected.change]) if expected.change is not None else None
    if what is not None and expected.attribute:
        what = text("{change} ({attribute})", change=what, attribute=expected.attribute)
    if expected.changed_at is None:
        return what
    when: datetime | date = expected.changed_at
    if expected.changed_until is not None:
        # Only a day was said, in the zone of whoever said it; its middle is on that day in most other zones.
        when = words.day(expected.changed_at + (expected.changed_until - expected.changed_at) / 2)
    begins_later = expected.changed_at > diagnosis.read_at
    if what is None:
        return text(_("from {when}") if begins_later else _("since {when}"), when=when)
    if begins_later:
        return text(_("{change}, from {when}"), change=what, when=when)
    return text(_("{change}, since {when}"), change=what, when=when)


def _buttons(
    audience: Audience,
    words: Words,
    links: Links,
    recheck: Recheck,
    show_me: bool,
    offers: Offers,
    *,
    more: bool,
    file: bool,
) -> Iterator[CardAction]:
    yield recheck_button(words, recheck)
    if show_me:
        yield button(words.say(_("Show me")), show_me_of(recheck))
    yield from offered(offers, recheck, words)
    if more:
        yield button(words.say(_("Show the rest")), show_me_of(recheck, 2))
    logs = links.provisioning_logs
    if audience is Audience.HELPDESK and logs and logs.startswith("https://"):
        yield open_url(
            words.say(_("Open provisioning logs")),
            logs,
            words.say(_("View in the Microsoft Entra admin center")),
        )
    if audience is Audience.HELPDESK and file:
        yield button(words.say(_("Evidence file")), evidence_file_of(recheck))
