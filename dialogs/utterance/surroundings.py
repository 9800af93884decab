"""What stands around a name: who says what of whom, what is a value, where a clause ends."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_runs import NameRuns
from dialogs.utterance.tokens import Kind, Token

_ARROWS = {"→", "->", "=>"}
QUOTES = "'\"“”‘’«»"


class Surroundings:
    """Questions about the tokens around a name; `start` is its first token, `end` the one behind it."""

    def __init__(self, message: MessageWords, runs: NameRuns) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._zones, self._message, self._runs = message.zones, message, runs
        self._low, self._text_at = message.low, message.text_at

    def opens(self, start: int) -> bool:
        """Whether nothing but a greeting stands before the name in its sentence: "Hello, Jane here"."""
        at = start - 1 - (self._text_at(start - 1) == ",")
        return self._message.first(start) or self._low(at) in self._words.greetings

    def introduces_aside(self, start: int) -> bool:
        """ "I am the new trainee in Marketing (Jane Doe)": the asker's own name."""
        if self._text_at(start - 1) != "(":
            return False
        for i in range(start - 2, max(0, start - 10), -1):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK) or self._low(i) in self._words.from_before:
                return False
            if (self._low(i - 1), self._low(i)) in self._words.introduces:
                return True
        return False

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

    def joined(self, end: int) -> int:
        """Past the names that "and" or a comma strings to the one that ends here."""
        words = self._words
        while words.contrasts and self._low(end) in (*words.joins, ","):
            start = end + 1 + (self._low(end + 1) in words.with_names)
            if not self._runs.run(start)[1]:
                break
            end = self._runs.run(start)[0]
        return end

    def set_off(self, start: int, end: int) -> bool:
        """ "The third, Bob, is fine": a comma on either side."""
        return self._text_at(start - 1) == "," == self._text_at(end)

    def _past_list(self, start: int, end: int) -> int:
        """To what is said of the name that ends here and of those strung to it, also between commas."""
        end = self.joined(end + self.set_off(start, end))
        return end + (end > start and self.set_off(start, end))

    def untroubled(self, start: int, end: int) -> bool:
        """ "Bob already has his, but Jane …": nothing is wrong with him."""
        end = self._past_list(start, end)
        following = tuple(self._low(i) for i in range(end, end + 3))
        return any(following[:size] in self._words.untroubled for size in (1, 2, 3))

    def acted_late(self, end: int) -> bool:
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

    def signs(self, start: int, end: int) -> bool:
        """ "... Thanks, Bob": a name after thanks or "regards" that ends the line is the sender's."""
        at_end = end >= len(self._tokens) or self._tokens[end].kind is Kind.BREAK or self.in_title(end)
        gap = start - 1
        while gap >= 0 and (self._tokens[gap].kind is Kind.BREAK or self._text_at(gap) in ",.!-–—"):
            gap -= 1
        signing = self._words.thanks | self._words.closings
        return at_end and gap >= 0 and gap < start - 1 and self._low(gap) in signing and gap > 0

    def in_title(self, end: int) -> bool:
        """Whether only a title or a department ends the message: "Thanks, Bob Stone - HR"."""
        rest = self._tokens[end:]
        return len(rest) <= 5 and all(
            one.kind is not Kind.WORD or self._message.capital(end + n) for n, one in enumerate(rest)
        )

    def addressed(self, end: int) -> bool:
        """Whether a name behind a greeting is the reader's: "Hello, Bob! Jane has no …"."""
        if self._low(end) in self._words.origin:  # "Hello, Bob from HR. …"
            end = next((i for i in range(end, end + 6) if self._text_at(i) in ("!", ".", "\n")), end)
        return self._text_at(end) in ("!", ",", ".", "\n") and self.someone_follows(end)

    def moved(self, at: int) -> bool:
        """Whether a word such as "moved" or "changed" stands before a "to", in the same clause."""
        for i in range(at - 1, max(-1, at - 10), -1):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK):
                return False
            if self._low(i) in self._words.moves:
                return True
        return False

    def apposition(self, i: int) -> int:
        """Past ", my manager," after a name, to the word that follows; `i` where there is none."""
        following = {self._low(i + 1), self._low(i + 2), self._low(i + 3)}
        known = following & self._words.from_before or self._low(i + 1) in self._words.origin
        if self._text_at(i) != "," or not known:
            return i
        end = next((j for j in range(i + 2, i + 8) if self._text_at(j) == ","), None)
        if end is None:
            return i
        return end + 1 + (self._low(end + 1) in self._words.passing)

    def skip_origin(self, i: int) -> int:
        """Past "from HR", "in payroll", "(HR)" or ", my manager," after a name."""
        beyond = self.apposition(i)
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
            own = self._low(i + 2) in self._words.says and self._message.capital(i + 3)  # "Jane, as asks Bob"
            return i if own else i + 2
        return self.skip_passing(i, self._words.passing)

    def skip_passing(self, i: int, passing: frozenset[str]) -> int:
        for _ in range(3):
            i += self._low(i) in passing and self._low(i) not in self._words.says
        return i

    def of_herself(self, said: int) -> bool:
        """Whether "Jane says that she has no account" may be about herself, if nobody else is named."""
        return any(self._low(i) in self._words.pronouns for i in range(said + 1, said + 8))

    def yields(self, end: int, before: str) -> bool:
        """Whether the words around the name point to somebody else: "Bob and I", "Bob cannot find Jane"."""
        words = self._words
        introduced = any(before == phrase[-1] for phrase in words.introduces)
        last = self.joined(end)
        if (
            self._low(last) in words.joins
            and self._low(last + 1) in words.selves | words.ego
            and not introduced
        ):
            return True
        if words.relations and before == "," == self._low(end) and self._low(end + 1) in words.says:
            return True
        if self._text_at(end) == "," and self._low(end + 1) in words.origin and words.seeks:
            end = next((j for j in range(end + 2, end + 7) if self._text_at(j) == ","), end)
            before = ","
        aside = before == "," == self._low(end)  # "my boss, Bob, cannot find Jane"
        verb = self.skip_passing(end + aside, words.passing | words.denying)
        return self._low(verb) in words.seeks and self.object_follows(verb)

    def object_follows(self, verb: int) -> bool:
        """Whether a capitalised name follows in the same clause as the verb's object."""
        for i in range(verb + 1, min(len(self._tokens), verb + 9)):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK) or i in self._taken:
                return False
            if self._message.capital(i) and self._runs.name_word(i, i) == 2:
                return self._low(i - 1) in self._words.object_leads
        return False

    def apposed(self, start: int) -> bool:
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

    def relates(self, end: int) -> bool:
        """Whether the name is a value of somebody else's: "Bob is still her manager", "Bob as manager"."""
        hers = False
        for i in range(end, end + 6):
            low = self._low(i)
            if i == end and low in self._words.determiners:
                return False  # "Jane haar manager": hers
            if low in self._words.relations:
                return hers or (self._low(i + 1) in self._words.inner and self._message.capital(i + 2))
            if low not in self._words.between and low not in self._words.hers:
                return False
            hers = hers or low in self._words.hers
        return False

    def of_mine(self, end: int) -> bool:
        """ "… Bob is still shown as my manager": what an attribute of the asker's shows."""
        return any((self._low(i), self._low(i + 1)) in self._words.mine for i in range(end, end + 5))

    def said_late(self, end: int) -> bool:
        """ "Bob hat mir gestern gesagt, …": the verb at the end of the clause, its helper after the name."""
        words, rest = self._words, self.clause(end)
        helped = self._low(end) in words.passing or (
            self._low(end) in words.origin and any(token.low in words.passing for token in rest[:5])
        )
        return helped and any(token.low in words.said_late for token in rest[1:])

    def held(self, end: int) -> bool:
        """ "… steht noch Bob Stone als Manager": a name that is said to hold an office is a value."""
        words, rest = self._words, self.clause(end)
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

    def well(self, start: int, end: int) -> bool:
        """ "Bei Bob klappt es, …": nothing is wrong with him; nor with Eve in "Eve and Bob are fine"."""
        words = self._words
        end = self._past_list(start, end)
        end += self._text_at(end) == "("  # "Bob (ok)"
        clause = self.clause(end)
        lows = {token.low for token in clause}
        alone = {self._low(start - 1), self._low(start - 2)} & words.only
        if alone and lows & words.created and not lows & (words.denials | words.spoils):
            return True  # "only Bob has an account"
        told = next((i for i, token in enumerate(clause) if token.low in words.contrasts), len(clause))
        clause = clause[:told]
        other = any(self._runs.name_word(i, i) == 2 for i in range(end, end + len(clause)))
        rest = set() if other else {token.low for token in clause}
        near = {self._low(start - 1), self._low(start - 2)} if words.contrasts else set()
        return not rest.isdisjoint(words.well) and (rest | near).isdisjoint(words.spoils)

    def of_another(self, at: int, end: int) -> bool:
        """ "Bob's replacement Jane Doe", "the intern of Bob, Jane": he only says who she is.

        `at` is the word before the name.
        """
        words = self._words
        behind = (
            self._low(at) in words.inner
            and self._low(at - 1) in words.kin
            and self._text_at(end) in (",", "(")
        )
        before = self._tokens[end - 1].possessive or self._text_at(end) in ("'", "’")
        last = end + (self._text_at(end) in ("'", "’"))
        last += self._low(last) in words.leads and self._low(last + 1) in words.kin
        if not behind and not (before and self._low(last) in words.kin):
            return False
        i = end + 1 if behind else last + 1 + (self._text_at(last + 1) in (",", "("))
        return self._message.capital(i) and i not in self._taken and self._runs.name_word(i, i) == 2

    def for_whom(self, start: int) -> bool:
        """ "I write on behalf of our HR clerk Bob": who he is stands between."""
        for i in range(start - 2, max(0, start - 8), -1):
            if self._tokens[i + 1].kind is not Kind.WORD or self._low(i + 1) in self._words.clause_begins:
                return False
            if (self._low(i - 1), self._low(i)) in self._words.on_behalf:
                return True
        return False

    def sees_me(self, end: int) -> bool:
        """ "My manager Bob cannot find me": the asker is meant."""
        clause = [token.low for token in self.clause(end)]
        told = next((i for i, low in enumerate(clause) if low in self._words.joins), len(clause))
        return not self._words.selves.isdisjoint(clause[:told])

    def firm(self, end: int) -> bool:
        """ "Fabrikam Logistik GmbH": the run goes on, in capitals, to the kind of a company."""
        for i in range(end, min(end + 4, len(self._tokens))):
            if self._low(i) in self._words.firms:
                return True
            if not self._message.capital(i):
                return False
        return False

    def clause(self, start: int) -> Sequence[Token]:
        """The tokens from `start` to the next sign, at most eight."""
        stop = min(len(self._tokens), start + 8)
        ends = (i for i in range(start, stop) if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK))
        return self._tokens[start : next(ends, stop)]

    def someone_follows(self, end: int) -> bool:
        stop = min(len(self._tokens), end + 10)
        return any(self._runs.name_word(j, j) == 2 for j in range(end + 1, stop) if j not in self._taken)
