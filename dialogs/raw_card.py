"""Puts a finished card into an activity without the SDK copying it, walking it or changing its values."""

from collections.abc import Mapping
from typing import Any

from botbuilder.schema import Attachment
from msrest.serialization import Model

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"


class RawJson(Model):
    """A JSON object that msrest writes as it stands.

    Stock, `TurnContext.send_activities` deep-copies a card dict, then msrest validates and rebuilds it node
    by node, turning enums, tuples and sets into their `str()` (observed, botbuilder 4.17.1). A model whose
    only mapped attribute is `additional_properties` is written with one shallow `dict.update`.
    """

    _attribute_map = {"additional_properties": {"key": "", "type": "{object}"}}  # noqa: RUF012  msrest's own name

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # msrest is typed in part
        self.additional_properties = dict(data)

    def __deepcopy__(self, memo: dict[int, Any]) -> "RawJson":
        return self


def card_attachment(card: Mapping[str, Any]) -> Attachment:
    """An adaptive card attachment; `card` must be ready JSON and must not be changed after it was sent."""
    return Attachment(content_type=ADAPTIVE_CARD, content=RawJson(card))
