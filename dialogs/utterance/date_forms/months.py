"""Dates with the name of their month, or a day alone: "20 November", "Friday, 20 Nov 2026", "the 18th"."""

from __future__ import annotations

from dialogs.utterance.date_forms.date_tokens import DateTokens
from dialogs.utterance.date_forms.said import DateSaid, day_of
from dialogs.utterance.tokens import Kind


class MonthDates:
    """Reads a day and its month in either order; a day alone is the last one so far."""

    def __init__(self, message: DateTokens) -> None:
        self._tokens, self._words, self._today = message.tokens, message.words, message.today
        self._low, self._kind, self._number = message.low, message.kind, message.number
        self._skip = message.skip

    def read(self, i: int) -> DateSaid | None:
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
