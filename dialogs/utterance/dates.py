"""Finds the dates a message says and picks the one on which the change was made or takes effect."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dialogs.utterance.language import DateWords
from dialogs.utterance.tokens import Kind, Token

_TEN_YEARS = 10 * 525_600  # minutes
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class DateSaid:
    """A date in tokens `start` to `end` (exclusive): the day, with the clock where one was given.

    `weekday`, `yearless` and `monthless` mark days that may be moved to the other side of today, if the
    sentence says so.
    """

    start: int
    end: int
    day: date
    at: datetime | None = None
    weekday: bool = False
    yearless: bool = False
    idle: bool = False
    vague: bool = False
    monthless: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """When the change was made or takes effect: a local day, and the moment in UTC if a time was given."""

    on: date | None = None
    at: datetime | None = None


def find_dates(
    tokens: Sequence[Token], words: DateWords, now: datetime, zone: tzinfo, region: str
) -> list[DateSaid]:
    """Every date said, left to right, not overlapping. Impossible ones (31 February) are no dates."""
    reader = _Reader(tokens, words, now.astimezone(zone), region not in words.month_first)
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
            said.yearless and any(one.low in words.future for one in near)
        )
        day = _turned(said, today, ahead=ahead)
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


def _turned(said: DateSaid, today: date, *, ahead: bool) -> date:
    """The day, moved to the next or the last one of its kind."""
    if said.weekday:
        coming = said.day + timedelta(7)
        coming += timedelta(0 if coming > today else 7)
        return coming if ahead else said.day
    if said.yearless:
        years = (_safe(today.year + n, said.day.month, said.day.day) for n in (-1, 0, 1))
        days = [day for day in years if day]
        later = [day for day in days if day >= today]
        earlier = [day for day in days if day <= today]
        if ahead and later:
            near = earlier and (today - earlier[-1]).days < 60 < (later[0] - today).days
            return earlier[-1] if near else later[0]
        return earlier[-1] if earlier else said.day
    if said.monthless and ahead:
        coming = _next_month(said.day, today)
        return coming if coming - today < today - said.day else said.day
    return said.day


def _next_month(day: date, today: date) -> date:
    """The first such day of a month after today."""
    months = (today.year * 12 + today.month - 1 + n for n in range(3))
    days = (_safe(month // 12, month % 12 + 1, day.day) for month in months)
    return next(one for one in days if one and one > today)


def _safe(year: int, month: int, day: int) -> date | None:
    year += 2000 if 0 <= year < 100 else 0
    if 1900 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


class _Reader:
    """Reads a date that starts at one token; a try looks at a handful of tokens, so the cost is linear."""

    def __init__(self, tokens: Sequence[Token], words: DateWords, now: datetime, day_first: bool) -> None:
        self._tokens, self._words, self._now, self._day_first = tokens, words, now, day_first
        self._today = now.date()

    def at(self, i: int) -> DateSaid | None:
        """The date that starts at token `i`, with a time of day right after (or before) it."""
        if self._low(i - 1) in self._words.never_after:
            return None
        read = (
            self._written,
            self._ago,
            self._since,
            self._week_first,
            self._relative,
            self._named,
            self._weekday,
        )
        said = next((said for one in read if (said := one(i)) is not None), None)
        if said is None or said.at is not None:
            return said
        clock, end = self._clock(said.end)
        if clock is None:
            return said
        moment = datetime.combine(said.day, clock, self._now.tzinfo)
        return DateSaid(said.start, end, said.day, moment, said.weekday, said.yearless)

    def _low(self, i: int) -> str:
        return self._tokens[i].low if 0 <= i < len(self._tokens) else ""

    def _kind(self, i: int) -> Kind:
        return self._tokens[i].kind if 0 <= i < len(self._tokens) else Kind.BREAK

    def _number(self, i: int) -> int | None:
        if self._kind(i) in (Kind.NUMBER, Kind.ORDINAL):
            digits = _DIGITS.match(self._low(i))
            return int(digits[0]) if digits and len(digits[0]) <= 4 else None
        return self._words.counts.get(self._low(i))

    def _skip(self, i: int) -> int:
        for _ in range(2):
            i += self._low(i) in self._words.between
        return i

    def _written(self, i: int) -> DateSaid | None:
        """2026-11-20, 20.11.2026, 11/20/2026, 11/20, 20.11."""
        if self._kind(i) is not Kind.DATE:
            return self._short(i)
        text = self._tokens[i].text.rstrip(".")
        if re.match(r"\d{4}-", text):
            return self._iso(i, text)
        parts = [int(part) for part in re.split(r"[./-]", text)]
        first, second = parts[0], parts[1]
        day_first = (self._day_first or "." in text or first > 12) and second <= 12
        day, month = (first, second) if day_first else (second, first)
        exact = _safe(parts[2], month, day) if len(parts) == 3 else None
        guess = exact or (_safe(self._today.year, month, day) if len(parts) == 2 else None)
        return DateSaid(i, i + 1, guess, yearless=exact is None) if guess else None

    def _short(self, i: int) -> DateSaid | None:
        """20-11 and 20.11 after a word such as "since", in languages that write the day first."""
        spaced = self._spaced(i)
        if spaced:
            return spaced
        parts = self._tokens[i : i + 3]
        if len(parts) < 3 or parts[1].text not in (".", "-") or self._words.month_first:
            return None
        if not self._led(i) and self._low(i - 1) not in self._words.effective | self._words.changed:
            return None
        if parts[0].end != parts[1].start or parts[1].end != parts[2].start:
            return None
        day, month = self._number(i), self._number(i + 2)
        if day is None or month is None or Kind.WORD in (parts[0].kind, parts[2].kind):
            return None
        guess = _safe(self._today.year, month, day)
        return DateSaid(i, i + 3, guess, yearless=True) if guess else None

    def _spaced(self, i: int) -> DateSaid | None:
        """20. 11. and 20. 11. 2026, with spaces between, in languages that write "20. November"."""
        lows = [self._low(i + n) for n in range(5)]
        if not self._words.clock_units or lows[1] != "." or lows[3] != ".":
            return None
        day, month = self._number(i), self._number(i + 2)
        if day is None or month is None or Kind.WORD in (self._kind(i), self._kind(i + 2)):
            return None
        year = int(lows[4]) if self._kind(i + 4) is Kind.NUMBER and len(lows[4]) == 4 else None
        guess = _safe(year or self._today.year, month, day)
        return DateSaid(i, i + 4 + bool(year), guess, yearless=year is None) if guess else None

    def _iso(self, i: int, text: str) -> DateSaid | None:
        year, month, day = (
            int(part) for part in text[:10].rstrip("T ").split("T")[0].split(" ")[0].split("-")
        )
        exact = _safe(year, month, day)
        if exact is None:
            return None
        try:
            moment = datetime.fromisoformat(text.upper())
        except ValueError:
            return DateSaid(i, i + 1, exact)
        if ":" not in text:
            return DateSaid(i, i + 1, exact)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=self._now.tzinfo)
        return DateSaid(i, i + 1, moment.astimezone(self._now.tzinfo).date(), moment)

    def _ago(self, i: int) -> DateSaid | None:
        """3 days ago, an hour ago, in two weeks."""
        start = i
        ahead = self._low(i) in self._words.ahead
        i += ahead
        count = self._number(i)
        i += count is not None
        if self._low(i) in self._words.between:
            i += 1
        if count is None or count > 3_000 or self._kind(start) is Kind.ORDINAL:
            return None
        minutes = self._words.units.get(self._low(i))
        if (
            minutes is None
            or minutes * count > _TEN_YEARS
            or not (ahead or self._low(i + 1) in self._words.ago)
        ):
            return None
        moment = self._now + (1 if ahead else -1) * timedelta(minutes=minutes * count)
        end = i + 1 if ahead else i + 2
        return DateSaid(start, end, moment.date(), moment if minutes < 1_440 else None)

    def _since(self, i: int) -> DateSaid | None:
        """vor 3 Tagen, il y a trois jours, hace una semana."""
        if self._low(i) not in self._words.begins:
            return None
        for length in (3, 2, 1):
            if tuple(self._low(i + n) for n in range(length)) in self._words.ago_before:
                count = self._number(i + length)
                minutes = self._words.units.get(self._low(i + length + 1))
                if count is None or minutes is None or minutes * count > _TEN_YEARS:
                    return None
                moment = self._now - timedelta(minutes=minutes * count)
                return DateSaid(i, i + length + 2, moment.date(), moment if minutes < 1_440 else None)
        return None

    def _relative(self, i: int) -> DateSaid | None:
        """today, yesterday, the day before yesterday, last week."""
        if self._low(i) not in self._words.begins:
            return None
        if i > 1 and all(
            token.text[:1].isupper() and token.kind is Kind.WORD for token in self._tokens[i - 2 : i + 1]
        ):
            return None  # "Kai Uwe Morgen"
        for length in (5, 4, 3, 2, 1):
            days = self._words.relative.get(tuple(self._low(i + n) for n in range(length)))
            if days is not None:
                day, words = self._today + timedelta(days), self._words
                return DateSaid(i, i + length, day, idle=days in words.idle, vague=days in words.vague)
        return None

    def _named(self, i: int) -> DateSaid | None:
        """20 November, Nov 20th 2026, Friday 20 November, the 18th."""
        start = i
        if self._low(i) in self._words.weekdays:
            i = self._skip(i + 1 + (self._low(i + 1) in self._words.weekday_tail))
            i = self._skip(i + 1) if self._low(i) == "," else i
        if self._kind(i) in (Kind.NUMBER, Kind.ORDINAL) or self._low(i) in self._words.day_words:
            dotted = self._low(i + 1) == "." and self._low(i + 2) in self._words.months
            day, j = self._words.day_words.get(self._low(i)) or self._number(i), self._skip(i + 1 + dotted)
            month = self._words.months.get(self._low(j))
            if month is None and self._day_alone(i):
                return self._of_month(start, i, day)
            j += 1
        else:
            month, j = self._words.months.get(self._low(i)), self._skip(i + 1)
            j += self._low(j) == "."
            day = self._number(j) if self._kind(j) in (Kind.NUMBER, Kind.ORDINAL) else None
            j += 1
        if month is None or day is None or not 1 <= day <= 31:
            return None
        k = j + (self._low(j) in (",", ".") or self._low(j) in self._words.between)
        year = (
            self._number(k)
            if self._kind(k) is Kind.NUMBER and self._low(k)[:2] in ("19", "20", "21")
            else None
        )
        year = year if year and year > 1_900 else None
        exact = _safe(year or self._today.year, month, day)
        return DateSaid(start, k + 1 if year else j, exact, yearless=year is None) if exact else None

    def _day_alone(self, i: int) -> bool:
        """Whether a number is a day without its month: "the 18th", "le 18", "dia 18"."""
        if self._kind(i) is Kind.ORDINAL:
            days = self._words.day_ordinals
            if days is not None and self._low(i) not in days:
                return False
            return self._low(i - 1) in self._words.article or self._low(i - 1) in self._words.day_before
        if self._kind(i + 1) is Kind.NUMBER and self._kind(i + 2) is Kind.NUMBER:
            return False  # a telephone number in groups
        glued = i + 1 < len(self._tokens) and self._tokens[i + 1].start == self._tokens[i].end
        counts = self._low(i + 1) in self._words.units or (glued and self._low(i + 1) in ("/", "-", "%", ":"))
        numeric = self._kind(i) is Kind.NUMBER and len(self._low(i)) <= 2
        return self._low(i - 1) in self._words.day_before and numeric and not counts

    def _of_month(self, start: int, i: int, day: int | None) -> DateSaid | None:
        """The 18th: of this month, else of the last."""
        for back in (0, 1, 2):
            month = (self._today.month - 1 - back) % 12 + 1
            exact = _safe(self._today.year - (month > self._today.month), month, day or 0)
            if exact and exact <= self._today:
                return DateSaid(start, i + 1, exact, monthless=True)
        return None

    def _weekday(self, i: int) -> DateSaid | None:
        """Friday, last Monday, next Tuesday."""
        words, start = self._words, i
        which = self._low(i)
        marked = which in words.last or which in words.next or which in words.this
        i += marked
        weekday = words.weekdays.get(self._low(i))
        if weekday is None:
            return None
        tail = self._low(i + 1) in words.weekday_tail
        marked = marked or tail or bool(self._phrase(i + 1, words.last_after | words.next_after))
        if self._low(i) in words.weak_weekdays and not (marked or self._led(start)):
            return None
        end = i + 1 + tail
        dated = self._written(end)
        if dated is not None and self._kind(end) is not Kind.WORD:  # "maandag 16-11"
            return DateSaid(start, dated.end, dated.day, yearless=dated.yearless)
        weeks = self._phrase(end, words.weeks)
        if weeks:
            return self._of_week(start, end + weeks, weekday, end)
        since = (self._today.weekday() - weekday) % 7 or 7
        past, after_past = which in words.last, self._phrase(end, words.last_after)
        before = any(self._phrase(start - n, words.next_after) == n for n in (4, 2))  # "a.s. maandag"
        ahead, after_next = which in words.next or before, self._phrase(end, words.next_after)
        if ahead or after_next:
            coming = ((weekday - self._today.weekday()) % 7) or 7
            return DateSaid(start, end + after_next, self._today + timedelta(coming))
        if which in words.this:
            return DateSaid(start, end, self._today + timedelta(weekday - self._today.weekday()))
        day = self._today - timedelta(since)
        return DateSaid(start, end + after_past, day, weekday=not (past or after_past))

    def _week_first(self, i: int) -> DateSaid | None:
        """vorige week maandag, next week Tuesday."""
        length = self._phrase(i, self._words.weeks)
        j = i + length + (self._low(i + length) in self._words.lead)
        weekday = self._words.weekdays.get(self._low(j)) if length else None
        return None if weekday is None else self._of_week(i, j + 1, weekday, i)

    def _of_week(self, start: int, end: int, weekday: int, phrase: int) -> DateSaid:
        """A weekday of the week that the phrase at one token says."""
        length = self._phrase(phrase, self._words.weeks)
        weeks = self._words.weeks[tuple(self._low(phrase + n) for n in range(length))]
        return DateSaid(start, end, self._today + timedelta(7 * weeks + weekday - self._today.weekday()))

    def _phrase(self, i: int, phrases: Collection[tuple[str, ...]]) -> int:
        """How many tokens of one of the phrases start here; 0 for none."""
        for length in (4, 3, 2, 1):
            if phrases and tuple(self._low(i + n) for n in range(length)) in phrases:
                return length
        return 0

    def _led(self, i: int) -> bool:
        before = self._low(i - 1)
        return before in self._words.lead or (i > 0 and before in self._words.weekdays)

    def _clock(self, i: int) -> tuple[time | None, int]:
        """A time of day at token `i`, and where it ends."""
        j = i
        while j < i + 2 and self._low(j) in self._words.clock_lead:
            j += 1
        text = self._words.midday.get(self._low(j), self._low(j))
        if self._kind(j) is Kind.NUMBER and self._low(j + 1) in self._words.clock_units:
            hour = self._number(j)
            fits = hour is not None and hour < 24
            return (time(hour or 0), j + 2) if fits else (None, i)
        if self._kind(j) is not Kind.CLOCK and text == self._low(j):
            return None, i
        parts = [int(digits) for digits in _DIGITS.findall(text)][:2]
        hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
        if text.endswith("m"):
            hour = hour % 12 + 12 * text.endswith("pm")
        elif self._low(j + 1) in ("am", "pm"):
            hour = hour % 12 + 12 * (self._low(j + 1) == "pm")
            j += 1
        return (time(hour, minute), j + 1) if hour < 24 and minute < 60 else (None, i)
