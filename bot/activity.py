"""Turns a request body into an activity: refuses what no client sends, drops what the SDK trips over."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NoReturn

from azure.core.exceptions import DeserializationError
from botbuilder.schema import Activity

MAX_BODY_BYTES = 256 * 1024
"""Well above the 100 KB that Teams allows for a message."""

_REQUIRED = ("type", "channelId", "serviceUrl")
_TEXTS = (
    "id",
    "name",
    "text",
    "textFormat",
    "locale",
    "localTimezone",
    "replyToId",
    "action",
    "deliveryMode",
    "summary",
)
_TIMES = ("timestamp", "localTimestamp", "expiration")
_OBJECT_LISTS = (
    "entities",
    "attachments",
    "membersAdded",
    "membersRemoved",
    "reactionsAdded",
    "reactionsRemoved",
)
_UNSAFE = re.compile(rb"\\u(?:[dD][89a-fA-F]|0000)")


class MalformedError(Exception):
    """The body is no activity; the message says what is wrong in one sentence."""


def parse_body(raw: bytes) -> dict[str, Any]:
    """The JSON object of a request body with every field that the bot relies on. Raises MalformedError."""
    try:
        body: Any = json.loads(raw, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise MalformedError("The body is not valid JSON.") from error
    if not isinstance(body, dict):
        raise MalformedError("The body is to be a JSON object.")
    if _UNSAFE.search(raw):
        # JSON may hold half a surrogate pair or a NUL, which neither UTF-8 nor PostgreSQL can store.
        body = _clean(body)
    _check(body)
    checked: dict[str, Any] = body
    return checked


def to_activity(body: dict[str, Any]) -> Activity:
    """The SDK's activity for a checked body. Raises MalformedError."""
    kept = {name: value for name, value in body.items() if name not in _TIMES or _is_time(value)}
    try:
        return Activity().deserialize(kept)
    except (DeserializationError, ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise MalformedError("A field of the activity has an unexpected type.") from error


def _check(body: Mapping[str, Any]) -> None:
    for name in _REQUIRED:
        _need_text(body.get(name), name)
    for name in ("conversation", "from", "recipient"):
        part = body.get(name)
        if not isinstance(part, Mapping):
            raise MalformedError(f"The activity needs {name}.id.")
        _need_text(part.get("id"), f"{name}.id")
        for inner in ("name", "aadObjectId"):
            if not isinstance(part.get(inner), str | None):
                raise MalformedError(f"{name}.{inner} is to be text.")
    for name in _TEXTS:
        if not isinstance(body.get(name), str | None):
            raise MalformedError(f"{name} is to be text.")
    for name in _OBJECT_LISTS:
        listed = body.get(name)
        if listed is not None and not (
            isinstance(listed, list) and all(isinstance(item, Mapping) for item in listed)
        ):
            raise MalformedError(f"{name} is to be a list of objects.")
    for entity in body.get("entities") or ():
        if not isinstance(entity.get("type"), str):
            raise MalformedError("Each entity needs a type.")
    if not isinstance(body.get("channelData"), Mapping | None):
        raise MalformedError("channelData is to be an object.")
    if body["type"] == "invoke" and not body.get("name"):
        raise MalformedError("An invoke needs a name.")


def _need_text(value: Any, name: str) -> None:
    if not isinstance(value, str) or not value.strip():
        raise MalformedError(f"The activity needs {name}.")
    if len(value) > 1000:
        raise MalformedError(f"{name} is too long.")


def _is_time(value: Any) -> bool:
    # Nothing depends on these, so an odd one is dropped rather than the whole activity refused.
    if not isinstance(value, str):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_clean(name): _clean(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_clean(part) for part in value]
    return value
