"""People who talk to the bot where others do too: a group chat, and presses of buttons by anybody."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from sandbox.people import TENANT_ID
from tests.support.connector import Sent
from tests.support.talk import Talking, buttons_of
from tests.support.teams import Answer, TeamsClient, TeamsUser

GROUP_CHAT = "19:0fab5a9b-0000-4000-8000-0000000006c4@thread.v2"


class GroupChatClient(TeamsClient):
    """One person in a group chat; as in a channel, the bot hears only what mentions it."""

    def activity(self, kind: str, **fields: Any) -> dict[str, Any]:
        """An activity as Teams shapes it in a group chat: no team and no channel in it."""
        shaped = super().activity(kind, **fields)
        shaped["conversation"]["conversationType"] = "groupChat"
        shaped["channelData"] = {"tenant": {"id": self.tenant}}
        return shaped


@asynccontextmanager
async def in_group_chat(talk: Talking, user: TeamsUser) -> AsyncIterator[Talking]:
    """The same bot in a group chat."""
    async with GroupChatClient(
        talk.bot_url, talk.connector, user=user, tenant=TENANT_ID, channel=True, conversation=GROUP_CHAT
    ) as teams:
        yield replace(talk, teams=teams)


def button_on(card: Mapping[str, Any] | None, title: str) -> Mapping[str, Any]:
    """The first button whose title holds these words."""
    return next(found for name, found in buttons_of(card).items() if title in name)


async def press(
    talk: Talking, sent: Sent, title: str, *, submit: bool = False, **inputs: Any
) -> tuple[Answer, list[Sent]]:
    """Press a button of a card that was sent, with the form filled in; the answer, and what was sent then."""
    button, before = button_on(sent.card, title), len(talk.teams.sent)
    data = {**button["data"], **inputs}
    if submit:
        answer = await talk.teams.submit(data, reply_to=sent.id)
    else:
        answer = await talk.teams.execute(button["verb"], data, reply_to=sent.id)
    await talk.host.tasks.idle()
    return answer, talk.teams.sent[before:]
