"""Reads one date that starts at one word: "20 November", "vor 3 Tagen", "lundi dernier", "16.11."."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

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


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if there is one; two digits are a year of this century."""
    year += 2000 if 0 <= year < 100 else 0
    if 1900 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


class DateReader:
    """Reads a date that starts at one token; a try looks at a handful of tokens, so the cost is linear."""

    def __init__(
        self,
        tokens: Sequence[Token],
        words: DateWords,
        now: datetime,
        day_first: bool,
        given: Collection[str] = (),
    ) -> None:
        self._given = given  # given names
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
        exact = day_of(parts[2], month, day) if len(parts) == 3 else None
        guess = exact or (day_of(self._today.year, month, day) if len(parts) == 2 else None)
        return DateSaid(i, i + 1, guess, yearless=exact is None) if guess else None

    def _short(self, i: int) -> DateSaid | None:
        """20-11 and 20.11 after a word such as "since", in languages that write the day first."""
        spaced = self._spaced(i)
        if spaced:
            return spaced
        parts = self._tokens[i : i + 3]
        if len(parts) < 3 or parts[1].text not in (".", "-"):
            return None
        if self._words.month_first and not (self._words.dotted_days and parts[1].text == "."):
            return None
        if self._low(i + 3) in self._words.clock_units:
            return None
        cues = self._words.effective | self._words.changed
        was = self._low(i - 1) in self._words.past and self._low(i - 2) in cues  # "Start war 16.11"
        if not (self._led(i) or was or self._low(i - 1) in cues):
            return None
        if parts[0].end != parts[1].start or parts[1].end != parts[2].start:
            return None
        day, month = self._number(i), self._number(i + 2)
        if day is None or month is None or Kind.WORD in (parts[0].kind, parts[2].kind):
            return None
        guess = day_of(self._today.year, month, day)
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
        guess = day_of(year or self._today.year, month, day)
        return DateSaid(i, i + 4 + bool(year), guess, yearless=year is None) if guess else None

    def _iso(self, i: int, text: str) -> DateSaid | None:
        year, month, day = (
            int(part) for part in text[:10].rstrip("T ").split("T")[0].split(" ")[0].split("-")
        )
        exact = day_of(year, month, day)
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
        exact = day_of(year or self._today.year, month, day)
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
            exact = day_of(self._today.year - (month > self._today.month), month, day or 0)
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
        if weekday is None or (self._low(i - 1), self._low(i)) in words.no_days or self._called(i):
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

    def _called(self, i: int) -> bool:
        """Whether a weekday is a family name: "Jane Freitag", "Jane Freitags Konto"."""
        if not {self._low(i), self._low(i).removesuffix("s")} & self._words.family:
            return False
        capitals = all(token.text[:1].isupper() for token in self._tokens[max(0, i - 1) : i + 1])
        return capitals and self._low(i - 1) in self._given

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
