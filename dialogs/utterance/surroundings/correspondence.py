"""What of a message is like a letter: its greeting, who introduces herself, who signs."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.surroundings.clauses import Clauses
from dialogs.utterance.tokens import Kind


class Correspondence:
    """Tells the reader's and the sender's names from those the message is about."""

    def __init__(self, message: MessageWords, clauses: Clauses) -> None:
        self._tokens, self._words, self._low = message.tokens, message.words, message.low
        self._text_at, self._capital, self._first = message.text_at, message.capital, message.first
        self._clauses = clauses

    def opens(self, start: int) -> bool:
        """Whether nothing but a greeting stands before the name in its sentence: "Hello, Jane here"."""
        at = start - 1 - (self._text_at(start - 1) == ",")
        return self._first(start) or self._low(at) in self._words.greetings

    def introduces_aside(self, start: int) -> bool:
        """ "I am the new trainee in Marketing (Jane Doe)": the asker's own name."""
        if self._text_at(start - 1) != "(":
            return False
        for i in range(start - 2, max(0, start - 10), -1):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK) or self._low(i) in self._words.from_before:
                return False
            if (self._low(i - 1), self._low(i)) in self._words.introduces:
                return True
        return False

    def signs(self, start: int, end: int) -> bool:
        """ "... Thanks, Bob": a name after thanks or "regards" that ends the line is the sender's."""
        at_end = end >= len(self._tokens) or self._tokens[end].kind is Kind.BREAK or self._in_title(end)
        gap = start - 1
        while gap >= 0 and (self._tokens[gap].kind is Kind.BREAK or self._text_at(gap) in ",.!-–—"):
            gap -= 1
        signing = self._words.thanks | self._words.closings
        return at_end and gap >= 0 and gap < start - 1 and self._low(gap) in signing and gap > 0

    def _in_title(self, end: int) -> bool:
        """Whether only a title or a department ends the message: "Thanks, Bob Stone - HR"."""
        rest = self._tokens[end:]
        return len(rest) <= 5 and all(
            one.kind is not Kind.WORD or self._capital(end + n) for n, one in enumerate(rest)
        )

    def addressed(self, end: int) -> bool:
        """Whether a name behind a greeting is the reader's: "Hello, Bob! Jane has no …"."""
        if self._low(end) in self._words.origin:  # "Hello, Bob from HR. …"
            end = next((i for i in range(end, end + 6) if self._text_at(i) in ("!", ".", "\n")), end)
        return self._text_at(end) in ("!", ",", ".", "\n") and self._clauses.someone_follows(end)
