"""One row of the provisioning log as the store writes it: columns to search by, and all of it as JSON."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from diagnosis.log import Event

_EVENT = TypeAdapter(Event)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One event and the job it belongs to."""

    job_id: str
    event: Event


def to_columns(row: LogRow, seen_at: datetime, *, woken: bool) -> dict[str, Any]:
    """The row as the table `log_events` has it."""
    event = row.event
    return {
        "id": event.id,
        "job_id": row.job_id,
        "at": event.at,
        "source_id": plain(event.source.id),
        "source_name": plain(event.source.display_name).casefold(),
        "target_id": plain(event.target.id),
        "seen_at": seen_at,
        "woken": woken,
        "event": _json(event),
        "result": event.result.value,
    }


def plain(text: str) -> str:
    """A text that both databases take: PostgreSQL has no NUL, and half a character can't be written."""
    return _writable(text.replace("\x00", ""))


def _writable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _json(event: Event) -> str:
    """The event without what is empty in it. Not by pydantic: it writes no `MappingProxyType`."""
    return _writable(json.dumps(_bare(event), ensure_ascii=False))


def _bare(value: Any) -> Any:
    if is_dataclass(value):
        return {
            name: _bare(held)
            for name, usual in _usual(value.__class__)
            if (held := getattr(value, name)) != usual
        }
    if isinstance(value, tuple):
        return [_bare(one) for one in value]
    if isinstance(value, Mapping):
        return dict(value)
    return value.isoformat() if isinstance(value, datetime) else value


@cache
def _usual(kind: type) -> tuple[tuple[str, Any], ...]:
    """The fields of a class, each with the value that it has when nothing is said."""
    return tuple(
        (each.name, each.default if each.default_factory is MISSING else each.default_factory())
        for each in fields(kind)
    )


class RowError(ValueError):
    """A row that is not as this version writes them; it says where, and nothing of what stands there."""


def from_columns(job_id: str, event: str) -> LogRow:
    """The row that `to_columns` was given. Raises RowError."""
    try:
        return LogRow(job_id, _EVENT.validate_json(event))
    except ValidationError as error:
        places = [".".join(map(str, one["loc"])) for one in error.errors(include_input=False)]
    # Not from the other error: its text holds values of people, and would be in the log with this one.
    raise RowError(f"a row of the log's copy can't be read: {', '.join(places[:5])}")


async def read_rows(found: Sequence[Any]) -> list[LogRow]:
    """The rows of so many `job_id` and `event`. Raises RowError."""
    rows: list[LogRow] = []
    for number, columns in enumerate(found):
        rows.append(from_columns(*columns))
        if number % 100 == 99:
            await asyncio.sleep(0)  # as in writing them: others have their turn
    return rows
