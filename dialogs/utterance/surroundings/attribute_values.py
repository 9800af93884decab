"""Whether a name is what an attribute shows or should show: "her manager is still Bob"."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.surroundings.clauses import Clauses
from dialogs.utterance.tokens import Kind

_ARROWS = {"→", "->", "=>"}


class AttributeValues:
    """Tells a value by its arrow, its verb, its office or its kind."""

    def __init__(self, message: MessageWords, clauses: Clauses) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._low, self._text_at, self._capital = message.low, message.text_at, message.capital
        self._clauses = clauses

    def valued(self, start: int, end: int, before: str) -> bool:
        """ "Her manager is still Bob", "moet Bob Stone zijn": what an attribute is or should be."""
        words, last = self._words, end
        before_it, after_it = self._text_at(start - 1), self._text_at(end)
        pairs = {before_it, self._text_at(start - 2) + before_it, after_it, after_it + self._text_at(end + 1)}
        if not pairs.isdisjoint(_ARROWS):
            return True
        while self._low(last) in words.value_final and last < end + 3:
            last += 1
        stops = last >= len(self._tokens) or self._tokens[last].kind in (Kind.PUNCT, Kind.BREAK)
        dated = self._low(start - 1) in words.value_links and not self._taken.isdisjoint(
            {last, last + 1}
        )  # "… since Monday"
        goes_on = self._low(last) in words.joins or self._low(last) in words.value_before
        if last > end and (stops or dated or goes_on):
            return True
        link = start - 1 - (self._text_at(start - 1) in ("'", '"', "‘", "“"))
        while link in self._taken or self._low(link) in words.value_links - words.predicate:
            link -= 1
        if self._low(link) in words.denials and self._low(link - 1) in words.value_links:
            link -= 1  # "her manager is not Bob Stone"
        if self._low(link - 1) in words.denying:
            return False
        linked = {before, self._low(start - 1), self._low(link)}
        if linked.isdisjoint(words.value_links):
            return False
        for i in range(start - 1, max(-1, start - 16), -1):
            goes_on = self._text_at(i) == "," and any(
                self._low(j) in words.value_links for j in range(i + 1, start)
            )
            stops = self._tokens[i].kind is Kind.BREAK or self._text_at(i) in ",.;:!?()"
            if stops and not goes_on:
                return False
            if self._low(i) in words.value_nouns:
                placed = {self._low(i - 1), self._low(i - 2) if self._low(i - 1) in words.determiners else ""}
                return placed.isdisjoint(
                    (words.origin | words.from_before) - {",", "("}
                )  # not in "bij ons op de afdeling is …"
        return False

    def held(self, end: int) -> bool:
        """ "… steht noch Bob Stone als Manager": a name that is said to hold an office is a value."""
        words, rest = self._words, self._clauses.clause(end)
        if rest and rest[0].low in words.closing and (len(rest) == 1 or rest[1].low in words.instead):
            return True
        for i, token in enumerate(rest):
            if token.low in words.offices and i and rest[i - 1].low in words.holding:
                return True
            if (
                token.low not in words.holding
                and token.low not in words.fillers
                and token.low not in words.offices
            ):
                return False
        return False

    def moved(self, at: int) -> bool:
        """Whether a word such as "moved" or "changed" stands before a "to", in the same clause."""
        for i in range(at - 1, max(-1, at - 10), -1):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK):
                return False
            if self._low(i) in self._words.moves:
                return True
        return False

    def firm(self, end: int) -> bool:
        """ "Fabrikam Logistik GmbH": the run goes on, in capitals, to the kind of a company."""
        for i in range(end, min(end + 4, len(self._tokens))):
            if self._low(i) in self._words.firms:
                return True
            if not self._capital(i):
                return False
        return False
