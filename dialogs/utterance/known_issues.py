"""Tells whether a message asks for the known issues; no intent of its own, as those are a closed list."""

from __future__ import annotations

import re

from dialogs.utterance.meaning import flatten
from dialogs.utterance.places import language_of
from dialogs.utterance.tokens import clean, tokenise

_MOST_WORDS = 16


def asks_known_issues(text: str, *, locale: str = "en-US") -> bool:
    """Whether the whole message is this wish: "known issues", "what are the known problems?"."""
    shown = clean(text)
    language = language_of(shown, locale)
    tokens = tokenise(shown, language)
    if len(tokens) > _MOST_WORDS:
        return False
    flat = language.fillers.sub(" ", flatten(tokens, {}, [""] * len(tokens)).text)
    return language.known_issues.fullmatch(" ".join(re.sub(r"[.,?&]", " ", flat).split())) is not None
