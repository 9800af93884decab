"""The button that turns the pages of a list."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cards.actions.shape import Pressed
from followup.kinds import ListKind


class ShowList(Pressed):
    """Show this page of a list, made anew."""

    verb: Literal["show_list"] = "show_list"
    list: ListKind
    page: Annotated[int, Field(ge=1, le=99)] = 1
