"""What stands in an evidence file, for tests that look for what must not."""

from __future__ import annotations

import json
from collections.abc import Iterator


def strings(node: object) -> Iterator[str]:
    """Every text in it, keys too; JSON inside a text is taken apart."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield key
            yield from strings(value)
    elif isinstance(node, list):
        for item in node:
            yield from strings(item)
    elif isinstance(node, str):
        yield node
        if node.startswith("{"):
            yield from strings(json.loads(node))
