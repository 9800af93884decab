"""Tells in which language a message is written, by its everyday words; the client's locale decides a tie."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import islice

from dialogs.utterance.folding import fold
from dialogs.utterance.language import Language
from dialogs.utterance.lexicon import given_names

# No letters of a GUID, and no "com" of a mail address.
_WORD = re.compile(r"(?<![\w@])(?<!\w\.)[^\W\d_]+(?:['’‘-][^\W\d_]+)*(?![\w@]|\.\w)")
_NAME = re.compile(r"['’‘-][A-Z]")  # the O of "O'Neill" is no word
_CAPITAL = re.compile(r"[^\W\d_a-zß-ÿ][a-zß-ÿ]* $")  # a word with a capital, right before another
_SHORT = 2  # letters
_NEAR = 20
_NAME_ONLY = 60  # characters; a longer message is no bare name
_READ = 150  # words; enough to know a language by
_MOST_LETTERS = 3  # words with a language's own letter that count
_ENGLISH = 0.75  # tickets and portals mix English words into every other language
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
        # In words without a capital: "São" and "Muñoz" stand in any language.
        self._letters = {
            language.code: re.compile(
                rf"(?<!\w)(?:[{language.letters}]|[a-zà-ÿ]\w{{0,30}}?[{language.letters}])"
            )
            for language in self._languages.values()
            if language.letters
        }
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
        scores["en"] = scores.get("en", 0.0) * _ENGLISH
        for code, letters in self._letters.items():
            scores[code] += len(list(islice(letters.finditer(text), _MOST_LETTERS)))
        if own in scores:
            scores[own] += _OWN_LOCALE
        # Sorting keeps the order of equals: English stands first.
        return sorted(scores, key=lambda code: -scores[code])

    def _words(self, text: str) -> Iterable[str]:
        bare = len(text) <= _NAME_ONLY and all(word[:1].isupper() for word in text.split())
        for number, found in enumerate(_WORD.finditer(text)):
            if number >= _READ:
                return
            word = fold(found[0])
            short = len(word) <= _SHORT and found[0].istitle()
            if short and _CAPITAL.search(text[max(0, found.start() - _NEAR) : found.start()]):
                continue  # "Tomás Ó Sé": a part of a name
            if bare and word in given_names():
                continue  # "Ali Demir", though "ali" is Portuguese
            if word in self._speakers:
                yield word
            elif ("'" in word or "-" in word) and not _NAME.search(found[0]):
                yield from re.split(r"['-]", word)
