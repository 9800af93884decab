"""The lists of the helpdesk's channel: starters who are not ready, and who waits for HR."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement, Column, ColumnSet

from cards import labels
from cards.actions import OpenPerson, PersonRef, ShowList, ShowMe
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    element_bytes,
    heading,
    new_card,
    para,
    quiet,
    something_else_button,
    title,
    wire_bytes,
)
from cards.footer import read_on
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Cause, Owner
from diagnosis.causes import CATALOGUE
from diagnosis.evidence import Change
from diagnosis.text import Text, _, counted, text
from followup.kinds import ListKind
from followup.lists import Blocked, FieldGroup, Ref, Starter

MOST_ON_PAGE = 15
_NAME = 60
_BY_ID: dict[str, Cause] = {cause.id: cause for cause in CATALOGUE}


def morning_card(
    people: Sequence[Starter], words: Words, *, days: int, read_at: datetime, shared: bool, page: int = 1
) -> AdaptiveCard:
    """Starters who are due within so many days and not ready, by first day.

    `shared` is for a channel: as much as fits, with buttons that answer whoever presses them alone. In a
    personal chat it has pages.
    """
    words = words.at(None if shared else read_at)  # a card in a channel is read on other days, too
    if not people:
        headline = counted(
            "Everybody who starts within {n} day is ready, as far as I know",
            "Everybody who starts within {n} days is ready, as far as I know",
            days,
        )
    else:
        headline = counted("{n} starter is not ready", "{n} starters are not ready", len(people))
    about = counted(
        "Asked about or found in the log, first day within {n} day or in the last week.",
        "Asked about or found in the log, first day within {n} days or in the last week.",
        days,
    )
    rows = [
        (text("{day}", day=day), [_starter(number, one, words, shared) for number, one in numbered])
        for day, numbered in _by_day(people)
    ]
    return _paged(headline, [words.md(about)], rows, words, ListKind.MORNING, read_at, shared, page)


def worklist_card(
    groups: Sequence[FieldGroup], words: Words, *, read_at: datetime, shared: bool, page: int = 1
) -> AdaptiveCard:
    """Who waits for HR, by the field in HR it is about; pages and `shared` as above."""
    words = words.at(None if shared else read_at)  # a card in a channel is read on other days, too
    count = sum(len(group.people) for group in groups)
    if not count:
        headline: Text | str = _("Nobody waits for HR, as far as I know")
    else:
        headline = counted("{n} person waits for HR", "{n} people wait for HR", count)
    about = _("By the field in HR that stops them, the field that stops most people first.")
    number, rows = 0, []
    for group in groups:
        elements = []
        for one in group.people:
            number += 1
            elements.append(_blocked(number, one, words, shared))
        name = text(_("No field is named")) if group.field is None else text("{field}", field=group.field)
        rows.append((text("{name} · {n}", name=name, n=len(group.people)), elements))
    said = [words.md(about)] if count else []
    return _paged(headline, said, rows, words, ListKind.WORKLIST, read_at, shared, page)


_Section = tuple[Text, list[CardElement]]


def _paged(
    headline: Text | str,
    about: Sequence[str],
    sections: Sequence[_Section],
    words: Words,
    kind: ListKind,
    read_at: datetime,
    shared: bool,
    page: int,
) -> AdaptiveCard:
    """One page of the sections, each with its heading; a section that goes on has it again."""

    def whole(rows: Sequence[CardElement], number: int, pages: int, left: int) -> AdaptiveCard:
        body: list[CardElement] = [title(words.md(headline)), *map(quiet, about), *rows]
        if left:
            body.append(para(words.md(more(left))))
            body.append(quiet(words.md(_ALL[kind])))
        if pages > 1 and not shared:
            body.append(quiet(words.md(text(_("Page {n} of {all}"), n=number, all=pages))))
        body.append(read_on(read_at, (), words))
        if not shared:
            body.append(buttons(list(_turning(kind, number, pages, words))))
        return new_card(body, words, headline=headline)

    pages = _pages(sections, words, MAX_BYTES - wire_bytes(whole([], 2, 3, 1)))
    number = min(max(page, 1), len(pages))
    rows, count = pages[number - 1]
    left = sum(size for _, size in pages) - count if shared else 0
    return whole(rows, number, len(pages), left)


def _pages(sections: Sequence[_Section], words: Words, room: int) -> list[tuple[list[CardElement], int]]:
    """The rows in pages, as many on each as fit; with each page how many people are on it."""
    pages: list[tuple[list[CardElement], int]] = []
    rows: list[CardElement] = []
    count, left = 0, room
    for name, people in sections:
        head = heading(words.md(name))
        fresh = True
        for row in people:
            size = element_bytes(row) + (element_bytes(head) if fresh else 0)
            if count == MOST_ON_PAGE or (count and size > left):
                pages.append((rows, count))
                rows, count, left, fresh = [], 0, room, True
                size = element_bytes(row) + element_bytes(head)
            rows += [head, row] if fresh else [row]
            count, left, fresh = count + 1, left - size, False
    return [*pages, (rows, count)] if rows or not pages else pages


def _turning(kind: ListKind, page: int, pages: int, words: Words) -> Iterator[CardAction]:
    if page > 1:
        yield button(words.say(_("Previous page")), ShowList(list=kind, page=page - 1))
    if page < pages:
        yield button(words.say(_("Next page")), ShowList(list=kind, page=page + 1))
    yield something_else_button(words)


def _by_day(people: Sequence[Starter]) -> Iterator[tuple[date, list[tuple[int, Starter]]]]:
    yield from (
        (day, list(same)) for day, same in groupby(enumerate(people, start=1), key=lambda pair: pair[1].day)
    )


def _starter(number: int, one: Starter, words: Words, shared: bool) -> CardElement:
    said = [f"{labels.ICON[one.outcome]} **{words.md(labels.OUTCOME[one.outcome])}**"]
    cause = _BY_ID.get(one.cause or "")
    if cause is not None:
        said.append(words.md(cause.title))
    lines: list[CardElement] = [para(" · ".join(said), tight=True)]
    if one.owner is not None:
        who = labels.owner(Owner(one.owner), Audience.HELPDESK)
        lines.append(quiet(words.md(text(_("Who must act: {who}"), who=text(who)))))
    return _person(number, one.ref, one.name, lines, words, shared, Change.CREATE)


def _blocked(number: int, one: Blocked, words: Words, shared: bool) -> CardElement:
    cause = _BY_ID.get(one.cause or "")
    lines: list[CardElement] = [para(words.md(cause.title), tight=True)] if cause is not None else []
    if one.since is not None:
        lines.append(quiet(words.md(text(_("Since {when}"), when=one.since))))
    return _person(number, one.ref, one.name, lines, words, shared, None)


def _person(
    number: int,
    ref: Ref,
    name: str | None,
    lines: list[CardElement],
    words: Words,
    shared: bool,
    expect: Change | None,
) -> CardElement:
    short = words.short(_NAME)
    called = text("{n}. {name}", n=number, name=name) if name else _by_number(number, ref)
    known = f" · {words.md_value(ref.hr_id)}" if name and ref.hr_id else ""
    opens = _opens(ref, name, shared, expect)
    label = text(_("Show me {n}"), n=number) if shared else text(_("Open {n}"), n=number)
    return ColumnSet(
        id=f"person:{number}",
        spacing="Small",
        columns=[
            Column(width="stretch", items=[para(f"**{short.md(called)}**{known}"), *lines]),
            Column(width="auto", items=[buttons([button(words.say(label), opens)])]),
        ],
    )


def _by_number(number: int, ref: Ref) -> Text:
    if ref.hr_id:
        return text(_("{n}. HR number {id}"), n=number, id=ref.hr_id)
    return text(_("{n}. An account whose name I could not read"), n=number)


def _opens(ref: Ref, name: str | None, shared: bool, expect: Change | None) -> ShowMe | OpenPerson:
    """How the person is found again. Only the helpdesk gets these lists, so the number may be in it."""
    opening: Callable[..., ShowMe | OpenPerson] = ShowMe if shared else OpenPerson
    found = PersonRef(
        query=name or ref.hr_id or ref.entra_id or "",
        display_name=name,
        hr_id=ref.hr_id,
        entra_id=ref.entra_id,
    )
    return opening(person=found, expect=expect, job=ref.job_id)


_ALL: dict[ListKind, str] = {
    ListKind.MORNING: _("Write “morning list” to me in our personal chat to see all of them."),
    ListKind.WORKLIST: _("Write “worklist” to me in our personal chat to see all of them."),
    ListKind.DIGEST: "",
}
