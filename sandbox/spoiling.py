"""Answers that are right and unpleasant: rows shuffled or doubled, enum words in other case, old names.

All of it was observed on real tenants; a client must not stumble over any.
"""

import json
from typing import cast

JsonObject = dict[str, object]

_ENUMS = ("status", "provisioningAction", "provisioningStepType", "errorCategory", "initiatorType")


def spoil(body: object, kind: str) -> object:
    """The body as the fault `kind` leaves it; a body that it doesn't concern stays as it is."""
    if not isinstance(body, dict):
        return body
    rows = body.get("value")
    if kind == "shuffled" and isinstance(rows, list):
        return {**body, "value": [*rows[1::2], *reversed(rows[::2])]}
    if kind == "duplicate" and isinstance(rows, list):
        return {**body, "value": [*rows[:1], *rows]}
    if kind == "old_names":
        return cast(
            "JsonObject", json.loads(json.dumps(body).replace("Microsoft Entra ID", "Azure Active Directory"))
        )
    if kind == "mixed_case":
        return _capitals(body)
    return body


def _capitals(value: object, name: str = "") -> object:
    if isinstance(value, dict):
        return {key: _capitals(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_capitals(inner, name) for inner in value]
    if isinstance(value, str) and name in _ENUMS:
        return value[:1].upper() + value[1:]
    return value
