"""Whether a word can be a part of a name, by all that is known of it and of the words beside it."""

from __future__ import annotations

import re

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_parts.ambiguous import AmbiguousNames
from dialogs.utterance.name_parts.everyday import EverydayWords
from dialogs.utterance.name_parts.particles import Particles
from dialogs.utterance.tokens import Kind

_SIGH = re.compile(r"[b-df-hj-np-tv-xz]{3,}")


class NameParts:
    """Which words of a message can be parts of a name. Every question looks at a handful of tokens."""

    def __init__(self, message: MessageWords, particles: Particles) -> None:
        self._tokens, self._words, self._lexicon = message.tokens, message.words, message.lexicon
        self._only, self._low, self._text_at = message.only, message.low, message.text_at
        self._capital, self._first, self._titled = message.capital, message.first, message.titled
        self._called, self._plain_name, self._rare = message.called, message.plain_name, message.rare
        self._particles = particles
        self._everyday = EverydayWords(message)
        self._ambiguous = AmbiguousNames(message, particles)

    def name_word(self, i: int, start: int) -> int:
        """2 a name by its capital, 1 a word that could be a name, 0 none."""
        token = self._tokens[i]
        if token.kind is not Kind.WORD:
            return 0
        capital, low, words = self._capital(i), token.low, self._words
        if len(low) == 1 and self._text_at(i + 1) == "&":
            return 0  # "P&O"
        if low in words.ego or (not capital and _SIGH.fullmatch(low)):
            return 0  # "Frank I'd …", "pfff"
        if low in words.titles or (low in words.joins and not self._inside(i, start)) or " " in low:
            return 0  # " ": what spellings read as two words ("cest") is no name
        hers = low.removesuffix("s")
        family = words.also_names if capital else words.surnames
        genitive = hers != low and hers in family and self._low(i + 1) in words.owned
        if genitive and i > start and self._low(i - 1) in self._lexicon.given:
            return 2 if capital else 1
        if low in words.also_names:
            if self._ambiguous.named(i, start):
                return 2 if capital else 1
            return 0
        if words.doubt_capitals and capital and token.text.istitle() and self._in_name(i, start):
            return 2
        if self._behind_given(i, start):
            return 2
        if low in words.places_and_things:
            return 0
        short = len(low) <= 3 and i > start and capital and token.text[1:].islower() and self._capital(i - 1)
        led = self._titled(i) if i == start else self._low(i - 1) in words.particles
        short = short or (capital and led)
        if not short and (
            self._everyday.noun(i, start, capital=capital) or self._everyday.word(i, start, capital=capital)
        ):
            return 0
        if i > start and self._particles.follows(i, start):
            return 2
        if (
            i > start
            and self._low(i - 1) in words.particles
            and self._particles.surname(i)
            and self._called(start)
        ):
            return 2 if capital else 1
        if self._everyday.code(token.text) or any(
            part in words.ordinary for part in low.split(".") if "." in low
        ):
            return 0
        if short:
            return 2
        if (
            low in words.ordinary
            or (low.endswith("n't"))
            or ("'" in low[2:] and low.split("'")[0] in words.ordinary)
        ):
            return 0
        if not capital and low in words.particles:
            return 0
        listed = low in self._lexicon.given or low in self._lexicon.family
        listed = listed or (i > start and (low in words.surnames or self._low(i - 1) in self._lexicon.given))
        starts = bool(words.with_names) and capital and self._first(i) and not self._capital(i + 1)
        if (not capital or (starts and not self._only)) and low.endswith(words.endings) and not listed:
            return 0
        if not capital and token.text[:1].lower() == token.text[:1].upper():
            return 2  # a script without capitals
        acronym = capital and len(low) <= 4 and token.text.isupper() and not self._only
        if (
            acronym
            and i > start
            and self._low(i - 1) in words.particles
            and not self._text_at(i - 2).isupper()
        ):
            return 0  # "Ana do CSC"
        if acronym and not (i > start or self._capital(i + 1)):
            return 1
        return 2 if capital else 1

    def _behind_given(self, i: int, start: int) -> bool:
        """Whether a word or place, capitalised behind a name, is a family name: "Nelson Évora"."""
        names, before, text = self._lexicon, self._low(i - 1), self._text_at(i)
        if i == start or not text[1:].islower() or not (self._capital(i) and self._capital(i - 1)):
            return False
        called = before in names.given or before in names.family
        family = (called and self._low(i) in names.family) or self._low(i) in self._words.surnames
        return family and len(text) > 3 and not (self._capital(i + 1) and not self._plain_name(i + 1))

    def _inside(self, i: int, start: int) -> bool:
        """Whether a word such as "Ní" stands with its capital between two others: a part of a name."""
        written = self._tokens[i].text
        small = 1 < len(written) <= 3 and written[1:].islower()
        return i > start and small and all(self._capital(j) for j in (i - 1, i, i + 1))

    def _in_name(self, i: int, start: int) -> bool:
        """Whether a word with a capital stands among names: "Esteban Quito", "de Miren Aldana"."""
        thing = self._low(i) in self._words.places_and_things
        if i > start and self._capital(i - 1):
            return not thing or self._low(i - 1) in self._lexicon.given
        after = self._low(i + 1)
        named = after in self._lexicon.family or after in self._lexicon.given or self._rare(after)
        return not thing and not self._first(i) and self._capital(i + 1) and named
