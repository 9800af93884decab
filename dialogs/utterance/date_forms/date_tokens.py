"""A message's tokens as the readers of dates see them: numbers, phrases, what leads to a date."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import datetime

from dialogs.utterance.language import DateWords
from dialogs.utterance.tokens import Kind, Token

DIGITS = re.compile(r"\d+")


class DateTokens:
    """Tokens with the date words of their language; `now` is local, `given` are given names.

    A token that is not there is the empty word.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        words: DateWords,
        now: datetime,
        day_first: bool,
        given: Collection[str] = (),
    ) -> None:
        self.tokens, self.words, self.now, self.day_first = tokens, words, now, day_first
        self.today, self.given = now.date(), given

    def low(self, i: int) -> str:
        """A token in its folded form."""
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def kind(self, i: int) -> Kind:
        """What a token is."""
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else Kind.BREAK

    def number(self, i: int) -> int | None:
        """The number at a token, in digits (four at most) or in words."""
        if self.kind(i) in (Kind.NUMBER, Kind.ORDINAL):
            digits = DIGITS.match(self.low(i))
            return int(digits[0]) if digits and len(digits[0]) <= 4 else None
        return self.words.counts.get(self.low(i))

    def skip(self, i: int) -> int:
        """Past words such as "of" and "the", at most two."""
        for _ in range(2):
            i += self.low(i) in self.words.between
        return i

    def phrase(self, i: int, phrases: Collection[tuple[str, ...]]) -> int:
        """How many tokens of one of the phrases start here; 0 for none."""
        for length in (4, 3, 2, 1):
            if phrases and tuple(self.low(i + n) for n in range(length)) in phrases:
                return length
        return 0

    def led(self, i: int) -> bool:
        """Whether a word such as "on" or "since", or a weekday, stands before it."""
        before = self.low(i - 1)
        return before in self.words.lead or (i > 0 and before in self.words.weekdays)
