"""The languages in which messages are read. English first, as it is taken where nothing tells."""

from __future__ import annotations

from dataclasses import replace

from dialogs.utterance.language import Language
from dialogs.utterance.languages.dutch import DUTCH
from dialogs.utterance.languages.english import ENGLISH
from dialogs.utterance.languages.french import FRENCH
from dialogs.utterance.languages.german import GERMAN
from dialogs.utterance.languages.portuguese import PORTUGUESE
from dialogs.utterance.languages.spanish import SPANISH


def _with_english(language: Language) -> Language:
    """A language with the English words that tickets, portals and directories mix into every other."""
    return replace(
        language,
        ids=language.ids.joined(ENGLISH.ids),
        labels={**ENGLISH.labels, **language.labels},
        commands=(*language.commands, *ENGLISH.commands),
    )


LANGUAGES = (ENGLISH, *map(_with_english, (GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH)))
