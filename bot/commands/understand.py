"""`understand`: what the bot makes of one message, or of one message a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from bot.clock import utc_now
from bot.commands.console import fail, say, say_json
from bot.settings import Settings
from dialogs.utterance import Question, understand


def understand_one(settings: Settings, message: str, *, now: str | None, locale: str, as_json: bool) -> None:
    """Print what one message says."""
    question = understand(message, now=_moment(now), locale=locale, time_zone=settings.time_zone)
    if as_json:
        say_json(question.to_json())
    else:
        for line in _lines(question):
            say(line)


def understand_lines(settings: Settings, *, now: str | None, locale: str) -> None:
    """Read `{"text", "now", "locale"}` a line from standard input; print one JSON line each, in order."""
    for number, line in enumerate(sys.stdin, start=1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            text = asked["text"]
        except (ValueError, KeyError, TypeError):
            fail(f"Line {number} is not a JSON object with a text.")
        question = understand(
            str(text),
            now=_moment(asked.get("now") or now),
            locale=asked.get("locale") or locale,
            time_zone=settings.time_zone,
        )
        say(json.dumps(question.to_json(), ensure_ascii=False))


def _moment(written: Any) -> datetime:
    if written is None:
        return utc_now()
    try:
        moment = datetime.fromisoformat(written)
    except (ValueError, TypeError):
        fail(f"--now is to be a time such as 2026-11-23T10:00:00Z, not {written!r}.")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _lines(question: Question) -> Iterator[str]:
    for key, value in question.to_json().items():
        if value in (None, False, [], {"change_id": None, "job_id": None}):
            continue
        if key == "people" and isinstance(value, list):
            value = "; ".join(", ".join(str(v) for v in person.values() if v) for person in value)
        yield f"{key}: {value}"
