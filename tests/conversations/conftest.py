"""One bot in front of one tenant for each conversation test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.talk import Talking, talking


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Talking]:
    """Alex, a helpdesk agent, in a personal chat."""
    async with talking(tmp_path) as under_way:
        yield under_way
