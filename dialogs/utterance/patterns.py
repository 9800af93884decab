"""Patterns that are compiled when first needed: six languages have hundreds, a message needs those of one."""

from __future__ import annotations

import re
from typing import TypeAlias


class Phrases:
    """A pattern of phrases with the methods of `re.Pattern` that readers use."""

    __slots__ = ("_compiled", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._compiled: re.Pattern[str] | None = None

    def _regex(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        """See `re.Pattern.search`."""
        return self._regex().search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """See `re.Pattern.match`."""
        return self._regex().match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """See `re.Pattern.fullmatch`."""
        return self._regex().fullmatch(text)

    def sub(self, replacement: str, text: str) -> str:
        """See `re.Pattern.sub`."""
        return self._regex().sub(replacement, text)

    def split(self, text: str) -> list[str]:
        """See `re.Pattern.split`; groups that are not there are left out."""
        return [piece for piece in self._regex().split(text) if piece is not None]


Pattern: TypeAlias = "re.Pattern[str] | Phrases"
