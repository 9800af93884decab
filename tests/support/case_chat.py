"""Several people who talk through cases: requesters in their own chats, agents in a channel's threads."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from diagnosis.text import Text, text
from followup.relay import Author, CaseRef, Direction, card_key
from followup.relaying import Carry
from sandbox.people import ADELE_VANCE_ID, ALEX_WILBER_ID, ISAIAH_LANGER_ID, MEGAN_BOWEN_ID, TENANT_ID
from store.contacts import channel_key
from store.database import Database
from store.messages import Messages, Posted
from tests.support.connector import Sent
from tests.support.talk import Talking, talking
from tests.support.teams import Answer, TeamsClient, TeamsUser

CHANNEL = "19:operations@thread.tacv2"
ALEX = TeamsUser("Alex Wilber", ALEX_WILBER_ID)
MEGAN = TeamsUser("Megan Bowen", MEGAN_BOWEN_ID)
"""Both are in the helpdesk."""
ADELE = TeamsUser("Adele Vance", ADELE_VANCE_ID)
ISAIAH = TeamsUser("Isaiah Langer", ISAIAH_LANGER_ID)


class KeptCases:
    """Cases as far as passing messages on takes them. They outlive the bot, as a database does."""

    def __init__(self) -> None:
        self.database: Database | None = None
        self.refs: dict[str, CaseRef] = {}

    async def find(self, case_id: str) -> CaseRef | None:
        """A case."""
        return self.refs.get(case_id)

    async def say(self, case: CaseRef, _author: Author, _direction: Direction, carry: Carry) -> Text | None:
        """Whatever is said in an open case is carried."""
        if not self.refs[case.id].open:
            return text("Case {number} is closed.", number=str(case.number))
        assert self.database is not None
        async with self.database.begin() as connection:
            await carry(connection)
        return None

    def close(self, case: CaseRef) -> None:
        """Nothing can be said in it any more."""
        self.refs[case.id] = replace(case, open=False)


@dataclass
class Helpdesk:
    """The bot with a channel, and everybody who talks with it."""

    talk: Talking
    cases: KeptCases
    _stack: AsyncExitStack = field(repr=False)
    _clients: dict[tuple[str, str | None], TeamsClient] = field(default_factory=dict)

    async def case(self, requester: TeamsUser, number: int = 1042) -> CaseRef:
        """A case whose card stands in a thread of its own, and whose requester has met the bot."""
        case = CaseRef(uuid4().hex, number, requester.aad_object_id, requester.name, channel_key(CHANNEL))
        self.cases.refs[case.id] = case
        root = str(1600000000000 + number)
        posted = Posted(f"{CHANNEL};messageid={root}", root)
        await Messages(self.talk.host.database).put(card_key(case.id), posted)
        await self.client(requester).say("hello")
        await self.client(ALEX, case).say("? hello")
        await self.talk.host.tasks.idle()
        self.talk.connector.everything.clear()
        return case

    def client(self, user: TeamsUser, case: CaseRef | None = None) -> TeamsClient:
        """Somebody in the thread of a case, or in their own chat."""
        thread = f"{CHANNEL};messageid={1600000000000 + case.number}" if case else None
        key = (user.aad_object_id, thread)
        if key not in self._clients:
            client = TeamsClient(
                self.talk.bot_url,
                self.talk.connector,
                user=user,
                tenant=TENANT_ID,
                channel=case is not None,
                conversation=thread,
            )
            self._clients[key] = client
            self._stack.push_async_callback(client.close)
        return self._clients[key]

    async def say(
        self, user: TeamsUser, words: str, case: CaseRef | None = None, **fields: Any
    ) -> tuple[Mapping[str, Any], list[Sent]]:
        """Type something; the activity as it was sent, and what the bot answered at once."""
        client = self.client(user, case)
        activity = {**client.message(words), **fields}
        return activity, await self._sent(client.post(activity))

    async def change(
        self, activity: Mapping[str, Any], kind: str, event: str, words: str | None = None
    ) -> list[Sent]:
        """Edit, delete or bring back a message as Teams says it; what the bot sent of itself."""
        bot = activity["recipient"]["name"]
        mention = f"<at>{bot}</at> " if "<at>" in activity["text"] else ""
        said = {"text": f"{mention}{words}"} if words is not None else {}
        changed = {name: value for name, value in activity.items() if name != "text"}
        data = {**activity["channelData"], "eventType": event}
        client = next(iter(self._clients.values()))
        return await self._sent(client.post({**changed, "type": kind, "channelData": data, **said}))

    async def edit(self, activity: Mapping[str, Any], words: str) -> list[Sent]:
        """Edit a message; what reached the other side."""
        before = len(self.talk.connector.sent)
        await self.change(activity, "messageUpdate", "editMessage", words)
        await self.deliver()
        return self.talk.connector.sent[before:]

    async def delete(self, activity: Mapping[str, Any]) -> list[Sent]:
        """Delete a message; what reached the other side."""
        before = len(self.talk.connector.sent)
        await self.change(activity, "messageDelete", "softDeleteMessage")
        await self.deliver()
        return self.talk.connector.sent[before:]

    async def press(
        self,
        user: TeamsUser,
        sent: Sent,
        button: Mapping[str, Any],
        case: CaseRef | None = None,
        **inputs: Any,
    ) -> Answer:
        """Press a button of a card, with its inputs filled in."""
        answer = await self.client(user, case).execute(
            button["verb"], {**button["data"], **inputs}, reply_to=sent.id
        )
        await self.talk.host.tasks.idle()
        return answer

    async def deliver(self) -> list[Sent]:
        """Send what the outbox holds; what was sent."""
        before = len(self.talk.connector.sent)
        await self.talk.follow_up.sender.run_once()
        return self.talk.connector.sent[before:]

    async def pass_on(
        self, user: TeamsUser, words: str, case: CaseRef | None = None, **fields: Any
    ) -> tuple[Mapping[str, Any], Sent]:
        """Type something that reaches the other side; the activity, and what arrived there."""
        activity, _answers = await self.say(user, words, case, **fields)
        (arrived,) = await self.deliver()
        return activity, arrived

    async def _sent(self, posting: Any) -> list[Sent]:
        before = len(self.talk.connector.sent)
        answer: Answer = await posting
        assert answer.status in (200, 201, 202), answer
        await self.talk.host.tasks.idle()
        return self.talk.connector.sent[before:]


@asynccontextmanager
async def helpdesk_talking(
    folder: Path, *, cases: KeptCases | None = None, **settings: Any
) -> AsyncIterator[Helpdesk]:
    """A bot with a channel; what it is to tell waits until the test delivers it."""
    kept = cases or KeptCases()
    async with AsyncExitStack() as stack:
        talk = await stack.enter_async_context(
            talking(folder, cases=kept, follows_up=False, HELPDESK_CHANNEL=CHANNEL, **settings)
        )
        kept.database = talk.host.database
        yield Helpdesk(talk, kept, stack)
