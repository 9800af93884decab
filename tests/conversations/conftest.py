"""One bot in front of one tenant for each conversation test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.rendering.check import check_card
from tests.support.helpdesk import Office, all_cards, office
from tests.support.talk import Talking, talking


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Talking]:
    """Alex, a helpdesk agent, in a personal chat."""
    async with talking(tmp_path) as under_way:
        yield under_way


@pytest.fixture
async def desk(database_url: str) -> AsyncIterator[Office]:
    """The office, on each kind of database; every card that it sends is one that Teams shows."""
    async with office(database_url) as opened:
        yield opened
        for card in all_cards(opened):
            assert check_card(dict(card)) == []


@pytest.fixture
async def lite(tmp_path: Path) -> AsyncIterator[Office]:
    """The office on SQLite alone, where the database makes no difference."""
    async with office(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}") as opened:
        yield opened
        for card in all_cards(opened):
            assert check_card(dict(card)) == []
