"""The few pieces that every part of a bundle is made of."""

from __future__ import annotations

import re
from typing import Any

from cards.bundle.leaves import Code, Id, Personal
from diagnosis.gaps import GapReason, Unavailable

GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def gap(missing: Unavailable) -> dict[str, Any] | None:
    """What could not be read and why; None for what was not needed."""
    if missing.reason is GapReason.NOT_READ:
        return None
    return {
        "source": missing.source.value,
        "unavailable": missing.reason.value,
        "permission": missing.permission,
    }


def personal(name: str, value: str | None) -> Personal | None:
    return Personal(name, value) if value is not None else None


def code(value: str | None) -> Code | None:
    return Code(value) if value is not None else None


def object_id(value: str | None) -> Id | Personal | None:
    if value is None:
        return None
    return Id(value) if GUID.fullmatch(value) else Personal("id", value)
