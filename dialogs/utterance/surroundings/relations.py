"""Who is somebody's manager, cover or trainee: named only to say who another is."""

from __future__ import annotations

from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_runs import NameRuns


class Relations:
    """Reads what ties a name to another person or to the asker."""

    def __init__(self, message: MessageWords, runs: NameRuns) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._low, self._text_at, self._capital = message.low, message.text_at, message.capital
        self._name_word = runs.name_word

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
                return hers or (self._low(i + 1) in self._words.inner and self._capital(i + 2))
            if low not in self._words.between and low not in self._words.hers:
                return False
            hers = hers or low in self._words.hers
        return False

    def of_mine(self, end: int) -> bool:
        """ "… Bob is still shown as my manager": what an attribute of the asker's shows."""
        return any((self._low(i), self._low(i + 1)) in self._words.mine for i in range(end, end + 5))

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
        return self._capital(i) and i not in self._taken and self._name_word(i, i) == 2
