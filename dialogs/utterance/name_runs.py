"""Finds the runs of words in a message that can be a name."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_parts.name_part import NameParts
from dialogs.utterance.name_parts.particles import Particles
from dialogs.utterance.tokens import Kind

_LONGEST_NAME = 7


class NameRuns:
    """Strings words that can be parts of a name together: "Dr. Jane van der Berg", "J. Castro e Melo"."""

    def __init__(self, message: MessageWords) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._zones, self._lexicon = message.zones, message.lexicon
        self._only, self._shouted, self._low = message.only, message.shouted, message.low
        self._text_at, self._capital = message.text_at, message.capital
        self._particles = Particles(message)
        self.name_word = NameParts(message, self._particles).name_word

    def run(self, start: int) -> tuple[int, bool]:
        """Where the run of name words that starts here ends, and whether capitals made it one."""
        i, core, cased, initials = start, 0, False, False
        while i < len(self._tokens) and i - start < _LONGEST_NAME and self._joinable(i, start):
            token = self._tokens[i]
            if self._initial(i) and not (i == start and token.low in self._words.titles):
                i += 2 if self._text_at(i + 1) == "." else 1
                initials = True
                continue
            if token.low in self._words.particles and self._particles.links(i, start):
                i += 1
                continue
            if core and token.low in self._words.in_surnames and self._family_pair(i, core):
                i += 1
                continue
            strength = self.name_word(i, start)
            if not strength or (core > 1 and strength == 1 and self._complete(i)):
                break
            if (core or initials) and (cased or initials) != (strength == 2) and not self._only:
                break
            core, cased = core + 1, cased or strength == 2
            i += 1
            if token.possessive:
                break
        while (
            i > start
            and core
            and self._tokens[i - 1].low in self._words.particles
            and not self.name_word(i - 1, start)
        ):
            i -= 1
        return (i, cased) if core else (start, False)

    def _complete(self, i: int) -> bool:
        """Whether a full name in small letters ends before a word: "tim vogel abstellen"."""
        before, low, names = self._low(i - 1), self._low(i), self._lexicon
        family = before in self._words.surnames or (before in names.family and before not in names.given)
        known = low in names.given or low in names.family or low in self._words.surnames
        return bool(self._words.noun_endings) and family and not known

    def _family_pair(self, i: int, core: int) -> bool:
        """Whether the word joins two family names: "Castro e Melo", not "João e Maria"."""
        one, other = self._low(i - 1), self._low(i + 1)
        capital = self._capital(i - 1) and self._capital(i + 1)
        names = self._lexicon
        family = one in names.family or one in self._words.surnames or (core > 1 and not self._capital(i + 2))
        hers = other in names.family and (other not in names.given or other in self._words.no_given)
        return capital and family and hers

    def _joinable(self, i: int, start: int) -> bool:
        return (
            i not in self._taken
            and self._zones[i] != "label"
            and (i == start or self._zones[i] == self._zones[start])
        )

    def _initial(self, i: int) -> bool:
        token = self._tokens[i]
        single = (
            token.kind is Kind.WORD and len(token.text) == 1 and token.text.isupper() and not self._shouted
        )
        return single and (
            self._text_at(i + 1) == "." or (i > 0 and self._capital(i - 1) and self._capital(i + 1))
        )
