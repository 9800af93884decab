"""Makes words comparable however they are typed: small letters, no accents, straight apostrophes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SIGNS = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "œ": "oe", "æ": "ae"})


@lru_cache(maxsize=8_192)
def fold(text: str) -> str:
    """A word as it is looked up: "Größe" and "GROSSE" are "grosse", "está" is "esta".

    Only Latin letters lose their marks; other scripts need theirs.
    """
    low = text.casefold().translate(_SIGNS)
    return low if low.isascii() else without_accents(low)


def without_accents(text: str) -> str:
    """The text with plain Latin letters, its case and all else kept."""
    parted = unicodedata.normalize("NFD", text)
    plain = re.sub(r"([A-Za-z])[\u0300-\u036f]+", r"\1", parted)
    return unicodedata.normalize("NFC", plain)
