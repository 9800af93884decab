"""Tells whether a message that names nobody points back to whom was spoken of: "and her manager?"."""

from __future__ import annotations

import re

from dialogs.utterance.folding import fold
from dialogs.utterance.languages.pointing import POINTING, SOMEBODY
from dialogs.utterance.tokens import clean

_MOST_WORDS = 10
"""Whoever writes more tells a story of their own."""


def points_back(text: str) -> bool:
    """Whether a short message says "she" or "his" and speaks of no new colleague, in any language."""
    said = re.findall(r"[\w'-]+", fold(clean(text)))
    return len(said) <= _MOST_WORDS and not POINTING.isdisjoint(said) and SOMEBODY.isdisjoint(said)
