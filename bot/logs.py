"""Log lines as JSON on standard error: a constant message, ids in fields, never names or tokens.

What went wrong is told by the stack and the kinds of error, without their texts.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """One JSON object a record; whatever came in `extra=` stands beside the message."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            # asyncio puts what an error says on lines of its own; every message of ours is one line.
            "message": record.getMessage().partition("\n")[0],
        }
        line |= {key: str(value) for key, value in vars(record).items() if key not in _STANDARD}
        if record.exc_info and record.exc_info[1] is not None:
            line["exception"] = "".join(_stack(record.exc_info[1]))
        return json.dumps(line, ensure_ascii=False)


def _stack(error: BaseException, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    """Where it happened and which kinds of error, the first one first, without what they say.

    The text of an error can hold what people said or who they are: pydantic repeats the value it refuses,
    PostgreSQL the key that is there already.
    """
    seen |= {id(error)}  # an error can be named as its own cause
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _stack(before, seen)
        yield "\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}\n"
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _stack(inner, seen)


def configure_logging(level: str) -> None:
    """Send this program's log to standard error. Libraries speak up from WARNING on only.

    httpx and aiohttp would otherwise log addresses, which hold what people asked for.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for room in ("access", "bot", "cards", "diagnosis", "dialogs", "followup", "graph", "sandbox", "store"):
        logging.getLogger(room).setLevel(level)
