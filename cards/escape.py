"""Makes text from people and from Graph harmless: one line, no invisible tricks, no card Markdown."""

from __future__ import annotations

import re
import unicodedata

LIMIT = 200
"""Characters of one value that are shown; the rest is cut off with an ellipsis."""

_BREAK = "\u200b"
_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_SYNTAX = re.compile(
    r"(?P<emphasis>[*`]|(?<![^\W_])_|_(?![^\W_]))"
    r"|(?P<html><(?=[a-zA-Z/!?]))"
    r"|(?P<link>\](?=[(\[:]))"
    r"|(?P<entity>&(?=#|\w))"
    r"|(?P<function>\{(?=\{))"
    r"|(?P<strike>~(?=~))"
    r"|(?P<backslash>\\(?=[!-/:-@\[-`{-~]))"
)
_BLOCK_START = re.compile(r"\A(?=[#>+\-|=~]|\d+[.)](?:\s|$))")


def clean(value: str, limit: int = LIMIT) -> str:
    """The value on one line, without control characters, direction overrides or lone surrogates.

    Longer values are cut to `limit` characters. Text in a right-to-left script is isolated, so that it
    can't reorder the sentence around it.
    """
    kept = value[: limit * 4]
    if not (kept.isascii() and kept.isprintable()):
        kept = "".join(_character(char) for char in kept)
    line = " ".join(kept.split())
    if len(line) > limit:
        line = line[: limit - 1].rstrip() + "…"
    if not line.isascii() and any(unicodedata.bidirectional(char) in ("R", "AL") for char in line):
        return f"{_ISOLATE}{line}{_POP_ISOLATE}"
    return line


def escape(line: str) -> str:
    """One line of plain text as card Markdown that shows exactly that text.

    Teams draws cards with two parsers. The one on desktops and in browsers follows CommonMark. The one on
    phones knows the backslash only before `*` and `_` and makes a link of `\\[a](b)` all the same
    (microsoft/AdaptiveCards, MarkDownBlockParser.cpp), so all else is broken up by a zero-width space.
    """
    return _BLOCK_START.sub(_BREAK, _SYNTAX.sub(_harmless, line.lstrip()), count=1) if line else line


def _harmless(match: re.Match[str]) -> str:
    if match.lastgroup == "emphasis":
        return "\\" + match.group()
    return match.group() + _BREAK


def _character(char: str) -> str:
    if char in _BIDI_CONTROLS or char in "\u200b\ufeff\u2060":
        return ""
    match unicodedata.category(char):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cs":
            return "\ufffd"
        case _:
            return char
