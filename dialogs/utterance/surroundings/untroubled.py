"""Whether nothing is wrong with somebody who is named: "Bob already has his"."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_runs import NameRuns
from dialogs.utterance.surroundings.clauses import Clauses


class Untroubled:
    """Reads what is said of a name, and of all that are strung to it."""

    def __init__(self, message: MessageWords, runs: NameRuns, clauses: Clauses) -> None:
        self._words, self._low, self._text_at = message.words, message.low, message.text_at
        self._name_word = runs.name_word
        self._clauses = clauses

    def untroubled(self, start: int, end: int) -> bool:
        """ "Bob already has his, but Jane …": nothing is wrong with him."""
        end = self._past_list(start, end)
        following = tuple(self._low(i) for i in range(end, end + 3))
        return any(following[:size] in self._words.untroubled for size in (1, 2, 3))

    def well(self, start: int, end: int) -> bool:
        """ "Bei Bob klappt es, …": nothing is wrong with him; nor with Eve in "Eve and Bob are fine"."""
        words = self._words
        end = self._past_list(start, end)
        end += self._text_at(end) == "("  # "Bob (ok)"
        clause = self._clauses.clause(end)
        lows = {token.low for token in clause}
        alone = {self._low(start - 1), self._low(start - 2)} & words.only
        if alone and lows & words.created and not lows & (words.denials | words.spoils):
            return True  # "only Bob has an account"
        told = next((i for i, token in enumerate(clause) if token.low in words.contrasts), len(clause))
        clause = clause[:told]
        other = any(self._name_word(i, i) == 2 for i in range(end, end + len(clause)))
        rest = set() if other else {token.low for token in clause}
        near = {self._low(start - 1), self._low(start - 2)} if words.contrasts else set()
        return not rest.isdisjoint(words.well) and (rest | near).isdisjoint(words.spoils)

    def _past_list(self, start: int, end: int) -> int:
        """To what is said of the name that ends here and of those strung to it, also between commas."""
        end = self._clauses.joined(end + self._set_off(start, end))
        return end + (end > start and self._set_off(start, end))

    def _set_off(self, start: int, end: int) -> bool:
        """ "The third, Bob, is fine": a comma on either side."""
        return self._text_at(start - 1) == "," == self._text_at(end)
