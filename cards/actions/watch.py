"""Buttons that ask to be told when it is done, and that end that."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cards.actions.question import _Question
from cards.actions.shape import Pressed

WatchId = Annotated[str, Field(pattern="^[0-9a-f]{32}$")]


class Watch(_Question):
    """Tell whoever pressed when what the card asks is done."""

    verb: Literal["watch"] = "watch"


class Unwatch(Pressed):
    """Stop one of the presser's watches, or all of them; or list them, to choose from.

    `listed` is set on the buttons of the list, which makes way for a new one then.
    """

    verb: Literal["unwatch"] = "unwatch"
    step: Literal["stop", "all", "list"] = "stop"
    watch: WatchId | None = None
    listed: Literal[True] | None = None


def watch_of(question: _Question) -> Watch:
    """The button that watches for what another button asks."""
    kept = set(_Question.model_fields) - {"inserted"}
    return Watch.model_validate(question.model_dump(include=kept))
