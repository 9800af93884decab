"""Finds the dates a message says and picks the one on which the change was made or takes effect."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from dialogs.utterance.date_forms.said import DateSaid, day_of
from dialogs.utterance.date_reader import DateReader
from dialogs.utterance.language import DateWords
from dialogs.utterance.tokens import Kind, Token

_SOON = 60  # days


@dataclass(frozen=True, slots=True)
class Changed:
    """When the change was made or takes effect: a local day, and the moment in UTC if a time was given."""

    on: date | None = None
    at: datetime | None = None


def find_dates(
    tokens: Sequence[Token],
    words: DateWords,
    now: datetime,
    zone: tzinfo,
    region: str,
    given: Collection[str] = (),
) -> list[DateSaid]:
    """Every date said, left to right, not overlapping. Impossible ones (31 February) are no dates.

    `given` are given names: behind one, a weekday may be a family name.
    """
    reader = DateReader(tokens, words, now.astimezone(zone), region not in words.month_first, given)
    found: list[DateSaid] = []
    i = 0
    while i < len(tokens):
        said = reader.at(i)
        if said is None:
            i += 1
            continue
        found.append(said)
        i = said.end
    return found


def pick_change(
    tokens: Sequence[Token],
    found: Sequence[DateSaid],
    words: DateWords,
    now: datetime,
    zone: tzinfo,
    zones: Sequence[str],
) -> Changed:
    """The date that belongs to the change. `zones` gives the field label each token stands under, or ""."""
    today = now.astimezone(zone).date()
    best: tuple[int, bool, Changed] | None = None
    inside = {i for said in found for i in range(said.start, said.end)}
    for said in found:
        strength, past = _cue(tokens, said, words, zones, inside)
        if strength < 0 or (strength == 0 and said.idle):
            continue
        near = tokens[max(0, said.start - 2 * words.reach) : said.end + words.reach]
        ahead = (strength >= 3 and not past) or (
            said.yearless
            and (
                any(one.low in words.future for one in near)
                or _ends_with(tokens, said.start, words.from_then)
            )
        )
        planned = said.yearless and said.start > 0 and tokens[said.start - 1].low in words.planned
        day = _turned(said, today, ahead=ahead, planned=planned)
        at = said.at
        if at is not None and day != said.day:
            at += day - said.day
        if best is None or (strength, not said.vague) > best[:2]:
            best = (strength, not said.vague, Changed(day, at.astimezone(UTC) if at else None))
    return best[2] if best else Changed()


def _cue(
    tokens: Sequence[Token], said: DateSaid, words: DateWords, zones: Sequence[str], inside: set[int]
) -> tuple[int, bool]:
    """How surely a date is the change's, and if it looks back.

    4 labelled so, 3 effective, 2 changed, 0 unsaid, -1 not.
    """
    if tokens[said.start].low in words.to_now:
        return -1, False
    zone = zones[said.start] if zones else ""
    if said.start and tokens[said.start - 1].low in words.deadline:
        return -1, False
    if zone in ("effective", "other"):
        return (4, False) if zone == "effective" else (-1, False)
    left = range(said.start - 1, max(-1, said.start - 1 - words.reach), -1)
    right = range(said.end, min(len(tokens), said.end + words.reach))
    cues = words.effective | words.changed
    behind = any(tokens[i].low in cues for i in _clause(tokens, right[:2]))
    verb_last = bool(words.tenseless) and behind and not any(tokens[i].low in cues for i in left[:2])
    for side in (right, left) if verb_last else (left, right):
        for i in side:
            token = tokens[i]
            if token.kind is Kind.BREAK or token.low in ".;!?" or (i in inside and side is left):
                break
            if i in inside:
                continue  # a word of another date: "on the 3rd, and until today"
            pair = (tokens[i - 1].low if i else "", token.low)
            if pair in words.changed_pairs:
                return 2, True
            if pair in words.no_cues:
                continue
            if token.low in words.other:
                if behind and side is left and any(one.text == "," for one in tokens[i : said.start]):
                    break  # "Bob meldet, dass Jane am 2.11. angefangen hat"
                lasts = token.low in words.until and [one.low for one in tokens[max(0, i - 4) : said.end + 4]]
                if lasts and not words.lasting.isdisjoint(lasts):
                    return 3, not words.past.isdisjoint(lasts)
                return -1, False
            if token.low in words.effective:
                if pair in words.foretold:
                    return 3, False
                between = tokens[min(i, said.end) : max(i + 1, said.start)]
                if token.low in words.tenseless:
                    clause = [tokens[j] for j in (*_clause(tokens, left), *_clause(tokens, right))]
                    between = [word for word in clause if said.weekday or word.low not in words.present]
                looks_back = said.weekday and token.low in words.nouns
                led = any(one.low in words.past for one in tokens[max(0, said.start - 2) : said.start])
                looks_back = looks_back or (said.weekday and led and token.low in words.gone)
                if said.weekday and token.low in words.scheduled:
                    between = [word for word in between if word.low not in words.present]
                typed = {one.text.casefold() for one in tokens[max(0, i - 1) : i + 1]}
                looks_back = looks_back or not typed.isdisjoint(words.looks_back)
                return 3, looks_back or any(word.low in words.past for word in between)
            if token.low in words.changed:
                return 2, True
        if side is left and _ends_with(tokens, said.start, words.due_before):
            return -1, False
    return 0, False


def _ends_with(tokens: Sequence[Token], end: int, phrases: frozenset[tuple[str, ...]]) -> bool:
    """Whether one of the phrases stands right before token `end`."""
    return bool(phrases) and any(
        tuple(token.low for token in tokens[max(0, end - length) : end]) in phrases for length in (4, 3, 2, 1)
    )


def _clause(tokens: Sequence[Token], side: range) -> list[int]:
    """The tokens of one side of a date, up to the next stop."""
    found: list[int] = []
    for i in side:
        if tokens[i].kind is Kind.BREAK or tokens[i].low in ",.;!?":
            break
        found.append(i)
    return found


def _turned(said: DateSaid, today: date, *, ahead: bool, planned: bool) -> date:
    """The day, moved to the next or the last one of its kind; a planned one to the next if that is near."""
    if said.weekday:
        coming = said.day + timedelta(7)
        coming += timedelta(0 if coming > today else 7)
        return coming if ahead else said.day
    if said.yearless:
        years = (day_of(today.year + n, said.day.month, said.day.day) for n in (-1, 0, 1))
        days = [day for day in years if day]
        later = [day for day in days if day >= today]
        earlier = [day for day in days if day <= today]
        soon = (
            later and earlier and (later[0] - today).days < _SOON and (today - earlier[-1]).days > 2 * _SOON
        )
        if planned and soon:
            return later[0]
        if ahead and later:
            near = earlier and (today - earlier[-1]).days < _SOON < (later[0] - today).days
            return earlier[-1] if near else later[0]
        return earlier[-1] if earlier else said.day
    if said.monthless and ahead:
        coming = _next_month(said.day, today)
        return coming if coming - today < today - said.day else said.day
    return said.day


def _next_month(day: date, today: date) -> date:
    """The first such day of a month after today."""
    months = (today.year * 12 + today.month - 1 + n for n in range(3))
    days = (day_of(month // 12, month % 12 + 1, day.day) for month in months)
    return next(one for one in days if one and one > today)
