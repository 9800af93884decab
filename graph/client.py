"""Asking Graph for objects, pages and batches of them, each parsed into a model."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from diagnosis.text import _, text
from graph import odata
from graph.answer import judge
from graph.errors import GraphError, Unexpected
from graph.kinds import Kind, kind_of
from graph.transport import Transport
from graph.wire import BatchAnswer, PageOf

M = TypeVar("M", bound=BaseModel)

log = logging.getLogger(__name__)

PARTS = 20
"""Requests in one `$batch` (https://learn.microsoft.com/graph/json-batching)."""

EVENTUAL = {"ConsistencyLevel": "eventual"}
"""What `$search` and other advanced queries need (https://learn.microsoft.com/graph/aad-advanced-queries)."""


@dataclass(frozen=True, slots=True)
class Read:
    """One GET: a path below the version, its ids escaped; parameters not yet escaped; headers.

    `special` is the kind of reading where the path alone does not tell it. With a `body` it is a POST that
    only reads.
    """

    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    special: Kind | None = None
    body: Mapping[str, object] | None = None

    @property
    def kind(self) -> Kind:
        """What is read."""
        return self.special or kind_of(self.path)

    @property
    def url(self) -> str:
        """Path and query string."""
        return f"{self.path}?{odata.query(self.params)}" if self.params else self.path


@dataclass(frozen=True, slots=True)
class Page(Generic[M]):
    """The items of one page. `more` is true where Graph holds further ones."""

    items: tuple[M, ...]
    more: bool


class GraphClient:
    """Reads below one root, `<base_url>/<version>`."""

    def __init__(self, transport: Transport, base_url: str, *, version: str = "v1.0") -> None:
        self._transport = transport
        self._root = f"{base_url.rstrip('/')}/{version}"

    async def get(self, read: Read, model: type[M]) -> M:
        """One object. Raises a `GraphError`."""
        if read.body is not None:
            return await self.post(read.path, read.body, model, reads=True)
        url = self._root + read.url
        return parse(model, await self._transport.send("GET", url, read.kind, headers=read.headers))

    async def post(
        self,
        path: str,
        body: Mapping[str, object],
        model: type[M],
        *,
        reads: bool = False,
        seconds: float | None = None,
    ) -> M:
        """What a POST answers. Sent once, unless it only `reads`. Raises a `GraphError`.

        `seconds` is how long the answer may take, where that is longer than usual.
        """
        sent = await self._transport.send(
            "POST", self._root + path, kind_of(path), body=body, reads=reads, seconds=seconds
        )
        return parse(model, sent)

    async def pages(self, read: Read, model: type[M], *, at_most: int = 20) -> AsyncIterator[Page[M]]:
        """Page after page, at most so many; the last one says whether there were more. Raises a `GraphError`.

        A page may be empty and still have a next one. The next link is followed as it is
        (https://learn.microsoft.com/graph/paging), but never to another place: it would get the token.
        """
        url = self._root + read.url
        seen = {url}
        for number in range(1, at_most + 1):
            sent = await self._transport.send("GET", url, read.kind, headers=read.headers)
            page = parse(PageOf, sent)
            following = page.next_link
            yield Page(items_of(model, page.value, read.kind), more=following is not None)
            if following is None or number == at_most:
                return
            if not same_place(self._root, following):
                log.error("next link leads elsewhere", extra={"kind": read.kind.value})
                raise Unexpected(text(_("Microsoft Graph points to another server for the next page.")))
            if following in seen:
                raise Unexpected(text(_("Microsoft Graph sends the same page again and again.")))
            seen.add(following)
            url = following

    async def items(self, read: Read, model: type[M], *, at_most: int = 20) -> Page[M]:
        """All items of at most so many pages as one. Raises a `GraphError`."""
        found: list[M] = []
        more = False
        async for page in self.pages(read, model, at_most=at_most):
            found += page.items
            more = page.more
        return Page(tuple(found), more)

    async def batch(self, reads: Sequence[Read], model: type[M]) -> list[M | GraphError]:
        """The answers to several readings, in their order; each is the object, or what went wrong with it.

        Never raises a `GraphError`: a batch that fails as a whole fails for each part. A throttled part is
        asked again.
        """
        few = asyncio.Semaphore(4)

        async def one(start: int) -> list[M | GraphError]:
            async with few:
                return await self._batch(reads[start : start + PARTS], model)

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(start)) for start in range(0, len(reads), PARTS)]
        return [answer for task in tasks for answer in task.result()]

    async def _batch(self, reads: Sequence[Read], model: type[M]) -> list[M | GraphError]:
        transport = self._transport
        done: dict[int, M | GraphError] = {}
        waiting = list(range(len(reads)))
        began = transport.monotonic()
        attempt = 0
        while waiting:
            attempt += 1
            for part in waiting:
                transport.count(reads[part].kind)
            body = {"requests": [_part(part, reads[part]) for part in waiting]}
            try:
                sent = await transport.send(
                    "POST", f"{self._root}/$batch", Kind.OTHER, body=body, counted=False
                )
                answers = {answer.id: answer for answer in parse(BatchAnswer, sent).responses}
            except GraphError as error:
                done |= dict.fromkeys(waiting, error)
                break
            again: dict[int, float] = {}
            for part in waiting:
                # The order of the answers is free, and the outer 200 says nothing about the parts.
                answer = answers.get(str(part))
                result: object = Unexpected()
                if answer is not None:
                    kind = reads[part].kind
                    result = judge(answer.status, answer.headers, answer.body, kind, transport.clock())
                if not isinstance(result, GraphError):
                    done[part] = parse_or_error(model, result)
                    continue
                done[part] = result
                wait = transport.again_in(result, attempt, transport.monotonic() - began)
                if wait is not None:
                    again[part] = wait
            waiting = list(again)
            if again:
                await transport.sleep(max(again.values()))
        return [done[part] for part in range(len(reads))]


def parse(model: type[M], sent: object) -> M:
    """The content as a model; raises `Unexpected` where it has another shape."""
    try:
        return model.model_validate(sent)
    except ValidationError as error:
        # Not `from error`'s text: it would carry people's data into the log.
        raise Unexpected(code="shape") from error


def parse_or_error(model: type[M], sent: object) -> M | GraphError:
    """The content as a model, or why not."""
    try:
        return parse(model, sent)
    except Unexpected as error:
        return error


def same_place(root: str, link: str) -> bool:
    """Whether a link has the scheme, host and port of the root, and so may be given the token."""
    try:
        here, there = httpx.URL(root), httpx.URL(link)
    except (httpx.InvalidURL, ValueError, TypeError):
        return False
    usual = {"http": 80, "https": 443}
    return (
        (here.scheme, here.host, here.port or usual.get(here.scheme))
        == (there.scheme, there.host, there.port or usual.get(there.scheme))
        and not there.userinfo
        and "\\" not in link
    )


def _part(number: int, read: Read) -> dict[str, object]:
    part: dict[str, object] = {"id": str(number), "method": "GET", "url": read.url}
    headers = dict(read.headers)
    if read.body is not None:
        # https://learn.microsoft.com/graph/json-batching: a part with a body has to say what it is.
        part |= {"method": "POST", "body": dict(read.body)}
        headers["Content-Type"] = "application/json"
    if headers:
        part["headers"] = headers
    return part


def items_of(model: type[M], values: Sequence[object], kind: Kind) -> tuple[M, ...]:
    """The items that have the model's shape; one odd row must not cost the whole page."""
    parsed = [parse_or_error(model, value) for value in values]
    good = tuple(item for item in parsed if not isinstance(item, GraphError))
    if len(good) < len(parsed):
        log.warning("rows left out", extra={"kind": kind.value, "rows": len(parsed) - len(good)})
    return good
