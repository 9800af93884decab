"""The button that passes a message on to the other side of a case."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from cards.actions.shape import Pressed, Short
from cards.escape import clean

_LONGEST_LINE = 2100
_MOST_LINES = 80


def _lines(value: object) -> object:
    """What somebody typed, line by line; how much of it is passed on is decided elsewhere."""
    if not isinstance(value, str):
        return value
    return "\n".join(clean(line, _LONGEST_LINE) for line in value.splitlines()[:_MOST_LINES]).strip() or None


class SendToCase(Pressed):
    """Send `text` to the other side of a case. `text` is also the id of the input.

    `message` is the activity id of the typed message whose words these are, `form` marks an input box, so
    that a second press sends nothing twice. `asker` marks whose words they are, where others see the button.
    """

    verb: Literal["send_to_case"] = "send_to_case"
    case: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    text: Annotated[str | None, BeforeValidator(_lines)] = None
    message: Short | None = None
    form: Short | None = None
    asker: Short | None = None
