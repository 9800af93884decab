"""Dates counted from today: "3 days ago", "vor 3 Tagen", "in two weeks", "yesterday"."""

from __future__ import annotations

from datetime import timedelta

from dialogs.utterance.date_forms.date_tokens import DateTokens
from dialogs.utterance.date_forms.said import DateSaid
from dialogs.utterance.tokens import Kind

_TEN_YEARS = 10 * 525_600  # minutes


class RelativeDates:
    """Counts days from today, hours and minutes from now; nothing beyond ten years."""

    def __init__(self, message: DateTokens) -> None:
        self._tokens, self._words, self._now = message.tokens, message.words, message.now
        self._today, self._low, self._kind = message.today, message.low, message.kind
        self._number = message.number

    def ago(self, i: int) -> DateSaid | None:
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

    def since(self, i: int) -> DateSaid | None:
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

    def day(self, i: int) -> DateSaid | None:
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
