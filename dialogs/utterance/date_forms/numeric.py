"""Dates in digits: 2026-11-20, 20.11.2026, 11/20, 20. 11."""

from __future__ import annotations

import re
from datetime import datetime

from dialogs.utterance.date_forms.date_tokens import DateTokens
from dialogs.utterance.date_forms.said import DateSaid, day_of
from dialogs.utterance.tokens import Kind


class NumericDates:
    """Reads a date in digits; between day and month the region decides, unless the number or the dot does."""

    def __init__(self, message: DateTokens) -> None:
        self._tokens, self._words, self._now = message.tokens, message.words, message.now
        self._today, self._day_first, self._low = message.today, message.day_first, message.low
        self._kind, self._number, self._led = message.kind, message.number, message.led

    def read(self, i: int) -> DateSaid | None:
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
