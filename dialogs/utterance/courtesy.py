"""Tells thanks from other small talk, in any of the six languages."""

from __future__ import annotations

import re

from dialogs.utterance.folding import fold
from dialogs.utterance.tokens import clean

_THANKS = re.compile(
    r"(?<!\w)(?:thank\w*|thx|ty|cheers|appreciate\w*|danke\w*|dank|merci\w*|remerci\w*|gracias|agrade\w*|obrigad\w*|brigad\w*"
    r"|valeu|bedankt|dankjewel|dank je|dank u|merci)(?!\w)"
)
_READ = 200


def says_thanks(text: str) -> bool:
    """Whether a short message thanks."""
    return _THANKS.search(fold(clean(text)[:_READ])) is not None
