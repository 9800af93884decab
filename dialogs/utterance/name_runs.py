"""Finds the runs of words in a message that can be a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from dialogs.utterance.folding import fold
from dialogs.utterance.language import NameWords
from dialogs.utterance.lexicon import Lexicon
from dialogs.utterance.tokens import Kind, Token

_LONGEST_NAME = 7
_APOSTROPHES = ("'", "’")  # "Lena d'Água"
_SIGH = re.compile(r"[b-df-hj-np-tv-xz]{3,}")
_STOPS = (Kind.PUNCT, Kind.BREAK)


class NameRuns:
    """Which words of a message can be parts of a name. Every question looks at a handful of tokens."""

    def __init__(
        self,
        tokens: Sequence[Token],
        words: NameWords,
        taken: frozenset[int],
        zones: Sequence[str],
        lexicon: Lexicon,
    ) -> None:
        self._tokens, self._words, self._taken, self._zones = tokens, words, taken, zones
        self._lexicon = lexicon
        plain = [token.text for token in tokens if token.kind is Kind.WORD]
        # In a message written in capitals only, capitals say nothing about names.
        self._shouted = len(plain) > 3 and all(
            word.isupper() for word in plain if word[:1].upper() != word[:1].lower()
        )
        self.only = self._name_only()

    def run(self, start: int) -> tuple[int, bool]:
        """Where the run of name words that starts here ends, and whether capitals made it one."""
        i, core, cased, initials = start, 0, False, False
        while i < len(self._tokens) and i - start < _LONGEST_NAME and self._joinable(i, start):
            token = self._tokens[i]
            if self._initial(i) and not (i == start and token.low in self._words.titles):
                i += 2 if self.text_at(i + 1) == "." else 1
                initials = True
                continue
            if token.low in self._words.particles and i > start - 1 and self._particle(i, start):
                i += 1
                continue
            if core and token.low in self._words.in_surnames and self._family_pair(i, core):
                i += 1
                continue
            strength = self.name_word(i, start)
            if not strength or (core > 1 and strength == 1 and self._complete(i)):
                break
            if (core or initials) and (cased or initials) != (strength == 2) and not self.only:
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

    def _behind_given(self, i: int, start: int) -> bool:
        """Whether a word or place, capitalised behind a name, is a family name: "Nelson Évora"."""
        names, before, text = self._lexicon, self.low(i - 1), self.text_at(i)
        if i == start or not text[1:].islower() or not (self.capital(i) and self.capital(i - 1)):
            return False
        called = before in names.given or before in names.family
        family = (called and self.low(i) in names.family) or self.low(i) in self._words.surnames
        return family and len(text) > 3 and not (self.capital(i + 1) and not self.plain_name(i + 1))

    def _strung(self, i: int) -> bool:
        """Whether it stands in a list of such names that opens a sentence: "Winter, Sommer und Herbst"."""
        first = i
        while first >= 2 and (self.text_at(first - 1) == "," or self.low(first - 1) in self._words.joins):
            first -= 2
            if not self.capital(first) or self.low(first) not in self._words.also_names:
                return False
        listed = self.text_at(first + 1) == "," and self.capital(first + 2)
        ends = self.low(first + 3) in (*self._words.joins, ",")
        return self.first(first) and listed and ends and self.low(first + 2) in self._words.also_names

    def _complete(self, i: int) -> bool:
        """Whether a full name in small letters ends before a word: "tim vogel abstellen"."""
        before, low, names = self.low(i - 1), self.low(i), self._lexicon
        family = before in self._words.surnames or (before in names.family and before not in names.given)
        known = low in names.given or low in names.family or low in self._words.surnames
        return bool(self._words.noun_endings) and family and not known

    def _family_pair(self, i: int, core: int) -> bool:
        """Whether the word joins two family names: "Castro e Melo", not "João e Maria"."""
        one, other = self.low(i - 1), self.low(i + 1)
        capital = self.capital(i - 1) and self.capital(i + 1)
        names = self._lexicon
        family = one in names.family or one in self._words.surnames or (core > 1 and not self.capital(i + 2))
        hers = other in names.family and (other not in names.given or other in self._words.no_given)
        return capital and family and hers

    def _joinable(self, i: int, start: int) -> bool:
        return (
            i not in self._taken
            and self._zones[i] != "label"
            and (i == start or self._zones[i] == self._zones[start])
        )

    def text_at(self, i: int) -> str:
        return self._tokens[i].text if 0 <= i < len(self._tokens) else ""

    def low(self, i: int) -> str:
        return self._tokens[i].low if 0 <= i < len(self._tokens) else ""

    def _initial(self, i: int) -> bool:
        token = self._tokens[i]
        single = (
            token.kind is Kind.WORD and len(token.text) == 1 and token.text.isupper() and not self._shouted
        )
        return single and (
            self.text_at(i + 1) == "." or (i > 0 and self.capital(i - 1) and self.capital(i + 1))
        )

    def _particle(self, i: int, start: int) -> bool:
        """A particle counts between name words, or in front of one: "van der Berg", "maria de la cruz".

        One that means "of" begins no name, unless it has a capital or follows a title: "account van Jan".
        """
        if self.low(i) not in self._words.particles:
            return False
        inner = self.low(i) in self._words.inner
        led = self.titled(i) or (self.low(i - 1), self.low(i)) in self._words.before_inner
        if inner and i == start and not led and (not self.capital(i) or self.first(i)):
            opens = i == 0 or self._tokens[i - 1].kind is not Kind.WORD  # not in "Subject: leave of Jane"
            labelled = self._zones[i] == "person" and self._zones[i - 1] == "label"
            alone = self.only or self._family_name(i) or (self._zones[i] == "person" and opens)
            if not labelled and (self._words.with_names or not alone):
                return False
        joins = self._words.doubt_capitals or self._words.with_names  # "Maria do Carmo Sousa"
        son = (self.low(i),) in self._words.introduces  # "Khalid bin Said", though "bin" is "am" as well
        if inner and i > start and not joins and not son and self.someone(i + 1):
            return False
        for j in range(i + 1, min(i + 4, len(self._tokens))):
            if self._tokens[j].kind is not Kind.WORD:
                return False
            sure = self.low(j) in self._words.also_names and self.titled(i)
            sure = sure or (
                i > start and (self._after_particle(j, start) or (self._surname(j) and self.called(start)))
            )
            name = self.plain_name(j) and len(self.low(j)) > 1
            if sure or (name and self.low(j) not in self._words.particles):
                return sure or i > start or self.capital(j) or self.low(i) not in self._words.ordinary
            if self._tokens[j].low not in self._words.particles:
                return False
        return False

    def someone(self, i: int) -> bool:
        """Whether a given name and a family name start here: "bei Jane Doe von Bob Stone zu …"."""
        return self.low(i) in self._lexicon.given and self.capital(i + 1) and self.plain_name(i + 1)

    def _surname(self, i: int) -> bool:
        """Whether a word, typed in any way, is a family name that is an everyday word as well."""
        low, words = self.low(i), self._words
        if i in self._taken or any(
            low in no for no in (words.places_and_things, words.owned, words.particles)
        ):
            return False
        known = low in words.also_names or low in self._lexicon.family
        ends = self.low(i + 1) in words.predicate or self.low(i + 1) in words.joins
        return known or (bool(words.owned) and ends)  # "iris van loon heeft"

    def called(self, i: int) -> bool:
        """Whether a word is a given name also in front of a hyphen."""
        first = self.low(i).partition("-")[0]
        return first in self._lexicon.given

    def _after_particle(self, i: int, start: int) -> bool:
        """Whether a word with a capital follows a particle and is no place or thing: "van der Meer"."""
        low, words = self.low(i), self._words
        named = self.low(start) not in words.particles or self.titled(start) or self.capital(start)
        particle = named and self.low(i - 1) in words.particles - words.places_and_things
        name = low not in words.places_and_things and low not in words.titles and low not in words.joins
        return particle and name and self.capital(i) and low not in words.particles and len(low) > 1

    def _family_name(self, i: int) -> bool:
        """Whether particles that mean "of" or "the" begin a family name: "van der Berg", "de Vries"."""
        if not self._words.name_begins:
            return False
        after = i + 1
        while self.low(after) in self._words.particles and after < i + 3:
            after += 1
        if not self.capital(after) or not self.plain_name(after):
            return False
        low = self.low(after)
        family = low in self._lexicon.family and low not in self._lexicon.given
        if self.low(i) in self._words.definite:
            return after == i + 1 and (family or low in self._words.also_names)
        if self._words.doubt_capitals and not (
            self.capital(after + 1) and (family or self.low(after + 1) in self._lexicon.family)
        ):
            return False
        return (self.low(i), self.low(i + 1)) in self._words.name_begins

    def capital(self, i: int) -> bool:
        token = self._tokens[i] if 0 <= i < len(self._tokens) else None
        if token is None or token.kind is not Kind.WORD or self._shouted:
            return False
        head, _, tail = token.text.partition("-")
        clan = token.text[1:2] in _APOSTROPHES and token.text[2:3].isupper()
        return token.text[:1].isupper() or clan or (tail[:1].isupper() and head in self._words.particles)

    def name_word(self, i: int, start: int) -> int:
        """2 a name by its capital, 1 a word that could be a name, 0 none."""
        token = self._tokens[i]
        if token.kind is not Kind.WORD:
            return 0
        capital, low, words = self.capital(i), token.low, self._words
        if len(low) == 1 and self.text_at(i + 1) == "&":
            return 0  # "P&O"
        if low in words.ego or (not capital and _SIGH.fullmatch(low)):
            return 0  # "Frank I'd …", "pfff"
        if low in words.titles or (low in words.joins and not self._inside(i, start)) or " " in low:
            return 0  # " ": what spellings read as two words ("cest") is no name
        hers = low.removesuffix("s")
        family = words.also_names if capital else words.surnames
        genitive = hers != low and hers in family and self.low(i + 1) in words.owned
        if genitive and i > start and self.low(i - 1) in self._lexicon.given:
            return 2 if capital else 1
        if low in words.also_names:
            if self._clearly_name(i, start):
                return 2 if capital else 1
            return 0
        if words.doubt_capitals and capital and token.text.istitle() and self._in_name(i, start):
            return 2
        if self._behind_given(i, start):
            return 2
        if low in words.places_and_things:
            return 0
        short = len(low) <= 3 and i > start and capital and token.text[1:].islower() and self.capital(i - 1)
        led = self.titled(i) if i == start else self.low(i - 1) in words.particles
        short = short or (capital and led)
        if not short and (
            self._thing(i, start, capital=capital) or self._everyday(i, start, capital=capital)
        ):
            return 0
        if i > start and self._after_particle(i, start):
            return 2
        if i > start and self.low(i - 1) in words.particles and self._surname(i) and self.called(start):
            return 2 if capital else 1
        if self._code(token.text) or any(part in words.ordinary for part in low.split(".") if "." in low):
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
        listed = listed or (i > start and (low in words.surnames or self.low(i - 1) in self._lexicon.given))
        starts = bool(words.with_names) and capital and self.first(i) and not self.capital(i + 1)
        if (not capital or (starts and not self.only)) and low.endswith(words.endings) and not listed:
            return 0
        if not capital and token.text[:1].lower() == token.text[:1].upper():
            return 2  # a script without capitals
        acronym = capital and len(low) <= 4 and token.text.isupper() and not self.only
        if acronym and i > start and self.low(i - 1) in words.particles and not self.text_at(i - 2).isupper():
            return 0  # "Ana do CSC"
        if acronym and not (i > start or self.capital(i + 1)):
            return 1
        return 2 if capital else 1

    def _inside(self, i: int, start: int) -> bool:
        """Whether a word such as "Ní" stands with its capital between two others: a part of a name."""
        written = self._tokens[i].text
        small = 1 < len(written) <= 3 and written[1:].islower()
        return i > start and small and all(self.capital(j) for j in (i - 1, i, i + 1))

    def _everyday(self, i: int, start: int, *, capital: bool) -> bool:
        """Whether a word that the grammar does not list is an everyday one here, and no name."""
        words, low = self._words, self.low(i)
        if low in words.surnames and i > start:
            return False
        compound = words.compounds and len(low) > 8 and (not capital or self.first(i))
        compound = compound and self._lexicon.is_compound(low)
        if not (self._lexicon.is_word(low) or compound) and (
            (capital and not self.first(i)) or not self._lexicon.is_form(low, words.inflections)
        ):
            return False
        before, after = self.low(i - 1), self.low(i + 1)
        if low.endswith("s") and after in words.owned and low[:-1] in self._lexicon.given:
            return False
        first = i - 1
        while first > start and self.low(first) in words.particles:
            first -= 1
        known = i > start and (self.called(first) or before in words.also_names)
        if not capital:
            if known and low.endswith(words.verb_endings) and self._lexicon.is_word(low):
                return True
            following = self._tokens[i + 1].kind if i + 1 < len(self._tokens) else Kind.BREAK
            ends = self._tokens[i].possessive or after in words.predicate or following in _STOPS
            ends = ends or after in words.joins
            goes_on = words.doubt_capitals and following is Kind.WORD and self._rare(after)
            return not (known and (ends or goes_on)) and not (self._shouted and self.titled(i))
        follows = self.capital(i + 1) and (after in self._lexicon.family or after in self._lexicon.given)
        beside = i > start and self.capital(i - 1)
        if words.doubt_capitals and (beside or (follows and self._lexicon.is_word(low))):
            return False
        if words.noun_endings or words.doubt_capitals:
            known = known or (i == start + 1 and self.capital(i - 1) and before not in self._lexicon.common)
            return not (known or self.titled(i) or self._initial_before(i))
        if not self.first(i) or self._tokens[i].possessive or after in words.predicate or self.titled(i):
            return False
        follows = self.capital(i + 1) and self.plain_name(i + 1)
        return not follows or (words.compounds and self.called(i + 1))  # "Leerkracht Jane Doe"

    def titled(self, i: int) -> bool:
        back = i - 1 - (self.text_at(i - 1) == ".")
        return self.low(back) in self._words.titles

    def _given_before(self, i: int) -> bool:
        """Whether a word follows a given name and a verb follows it: "sonja kurz hat"."""
        before = self.low(i - 1)
        name = before in self._lexicon.given or before not in self._lexicon.common
        after = i + 1 in self._taken or self.low(i + 1) in self._words.predicate
        after = after or (before in self._lexicon.given and self.low(i + 1) in self._words.joins)
        return name and (after or self.low(i + 1) in self._words.trailing)

    def _in_name(self, i: int, start: int) -> bool:
        """Whether a word with a capital stands among names: "Esteban Quito", "de Miren Aldana"."""
        thing = self.low(i) in self._words.places_and_things
        if i > start and self.capital(i - 1):
            return not thing or self.low(i - 1) in self._lexicon.given
        after = self.low(i + 1)
        named = after in self._lexicon.family or after in self._lexicon.given or self._rare(after)
        return not thing and not self.first(i) and self.capital(i + 1) and named

    def _rare(self, low: str) -> bool:
        """Whether it is no everyday word in any of its forms."""
        words = self._words
        return low not in words.known and not (
            low in self._lexicon.common or self._lexicon.is_form(low, words.inflections)
        )

    def _initial_before(self, i: int) -> bool:
        return self.text_at(i - 1) == "." and len(self.text_at(i - 2)) == 1 and self.text_at(i - 2).isupper()

    def _thing(self, i: int, start: int, *, capital: bool) -> bool:
        """A noun, by its ending or its parts: "Abteilung", "AD-Konto", but not "Anna Hartung"."""
        words, low = self._words, self.low(i)
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
        if i > start and (self.capital(i - 1) or not capital):
            return False
        named = capital and low.endswith(words.noun_endings) and not self._lexicon.is_name(low)
        return named or (len(low) > 8 and self._lexicon.is_compound(low))

    @staticmethod
    def _code(text: str) -> bool:
        """An error code or attribute written in camel case: "InvalidDomainValue", not "McDonald"."""
        turns = sum(a.islower() and b.isupper() for a, b in pairwise(text))
        return turns >= 3 or (turns >= 1 and len(text) > 13 and "-" not in text)

    def _clearly_name(self, i: int, start: int) -> bool:
        """A word that is a name too ("May", "will") is one between words that leave no other reading."""
        words, before, after, low = self._words, self.low(i - 1), self.low(i + 1), self.low(i)
        ends = i + 1 >= len(self._tokens) or self._tokens[i + 1].kind in (Kind.PUNCT, Kind.BREAK)
        if self.only or self._zones[i] == "person" or self.titled(i):
            return True
        if (
            i > start
            and before in words.particles
            and (self.capital(i) or self.called(start) or self.titled(start))
        ):
            return True
        neighbour = (self.capital(i + 1) and self.plain_name(i + 1)) or self._particle(i + 1, i)
        if self.capital(i):
            if self._modal(i):
                return False
            if i > start and before in words.particles:
                return True
            swapped = self.first(i) and self.text_at(i + 1) == "," and self.low(i + 3) in words.predicate
            if swapped and self.capital(i + 2) and self.low(i + 2) in self._lexicon.given:
                return True  # "Hell, Kathrin hat …"
            if i > start and self.capital(i - 1) and self._no_word(before):
                return True
            if neighbour or (ends and self.text_at(i - 1) == "," and self.capital(i - 2)):
                return True
            if words.noun_endings and self._strung(i):
                return True
            aside = self.text_at(i - 1) == "(" and self.text_at(i + 1) == ")"
            last = self.text_at(i - 1) == ":" and i + 1 == len(self._tokens)
            if (aside or last or (i + 1 in self._taken and self.first(i))) and low in words.surnames:
                return True
            return bool(
                self._tokens[i].possessive
                or (after in words.predicate and (i == 0 or not before.isalpha() or before in words.before))
                or self._modal(i - 1)
                or (before in words.before and (before != "of" or after in words.after))
                or (before in words.before and self.low(i - 1).endswith("n't"))
                or (self.first(i) and after in words.predicate)
            )
        behind = i + 3 >= len(self._tokens) or self._tokens[i + 3].kind is not Kind.WORD
        if i == 0 and self.text_at(1) == "," and behind and words.noun_endings:
            return self.low(2) in self._lexicon.given and not self._lexicon.is_word(self.low(2))
        rare = not self._lexicon.is_word(after) or after in words.surnames
        named = self.plain_name(i + 1) and (self.capital(i + 1) or rare)
        if before.endswith("n't") or (before in words.predicate and before in words.before):
            return after.endswith("ed") or named or after in words.predicate
        if i > start and before in self._lexicon.given and low in words.surnames:
            return True
        led = before in words.before or before in words.joins or self.first(i)
        between = after in words.after and (before in words.before or before in words.fillers)
        if words.noun_endings and low in self._lexicon.given and between:
            return True  # "mit dem mark los"
        if words.with_names:
            ends = ends or named
        goes_on = named or (low in self._lexicon.given and after in words.also_names)
        beside = self.plain_name(i - 1) or before in self._lexicon.given or before in words.also_names
        if low not in words.modals and words.doubt_capitals and i > start and beside:
            return bool(
                low not in words.ordinary
                or ends
                or i + 1 in self._taken
                or after in words.after
                or after in words.also_names
                or self.plain_name(i + 1)
            )
        return (led and goes_on and not self._modal(i)) or (
            i > start
            and self.plain_name(i - 1)
            and (self._tokens[i].possessive or ends or self._given_before(i))
        )

    def _no_word(self, low: str) -> bool:
        return low not in self._words.ordinary or low in self._words.also_names

    def plain_name(self, i: int) -> bool:
        token = self._tokens[i] if 0 <= i < len(self._tokens) else None
        if token is None or token.kind is not Kind.WORD or i in self._taken:
            return False
        words = self._words
        if token.low in words.also_names:
            return token.text[:1].isupper()
        return token.low not in words.ordinary and token.low not in words.places_and_things

    def _modal(self, i: int) -> bool:
        """ "Will Jane Doe be provisioned": the first word is a verb if its infinitive follows soon."""
        if self.low(i) not in self._words.modals or not self.first(i):
            return False
        return any(self.low(j) in self._words.infinitives for j in range(i + 1, i + 6))

    def first(self, i: int) -> bool:
        before = self._tokens[i - 1] if i else None
        if self._initial_before(i):
            return False
        return before is None or before.kind is Kind.BREAK or before.text in ".!?:;>-•“\"'¿¡«"

    def _name_only(self) -> bool:
        """Whether the whole message is a short name."""
        rest = [
            token for token in self._tokens if token.kind is not Kind.BREAK and token.text not in ".,?!'\"“”@"
        ]
        if not 0 < len(rest) <= 5 or any(token.kind is not Kind.WORD for token in rest):
            return False
        words = self._words
        known = words.known
        lows = [token.low for token in rest]
        if len(rest) == 1:
            return lows[0] in words.also_names - words.ordinary or lows[0] not in known
        return all(low not in known or low in words.also_names or low in words.particles for low in lows)
