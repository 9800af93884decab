"""What the log of the running bot shows."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.logs import configure_logging

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
