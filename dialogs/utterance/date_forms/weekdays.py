"""Weekdays: "Friday", "last Monday", "vorige week maandag", "maandag 16-11"."""

from __future__ import annotations

from datetime import timedelta

from dialogs.utterance.date_forms.date_tokens import DateTokens
from dialogs.utterance.date_forms.numeric import NumericDates
from dialogs.utterance.date_forms.said import DateSaid
from dialogs.utterance.tokens import Kind


class Weekdays:
    """Reads a weekday; one with nothing beside it is the last one, today not counted."""

    def __init__(self, message: DateTokens, numeric: NumericDates) -> None:
        self._tokens, self._words, self._today = message.tokens, message.words, message.today
        self._given, self._low, self._kind = message.given, message.low, message.kind
        self._phrase, self._led = message.phrase, message.led
        self._numeric = numeric

    def read(self, i: int) -> DateSaid | None:
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
        dated = self._numeric.read(end)
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

    def week_first(self, i: int) -> DateSaid | None:
        """vorige week maandag, next week Tuesday."""
        length = self._phrase(i, self._words.weeks)
        j = i + length + (self._low(i + length) in self._words.lead)
        weekday = self._words.weekdays.get(self._low(j)) if length else None
        return None if weekday is None else self._of_week(i, j + 1, weekday, i)

    def _called(self, i: int) -> bool:
        """Whether a weekday is a family name: "Jane Freitag", "Jane Freitags Konto"."""
        if not {self._low(i), self._low(i).removesuffix("s")} & self._words.family:
            return False
        capitals = all(token.text[:1].isupper() for token in self._tokens[max(0, i - 1) : i + 1])
        return capitals and self._low(i - 1) in self._given

    def _of_week(self, start: int, end: int, weekday: int, phrase: int) -> DateSaid:
        """A weekday of the week that the phrase at one token says."""
        length = self._phrase(phrase, self._words.weeks)
        weeks = self._words.weeks[tuple(self._low(phrase + n) for n in range(length))]
        return DateSaid(start, end, self._today + timedelta(7 * weeks + weekday - self._today.weekday()))
