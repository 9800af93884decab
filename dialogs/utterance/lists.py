"""Tells whether a message asks for one of the helpdesk's lists; no intent of its own, like known issues."""

from __future__ import annotations

import re

from dialogs.utterance.languages.lists import PHRASES
from dialogs.utterance.meaning import flatten
from dialogs.utterance.places import language_of
from dialogs.utterance.tokens import clean, tokenise
from followup.kinds import ListKind

_MOST_WORDS = 12


def asks_list(text: str, *, locale: str = "en-US") -> ListKind | None:
    """Which list the whole message asks for: "morning list", "worklist", "the week in numbers"."""
    shown = clean(text)
    language = language_of(shown, locale)
    tokens = tokenise(shown, language)
    if len(tokens) > _MOST_WORDS:
        return None
    flat = flatten(tokens, {}, [""] * len(tokens)).text
    # A filler of one language is part of a phrase in another.
    said = {_words(flat), _words(language.fillers.sub(" ", flat))}
    return next(
        (
            kind
            for kind, patterns in PHRASES.items()
            if any(one.fullmatch(form) for one in patterns for form in said)
        ),
        None,
    )


def _words(flat: str) -> str:
    return " ".join(re.sub(r"[.,?!&]", " ", flat).split())
