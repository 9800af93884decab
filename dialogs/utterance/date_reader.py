"""Reads one date that starts at one word: "20 November", "vor 3 Tagen", "lundi dernier", "16.11."."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from dialogs.utterance.date_forms.clock import clock
from dialogs.utterance.date_forms.date_tokens import DateTokens
from dialogs.utterance.date_forms.months import MonthDates
from dialogs.utterance.date_forms.numeric import NumericDates
from dialogs.utterance.date_forms.relative import RelativeDates
from dialogs.utterance.date_forms.said import DateSaid
from dialogs.utterance.date_forms.weekdays import Weekdays
from dialogs.utterance.language import DateWords
from dialogs.utterance.tokens import Token


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
        self._message = message = DateTokens(tokens, words, now, day_first, given)
        numeric, relative = NumericDates(message), RelativeDates(message)
        weekdays = Weekdays(message, numeric)
        # The first form that fits is taken.
        self._forms = (
            numeric.read,
            relative.ago,
            relative.since,
            weekdays.week_first,
            relative.day,
            MonthDates(message).read,
            weekdays.read,
        )

    def at(self, i: int) -> DateSaid | None:
        """The date that starts at token `i`, with a time of day right after it."""
        if self._message.low(i - 1) in self._message.words.never_after:
            return None
        said = next((said for one in self._forms if (said := one(i)) is not None), None)
        if said is None or said.at is not None:
            return said
        time_of_day, end = clock(self._message, said.end)
        if time_of_day is None:
            return said
        moment = datetime.combine(said.day, time_of_day, self._message.now.tzinfo)
        return DateSaid(said.start, end, said.day, moment, said.weekday, said.yearless)
