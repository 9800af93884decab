"""What may be told of a value that is not shown: its length, what it is made of, and what it resembles."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any


@lru_cache(maxsize=4096)
def fold(text: str) -> tuple[str, tuple[int, ...]]:
    """The text without case and accents, and for each character of that the place it comes from."""
    folded: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char.isascii():
            kept = char.lower()
        else:
            parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
            kept = "".join(part for part in parts if unicodedata.category(part) not in ("Mn", "Cf"))
        folded.append(kept)
        places += [place] * len(kept)
    return "".join(folded), tuple(places)


def shape(value: str) -> dict[str, Any]:
    """How long the value is and what it is made of; what is usual is left out."""
    inside = value.strip()
    told: dict[str, Any] = {"length": len(value), "made_of": _made_of("".join(value.split()))}
    if inside.isdigit() and inside.startswith("0") and len(inside) > 1:
        told["leading_zeros"] = len(inside) - len(inside.lstrip("0"))
    if value != value.lstrip():
        told["leading_blanks"] = len(value) - len(value.lstrip())
    if value != value.rstrip():
        told["trailing_blanks"] = len(value) - len(value.rstrip())
    if any(char.isspace() for char in inside):
        told["inner_blanks"] = sum(char.isspace() for char in inside)
    if any(char.isalpha() for char in inside):
        told["case"] = "lower" if inside.islower() else "upper" if inside.isupper() else "mixed"
    if not value.isascii():
        told["non_ascii"] = True
    if any(unicodedata.category(char) in ("Cc", "Cf") for char in value):
        told["invisible_characters"] = True
    return told


def _made_of(text: str) -> str:
    if not text:
        return "blanks"
    if text.isdigit():
        return "digits"
    if text.isalpha():
        return "letters"
    if text.isalnum():
        return "letters and digits"
    return "an address" if "@" in text else "letters, digits and signs"


_ASIDE: dict[str, Callable[[str], str]] = {
    "blanks": lambda text: "".join(text.split()),
    "case": str.casefold,
    "accents": lambda text: "".join(
        char for char in unicodedata.normalize("NFKD", text) if unicodedata.category(char) not in ("Mn", "Cf")
    ),
    "leading zeros": lambda text: text.strip().lstrip("0"),
}


def essence(value: str, but: str | None = None) -> str:
    """The value with all that often differs by mistake set aside; `but` names one thing that still counts."""
    for name, aside in _ASIDE.items():
        if name != but:
            value = aside(value)
    return value


def differences(one: str, other: str) -> list[str]:
    """In what two values of the same essence differ."""
    return [name for name in _ASIDE if essence(one, name) != essence(other, name)]
