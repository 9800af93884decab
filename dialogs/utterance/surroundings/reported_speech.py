"""Who only reports, asks or looks for somebody else: "Bob says …", "Bob cannot find Jane"."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_runs import NameRuns
from dialogs.utterance.surroundings.clauses import Clauses
from dialogs.utterance.tokens import Kind


class ReportedSpeech:
    """Finds the verb behind a name, and whom it is about."""

    def __init__(self, message: MessageWords, runs: NameRuns, clauses: Clauses) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._low, self._text_at, self._capital = message.low, message.text_at, message.capital
        self._name_word = runs.name_word
        self._clauses = clauses

    def skip_origin(self, i: int) -> int:
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
            own = self._low(i + 2) in self._words.says and self._capital(i + 3)  # "Jane, as asks Bob"
            return i if own else i + 2
        return self._clauses.skip_passing(i, self._words.passing)

    def _apposition(self, i: int) -> int:
        """Past ", my manager," after a name, to the word that follows; `i` where there is none."""
        following = {self._low(i + 1), self._low(i + 2), self._low(i + 3)}
        known = following & self._words.from_before or self._low(i + 1) in self._words.origin
        if self._text_at(i) != "," or not known:
            return i
        end = next((j for j in range(i + 2, i + 8) if self._text_at(j) == ","), None)
        if end is None:
            return i
        return end + 1 + (self._low(end + 1) in self._words.passing)

    def said_late(self, end: int) -> bool:
        """ "Bob hat mir gestern gesagt, …": the verb at the end of the clause, its helper after the name."""
        words, rest = self._words, self._clauses.clause(end)
        helped = self._low(end) in words.passing or (
            self._low(end) in words.origin and any(token.low in words.passing for token in rest[:5])
        )
        return helped and any(token.low in words.said_late for token in rest[1:])

    def of_herself(self, said: int) -> bool:
        """Whether "Jane says that she has no account" may be about herself, if nobody else is named."""
        return any(self._low(i) in self._words.pronouns for i in range(said + 1, said + 8))

    def sees_me(self, end: int) -> bool:
        """ "My manager Bob cannot find me": the asker is meant."""
        clause = [token.low for token in self._clauses.clause(end)]
        told = next((i for i, low in enumerate(clause) if low in self._words.joins), len(clause))
        return not self._words.selves.isdisjoint(clause[:told])

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
            other = other or (i < end + 5 and i not in self._taken and self._name_word(i, i) == 2)
            if other and self._low(i) in words.acts_last:
                return True
        return False

    def yields(self, end: int, before: str) -> bool:
        """Whether the words around the name point to somebody else: "Bob and I", "Bob cannot find Jane"."""
        words = self._words
        introduced = any(before == phrase[-1] for phrase in words.introduces)
        last = self._clauses.joined(end)
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
        verb = self._clauses.skip_passing(end + aside, words.passing | words.denying)
        return self._low(verb) in words.seeks and self._object_follows(verb)

    def _object_follows(self, verb: int) -> bool:
        """Whether a capitalised name follows in the same clause as the verb's object."""
        for i in range(verb + 1, min(len(self._tokens), verb + 9)):
            if self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK) or i in self._taken:
                return False
            if self._capital(i) and self._name_word(i, i) == 2:
                return self._low(i - 1) in self._words.object_leads
        return False

    def for_whom(self, start: int) -> bool:
        """ "I write on behalf of our HR clerk Bob": who he is stands between."""
        for i in range(start - 2, max(0, start - 8), -1):
            if self._tokens[i + 1].kind is not Kind.WORD or self._low(i + 1) in self._words.clause_begins:
                return False
            if (self._low(i - 1), self._low(i)) in self._words.on_behalf:
                return True
        return False
