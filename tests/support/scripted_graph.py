"""A server that answers what a test tells it to, for faults and shapes that no tenant shows on demand."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import web

from diagnosis.text import Text


@dataclass(frozen=True)
class Seen:
    """A request as it arrived. `path` has no version; `query` is decoded, `raw` is the target as sent."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: object
    raw: str


@dataclass(frozen=True)
class Reply:
    """An answer. `body` is sent as JSON, unless it is bytes."""

    body: object = field(default_factory=dict)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


def page(*items: object, next_link: str | None = None) -> Reply:
    """A page of a collection."""
    return Reply({"value": list(items), **({"@odata.nextLink": next_link} if next_link else {})})


def failure(status: int, code: str = "Some_Code", **headers: str) -> Reply:
    """An error as Graph writes it; `retry_after="3"` becomes the header `Retry-After`."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    body = {"error": {"code": code, "message": "No.", "innerError": {"request-id": "r-1"}}}
    return Reply(body, status, sent)


Rule = Callable[[Seen], Reply | None]


class ScriptedGraph:
    """Answers from the queue first, then by the first rule that has an answer, then 404."""

    def __init__(self) -> None:
        self.url = ""
        self.seen: list[Seen] = []
        self.queue: list[Reply] = []
        self.rules: list[Rule] = []

    def on(self, path: str, reply: Reply) -> None:
        """Always answer a path, given without version and query, with this."""
        self.rules.append(lambda seen: reply if seen.path == path else None)

    def to(self, path: str) -> list[Seen]:
        """The requests that came for a path."""
        return [seen for seen in self.seen if seen.path == path]

    async def answer(self, request: web.Request) -> web.Response:
        """One request."""
        text = await request.text()
        target = request.raw_path
        path, _mark, query = target.partition("?")
        seen = Seen(
            method=request.method,
            path=path.removeprefix("/v1.0").removeprefix("/beta"),
            query=dict(parse_qsl(query, keep_blank_values=True)),
            headers=dict(request.headers),
            body=json.loads(text) if text else None,
            raw=target,
        )
        return _response(self.reply(seen))

    def reply(self, seen: Seen) -> Reply:
        """The answer to one request, or to a batch of them."""
        self.seen.append(seen)
        return self._batch(seen) if seen.path == "/$batch" else self._one(seen)

    def _one(self, seen: Seen) -> Reply:
        if self.queue:
            return self.queue.pop(0)
        answers = (rule(seen) for rule in self.rules)
        return next((answer for answer in answers if answer is not None), failure(404))

    def _batch(self, seen: Seen) -> Reply:
        """Each part by the rules, in reverse order; from the queue comes the answer to the batch itself."""
        if self.queue:
            return self.queue.pop(0)
        responses = []
        body = seen.body
        assert isinstance(body, dict)
        for part in reversed(body["requests"]):
            path, _mark, query = part["url"].partition("?")
            inner = Seen(
                part["method"], path, dict(parse_qsl(query)), part.get("headers", {}), None, part["url"]
            )
            reply = self._one(inner)
            responses.append(
                {"id": part["id"], "status": reply.status, "headers": dict(reply.headers), "body": reply.body}
            )
        return Reply({"responses": responses})


@asynccontextmanager
async def scripted_graph() -> AsyncIterator[ScriptedGraph]:
    """A running server on loopback."""
    graph = ScriptedGraph()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", graph.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        graph.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield graph
    finally:
        await runner.cleanup()


def _response(reply: Reply) -> web.Response:
    if isinstance(reply.body, bytes):
        return web.Response(status=reply.status, body=reply.body, headers=reply.headers)
    return web.json_response(reply.body, status=reply.status, headers=reply.headers)


def words(text: Text) -> str:
    """A sentence with its values in place, to see that it can be said."""
    return text.template.format(**text.values)
