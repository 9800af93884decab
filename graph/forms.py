"""The building blocks of the wire models: texts, times and lists that forgive what Graph is known to vary."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic.alias_generators import to_camel

T = TypeVar("T")

_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")
_NEVER = timedelta(days=3650)


def _word(sent: object) -> object:
    return "" if sent is None else sent


def moment(sent: object) -> datetime | None:
    """A point in time in UTC. Graph writes "never" as the year 1, and in old samples as an empty text.

    Neither the first nor the last year of the calendar is a time: no time zone can be applied at its ends.

    Source: https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-get, and observed.
    """
    if isinstance(sent, datetime):
        return sent
    if not isinstance(sent, str):
        return None
    try:
        parsed = datetime.fromisoformat(sent)
    except ValueError:
        return None
    aware = parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
    return aware.astimezone(UTC) if MINYEAR < aware.year < MAXYEAR else None


def _duration(sent: object) -> timedelta | None:
    """An ISO 8601 duration of days at most. A stopped job may carry .NET's longest time span (observed)."""
    if isinstance(sent, timedelta):
        return sent
    match = _DURATION.fullmatch(sent) if isinstance(sent, str) else None
    if match is None:
        return None
    days, hours, minutes, seconds = (float(part or 0) for part in match.groups())
    total = days * 86400 + hours * 3600 + minutes * 60 + seconds
    return timedelta(seconds=total) if 0 < total < _NEVER.total_seconds() else None


def _listed(sent: object) -> object:
    return [] if sent is None else sent


def _number(sent: object) -> object:
    return 0 if sent is None else sent


def plain(value: object) -> str:
    """A value of an open type as a text, the way the log writes such values."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def _details(sent: object) -> dict[str, str]:
    """`details` is an open type: an object as a rule, a list of key and value in some places (observed)."""
    if isinstance(sent, dict):
        return {str(key): plain(value) for key, value in sent.items()}
    if not isinstance(sent, list):
        return {}
    pairs = [pair for pair in sent if isinstance(pair, dict)]
    return {str(pair.get("key") or pair.get("name") or ""): plain(pair.get("value")) for pair in pairs}


def _texts(sent: object) -> dict[str, str]:
    """An object's properties as texts; a list is its items one after the other, so an empty one is ""."""
    return {key: _joined(value) for key, value in sent.items()} if isinstance(sent, Mapping) else {}


def _joined(value: object) -> str:
    return ", ".join(plain(item) for item in value) if isinstance(value, list) else plain(value)


Word = Annotated[str, BeforeValidator(_word)]
Moment = Annotated[datetime | None, BeforeValidator(moment)]
Duration = Annotated[timedelta | None, BeforeValidator(_duration)]
Details = Annotated[dict[str, str], BeforeValidator(_details)]
Texts = Annotated[dict[str, str], BeforeValidator(_texts)]
Number = Annotated[int, BeforeValidator(_number)]
Listed = Annotated[list[T], BeforeValidator(_listed)]


class Wire(BaseModel):
    """Camel case outside, snake case inside."""

    model_config = ConfigDict(extra="ignore", frozen=True, alias_generator=to_camel, populate_by_name=True)
