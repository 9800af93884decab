"""How a sentence goes on behind a name: to the end of its clause, past a list, to the next name."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_runs import NameRuns
from dialogs.utterance.tokens import Kind, Token


class Clauses:
    """Walks from a name to the right; `end` is the token behind it."""

    def __init__(self, message: MessageWords, runs: NameRuns) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._low = message.low
        self._runs = runs
        self._name_word = runs.name_word

    def clause(self, start: int) -> Sequence[Token]:
        """The tokens from `start` to the next sign, at most eight."""
        stop = min(len(self._tokens), start + 8)
        ends = (i for i in range(start, stop) if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK))
        return self._tokens[start : next(ends, stop)]

    def joined(self, end: int) -> int:
        """Past the names that "and" or a comma strings to the one that ends here."""
        words = self._words
        while words.contrasts and self._low(end) in (*words.joins, ","):
            start = end + 1 + (self._low(end + 1) in words.with_names)
            if not self._runs.run(start)[1]:
                break
            end = self._runs.run(start)[0]
        return end

    def skip_passing(self, i: int, passing: frozenset[str]) -> int:
        """Past words such as "just" and "has", at most three."""
        for _ in range(3):
            i += self._low(i) in passing and self._low(i) not in self._words.says
        return i

    def someone_follows(self, end: int) -> bool:
        """Whether a name with a capital stands soon behind this one."""
        stop = min(len(self._tokens), end + 10)
        return any(self._name_word(j, j) == 2 for j in range(end + 1, stop) if j not in self._taken)
