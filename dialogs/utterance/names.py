"""Finds names and tells the people meant from bystanders and from values such as "Marketing"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.utterance.language import NameWords
from dialogs.utterance.lexicon import Lexicon
from dialogs.utterance.name_runs import NameRuns
from dialogs.utterance.settling import Name, Role
from dialogs.utterance.tokens import Kind, Token

_ARROWS = {"→", "->", "=>"}
_QUOTES = "'\"“”‘’«»"
_DOMAIN_END = re.compile(r"\.(?:com|net|org|local|eu|io|gov|edu|[a-z]{2})$")


def find_names(
    text: str,
    tokens: Sequence[Token],
    words: NameWords,
    taken: frozenset[int],
    zones: Sequence[str],
    lexicon: Lexicon,
) -> list[Name]:
    """Every name, left to right, each with the role that the words around it give; `settling` decides.

    `taken` are the tokens of dates and ids; `zones` are their labels.
    """
    return _Finder(text, tokens, words, taken, zones, lexicon).names()


class _Finder:
    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        words: NameWords,
        taken: frozenset[int],
        zones: Sequence[str],
        lexicon: Lexicon,
    ) -> None:
        self._lexicon = lexicon
        self._text, self._tokens, self._words, self._taken, self._zones = text, tokens, words, taken, zones
        self._runs = NameRuns(tokens, words, taken, zones, lexicon)
        self._low, self._text_at = self._runs.low, self._runs.text_at

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
        if self._zones[start] == "person" or self._runs.only:
            return True
        if cased:
            if words.doubt_capitals and self._begins_sentence(start, end):
                return False
            barred = before in words.definite and end - start <= words.definite_bars
            if barred and words.noun_endings and self._known(self._low(start)):
                return True  # "unser Jonas", where every noun has a capital
            return not barred or self._tokens[end - 1].possessive
        if before in words.determiners and not (
            self._tokens[end - 1].possessive and before not in words.articles
        ):
            return False
        if all(len(self._low(i)) == 1 for i in range(start, end)):
            return False
        if (
            words.doubt_capitals
            and end - start == 1
            and not self._known(self._low(start))
            and not self._tagged(start)
        ):
            shown = before in words.before and (self._low(end) in words.after or len(self._tokens) <= 5)
            if not shown:
                return False
        at = start - 1 - (before in words.with_names)
        joined = bool(found) and self._low(at) in (*words.joins, ",") and found[-1].end == at
        led = (
            self._tagged(start)
            or before in words.titles
            or (before == "." and self._low(start - 2) in words.titles)
            or before in words.before
            or (before in words.fillers and self._low(start - 2) in words.before)
        )
        followed = self._tokens[end - 1].possessive or self._low(end) in words.after
        if led and before in words.with_names and end - start == 1:
            led = self._low(start) in self._lexicon.given or self._low(start) in self._lexicon.family
        ended = self._low(end) in words.joins and end - start > 1
        listed = self._text_at(end) == "," and self._low(end + 2) in (*words.joins, ",")
        listed = listed and self._runs.plain_name(end + 1)
        lows = [self._low(i) for i in range(start, end)]
        known = any(low in self._lexicon.given or low in self._lexicon.family for low in lows)
        called = end - start > 1 and self._runs.called(start)
        short = known and len(self._tokens) <= 8 and 2 <= end - start <= 3
        edge = short and (start == 0 or end == len(self._tokens))
        set_off = end - start == 1 and known and self._text_at(start - 1) == "," == self._text_at(end)
        set_off = set_off and not self._lexicon.is_word(self._low(start))  # "my driver, radu, …"
        return joined or led or followed or ended or listed or edge or called or set_off

    def _begins_sentence(self, start: int, end: int) -> bool:
        """Whether it is just the first word of a sentence, in no list of names, and nothing is said of it."""
        after = self._low(end)
        goes_on = (
            end < len(self._tokens) and self._tokens[end].kind is Kind.WORD and after not in self._words.joins
        )
        bare = end - start == 1 and self._runs.first(start) and not self._tokens[start].possessive
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
        led = self._low(start - 1) in self._words.before or opens or self._swapped(start, end, size)
        surnames = all(self._low(i) in self._lexicon.family for i in family)
        given = self._low(end + 1) in self._lexicon.given and self._low(end + 1) not in self._lexicon.family
        doubled = len(family) == 2 and given and self._low(family[0]) not in self._lexicon.given
        surnames = len(family) == 1 or doubled or (surnames and self._low(end + 1) in self._lexicon.given)
        if not (alone or labelled or (led and size == 1 and surnames)):
            return None
        name = f"{self._slice(end + 1, given_end)} {self._slice(start, end)}"
        return Name(start, given_end, name, self._role(start, given_end, cased=True), cased=True)

    def _swapped(self, start: int, end: int, size: int) -> bool:
        """ "… and Kaiser, Ottokar": after "and", a name that is a family name only, and a given name."""
        last, first = self._low(end - 1).rpartition("-")[0] or self._low(end - 1), self._low(end + 1)
        lexicon = self._lexicon
        return (
            size == 1 == end - start
            and self._low(start - 1) in self._words.joins
            and last in lexicon.family
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
            start, end, self._slice(start, end), self._role(start, end, cased=cased), cased, token.entra_id
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

    def _role(self, start: int, end: int, *, cased: bool) -> Role:
        words, zone = self._words, self._zones[start]
        if zone in ("bystander", "other"):
            return Role.BYSTANDER
        if zone == "value":
            about = self._low(start - 1) in words.about and end - start > 1 and self._runs.called(start)
            aside = self._text_at(start - 2) == "," and self._low(start - 1) in words.before
            return (
                Role.MEANT if about or (aside and end - start > 1) else Role.VALUE
            )  # "Title: should be Clerk for Jane Doe"
        if zone == "person":
            was = (self._text_at(start - 2), self._low(start - 1))  # "Employee: Jane Roe, formerly Jane Doe"
            return Role.VALUE if was[0] == "," and was[1] in words.value_before else Role.MEANT
        at = start - 1 - self._tagged(start)
        while self._low(at) in words.titles or (self._low(at) == "." and self._low(at - 1) in words.titles):
            at -= 1
        introduced = self._low(at)
        while at >= 0 and (
            self._low(at) in words.fillers
            or self._low(at) in _QUOTES
            or (at in self._taken and words.noun_endings)
        ):
            at -= 1
        if self._text_at(at) == "(" and self._low(at - 1) in words.from_before:  # "the recruiter (Bob)"
            at -= 1
        before, earlier, ahead = self._low(at), self._low(at - 1), at - 1
        while self._low(ahead) in words.fillers and self._low(ahead):
            ahead -= 1
        predicated = self._low(end) in words.predicate or (
            self._low(end) in words.relative and self._low(end + 1) in words.predicate
        )
        if self._signs(start, end):
            return Role.BYSTANDER
        if before == "," and earlier in words.from_before and earlier not in words.greetings:
            whose = self._low(at - 2) not in words.articles  # "her boss, Bob Stone."
            ends = (
                end >= len(self._tokens) or self._tokens[end].kind is Kind.BREAK or self._text_at(end) == "."
            )
            aside = self._text_at(end) == "," and self._low(end + 1) not in words.predicate
            aside = aside or (whose and ends)
            if aside and earlier not in words.always_from:
                return Role.BYSTANDER
        if before in words.from_before and (earlier, before) not in words.person_despite:
            return Role.SPARE if predicated and before not in words.always_from else Role.BYSTANDER
        if (earlier, before) in words.from_pairs:
            return Role.BYSTANDER
        if before == "," and earlier in words.greetings and self._addressed(end):
            return Role.BYSTANDER
        verb = self._skip_origin(end)
        if words.with_names and self._text_at(end) == "," == before:  # "a colleague, Bob, told me"
            verb = self._skip_origin(end + 1)
        saying = (self._low(verb), self._low(verb + 1))
        shows = before in words.inner and saying[0] in words.reads and saying[1] not in words.relative
        says = saying[0] in words.says and self._low(end + 1) not in words.value_links
        says = says and saying not in words.person_despite and not shows
        if says or self._said_late(end):
            own = says and saying[1] in words.reports and self._low(verb + 2) in words.predicate
            boss = before in words.inner and earlier in words.from_before  # "the boss of Jane asks"
            spare = own or (boss and not words.noun_endings) or self._of_herself(verb)
            return Role.SPARE if spare else Role.BYSTANDER
        behind = at - 1
        while behind > 0 and (self._text_at(behind) == "#" or self._tokens[behind].kind is Kind.NUMBER):
            behind -= 1  # "ticket 4711 from Bob"
        pairs = {(earlier, before), ("", before), (self._low(behind), before)}
        if pairs & words.spare_pairs or self._yields(end, before):
            return Role.SPARE
        if before == "(" and earlier in words.from_before and earlier not in words.greetings:
            return Role.SPARE
        if before in words.inner and self._low(end) in words.turns and self._runs.someone(end + 1):
            return Role.VALUE
        if (
            (before not in words.about and self._held(end))
            or self._firm(end)
            or self._low(end) in words.instead
        ):
            return Role.VALUE
        if self._low(verb) in words.acts and self._someone_follows(end):
            return Role.BYSTANDER
        if self._acted_late(end):
            return Role.BYSTANDER
        hers = words.determiners - words.articles  # "Jane haar account"
        owning = self._tokens[end - 1].possessive or self._low(end) in hers
        if self._low(end) in words.value_after and introduced in words.value_leads and not owning:
            return Role.VALUE
        opens = before in ("", ",", "!", ".", "\n") and self._text_at(end + 1) in (",", ".", "!", ":")
        if opens and self._low(end) in words.introduces_after:
            return Role.INTRODUCED
        if (before,) in words.introduces or (earlier, before) in words.introduces:
            return Role.VALUE if self._low(at - 2) in words.that else Role.INTRODUCED
        if self._low(end) in words.introduced and self._opens(start):
            return Role.INTRODUCED
        if self._relates(end) or self._apposed(start) or self._untroubled(end) or self._well(end):
            return Role.SPARE
        if before in words.becomes and self._moved(at):
            return Role.VALUE
        despite = {(earlier, before), (self._low(ahead), before)}  # "look (once more) at Jane"
        value = before in words.value_before and despite.isdisjoint(words.person_despite)
        lead = (self._low(at - 2), earlier, before)
        called = end - start > 1 and before in words.inner
        headed = at >= 0 and self._runs.first(at) and end - start > 1 and self._runs.called(start)
        value = value and not headed  # "Kantoor Jane Doe: …"
        value = value or lead in words.value_phrases or (lead[1:] in words.value_phrases and not called)
        shown = self._low(end) in words.shown_as
        shown = shown and not {self._low(end + 1), self._low(end + 2)} & words.from_before
        placed = value and end - start == 1 and self._low(start) in words.towns  # "kantoor Breda heeft"
        if (
            placed
            or (value and not owning and not predicated and not shown)
            or self._valued(start, end, before)
        ):
            return Role.VALUE
        if (self._low(end), self._low(end + 1)) in words.value_followed:
            return Role.VALUE
        return Role.MEANT

    def _opens(self, start: int) -> bool:
        """Whether nothing but a greeting stands before the name in its sentence: "Hello, Jane here"."""
        at = start - 1 - (self._text_at(start - 1) == ",")
        return self._runs.first(start) or self._low(at) in self._words.greetings

    def _valued(self, start: int, end: int, before: str) -> bool:
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

    def _untroubled(self, end: int) -> bool:
        """ "Bob already has his, but Jane …": nothing is wrong with him."""
        following = tuple(self._low(i) for i in range(end, end + 3))
        return any(following[:size] in self._words.untroubled for size in (1, 2, 3))

    def _acted_late(self, end: int) -> bool:
        """ "Bob heeft Jane gisteren toegevoegd": somebody did something to somebody else."""
        words = self._words
        if self._low(end) not in words.auxiliaries:
            return False
        other = False
        for i in range(end + 1, min(len(self._tokens), end + 13)):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK) or self._low(i) in words.predicate:
                return False
            if self._low(i) in words.says and i < end + 5:
                return True
            other = other or (i < end + 5 and i not in self._taken and self._runs.name_word(i, i) == 2)
            if other and self._low(i) in words.acts_last:
                return True
        return False

    def _tagged(self, start: int) -> bool:
        """Whether an "@" is typed right before the name, as in "@Jane Doe"; "@contoso.com" is a domain."""
        if self._text_at(start - 1) != "@" or self._tokens[start - 1].end != self._tokens[start].start:
            return False
        return not _DOMAIN_END.search(self._low(start))

    def _signs(self, start: int, end: int) -> bool:
        """ "... Thanks, Bob": a name after thanks or "regards" that ends the line is the sender's."""
        at_end = end >= len(self._tokens) or self._tokens[end].kind is Kind.BREAK or self._in_title(end)
        gap = start - 1
        while gap >= 0 and (self._tokens[gap].kind is Kind.BREAK or self._text_at(gap) in ",.!-–—"):
            gap -= 1
        signing = self._words.thanks | self._words.closings
        return at_end and gap >= 0 and gap < start - 1 and self._low(gap) in signing and gap > 0

    def _in_title(self, end: int) -> bool:
        """Whether only a title or a department ends the message: "Thanks, Bob Stone - HR"."""
        rest = self._tokens[end:]
        return len(rest) <= 5 and all(
            one.kind is not Kind.WORD or self._runs.capital(end + n) for n, one in enumerate(rest)
        )

    def _addressed(self, end: int) -> bool:
        """Whether a name behind a greeting is the reader's: "Hello, Bob! Jane has no …"."""
        return self._text_at(end) in ("!", ",", ".", "\n") and self._someone_follows(end)

    def _moved(self, at: int) -> bool:
        """Whether a word such as "moved" or "changed" stands before a "to", in the same clause."""
        for i in range(at - 1, max(-1, at - 10), -1):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK):
                return False
            if self._low(i) in self._words.moves:
                return True
        return False

    def _apposition(self, i: int) -> int:
        """Past ", my manager," after a name, to the word that follows; `i` where there is none."""
        following = {self._low(i + 1), self._low(i + 2)}
        known = following & self._words.from_before or self._low(i + 1) in self._words.origin
        if self._text_at(i) != "," or not known:
            return i
        end = next((j for j in range(i + 2, i + 8) if self._text_at(j) == ","), None)
        if end is None:
            return i
        return end + 1 + (self._low(end + 1) in self._words.passing)

    def _skip_origin(self, i: int) -> int:
        """Past "from HR", "in payroll", "(HR)" or ", my manager," after a name."""
        beyond = self._apposition(i)
        if self._low(beyond) in self._words.says:
            return beyond
        aside = self._text_at(i) == "," and self._low(i + 1) in self._words.origin
        if self._low(i) in self._words.origin or aside:
            j = i + 1
            while j < i + 7 and j < len(self._tokens):
                onward = self._low(j + 1) in self._words.says or self._low(j + 1) in self._words.passing
                if self._text_at(j) in ("?", "¿", "!", ";") or (self._text_at(j) == "," and not onward):
                    break
                if self._low(j) in self._words.says or self._low(j) in self._words.acts:
                    return j
                j += 1
            return i
        if self._text_at(i) == "," and self._low(i + 1) in self._words.passing:
            own = self._low(i + 2) in self._words.says and self._runs.capital(i + 3)  # "Jane, as asks Bob"
            return i if own else i + 2
        return self._skip_passing(i, self._words.passing)

    def _skip_passing(self, i: int, passing: frozenset[str]) -> int:
        for _ in range(3):
            i += self._low(i) in passing and self._low(i) not in self._words.says
        return i

    def _of_herself(self, said: int) -> bool:
        """Whether "Jane says that she has no account" may be about herself, if nobody else is named."""
        return any(self._low(i) in self._words.pronouns for i in range(said + 1, said + 8))

    def _yields(self, end: int, before: str) -> bool:
        """Whether the words around the name point to somebody else: "Bob and I", "Bob cannot find Jane"."""
        words = self._words
        if self._low(end) in words.joins and self._low(end + 1) in words.selves:
            return True
        if words.relations and before == "," == self._low(end) and self._low(end + 1) in words.says:
            return True
        if self._text_at(end) == "," and self._low(end + 1) in words.origin and words.seeks:
            end = next((j for j in range(end + 2, end + 7) if self._text_at(j) == ","), end)
            before = ","
        aside = before == "," == self._low(end)  # "my boss, Bob, cannot find Jane"
        verb = self._skip_passing(end + aside, words.passing | words.denying)
        return self._low(verb) in words.seeks and self._object_follows(verb)

    def _object_follows(self, verb: int) -> bool:
        """Whether a capitalised name follows in the same clause as the verb's object."""
        for i in range(verb + 1, min(len(self._tokens), verb + 9)):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK) or i in self._taken:
                return False
            if self._runs.capital(i) and self._runs.name_word(i, i) == 2:
                return self._low(i - 1) in self._words.object_leads
        return False

    def _apposed(self, start: int) -> bool:
        """Whether the name only says who a bystander is: "her manager, Bob Stone, …"."""
        at = start - 1
        while self._low(at) in self._words.titles or self._low(at) == ".":
            at -= 1
        if self._low(at) not in (",", ":"):
            return False
        for i in range(at - 1, at - 6, -1):
            if self._low(i) in self._words.relations:
                return True
            if self._low(i) in (",", ".", ""):
                return False
        return False

    def _relates(self, end: int) -> bool:
        """Whether the name is a value of somebody else's: "Bob is still her manager", "Bob as manager"."""
        hers = False
        for i in range(end, end + 6):
            low = self._low(i)
            if i == end and low in self._words.determiners:
                return False  # "Jane haar manager": hers
            if low in self._words.relations:
                return hers or (self._low(i + 1) in self._words.inner and self._runs.capital(i + 2))
            if low not in self._words.between and low not in self._words.hers:
                return False
            hers = hers or low in self._words.hers
        return False

    def _said_late(self, end: int) -> bool:
        """ "Bob hat mir gestern gesagt, …": the verb at the end of the clause, its helper after the name."""
        words, rest = self._words, self._clause(end)
        helped = self._low(end) in words.passing or (
            self._low(end) in words.origin and any(token.low in words.passing for token in rest[:5])
        )
        return helped and any(token.low in words.said_late for token in rest[1:])

    def _held(self, end: int) -> bool:
        """ "… steht noch Bob Stone als Manager": a name that is said to hold an office is a value."""
        words, rest = self._words, self._clause(end)
        if len(rest) == 1 and rest[0].low in words.closing:
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

    def _well(self, end: int) -> bool:
        """ "Bei Bob hat es geklappt, …": nothing is wrong with him."""
        clause = self._clause(end)
        other = any(self._runs.name_word(i, i) == 2 for i in range(end, end + len(clause)))
        rest = set() if other else {token.low for token in clause}
        return not rest.isdisjoint(self._words.well) and rest.isdisjoint(self._words.spoils)

    def _firm(self, end: int) -> bool:
        """ "Fabrikam Logistik GmbH": the run goes on, in capitals, to the kind of a company."""
        for i in range(end, min(end + 4, len(self._tokens))):
            if self._low(i) in self._words.firms:
                return True
            if not self._runs.capital(i):
                return False
        return False

    def _clause(self, start: int) -> Sequence[Token]:
        """The tokens from `start` to the next sign, at most eight."""
        stop = min(len(self._tokens), start + 8)
        ends = (i for i in range(start, stop) if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK))
        return self._tokens[start : next(ends, stop)]

    def _someone_follows(self, end: int) -> bool:
        stop = min(len(self._tokens), end + 10)
        return any(self._runs.name_word(j, j) == 2 for j in range(end + 1, stop) if j not in self._taken)
