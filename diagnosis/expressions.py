"""Reading a mapping's expression as text: its source attributes, its functions, its choices.

https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CALL = re.compile(r"([A-Za-z_]\w*)\s*\(")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_CHOOSES = re.compile(r"\s*SelectUniqueValue\s*\((.*)\)\s*", re.IGNORECASE | re.DOTALL)


def attributes_in(expression: str) -> tuple[str, ...]:
    """The source attributes, each once.

    Brackets inside a name belong to it: `[emails[type eq "work"].value]`.
    """
    found: list[str] = []
    start = depth = 0
    for place, letter in _outside_texts(expression):
        if letter == "[":
            start = start if depth else place + 1
            depth += 1
        elif letter == "]" and depth:
            depth -= 1
            if not depth:
                found.append(expression[start:place])
    return tuple(dict.fromkeys(found))


def functions_in(expression: str) -> frozenset[str]:
    """The functions an expression calls, as it spells them."""
    return frozenset(_CALL.findall(_QUOTED.sub('""', expression)))


def choices(expression: str) -> tuple[str, ...]:
    """The expressions that `SelectUniqueValue` picks one of, in order; without it the expression itself.

    None where that function stands inside another one: what the whole gives cannot be told then.
    """
    if "selectuniquevalue" not in expression.casefold():
        return (expression,)
    whole = _CHOOSES.fullmatch(expression)
    if whole is None or "selectuniquevalue" in whole[1].casefold():
        return ()
    return tuple(part.strip() for part in _arguments(whole[1]) if part.strip())


def fixed(expression: str) -> str | None:
    """The text of an expression that is a text and nothing else."""
    written = expression.strip()
    return re.sub(r"\\(.)", r"\1", written[1:-1]) if _QUOTED.fullmatch(written) else None


def copied(expression: str) -> str | None:
    """The source attribute of an expression that is an attribute and nothing else."""
    names = attributes_in(expression)
    return names[0] if len(names) == 1 and expression.strip() == f"[{names[0]}]" else None


def _arguments(inside: str) -> Iterator[str]:
    """What stands between the commas that belong to no inner call."""
    start = depth = 0
    for place, letter in _outside_texts(inside):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif letter == "," and not depth:
            yield inside[start:place]
            start = place + 1
    yield inside[start:]


def _outside_texts(expression: str) -> Iterator[tuple[int, str]]:
    """Each letter with its place, without those of quoted texts."""
    end = 0
    for place, letter in enumerate(expression):
        if place < end:
            continue
        text = _QUOTED.match(expression, place)
        if text:
            end = text.end()
        else:
            yield place, letter
