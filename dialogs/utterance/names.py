"""Finds the names in a message, each with a first role."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.utterance.found_name import Name
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_runs import NameRuns
from dialogs.utterance.roles import Roles
from dialogs.utterance.tokens import Kind


def find_names(text: str, message: MessageWords) -> list[Name]:
    """Every name, left to right, each with the role that the words around it give; `settling` decides."""
    return _Finder(text, message).names()


class _Finder:
    def __init__(self, text: str, message: MessageWords) -> None:
        self._text = text
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._zones, self._lexicon, self._message = message.zones, message.lexicon, message
        self._low, self._text_at = message.low, message.text_at
        self._runs = NameRuns(message)
        self._roles = Roles(message, self._runs)

    def names(self) -> list[Name]:
        found: list[Name] = []
        i = 0
        while i < len(self._tokens):
            if self._tokens[i].kind is Kind.MENTION:
                found.append(self._named(i, i + 1, cased=True))
                i += 1
                continue
            end, cased = self._runs.run(i)
            if end == i:
                i += 1
                continue
            swapped = self._family_first(i, end)
            if swapped:
                found.append(swapped)
                i = swapped.end
                continue
            if self._stands(i, end, cased, found):
                found.append(self._named(i, end, cased=cased))
            i = end
        return found

    def _stands(self, start: int, end: int, cased: bool, found: list[Name]) -> bool:
        """A capitalised run stands by itself; a lower-case one needs a word beside it that asks for one."""
        words = self._words
        before = self._low(start - 1)
        if self._zones[start] == "person" or self._message.only:
            return True
        if cased:
            if words.doubt_capitals and self._begins_sentence(start, end):
                return False
            barred = before in words.definite and end - start <= words.definite_bars
            if barred and words.noun_endings and self._known(self._low(start)):
                return True  # "unser Jonas", where every noun has a capital
            return not barred or self._tokens[end - 1].possessive
        ends = self._message.ends(end) or self._low(end) in self._lexicon.family
        if before in words.others and ends and self._low(start) in self._lexicon.given:
            return True  # "no, the other jane"
        that = (
            before in words.before
            and before not in words.articles
            and self._low(start) in self._lexicon.given
        )
        that = that and not self._lexicon.is_word(self._low(start))  # "hoe kan het dat annelies …"
        if (
            before in words.determiners
            and not that
            and not (self._tokens[end - 1].possessive and before not in words.articles)
        ):
            return False
        if all(len(self._low(i)) == 1 for i in range(start, end)):
            return False
        if (
            words.doubt_capitals
            and end - start == 1
            and not self._known(self._low(start))
            and not self._message.tagged(start)
        ):
            shown = before in words.before and (self._low(end) in words.after or len(self._tokens) <= 5)
            if not shown:
                return False
        at = start - 1 - (before in words.with_names)
        joined = bool(found) and self._low(at) in (*words.joins, ",") and found[-1].end == at
        led = (
            self._message.tagged(start)
            or before in words.titles
            or (before == "." and self._low(start - 2) in words.titles)
            or before in words.before
            or (self._low(start - 2), before) in words.before_pairs
            or (before in words.fillers and self._low(start - 2) in words.before)
        )
        intended = before in words.intends and not self._lexicon.is_word(self._low(start))
        led = led or (intended and self._low(start) in self._lexicon.given)
        followed = self._tokens[end - 1].possessive or self._low(end) in words.after
        if led and before in words.with_names and end - start == 1:
            led = self._low(start) in self._lexicon.given or self._low(start) in self._lexicon.family
        ended = self._low(end) in words.joins and end - start > 1
        listed = self._text_at(end) == "," and self._low(end + 2) in (*words.joins, ",")
        listed = listed and self._message.plain_name(end + 1)
        lows = [self._low(i) for i in range(start, end)]
        known = any(low in self._lexicon.given or low in self._lexicon.family for low in lows)
        called = end - start > 1 and self._message.called(start)
        short = known and len(self._tokens) <= 8 and 2 <= end - start <= 3
        edge = short and (start == 0 or end == len(self._tokens))
        set_off = end - start == 1 and known and self._text_at(start - 1) == "," == self._text_at(end)
        aside = end - start == 1 and self._text_at(start - 1) == "(" and self._text_at(end) == ")"
        set_off = set_off or (aside and self._low(start) in self._lexicon.given)
        set_off = set_off and not self._lexicon.is_word(self._low(start))  # "my driver, radu, …"
        colon = self._text_at(start - 1) == ":" and end == len(self._tokens)
        bare = end - start == 1 and self._low(start) in self._lexicon.given and (end in self._taken or colon)
        set_off = set_off or (bare and not self._lexicon.is_word(self._low(start)))
        return joined or led or followed or ended or listed or edge or called or set_off

    def _begins_sentence(self, start: int, end: int) -> bool:
        """Whether it is just the first word of a sentence, in no list of names, and nothing is said of it."""
        after = self._low(end)
        goes_on = (
            end < len(self._tokens) and self._tokens[end].kind is Kind.WORD and after not in self._words.joins
        )
        bare = end - start == 1 and self._message.first(start) and not self._tokens[start].possessive
        return bare and not self._known(self._low(start)) and goes_on and after not in self._words.after

    def _family_first(self, start: int, end: int) -> Name | None:
        """ "Smith, Jane" as one name, where the sentence treats it as one."""
        idle = self._words.particles | self._words.in_surnames
        family = [i for i in range(start, end) if self._low(i) not in idle]
        if self._text_at(end) != "," or len(family) > 2 or self._low(end + 1) in self._words.joins:
            return None
        given_end, _ = self._runs.run(end + 1) if end + 1 < len(self._tokens) else (end + 1, False)
        size = given_end - end - 1
        more = self._text_at(given_end) == "," or self._low(given_end) in self._words.joins
        surely = end - start > len(family) and size == 1 and self._low(end + 1) not in self._lexicon.family
        surely = surely or self._swapped(start, end, size)
        if not 1 <= size <= 2 or (more and not surely):
            return None
        labelled = self._zones[start] == "person"
        alone = start == 0 and given_end >= len(self._tokens) and size + len(family) < 4
        opens = (start == 0 or self._text_at(start - 1) in (":", ";")) and self._shares_predicate(given_end)
        left = (start == 0 or self._message.first(start)) and self._low(given_end) in self._words.after
        opens = opens or (left and self._only_family(family) and self._called(end + 1, given_end))
        titled = bool(self._words.noun_endings) and self._message.titled(start)
        led = titled or self._low(start - 1) in self._words.before or opens or self._swapped(start, end, size)
        surnames = all(self._low(i) in self._lexicon.family for i in family)
        given = self._low(end + 1) in self._lexicon.given and self._low(end + 1) not in self._lexicon.family
        doubled = len(family) == 2 and given and self._low(family[0]) not in self._lexicon.given
        surnames = len(family) == 1 or doubled or (surnames and self._low(end + 1) in self._lexicon.given)
        twice = opens and size == 2 and self._only_family(family) and self._called(end + 1, given_end)
        if not (alone or labelled or twice or (led and size == 1 and surnames)):
            return None
        name = f"{self._slice(end + 1, given_end)} {self._slice(start, end)}"
        return Name(start, given_end, name, self._roles.role(start, given_end), cased=True)

    def _only_family(self, family: Sequence[int]) -> bool:
        """Whether these are no given names, and no everyday words either."""
        lows = {self._low(i) for i in family}
        return lows.isdisjoint(self._lexicon.given) and not any(map(self._lexicon.is_word, lows))

    def _called(self, start: int, end: int) -> bool:
        """Whether all these are given names: "María José"."""
        return all(self._low(i) in self._lexicon.given for i in range(start, end))

    def _swapped(self, start: int, end: int, size: int) -> bool:
        """ "… and Kaiser, Ottokar": after "and", a name that is a family name only, and a given name."""
        last, first = self._low(end - 1).rpartition("-")[0] or self._low(end - 1), self._low(end + 1)
        lexicon = self._lexicon
        return (
            size == 1 == end - start
            and self._low(start - 1) in (*self._words.joins, *self._words.contrasts)
            and (last in lexicon.family or last in self._words.surnames)
            and last not in lexicon.given
            and first in lexicon.given
            and first not in lexicon.family
        )

    def _shares_predicate(self, end: int) -> bool:
        if end < len(self._tokens) and self._text_at(end) in ("-", "–", "—", ":", "(", ";", "/", "|"):
            return True
        return self._low(end) in self._words.predicate or self._tokens[end - 1].possessive

    def _named(self, start: int, end: int, *, cased: bool) -> Name:
        token = self._tokens[start]
        return Name(
            start,
            end,
            self._slice(start, end),
            self._roles.role(start, end),
            cased,
            token.entra_id,
        )

    def _slice(self, start: int, end: int) -> str:
        last = self._tokens[end - 1]
        text = self._text[self._tokens[start].start : last.start + len(last.text)]
        name = " ".join(text.split()).removesuffix("'s").removesuffix("’s")
        return name[:-1] if self._genitive(end) else name

    def _genitive(self, end: int) -> bool:
        """Whether the name's last s says that a thing is hers: "Janes Konto"; in "Thomas" it is his own."""
        last = self._tokens[end - 1]
        if last.possessive or len(last.low) < 4 or self._low(end) not in self._words.owned:
            return False
        bare = last.low[:-1]
        hers = (
            not last.low.endswith("s") or bare.endswith(("s", "x", "z")) or last.low in self._words.names_in_s
        )
        return not hers and (self._known(bare) or not self._known(last.low))

    def _known(self, low: str) -> bool:
        return low in self._lexicon.given or low in self._lexicon.family
