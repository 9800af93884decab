"""A Teams client for conversation tests: says, submits and clicks as Teams does, and shows the bot's answers.

async with RecordingConnector() as connector, TeamsClient(bot_url, connector) as teams:
    await teams.say("why wasn't Jane provisioned?")
    (sent,) = await teams.wait_for(1)
    answer = await teams.execute("recheck", {"v": 1, "verb": "recheck"}, reply_to=sent.id)
"""

import asyncio
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx

from tests.support.connector import RecordingConnector, Sent

CONTOSO = "0fab5a9b-5c55-4a5c-8ff1-1c3c5e7f0001"
"""The fictional tenant all test activities come from."""

BOT = {"id": "28:0fab5a9b-0000-4000-8000-00000000b070", "name": "Provisioning Bot"}
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class TeamsUser:
    """Someone who talks to the bot."""

    name: str
    aad_object_id: str
    upn: str | None = None

    @property
    def account(self) -> dict[str, str]:
        """The user as an activity's `from`."""
        return {"id": f"29:1{self.aad_object_id}", "name": self.name, "aadObjectId": self.aad_object_id}


ALEX = TeamsUser("Alex Wilber", "0fab5a9b-0000-4000-8000-0000000a1e00", "alexw@contoso.example")


@dataclass(frozen=True, slots=True)
class Answer:
    """What `/api/messages` answered: the HTTP status and the JSON body (None when empty)."""

    status: int
    body: Any
    headers: Mapping[str, str]

    @property
    def card(self) -> Mapping[str, Any]:
        """The card an Action.Execute was answered with."""
        assert self.body["type"] == "application/vnd.microsoft.card.adaptive", self.body
        card: Mapping[str, Any] = self.body["value"]
        return card


class TeamsClient:
    """One person in one conversation: a personal chat, or with `channel=True` a channel thread."""

    def __init__(
        self,
        bot_url: str,
        connector: RecordingConnector,
        *,
        user: TeamsUser = ALEX,
        tenant: str | None = CONTOSO,
        channel: bool = False,
        conversation: str | None = None,
        locale: str = "en-US",
        token: Callable[[], str] | None = None,
    ) -> None:
        self.url = bot_url if bot_url.endswith("/api/messages") else bot_url.rstrip("/") + "/api/messages"
        self.connector, self.user, self.tenant, self.channel = connector, user, tenant, channel
        self.locale, self._token = locale, token
        thread = "19:operations@thread.tacv2;messageid=1700000000000"
        self.conversation = conversation or (thread if channel else f"a:1{user.aad_object_id}")
        self._http = httpx.AsyncClient(timeout=60, trust_env=False)

    @property
    def sent(self) -> list[Sent]:
        """What the bot sent so far, typing apart."""
        return self.connector.sent

    @property
    def last_card(self) -> Mapping[str, Any]:
        """The newest card in the conversation."""
        return next(sent.card for sent in reversed(self.sent) if sent.card is not None)

    async def wait_for(self, count: int, timeout: float = 30) -> list[Sent]:  # noqa: ASYNC109  reads as the test does
        """The first `count` activities the bot sent, typing apart."""
        return await self.connector.wait_for(count, timeout)

    def activity(self, kind: str, **fields: Any) -> dict[str, Any]:
        """An activity of this kind as Teams shapes it; `fields` replace or add (None takes a field away)."""
        group = (
            {"conversationType": "channel", "isGroup": True}
            if self.channel
            else {"conversationType": "personal"}
        )
        shaped: dict[str, Any] = {
            "type": kind,
            "id": f"{1700000100000 + next(_numbers)}",
            "timestamp": "2026-11-23T13:34:56.961Z",
            "localTimestamp": "2026-11-23T14:34:56.961+01:00",
            "localTimezone": "Europe/Berlin",
            "serviceUrl": self.connector.url,
            "channelId": "msteams",
            "from": self.user.account,
            "conversation": {"id": self.conversation, "tenantId": self.tenant, **group},
            "recipient": dict(BOT),
            "locale": self.locale,
            "entities": [{"type": "clientInfo", "locale": self.locale, "country": "US", "platform": "Web",
                          "timezone": "Europe/Berlin"}],
            "channelData": {"tenant": {"id": self.tenant}} if self.tenant else {},
            **fields,
        }  # fmt: skip
        if self.channel:
            shaped["channelData"] |= {
                "team": {"id": "19:team@thread.tacv2"},
                "channel": {"id": "19:operations@thread.tacv2"},
                "teamsTeamId": "19:team@thread.tacv2",
                "teamsChannelId": "19:operations@thread.tacv2",
            }
        return {name: value for name, value in shaped.items() if value is not None}

    async def post(self, activity: Mapping[str, Any] | bytes | str, **headers: str) -> Answer:
        """Posts a ready activity (or raw bytes) at the bot."""
        if self._token is not None and "Authorization" not in headers:
            headers["Authorization"] = f"Bearer {self._token()}"
        headers.setdefault("Content-Type", "application/json")
        if isinstance(activity, Mapping):
            response = await self._http.post(self.url, json=dict(activity), headers=headers)
        else:
            response = await self._http.post(self.url, content=activity, headers=headers)
        return Answer(response.status_code, response.json() if response.content else None, response.headers)

    async def say(self, text: str, *, mentions: tuple[TeamsUser, ...] = (), **fields: Any) -> Answer:
        """Types a message; in a channel the bot is @mentioned first, as Teams demands it."""
        typed = self.message(text, mentions=mentions)
        return await self.post({**typed, **fields})

    def message(self, text: str, *, mentions: tuple[TeamsUser, ...] = ()) -> dict[str, Any]:
        """The message activity that `say` posts; `<at>Name</at>` of each of `mentions` stands in the text."""
        activity = self.activity("message", text=text, textFormat="plain")
        if self.channel:
            activity["text"] = f"<at>{BOT['name']}</at> {text}"
            activity["entities"].append(
                {"type": "mention", "mentioned": dict(BOT), "text": f"<at>{BOT['name']}</at>"}
            )
        for user in mentions:
            activity["entities"].append(
                {"type": "mention", "mentioned": user.account, "text": f"<at>{user.name}</at>"}
            )
        return activity

    async def submit(self, data: Mapping[str, Any], *, reply_to: str | None = None) -> Answer:
        """Presses an Action.Submit: a message without text, its data in `value`."""
        return await self.post(self.activity("message", value=dict(data), replyToId=reply_to))

    async def execute(
        self,
        verb: str,
        data: Mapping[str, Any] | None = None,
        *,
        reply_to: str | None = None,
        trigger: str | None = None,
    ) -> Answer:
        """Presses an Action.Execute: an invoke `adaptiveCard/action`."""
        action = {"type": "Action.Execute", "title": verb, "verb": verb, "data": dict(data or {})}
        value = {"action": action} | ({"trigger": trigger} if trigger else {})
        return await self.post(
            self.activity("invoke", name="adaptiveCard/action", value=value, replyToId=reply_to)
        )

    async def invoke(self, name: str, value: Any, **fields: Any) -> Answer:
        """Sends an invoke of any other kind."""
        return await self.post(self.activity("invoke", name=name, value=value, **fields))

    async def install(self, action: str = "add") -> Answer:
        """Installs (or with "remove" uninstalls) the app."""
        return await self.post(self.activity("installationUpdate", action=action))

    async def open_chat(self) -> tuple[Answer, Answer]:
        """Opens the personal chat: an installation and a conversationUpdate, nearly at once."""
        joined = self.activity("conversationUpdate", membersAdded=[self.user.account, dict(BOT)])
        return await asyncio.gather(self.install(), self.post(joined))

    async def close(self) -> None:
        """Closes the client's connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
