"""From the button on an answer to the message, with everything running by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.talk import buttons_of, talking, words_of


@pytest.mark.slow
async def test_who_asked_is_told_once_she_is_there(tmp_path: Path) -> None:
    """The button on the answer keeps a watch; the next rows of the log wake it, and its asker is told."""
    async with talking(tmp_path) as talk:
        card = await talk.card("21451 was hired 10 minutes ago and has no account")
        sent = talk.teams.sent[-1]
        data = buttons_of(card)["Tell me when it is done"]["data"]
        answer = await talk.teams.execute("watch", data, reply_to=sent.id)
        assert answer.status == 200
        await talk.host.tasks.idle()
        before = len(talk.teams.sent)
        requests = talk.sandbox.tenant.stats.total()
        talk.sandbox.tenant.repair("21451")
        talk.sandbox.tenant.run_cycle()
        told = (await talk.teams.wait_for(before + 1, timeout=60))[-1]
        assert told.card is not None
        assert "Jane Doe has an account now" in words_of(told.card)
        assert (told.method, told.conversation) == ("POST", talk.teams.conversation)
        assert talk.sandbox.tenant.stats.total() - requests < 30


async def test_nothing_to_wait_for_is_not_offered(tmp_path: Path) -> None:
    """An answer that is done has no such button, and none has it where the log is not copied."""
    async with talking(tmp_path) as talk:
        assert "Tell me when it is done" not in buttons_of(await talk.card("Diego Siciliani has no account"))
    async with talking(tmp_path, LOG_TAIL="off") as talk:
        card = await talk.card("21451 was hired 10 minutes ago and has no account")
        assert "Tell me when it is done" not in buttons_of(card)
