"""Words that are names as well, "May", "Will", "mark": whether one is a name where it stands."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_parts.particles import Particles
from dialogs.utterance.tokens import Kind


class AmbiguousNames:
    """Decides between word and name; `start` is where the name would begin."""

    def __init__(self, message: MessageWords, particles: Particles) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._zones, self._lexicon = message.zones, message.lexicon
        self._only, self._low, self._text_at = message.only, message.low, message.text_at
        self._capital, self._first, self._titled = message.capital, message.first, message.titled
        self._called, self._plain_name, self._ends = message.called, message.plain_name, message.ends
        self._particles = particles

    def named(self, i: int, start: int) -> bool:
        """A word that is a name too ("May", "will") is one between words that leave no other reading."""
        words, before, after, low = self._words, self._low(i - 1), self._low(i + 1), self._low(i)
        ends = self._ends(i + 1)
        if self._only or self._zones[i] == "person" or self._titled(i):
            return True
        if (
            i > start
            and before in words.particles
            and (self._capital(i) or self._called(start) or self._titled(start))
        ):
            return True
        neighbour = (self._capital(i + 1) and self._plain_name(i + 1)) or self._particles.links(i + 1, i)
        if self._capital(i):
            if self._modal(i):
                return False
            if i > start and before in words.particles:
                return True
            swapped = self._first(i) and self._text_at(i + 1) == "," and self._low(i + 3) in words.predicate
            if swapped and self._capital(i + 2) and self._low(i + 2) in self._lexicon.given:
                return True  # "Hell, Kathrin hat …"
            if i > start and self._capital(i - 1) and self._no_word(before):
                return True
            if neighbour or (ends and self._text_at(i - 1) == "," and self._capital(i - 2)):
                return True
            if words.noun_endings and self._strung(i):
                return True
            aside = self._text_at(i - 1) == "(" and self._text_at(i + 1) == ")"
            last = self._text_at(i - 1) == ":" and i + 1 == len(self._tokens)
            if (aside or last or (i + 1 in self._taken and self._first(i))) and low in words.surnames:
                return True
            return bool(
                self._tokens[i].possessive
                or (after in words.predicate and (i == 0 or not before.isalpha() or before in words.before))
                or self._modal(i - 1)
                or (before in words.before and (before != "of" or after in words.after))
                or (before in words.before and self._low(i - 1).endswith("n't"))
                or (self._first(i) and after in words.predicate)
            )
        behind = i + 3 >= len(self._tokens) or self._tokens[i + 3].kind is not Kind.WORD
        if i == 0 and self._text_at(1) == "," and behind and words.noun_endings:
            return self._low(2) in self._lexicon.given and not self._lexicon.is_word(self._low(2))
        rare = not self._lexicon.is_word(after) or after in words.surnames
        named = self._plain_name(i + 1) and (self._capital(i + 1) or rare)
        if before.endswith("n't") or (before in words.predicate and before in words.before):
            return after.endswith("ed") or named or after in words.predicate
        if i > start and before in self._lexicon.given and low in words.surnames:
            return True
        led = before in words.before or before in words.joins or self._first(i)
        between = after in words.after and (before in words.before or before in words.fillers)
        if words.noun_endings and low in self._lexicon.given and between:
            return True  # "mit dem mark los"
        if words.with_names:
            ends = ends or named
        goes_on = named or (low in self._lexicon.given and after in words.also_names)
        beside = self._plain_name(i - 1) or before in self._lexicon.given or before in words.also_names
        if low not in words.modals and words.doubt_capitals and i > start and beside:
            return bool(
                low not in words.ordinary
                or ends
                or i + 1 in self._taken
                or after in words.after
                or after in words.also_names
                or self._plain_name(i + 1)
            )
        return (led and goes_on and not self._modal(i)) or (
            i > start
            and self._plain_name(i - 1)
            and (self._tokens[i].possessive or ends or self._given_before(i))
        )

    def _strung(self, i: int) -> bool:
        """Whether it stands in a list of such names that opens a sentence: "Winter, Sommer und Herbst"."""
        first = i
        while first >= 2 and (self._text_at(first - 1) == "," or self._low(first - 1) in self._words.joins):
            first -= 2
            if not self._capital(first) or self._low(first) not in self._words.also_names:
                return False
        listed = self._text_at(first + 1) == "," and self._capital(first + 2)
        ends = self._low(first + 3) in (*self._words.joins, ",")
        return self._first(first) and listed and ends and self._low(first + 2) in self._words.also_names

    def _given_before(self, i: int) -> bool:
        """Whether a word follows a given name and a verb follows it: "sonja kurz hat"."""
        before = self._low(i - 1)
        name = before in self._lexicon.given or before not in self._lexicon.common
        after = i + 1 in self._taken or self._low(i + 1) in self._words.predicate
        after = after or (before in self._lexicon.given and self._low(i + 1) in self._words.joins)
        return name and (after or self._low(i + 1) in self._words.trailing)

    def _no_word(self, low: str) -> bool:
        return low not in self._words.ordinary or low in self._words.also_names

    def _modal(self, i: int) -> bool:
        """ "Will Jane Doe be provisioned": the first word is a verb if its infinitive follows soon."""
        if self._low(i) not in self._words.modals or not self._first(i):
            return False
        return any(self._low(j) in self._words.infinitives for j in range(i + 1, i + 6))
