"""Everyday words and nouns that the grammar does not list: they are nobody's name."""

from __future__ import annotations

from itertools import pairwise

from dialogs.utterance.folding import fold
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.tokens import Kind

_STOPS = (Kind.PUNCT, Kind.BREAK)


class EverydayWords:
    """Knows words that are no names; `start` is where the name would begin that they would be part of."""

    def __init__(self, message: MessageWords) -> None:
        self._tokens, self._words, self._lexicon = message.tokens, message.words, message.lexicon
        self._shouted, self._low, self._capital = message.shouted, message.low, message.capital
        self._first, self._titled, self._called = message.first, message.titled, message.called
        self._plain_name, self._rare = message.plain_name, message.rare
        self._after_initial = message.after_initial

    def word(self, i: int, start: int, *, capital: bool) -> bool:
        """Whether a word that the grammar does not list is an everyday one here, and no name."""
        words, low = self._words, self._low(i)
        if low in words.surnames and i > start:
            return False
        compound = words.compounds and len(low) > 8 and (not capital or self._first(i))
        compound = compound and self._lexicon.is_compound(low)
        if not (self._lexicon.is_word(low) or compound) and (
            (capital and not self._first(i)) or not self._lexicon.is_form(low, words.inflections)
        ):
            return False
        before, after = self._low(i - 1), self._low(i + 1)
        if low.endswith("s") and after in words.owned and low[:-1] in self._lexicon.given:
            return False
        first = i - 1
        while first > start and self._low(first) in words.particles:
            first -= 1
        known = i > start and (self._called(first) or before in words.also_names)
        if not capital:
            if known and low.endswith(words.verb_endings) and self._lexicon.is_word(low):
                return True
            following = self._tokens[i + 1].kind if i + 1 < len(self._tokens) else Kind.BREAK
            ends = self._tokens[i].possessive or after in words.predicate or following in _STOPS
            ends = ends or after in words.joins
            goes_on = words.doubt_capitals and following is Kind.WORD and self._rare(after)
            return not (known and (ends or goes_on)) and not (self._shouted and self._titled(i))
        follows = self._capital(i + 1) and (after in self._lexicon.family or after in self._lexicon.given)
        beside = i > start and self._capital(i - 1)
        if words.doubt_capitals and (beside or (follows and self._lexicon.is_word(low))):
            return False
        if words.noun_endings or words.doubt_capitals:
            known = known or (i == start + 1 and self._capital(i - 1) and before not in self._lexicon.common)
            return not (known or self._titled(i) or self._after_initial(i))
        if not self._first(i) or self._tokens[i].possessive or after in words.predicate or self._titled(i):
            return False
        follows = self._capital(i + 1) and self._plain_name(i + 1)
        return not follows or (words.compounds and self._called(i + 1))  # "Leerkracht Jane Doe"

    def noun(self, i: int, start: int, *, capital: bool) -> bool:
        """A noun, by its ending or its parts: "Abteilung", "AD-Konto", but not "Anna Hartung"."""
        words, low = self._words, self._low(i)
        if not words.noun_endings and not words.compounds:
            return False
        last = low.rpartition("-")[2]
        head, _, tail = self._tokens[i].text.partition("-")
        if head.istitle() and tail.istitle():
            family = i > start and fold(head) in words.also_names
            family = family and (tail.lower() in words.also_names or tail.lower()[:-1] in words.also_names)
            if family or self._lexicon.is_name(fold(head)):
                return False  # "Osei-Tutu", "Kraft-Engel"
        known = last in words.known and last not in words.particles
        known = known or bool(words.noun_endings and self._lexicon.is_word(last))
        if last != low and last not in words.also_names and known:
            return True
        if not words.noun_endings:
            return last != low and low.partition("-")[0] in words.places_and_things
        if i > start and (self._capital(i - 1) or not capital):
            return False
        named = capital and low.endswith(words.noun_endings) and not self._lexicon.is_name(low)
        return named or (len(low) > 8 and self._lexicon.is_compound(low))

    @staticmethod
    def code(text: str) -> bool:
        """An error code or attribute written in camel case: "InvalidDomainValue", not "McDonald"."""
        turns = sum(a.islower() and b.isupper() for a, b in pairwise(text))
        return turns >= 3 or (turns >= 1 and len(text) > 13 and "-" not in text)
