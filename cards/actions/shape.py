"""What the data of all buttons have in common: short values, a version, and patience with what is new."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

from cards.escape import clean

_LONGEST = 120


def _short(value: object) -> object:
    return clean(value, _LONGEST) if isinstance(value, str) else value


def blank_is_none(value: object) -> object:
    """Clients leave an empty input out, or send it as an empty string."""
    return None if isinstance(value, str) and value.strip() in ("", "unknown") else value


Short = Annotated[str, BeforeValidator(_short)]
"""A value that travels in a button, twice: it is kept small."""

Comment = Annotated[
    str, BeforeValidator(lambda value: clean(value, 300) if isinstance(value, str) else value)
]
"""A sentence or two that somebody types into a form."""


class Data(BaseModel):
    """Fields a newer build adds are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Pressed(Data):
    """What the data of every button begins with."""

    v: Literal[1] = 1
