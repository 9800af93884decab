"""A bundle as the bytes of a file, and one that is no larger than a file may be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def encoded(bundle: Mapping[str, Any]) -> bytes:
    """The bundle as readable JSON in UTF-8."""
    return (json.dumps(bundle, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def fitted(bundle: Mapping[str, Any], most_bytes: int) -> bytes | None:
    """The bundle's bytes with as many of the newest events as fit; `events_left_out` counts the others.

    None where it is too large without any.
    """
    events = bundle["events"]
    for kept in _fewer(len(events)):
        part = {**bundle, "events": events[:kept], "events_left_out": len(events) - kept}
        if len(data := encoded(part)) <= most_bytes:
            return data
    return None


def _fewer(number: int) -> list[int]:
    """All, then a tenth less each time, then none."""
    steps = [number]
    while steps[-1]:
        steps.append(min(steps[-1] - 1, steps[-1] * 9 // 10))
    return steps
