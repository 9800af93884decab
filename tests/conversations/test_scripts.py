"""The conversations that are written as text, through /api/messages."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest

from tests.conversations.places import button_on, in_group_chat
from tests.conversations.script import Meanwhile, Presses, Says, Script, Shows, parse, scripts
from tests.support.connector import Sent
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, words_of

PEOPLE = {"Alex": ALEX, "Adele": ADELE}
SCRIPTS = scripts()


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.name for script in SCRIPTS])
async def test_conversation(talk: Talking, script: Script) -> None:
    """The bot answers each line of the conversation as it is written."""
    async with AsyncExitStack() as stack:
        user = PEOPLE[script.who]
        if script.place == "group chat":
            place = await stack.enter_async_context(in_group_chat(talk, user))
        else:
            channel = script.place == "channel"
            place = await stack.enter_async_context(talk.as_user(user, channel=channel, locale=script.locale))
        await _play(place, script)


async def _play(talk: Talking, script: Script) -> None:
    sent: list[Sent] = []
    newest: Sent | None = None
    for step in script.steps:
        match step:
            case Says(text):
                sent = await talk.ask(text)
            case Presses(title):
                assert newest is not None, "there is no card to press"
                button = button_on(newest.card, title)
                before = len(talk.teams.sent)
                await talk.teams.execute(button["verb"], dict(button["data"]), reply_to=newest.id)
                await talk.host.tasks.idle()
                sent = talk.teams.sent[before:]
            case Meanwhile(deeds):
                async with httpx.AsyncClient(base_url=f"{talk.sandbox.url}/control/") as tenant:
                    for deed in deeds:
                        (await tenant.post(deed, json={})).raise_for_status()
            case Shows():
                check(step, sent)
        newest = next((item for item in reversed(sent) if item.card), newest)


def check(shows: Shows, sent: Sequence[Sent]) -> None:
    """Compare what came with what is written."""
    if shows.silent:
        assert sent == []
        return
    cards = [item.card for item in sent if item.card]
    words = "\n".join(map(words_of, cards)).casefold()
    assert words, "the bot said nothing"
    for said in shows.words:
        assert said.casefold() in words
    for absent in shows.absent:
        assert absent.casefold() not in words
    titles = [title for card in cards for title in buttons_of(card)]
    for title in shows.buttons:
        assert any(title in one for one in titles), titles
    for title in shows.no_buttons:
        assert not any(title in one for one in titles), titles
    if shows.cause:
        assert [cause for card in cards for cause in causes_of(card)][:1] == [shows.cause]


def test_there_are_conversations() -> None:
    """The folder holds scripts, in each of the six languages."""
    assert {script.locale[:2] for script in SCRIPTS} == {"en", "de", "fr", "es", "pt", "nl"}


@pytest.mark.parametrize(
    "text",
    [
        "no title",
        "# Title\n\nnobody says where\n\n**Alex:** hi\n\n**Bot:** “Hello”",
        "# Title\n\n*Alex, helpdesk, personal chat.*\n\n**Alex:** hi",
        "# Title\n\n*Alex, helpdesk, personal chat.*\n\n**Alex:** hi\n\n**Bot:** a friendly card",
    ],
)
def test_a_script_that_checks_nothing_is_refused(tmp_path: Path, text: str) -> None:
    """What cannot be read, or expects nothing, is an error and no conversation that passes."""
    path = tmp_path / "one.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="one"):
        parse(path)
