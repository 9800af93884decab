"""The words of a message as readers of names see them: how each is written, and what word lists say of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.utterance.language import NameWords
from dialogs.utterance.lexicon import Lexicon
from dialogs.utterance.tokens import Kind, Token

_APOSTROPHES = ("'", "’")  # "Lena d'Água"
_DOMAIN_END = re.compile(r"\.(?:com|net|org|local|eu|io|gov|edu|[a-z]{2})$")


class MessageWords:
    """A message's tokens with the words of its language; a question looks at one token and those beside it.

    `taken` are the tokens of dates and ids, `zones` the field labels that tokens stand under. A token that is
    not there is the empty word.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        words: NameWords,
        taken: frozenset[int],
        zones: Sequence[str],
        lexicon: Lexicon,
    ) -> None:
        self.tokens, self.words, self.taken, self.zones, self.lexicon = tokens, words, taken, zones, lexicon
        plain = [token.text for token in tokens if token.kind is Kind.WORD]
        # In a message written in capitals only, capitals say nothing about names.
        self.shouted = len(plain) > 3 and all(
            word.isupper() for word in plain if word[:1].upper() != word[:1].lower()
        )
        self.only = self._name_only()

    def text_at(self, i: int) -> str:
        """A token as it is typed."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def low(self, i: int) -> str:
        """A token in its folded form."""
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def ends(self, i: int) -> bool:
        """Whether no word, number or id stands here: a sign, or the end of the line or message."""
        return i >= len(self.tokens) or self.tokens[i].kind in (Kind.PUNCT, Kind.BREAK)

    def alone(self, start: int, end: int) -> bool:
        """Whether these tokens, the last exclusive, are all that stands on their line."""
        starts = start == 0 or self.tokens[start - 1].kind is Kind.BREAK
        return starts and (end >= len(self.tokens) or self.tokens[end].kind is Kind.BREAK)

    def first(self, i: int) -> bool:
        """Whether a sentence, a quotation or an item of a list begins here."""
        before = self.tokens[i - 1] if i else None
        if self.after_initial(i):
            return False
        return before is None or before.kind is Kind.BREAK or before.text in ".!?:;>-•“\"'¿¡«"

    def after_initial(self, i: int) -> bool:
        """Whether an initial with its full stop stands before it: "J. Doe"."""
        return self.text_at(i - 1) == "." and len(self.text_at(i - 2)) == 1 and self.text_at(i - 2).isupper()

    def capital(self, i: int) -> bool:
        """Whether it has a capital that tells: "Doe", "d'Água", "al-Sayed"."""
        token = self.tokens[i] if 0 <= i < len(self.tokens) else None
        if token is None or token.kind is not Kind.WORD or self.shouted:
            return False
        head, _, tail = token.text.partition("-")
        clan = token.text[1:2] in _APOSTROPHES and token.text[2:3].isupper()
        return token.text[:1].isupper() or clan or (tail[:1].isupper() and head in self.words.particles)

    def tagged(self, start: int) -> bool:
        """Whether an "@" is typed right before the name, as in "@Jane Doe"; "@contoso.com" is a domain."""
        if self.text_at(start - 1) != "@" or self.tokens[start - 1].end != self.tokens[start].start:
            return False
        return not _DOMAIN_END.search(self.low(start))

    def titled(self, i: int) -> bool:
        """Whether a title stands before it: "Dr. Doe"."""
        back = i - 1 - (self.text_at(i - 1) == ".")
        return self.low(back) in self.words.titles

    def called(self, i: int) -> bool:
        """Whether a word is a given name also in front of a hyphen."""
        first = self.low(i).partition("-")[0]
        return first in self.lexicon.given

    def someone(self, i: int) -> bool:
        """Whether a given name and a family name start here: "bei Jane Doe von Bob Stone zu …"."""
        return self.low(i) in self.lexicon.given and self.capital(i + 1) and self.plain_name(i + 1)

    def plain_name(self, i: int) -> bool:
        """Whether it is neither an everyday word nor a place or thing; "May" is neither with a capital."""
        token = self.tokens[i] if 0 <= i < len(self.tokens) else None
        if token is None or token.kind is not Kind.WORD or i in self.taken:
            return False
        words = self.words
        if token.low in words.also_names:
            return token.text[:1].isupper()
        return token.low not in words.ordinary and token.low not in words.places_and_things

    def rare(self, low: str) -> bool:
        """Whether it is no everyday word in any of its forms."""
        words = self.words
        return low not in words.known and not (
            low in self.lexicon.common or self.lexicon.is_form(low, words.inflections)
        )

    def _name_only(self) -> bool:
        """Whether the whole message is a short name."""
        rest = [
            token for token in self.tokens if token.kind is not Kind.BREAK and token.text not in ".,?!'\"“”@"
        ]
        if not 0 < len(rest) <= 5 or any(token.kind is not Kind.WORD for token in rest):
            return False
        words = self.words
        known = words.known
        lows = [token.low for token in rest]
        if len(rest) == 1:
            return lows[0] in words.also_names - words.ordinary or lows[0] not in known
        return all(low not in known or low in words.also_names or low in words.particles for low in lows)
