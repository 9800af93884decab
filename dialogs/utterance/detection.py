"""Tells in which language a message is written, by its everyday words; the client's locale decides a tie."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from dialogs.utterance.folding import fold
from dialogs.utterance.language import Language

_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’‘-][^\W\d_]+)*(?!\w)")  # no letters of a GUID
_NAME = re.compile(r"['’‘-][A-Z]")  # the O of "O'Neill" is no word
_READ = 150  # words; enough to know a language by
_OWN_LOCALE = 0.4  # as much as a word that two or three languages share


class Detector:
    """Knows a set of languages by their words; built once."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._languages = {language.code: language for language in languages}
        speakers: dict[str, set[str]] = defaultdict(set)
        for language in self._languages.values():
            # "van der" and "de la" stand in names, whatever the language of the sentence.
            spelled = {word for word in language.spellings if len(word) > 1}
            words = language.names.ordinary | language.telling | spelled
            for word in words - language.untelling | language.names.particles:
                speakers[word].add(language.code)
        # A word that many languages share tells little.
        self._speakers: Mapping[str, tuple[str, ...]] = {
            word: tuple(sorted(codes))
            for word, codes in speakers.items()
            if len(codes) < len(self._languages)
        }

    def language(self, text: str, locale: str) -> Language:
        """The language of the message; of the locale where the words tell nothing; English for others."""
        return self._languages[self.ranked(text, locale)[0]]

    def ranked(self, text: str, locale: str) -> list[str]:
        """Every language's code, likeliest first."""
        own = locale[:2].lower()
        scores = dict.fromkeys(self._languages, 0.0)
        for word in self._words(text):
            codes = self._speakers.get(word, ())
            for code in codes:
                scores[code] += 1 / len(codes)
        if own in scores:
            scores[own] += _OWN_LOCALE
        # Sorting keeps the order of equals: English stands first.
        return sorted(scores, key=lambda code: -scores[code])

    def _words(self, text: str) -> Iterable[str]:
        for number, found in enumerate(_WORD.finditer(text)):
            if number >= _READ:
                return
            word = fold(found[0])
            if word in self._speakers:
                yield word
            elif ("'" in word or "-" in word) and not _NAME.search(found[0]):
                yield from re.split(r"['-]", word)
