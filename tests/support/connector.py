"""A Bot Connector on loopback that keeps what the bot sends, and fails or waits when a test asks for it."""

import asyncio
import itertools
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Sent:
    """One activity the bot sent: `method` is POST (new), PUT (update) or DELETE."""

    method: str
    conversation: str
    id: str
    """The id given to a new activity, or the id of the one updated or deleted."""
    reply_to: str | None
    activity: Mapping[str, Any]
    authorization: str | None
    user_agent: str | None = None

    @property
    def card(self) -> Mapping[str, Any] | None:
        """The first adaptive card of the activity, if it has one."""
        for attachment in self.activity.get("attachments") or ():
            if attachment.get("contentType") == "application/vnd.microsoft.card.adaptive":
                content: Mapping[str, Any] = attachment["content"]
                return content
        return None

    @property
    def text(self) -> str:
        """The activity's text, or the empty string."""
        return self.activity.get("text") or ""


@dataclass(slots=True)
class Failure:
    """How one request is answered instead of being recorded."""

    status: int
    body: str = '{"error": {"code": "ServiceError", "message": "no"}}'
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    typing_too: bool = False


class RecordingConnector:
    """`async with RecordingConnector() as connector:`; `connector.url` is the service URL of activities."""

    def __init__(self) -> None:
        self.url = ""
        self.everything: list[Sent] = []
        """All that arrived, typing indicators too, in the order of arrival."""
        self.requests = 0
        """Requests seen, the failed ones too."""
        self.seen = asyncio.Event()
        """Set by every request; a test may clear it and wait for the next one."""
        self.gate = asyncio.Event()
        """Cleared by a test to hold every message back; set again to let them through."""
        self.gate.set()
        self._failures: deque[Failure] = deque()
        self.knows_creating = True
        """False for a client that can't make conversations."""
        self.knows_deleting = True
        """False for a client that can't delete messages, as the chat page (501, observed)."""
        self._ids = itertools.count(1700000000001)
        self._arrived = asyncio.Condition()
        self._runner: web.AppRunner | None = None

    @property
    def sent(self) -> list[Sent]:
        """New activities and updates without typing indicators, in the order of arrival."""
        return [sent for sent in self.everything if sent.activity.get("type") != "typing"]

    @property
    def typing(self) -> list[Sent]:
        """The typing indicators."""
        return [sent for sent in self.everything if sent.activity.get("type") == "typing"]

    def fail(self, *statuses: int, **how: Any) -> None:
        """The next requests (typing apart) are answered with these statuses; `how` goes to `Failure`."""
        self._failures.extend(Failure(status, **how) for status in statuses)

    async def wait_for(self, count: int, timeout: float = 30) -> list[Sent]:  # noqa: ASYNC109  reads as the test does
        """The first `count` activities without typing; waits until they have arrived."""
        async with asyncio.timeout(timeout), self._arrived:
            await self._arrived.wait_for(lambda: len(self.sent) >= count)
        return self.sent[:count]

    async def wait_for_typing(self, count: int = 1, timeout: float = 30) -> None:  # noqa: ASYNC109  as above
        """Waits until `count` typing indicators have arrived."""
        async with asyncio.timeout(timeout), self._arrived:
            await self._arrived.wait_for(lambda: len(self.typing) >= count)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.requests += 1
        self.seen.set()
        activity = await request.json() if request.can_read_body else {}
        is_typing = activity.get("type") == "typing"
        if self._failures and (not is_typing or self._failures[0].typing_too):
            failure = self._failures.popleft()
            return web.Response(
                status=failure.status,
                text=failure.body,
                content_type=failure.content_type,
                headers=dict(failure.headers),
            )
        if not is_typing:
            await self.gate.wait()
        creating = "conversation" not in request.match_info
        if (creating and not self.knows_creating) or (request.method == "DELETE" and not self.knows_deleting):
            return web.json_response({"error": {"code": "NotImplemented", "message": "no"}}, status=501)
        if creating:
            return await self._create(request, activity)
        named = request.match_info.get("activity")
        new = request.method == "POST"
        sent = Sent(
            method=request.method,
            conversation=request.match_info["conversation"],
            id=str(next(self._ids)) if new else str(named),
            reply_to=named if new else None,
            activity=activity,
            authorization=request.headers.get("Authorization"),
            user_agent=request.headers.get("User-Agent"),
        )
        async with self._arrived:
            self.everything.append(sent)
            self._arrived.notify_all()
        return web.json_response({"id": sent.id}, status=201 if new else 200)

    async def _create(self, request: web.Request, body: Mapping[str, Any]) -> web.Response:
        """Begins a thread as Teams does: only in a channel, and only with a first message."""
        channel = ((body.get("channelData") or {}).get("channel") or {}).get("id")
        first = body.get("activity")
        if not (body.get("isGroup") and channel and first and body.get("tenantId")):
            message = "Incorrect conversation creation parameters"
            return web.json_response({"error": {"code": "BadSyntax", "message": message}}, status=400)
        number = str(next(self._ids))
        thread = f"{channel};messageid={number}"
        sent = Sent(
            method="POST",
            conversation=thread,
            id=number,
            reply_to=None,
            activity=first,
            authorization=request.headers.get("Authorization"),
            user_agent=request.headers.get("User-Agent"),
        )
        async with self._arrived:
            self.everything.append(sent)
            self._arrived.notify_all()
        return web.json_response({"id": thread, "activityId": number}, status=201)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=2**20)
        app.router.add_post("/v3/conversations", self._answer)
        app.router.add_post("/v3/conversations/{conversation}/activities", self._answer)
        app.router.add_route("*", "/v3/conversations/{conversation}/activities/{activity}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gate.set()
        if self._runner is not None:
            await self._runner.cleanup()
