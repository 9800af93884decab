"""A server on loopback that answers as Graph would in the world of one case."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from evaluation.handmade.cases import World
from evaluation.handmade.filters import FilterError, matching

_JOBS = re.compile(r"/servicePrincipals/([^/]+)/synchronization/jobs(?:/([^/]+)(/schema)?)?")
_SEARCH = re.compile(r'"(\w+):(.*)"')


@dataclass(frozen=True)
class _Answer:
    body: Any
    status: int = 200


class HandmadeGraph:
    """Answers one world at a time; `world` may be changed between two cases."""

    def __init__(self, url: str = "") -> None:
        self.url = url
        self.world: World | None = None

    async def answer(self, request: web.Request) -> web.Response:
        """One request, or a batch of them."""
        path = request.path.removeprefix("/v1.0")
        if path == "/$batch":
            parts = (await request.json())["requests"]
            responses = [{"id": part["id"], **self._part(part["url"])} for part in reversed(parts)]
            return web.json_response({"responses": responses})
        given = self._one(path, dict(request.query))
        return web.json_response(given.body, status=given.status)

    def _part(self, url: str) -> Mapping[str, Any]:
        path, _mark, query = url.partition("?")
        given = self._one(path, dict(parse_qsl(query, keep_blank_values=True)))
        return {"status": given.status, "headers": {}, "body": given.body}

    def _one(self, path: str, query: Mapping[str, str]) -> _Answer:
        world = self.world
        if world is None:
            return _error(503, "ServiceUnavailable")
        refused = world.answers.get(path)
        if refused is not None:
            return _error(refused["status"], refused["code"], refused["message"])
        about_jobs = _JOBS.fullmatch(path)
        if about_jobs:
            return _about_jobs(world, *about_jobs.groups())
        listed = {
            "/servicePrincipals": (world.apps, True),
            "/users": (world.users, True),
            "/directory/deletedItems/microsoft.graph.user": (world.deleted, True),
            "/organization": ((world.organization,), True),
            "/auditLogs/provisioning": (world.log, False),
            "/auditLogs/directoryAudits": (world.audits, False),
        }.get(path)
        if listed is None:
            return _error(404, "Request_ResourceNotFound")
        try:
            return _page(*listed, query)
        except FilterError as error:
            return _error(400, "BadRequest", f"Invalid filter clause: {error}")


def _about_jobs(world: World, app: str, job: str | None, schema: str | None) -> _Answer:
    jobs = world.jobs.get(app, ())
    if job is None:
        return _Answer({"value": list(jobs)})
    held = next((one for one in jobs if one["id"] == job), None)
    if held is None:
        return _error(404, "Request_ResourceNotFound")
    return _Answer(world.schemas[job] if schema else held)


def _page(items: Iterable[Mapping[str, Any]], any_case: bool, query: Mapping[str, str]) -> _Answer:
    kept = list(items)
    if "$filter" in query:
        test = matching(query["$filter"], any_case=any_case)
        kept = [item for item in kept if test({"tags": ["windowsazureactivedirectoryintegratedapp"], **item})]
    if "$search" in query:
        kept = [item for item in kept if _found(item, query["$search"])]
    if "$select" in query:
        names = query["$select"].split(",")
        kept = [{name: item.get(name) for name in names} for item in kept]
    return _Answer({"value": kept})


def _found(item: Mapping[str, Any], search: str) -> bool:
    """Every word begins one of the words held (https://learn.microsoft.com/graph/search-query-parameter)."""
    match = _SEARCH.fullmatch(search)
    if match is None:
        raise FilterError(search)
    held = re.split(r"\W+", str(item.get(match[1]) or "").casefold())
    return all(any(word.startswith(asked) for word in held) for asked in match[2].casefold().split())


def _error(status: int, code: str, message: str = "No.") -> _Answer:
    return _Answer({"error": {"code": code, "message": message, "innerError": {"request-id": "r-1"}}}, status)


@asynccontextmanager
async def serving() -> AsyncIterator[HandmadeGraph]:
    """A running server."""
    graph = HandmadeGraph()
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
