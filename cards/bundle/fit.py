"""A bundle as the bytes of a file, and one that is no larger than a file may be."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_PLACEHOLDER = re.compile("‹[^‹›]+›")


def encoded(bundle: Mapping[str, Any]) -> bytes:
    """The bundle as readable JSON in UTF-8."""
    return (json.dumps(bundle, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def fitted(bundle: Mapping[str, Any], most_bytes: int) -> bytes | None:
    """The bundle's bytes with as many of the newest events as fit; `events_left_out` counts the others.

    Placeholders that stood only in those are not explained. None where it is too large without any.
    """
    events = bundle["events"]
    for kept in _fewer(len(events)):
        part = {**bundle, "events": events[:kept], "events_left_out": len(events) - kept}
        if kept < len(events) and "masks" in part:
            part["masks"] = _told_of(part)
        if len(data := encoded(part)) <= most_bytes:
            return data
    return None


def _told_of(part: Mapping[str, Any]) -> dict[str, Any]:
    """The shapes of the placeholders that are left, and of those that they equal but for a trifle."""
    masks: Mapping[str, Any] = part["masks"]
    left = set(_PLACEHOLDER.findall(json.dumps({**part, "masks": {}}, ensure_ascii=False)))
    left |= {masks[name]["same_as"] for name in left if "same_as" in masks.get(name, {})}
    return {name: shape for name, shape in masks.items() if name in left}


def _fewer(number: int) -> list[int]:
    """All, then a tenth less each time, then none."""
    steps = [number]
    while steps[-1]:
        steps.append(min(steps[-1] - 1, steps[-1] * 9 // 10))
    return steps
