"""What the log of the running bot shows."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator

import pytest
from pydantic import TypeAdapter, ValidationError

from bot.logs import JsonLines, configure_logging

ROOMS = ["access", "bot", "cards", "diagnosis", "dialogs", "followup", "graph", "sandbox", "store"]


@pytest.fixture
def levels() -> Iterator[None]:
    """The levels and handlers as they were, afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for room in ROOMS:
        logging.getLogger(room).setLevel(logging.NOTSET)


@pytest.mark.usefixtures("levels")
@pytest.mark.parametrize("room", ROOMS)
def test_every_room_is_heard(room: str) -> None:
    """LOG_LEVEL counts for all of the program, so that what follows up by itself is in the log, too."""
    configure_logging("INFO")
    assert logging.getLogger(f"{room}.somewhere").isEnabledFor(logging.INFO)
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)


WHO = "Jane Doe"
"""Stands in no line of the test that a stack shows."""


def _line(message: str, *, failed: bool = False) -> dict[str, str]:
    record = logging.LogRecord(
        "bot.x", logging.ERROR, __file__, 1, message, (), sys.exc_info() if failed else None
    )
    line: dict[str, str] = json.loads(JsonLines().format(record))
    return line


def _refuse(value: object) -> None:
    TypeAdapter(int).validate_python(value)


def test_a_stack_repeats_no_value() -> None:
    """A logged error shows where it happened and every kind of error on the way, and not what they say."""
    try:
        try:
            _refuse(WHO)
        except ValidationError as error:
            raise ExceptionGroup(WHO, [KeyError(WHO)]) from error
    except ExceptionGroup:
        said = _line("turn failed", failed=True)
    assert "Jane" not in json.dumps(said)
    assert "in _refuse" in said["exception"]
    assert "ValidationError\n" in said["exception"]
    assert said["exception"].rstrip().endswith("builtins.KeyError")


def test_an_error_that_is_its_own_cause_has_an_end() -> None:
    """An error that was raised from itself is shown once."""
    error = ValueError(WHO)
    try:
        raise error from error
    except ValueError:
        assert _line("turn failed", failed=True)["exception"].count("builtins.ValueError") == 1


def test_asyncio_repeats_no_value() -> None:
    """What asyncio says of a task whose error nobody took is logged without the error's text."""
    future = "<Task finished exception=ValueError('Jane Doe')>"
    assert _line(f"Task exception was never retrieved\nfuture: {future}")["message"] == (
        "Task exception was never retrieved"
    )
