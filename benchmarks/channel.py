"""Teams for a benchmark: posts messages at a bot, takes its replies, and misses none of them."""

from __future__ import annotations

import asyncio
import itertools
import time
import uuid
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from weakref import WeakSet

import aiohttp
from aiohttp import web

ANSWER_SECONDS = 20.0
BOT = {"id": "28:c0117050-0000-4000-8000-00000000b070", "name": "Provisioning Bot"}


class TurnError(Exception):
    """A turn was refused, not answered, or answered with something else than expected."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: a name, an Entra object id and a tenant id."""

    name: str
    entra_id: str
    tenant_id: str


class Channel:
    """A Bot Connector on loopback and a client that talks to bots; opened by `async with`."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker
        self._url = ""
        self._waiting: dict[str, asyncio.Future[bytes]] = {}
        self._connections: WeakSet[asyncio.BaseTransport] = WeakSet()
        self.connections = 0
        """TCP connections on which bots have sent something."""
        self._numbers = itertools.count(1)
        self._runner: web.AppRunner | None = None
        self._http: aiohttp.ClientSession | None = None

    async def turn(self, bot: str, conversation: str, text: str, expected: bytes) -> float:
        """Says something and returns the seconds until the bot both acknowledged and answered it.

        `bot` is the address without a path. Raises TurnError unless the reply holds the `expected` bytes.
        """
        if self._http is None:
            raise RuntimeError("the channel is not open")
        activity = self._message(conversation, text)
        reply = self._waiting[activity["id"]] = asyncio.get_running_loop().create_future()
        began = time.perf_counter()
        try:
            async with self._http.post(f"{bot}/api/messages", json=activity) as answer:
                await answer.read()
            if not 200 <= answer.status < 300:
                raise TurnError(f"{bot} answered {text!r} with status {answer.status}.")
            async with asyncio.timeout(ANSWER_SECONDS):
                body = await reply
        except TimeoutError as error:
            raise TurnError(f"{bot} did not reply to {text!r} within {ANSWER_SECONDS:.0f} s.") from error
        finally:
            del self._waiting[activity["id"]]
        took = time.perf_counter() - began
        if expected not in body:
            raise TurnError(f"{bot} replied to {text!r} with something else: {body[:300]!r}")
        return took

    def _message(self, conversation: str, text: str) -> dict[str, Any]:
        """A message as Teams shapes it, about 1 kB."""
        asker, now = self._asker, time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime())
        return {
            "text": text,
            "textFormat": "plain",
            "attachments": [{"contentType": "text/html", "content": f"<p>{text}</p>"}],
            "type": "message",
            "timestamp": f"{now}.0Z",
            "localTimestamp": f"{now}.0+00:00",
            "id": str(1_700_000_000_000 + next(self._numbers)),
            "channelId": "msteams",
            "serviceUrl": self._url,
            "from": {"id": f"29:1{asker.entra_id}", "name": asker.name, "aadObjectId": asker.entra_id},
            "conversation": {
                "conversationType": "personal",
                "tenantId": asker.tenant_id,
                "id": f"a:1{conversation}",
            },
            "recipient": BOT,
            "entities": [
                {
                    "locale": "en-US",
                    "country": "US",
                    "platform": "Windows",
                    "timezone": "Europe/London",
                    "type": "clientInfo",
                }
            ],
            "channelData": {"tenant": {"id": asker.tenant_id}, "source": {"name": "message"}},
            "locale": "en-US",
            "localTimezone": "Europe/London",
        }

    async def _take(self, request: web.Request) -> web.Response:
        if request.transport is not None and request.transport not in self._connections:
            self._connections.add(request.transport)
            self.connections += 1
        body = await request.read()
        # A typing indicator answers no message in particular; replies name theirs in the path.
        waiting = self._waiting.get(request.match_info.get("activity", ""))
        if waiting is not None and not waiting.done():
            waiting.set_result(body)
        return web.json_response({"id": uuid.uuid4().hex}, status=201)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/v3/conversations/{conversation}/activities", self._take)
        app.router.add_post("/v3/conversations/{conversation}/activities/{activity}", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/"
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._http is not None:
            await self._http.close()
        if self._runner is not None:
            await self._runner.cleanup()
