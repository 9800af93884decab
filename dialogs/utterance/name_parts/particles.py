"""Particles of names, "van der", "de la", "bin", and the family names behind them."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.tokens import Kind


class Particles:
    """Tells particles of names from the same words between others; `start` is where the name would begin."""

    def __init__(self, message: MessageWords) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._zones, self._lexicon = message.zones, message.lexicon
        self._only, self._low, self._capital = message.only, message.low, message.capital
        self._first, self._titled, self._called = message.first, message.titled, message.called
        self._someone, self._plain_name = message.someone, message.plain_name

    def links(self, i: int, start: int) -> bool:
        """A particle counts between name words, or in front of one: "van der Berg", "maria de la cruz".

        One that means "of" begins no name, unless it has a capital or follows a title: "account van Jan".
        """
        if self._low(i) not in self._words.particles:
            return False
        inner = self._low(i) in self._words.inner
        led = self._titled(i) or (self._low(i - 1), self._low(i)) in self._words.before_inner
        if inner and i == start and not led and (not self._capital(i) or self._first(i)):
            opens = i == 0 or self._tokens[i - 1].kind is not Kind.WORD  # not in "Subject: leave of Jane"
            labelled = self._zones[i] == "person" and self._zones[i - 1] == "label"
            alone = self._only or self._family_name(i) or (self._zones[i] == "person" and opens)
            if not labelled and (self._words.with_names or not alone):
                return False
        joins = self._words.doubt_capitals or self._words.with_names  # "Maria do Carmo Sousa"
        son = (self._low(i),) in self._words.introduces  # "Khalid bin Said", though "bin" is "am" as well
        if inner and i > start and not joins and not son and self._someone(i + 1):
            return False
        for j in range(i + 1, min(i + 4, len(self._tokens))):
            if self._tokens[j].kind is not Kind.WORD:
                return False
            sure = self._low(j) in self._words.also_names and self._titled(i)
            sure = sure or (
                i > start and (self.follows(j, start) or (self.surname(j) and self._called(start)))
            )
            name = self._plain_name(j) and len(self._low(j)) > 1
            if sure or (name and self._low(j) not in self._words.particles):
                return sure or i > start or self._capital(j) or self._low(i) not in self._words.ordinary
            if self._tokens[j].low not in self._words.particles:
                return False
        return False

    def follows(self, i: int, start: int) -> bool:
        """Whether a word with a capital follows a particle and is no place or thing: "van der Meer"."""
        low, words = self._low(i), self._words
        named = self._low(start) not in words.particles or self._titled(start) or self._capital(start)
        particle = named and self._low(i - 1) in words.particles - words.places_and_things
        name = low not in words.places_and_things and low not in words.titles and low not in words.joins
        return particle and name and self._capital(i) and low not in words.particles and len(low) > 1

    def surname(self, i: int) -> bool:
        """Whether a word, typed in any way, is a family name that is an everyday word as well."""
        low, words = self._low(i), self._words
        if i in self._taken or any(
            low in no for no in (words.places_and_things, words.owned, words.particles)
        ):
            return False
        known = low in words.also_names or low in self._lexicon.family
        ends = self._low(i + 1) in words.predicate or self._low(i + 1) in words.joins
        return known or (bool(words.owned) and ends)  # "iris van loon heeft"

    def _family_name(self, i: int) -> bool:
        """Whether particles that mean "of" or "the" begin a family name: "van der Berg", "de Vries"."""
        if not self._words.name_begins:
            return False
        after = i + 1
        while self._low(after) in self._words.particles and after < i + 3:
            after += 1
        if not self._capital(after) or not self._plain_name(after):
            return False
        low = self._low(after)
        family = low in self._lexicon.family and low not in self._lexicon.given
        if self._low(i) in self._words.definite:
            return after == i + 1 and (family or low in self._words.also_names)
        if self._words.doubt_capitals and not (
            self._capital(after + 1) and (family or self._low(after + 1) in self._lexicon.family)
        ):
            return False
        return (self._low(i), self._low(i + 1)) in self._words.name_begins
