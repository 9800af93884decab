"""A system that a webhook sends to, and a case to tell it of."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.webhook.post import Webhook
from bot.webhook.signature import keys_of
from followup.webhook_events import CaseState

DOCS = Path(__file__).parents[2] / "docs"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # the Standard Webhooks' own example
OTHER = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"
CASE = CaseState(
    id="4f0c6f0d6b0e4a0f9b1e1f6d2a7c3b55",
    number=1042,
    state="claimed",
    urgency="normal",
    opened_at=NOW - timedelta(minutes=7),
    changed_at=NOW,
    cause="skipped-scope-filter-false",
    owner="hr",
    person_hr_id="21451",
    requester="5f3c2b1a-0000-4000-8000-0000000000a1",
    details={"person_name": "Jane Doe", "note": "She starts on Monday."},
)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Receiver:
    """Somebody else's system: keeps what arrives, and answers as it is told to."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[web.Response] = []
        app = web.Application()
        app.router.add_post("/hook", self._hook)
        app.router.add_get("/elsewhere", self._elsewhere)
        self.server = TestServer(app)
        self.followed = 0

    async def _hook(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append((headers, await request.read()))
        return self.answers.pop(0) if self.answers else web.Response(status=204)

    async def _elsewhere(self, _: web.Request) -> web.Response:
        self.followed += 1
        return web.Response()

    @property
    def url(self) -> str:
        return str(self.server.make_url("/hook"))


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    """A receiver that listens on this machine."""
    one = Receiver()
    await one.server.start_server()
    try:
        yield one
    finally:
        await one.server.close()


def webhook(receiver: Receiver, clock: Clock, **more: Any) -> Webhook:
    """A webhook to the receiver."""
    return Webhook(receiver.url, keys_of(SECRET), allow_private=True, clock=clock, **more)
