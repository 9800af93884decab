"""Several people in one card: who is through and who is not, worst first, with a button to open each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement, Column, ColumnSet

from cards import labels
from cards.actions import OpenPerson, RecheckPeople, for_button, page_of
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    element_bytes,
    new_card,
    para,
    quiet,
    recheck_button,
    something_else_button,
    title,
    wire_bytes,
)
from cards.escape import clean, escape
from cards.footer import read_on
from cards.message import message_card
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.cause import Kind, Outcome, Verdict
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import Text, _, counted, text

MOST_ON_PAGE = 10
_NAME, _SENTENCE = 60, 140
"""Characters of a name, and of what is said about somebody."""


class Missing(StrEnum):
    """Why there is no answer about somebody."""

    NOBODY = "nobody"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Line:
    """One person as the reader may see them; `called` are the words that named them.

    `state` is the outcome of the answer at the reader's level, `sentence` says it in a few words. `who_acts`
    is None where nobody has to.
    """

    name: str
    called: str
    open: OpenPerson
    state: Outcome | Missing
    sentence: Text | str
    sure: Verdict | None = None
    who_acts: str | None = None
    hr_id: str | None = None
    partly: bool = False
    """Whether something that belongs to the answer could not be read."""


_ORDER: tuple[Outcome | Missing, ...] = (
    Outcome.NEEDS_IT,
    Outcome.NEEDS_HR,
    Outcome.UNKNOWN,
    Missing.NOBODY,
    Missing.SEVERAL,
    Outcome.IN_PROGRESS,
    Outcome.NOT_DUE,
    Outcome.DONE,
)
"""Worst first: what somebody must act on, what is not known, what goes on by itself, what is done."""

_MISSING: dict[Missing, tuple[str, str]] = {
    Missing.NOBODY: ("🔍", _("Not found")),
    Missing.SEVERAL: ("👥", _("Several match")),
}
_OPENS: dict[Outcome | Missing, str] = {Missing.NOBODY: _("Search {n}"), Missing.SEVERAL: _("Choose {n}")}


def _state(state: Outcome | Missing, words: Words) -> tuple[str, str]:
    """The icon, which never stands alone, and the words (Markdown)."""
    icon, label = (
        (labels.ICON[state], labels.OUTCOME[state]) if isinstance(state, Outcome) else _MISSING[state]
    )
    return icon, words.md(label)


def answered(diagnosis: Diagnosis, audience: Audience, called: str, opens: OpenPerson) -> Line:
    """The line of a diagnosis that `for_audience` has already reduced to what this reader may see.

    Where the answer is not known, everybody but the helpdesk reads the same words, whatever the reason.
    """
    leading, outcome = diagnosis.leading, diagnosis.outcome
    who_acts, sentence, sure = labels.WHO_ACTS[outcome], diagnosis.headline, None
    if audience is not Audience.HELPDESK and outcome is Outcome.UNKNOWN:
        sentence = text(_("I cannot say from what I am able to read."))
    elif leading is not None and audience is not Audience.OUTCOME:
        who_acts = labels.owner(leading.owner, audience)
        sure = leading.match.verdict if leading.cause.kind is not Kind.GAP else None
    return Line(
        name=diagnosis.person.name,
        called=called,
        open=opens,
        state=outcome,
        sentence=sentence,
        sure=sure,
        who_acts=None if outcome is Outcome.DONE else who_acts,
        hr_id=diagnosis.person.hr_id,
        partly=any(not item.extra for item in diagnosis.could_not_check) and outcome is not Outcome.UNKNOWN,
    )


def not_found(called: str, opens: OpenPerson) -> Line:
    """Nobody is called that."""
    return Line(called, called, opens, Missing.NOBODY, _("I found nobody by that name or number."))


def ambiguous(called: str, opens: OpenPerson, matches: int, *, more: bool) -> Line:
    """Several people may be meant; with `more` there are further ones."""
    known = counted("{n} person matches.", "{n} people match.", matches)
    said = text(_("More than {n} people match."), n=matches) if more else known
    return Line(called, called, opens, Missing.SEVERAL, said)


def worst_first(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines in the order they are shown in; equals as they were named."""
    return tuple(sorted(lines, key=lambda line: _ORDER.index(line.state)))


def people_card(
    lines: Sequence[Line],
    words: Words,
    *,
    asked: RecheckPeople,
    read_at: datetime,
    page: int = 1,
    most: int | None = None,
    twice: int = 0,
    note: Text | str | None = None,
) -> AdaptiveCard:
    """One page of the list; `lines` are worst first.

    `asked` is what Recheck asks again; where more people were named than looked up, a line says so. `most` is
    how many the reader may ask about elsewhere, if that is more than here. `twice` counts who was named in
    two ways, `note` says how the answers came about. At most ten people on a page and 24 KB.
    """
    words = words.at(read_at)
    headline = counted("{n} person", "{n} people, the most urgent first", len(lines))
    again = for_button(asked)
    top: list[CardElement] = [title(words.md(headline)), para(_counts(lines, words))]
    top += [quiet(words.md(line)) for line in (*_notes(asked, most, twice), note) if line is not None]

    def whole(rows: Sequence[CardElement], number: int, pages: int) -> AdaptiveCard:
        body = [*top, *rows]
        if pages > 1:
            body.append(quiet(words.md(text(_("Page {n} of {all}"), n=number, all=pages))))
        row = list(_buttons(again, number, pages, words))
        body += [read_on(read_at, (), words), buttons(row)]
        return new_card(body, words, headline=headline)

    rows = [_row(number, line, words) for number, line in enumerate(lines, start=1)]
    pages = _pages(rows, MAX_BYTES - wire_bytes(whole([], 2, 3)))
    number = min(max(page, 1), len(pages))
    return whole(pages[number - 1], number, len(pages))


def looking_card(count: int, words: Words, asked: RecheckPeople) -> AdaptiveCard:
    """So many people take a while; this card makes way for the list. Its button helps where it never does."""
    return message_card(
        counted("I am looking up {n} person", "I am looking up {n} people", count),
        words,
        details=(_("This card changes by itself when I am done."),),
        recheck=for_button(asked),
        way_out=False,
    )


def _pages(rows: Sequence[CardElement], room: int) -> list[list[CardElement]]:
    """The rows in pages, as many on each as fit."""
    pages: list[list[CardElement]] = [[]]
    left = room
    for row in rows:
        size = element_bytes(row)
        if len(pages[-1]) == MOST_ON_PAGE or (pages[-1] and size > left):
            pages.append([])
            left = room
        pages[-1].append(row)
        left -= size
    return pages


def _counts(lines: Sequence[Line], words: Words) -> str:
    how_many = Counter(line.state for line in lines)
    parts = [(*_state(state, words), how_many[state]) for state in _ORDER if how_many[state]]
    return " · ".join(f"{icon} {label}: {words.md(text('{n}', n=n))}" for icon, label, n in parts)


def _notes(asked: RecheckPeople, most: int | None, twice: int) -> Iterator[Text]:
    looked_up = len(asked.people or ())
    if asked.total is not None and asked.total > looked_up:
        yield text(
            _("The first {n} of {all} were looked up: I take {n} at once. Please send me the others next."),
            all=asked.total,
            n=looked_up,
        )
        if most is not None:
            yield text(_("From the helpdesk, in the personal chat, I take {n} people at once."), n=most)
    if twice:
        yield counted(
            "{n} of them was named twice and looked up once.",
            "{n} of them were named twice and looked up once.",
            twice,
        )


def _row(number: int, line: Line, words: Words) -> CardElement:
    short = words.short(_NAME)
    named = text("{n}. {name}", n=number, name=line.name)
    about: list[CardElement] = [para(f"**{short.md(named)}**{_known_as(line, short)}")]
    icon, label = _state(line.state, words)
    said = [f"{icon} **{label}**"]
    if line.sure is not None and line.sure is not Verdict.CONFIRMED:
        said.append(words.md(labels.VERDICT_WORD[line.sure]))
    said.append(escape(clean(short.say(line.sentence), _SENTENCE)))
    about.append(para(" · ".join(said), tight=True))
    if line.who_acts is not None:
        about.append(quiet(words.md(text(_("Who must act: {who}"), who=text(line.who_acts)))))
    if line.partly:
        about.append(quiet(words.md(_("Not everything could be read; open it to see what."))))
    opens = text(_OPENS.get(line.state, _("Open {n}")), n=number)
    return ColumnSet(
        id=f"person:{number}",
        separator=True,
        spacing="Medium",
        columns=[
            Column(width="stretch", items=about),
            Column(width="auto", items=[buttons([button(words.say(opens), line.open)])]),
        ],
    )


def _known_as(line: Line, words: Words) -> str:
    """The words that named the person, where they are not the name, and the HR number for who may see it."""
    known = [line.called] if line.called.casefold() != line.name.casefold() else []
    if line.hr_id and line.hr_id.casefold() != line.called.casefold():
        known.append(line.hr_id)
    return "".join(f" · {words.md_value(one)}" for one in known)


def _buttons(again: RecheckPeople, page: int, pages: int, words: Words) -> Iterator[CardAction]:
    yield recheck_button(words, again)
    if page > 1:
        yield button(words.say(_("Previous page")), page_of(again, page - 1))
    if page < pages:
        yield button(words.say(_("Next page")), page_of(again, page + 1))
    yield something_else_button(words)
