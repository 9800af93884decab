"""Many people ask at once, and Graph allows few readings of the log."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from graph.quota import Quota
from sandbox.people import TENANT_ID
from tests.support.talk import ALEX, causes_of, talking, words_of
from tests.support.teams import TeamsClient

ASKED = {
    "Jane Doe": "skipped-scope-filter-false",
    "Sofia Rossi": "match-ambiguous-in-target",
    "Emma Johansson": "skipped-required-attribute-missing",
    "Oliver Brandt": "required-value-missing-failure",
    "Tomas Silva": "unknown-failure-code",
    "Priya Sharma": "created-ok-look-here",
    "Jane Miller": "created-ok-look-here",
    "Olga Petrenko": "disabled-or-deleted-afterwards",
}


async def test_eight_ask_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody gets their diagnosis, though the last in line waits longer than a reading may take."""
    monkeypatch.setattr("bot.tenant.READ_SECONDS", 1.5)
    quota = Quota(5, 1.0, monotonic=time.monotonic)
    async with AsyncExitStack() as stack:
        talk = await stack.enter_async_context(talking(tmp_path, quota=quota))
        clients = [
            await stack.enter_async_context(
                TeamsClient(
                    talk.bot_url, talk.connector, user=ALEX, tenant=TENANT_ID, conversation=f"a:1-{number}"
                )
            )
            for number in range(len(ASKED))
        ]
        await asyncio.gather(
            *(
                client.say(f"why wasn't {name} provisioned?")
                for client, name in zip(clients, ASKED, strict=True)
            )
        )
        await talk.host.tasks.idle()
        cards = [sent.card for sent in talk.connector.sent]

    assert len(cards) == len(ASKED)
    for card in cards:
        assert card is not None
        said = words_of(card)
        (name,) = (name for name in ASKED if name in said)
        assert causes_of(card)[0] == ASKED[name]
        assert "could not read" not in said.lower()
        assert "many questions" not in said
