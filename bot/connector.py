"""Replies to Teams: one HTTP session, connector clients kept, retries within a budget, errors with status."""

import json
import logging
import random
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from botframework.connector.aio import ConnectorClient
from botframework.connector.auth import AppCredentials, ConnectorFactory
from botframework.connector.models import ErrorResponseException
from msrest.pipeline import Response, SansIOHTTPPolicy
from msrest.pipeline.async_abc import AsyncHTTPPolicy, AsyncHTTPSender, AsyncPipeline
from msrest.pipeline.universal import RawDeserializer

from bot.clouds import may_send_to
from bot.credentials import TokenError, Tokens

log = logging.getLogger(__name__)

# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and the status table of
# …/bots/how-to/conversations/conversation-messages name these as the ones to try again.
RETRIED = frozenset({412, 429, 502, 503, 504})
ATTEMPTS = 4
BUDGET_SECONDS = 8.0
"""All waits of one request together; Teams itself gives up on a turn after 10 to 15 seconds."""
REQUEST_TIMEOUT = aiohttp.ClientTimeout(total=10, connect=4)
MAX_CLIENTS = 64
ONCE = "once"
"""Option of a connector operation that is not worth a second attempt."""


class DeliveryError(Exception):
    """An activity could not be delivered: the connector was not reached, or may not be sent to."""


DELIVERY_ERRORS: tuple[type[Exception], ...] = (DeliveryError, TokenError, ErrorResponseException)
"""All that sending, updating or deleting an activity raises when the other side is at fault."""


def status_of(error: Exception) -> int | None:
    """The HTTP status behind a delivery error; None if there was no answer."""
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", None)
    return status if isinstance(status, int) else None


class _Answer:
    """An HTTP response as msrest expects one."""

    def __init__(self, request: Any, response: aiohttp.ClientResponse, body: bytes) -> None:
        self.request, self._response = request, response
        self.status_code, self.headers, self.reason = response.status, response.headers, response.reason
        self.context: dict[str, Any] = {}
        self._body = body

    def body(self) -> bytes:
        return self._body

    def text(self, encoding: str | None = None) -> str:
        return self._body.decode(encoding or "utf-8-sig", errors="replace")

    def raise_for_status(self) -> None:
        self._response.raise_for_status()


class _Sender(AsyncHTTPSender):  # type: ignore[type-arg]  # msrest's generics say nothing here
    """Sends on the shared aiohttp session; msrest's own takes a thread a request and a new connection."""

    def __init__(self, session: Callable[[], aiohttp.ClientSession]) -> None:
        self._session = session

    async def __aexit__(self, *_: object) -> None:
        return None

    async def send(self, request: Any, **_: Any) -> Response[Any, Any]:
        http = request.http_request
        try:
            async with self._session().request(
                http.method,
                http.url,
                data=http.data,
                headers=http.headers,
                allow_redirects=False,
                timeout=REQUEST_TIMEOUT,
            ) as response:
                return Response(request, _Answer(http, response, await response.read()))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise DeliveryError(f"the connector was not reached: {type(error).__name__}") from error


class _Json(SansIOHTTPPolicy):  # type: ignore[type-arg]  # as above
    """Reads a JSON body and leaves any other alone.

    The stock policy raises on a 502 with an HTML body, which hides the status (observed, msrest 0.7.1).
    """

    def on_response(self, request: Any, response: Response[Any, Any], **_: Any) -> None:
        try:
            data = json.loads(response.http_response.body())
        except ValueError:
            data = None
        response.context[RawDeserializer.CONTEXT_NAME] = data


class _Bearer(AsyncHTTPPolicy):  # type: ignore[type-arg]  # as above
    """Adds the bot's token; a 401 is answered once with a new one."""

    next: Any

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    async def send(self, request: Any, **options: Any) -> Response[Any, Any]:
        headers = request.http_request.headers
        headers["Authorization"] = f"Bearer {await self._tokens.get()}"
        response: Response[Any, Any] = await self.next.send(request, **options)
        if response.http_response.status_code == 401:
            headers["Authorization"] = f"Bearer {await self._tokens.get(refresh=True)}"
            response = await self.next.send(request, **options)
        return response


class _Retry(AsyncHTTPPolicy):  # type: ignore[type-arg]  # as above
    """Tries again when the connector asks for it; msrest never repeats a POST (observed with urllib3 2)."""

    next: Any

    def __init__(self, sleep: Callable[[float], Awaitable[object]], counted: Callable[[int], object]) -> None:
        super().__init__()
        self._sleep, self._counted = sleep, counted

    async def send(self, request: Any, **options: Any) -> Response[Any, Any]:
        once = options.pop(ONCE, False)
        left = BUDGET_SECONDS
        attempt = 0
        while True:
            try:
                response: Response[Any, Any] = await self.next.send(request, **options)
            except DeliveryError:
                self._counted(0)
                raise
            answer = response.http_response
            self._counted(answer.status_code)
            attempt += 1
            if once or answer.status_code not in RETRIED or attempt == ATTEMPTS:
                return response
            wait = retry_wait(answer.headers.get("Retry-After"), attempt)
            if wait > left:
                return response
            left -= wait
            await self._sleep(wait)


def retry_wait(header: str | None, attempt: int, now: datetime | None = None) -> float:
    """Seconds until the next attempt: what Retry-After says (seconds or a date), else growing, jittered."""
    if header:
        try:
            return max(0.0, float(header))
        except ValueError:
            pass
        try:
            until = parsedate_to_datetime(header)
        except ValueError:
            pass
        else:
            return max(0.0, (until.astimezone(UTC) - (now or datetime.now(UTC))).total_seconds())
    return 0.3 * 2.0**attempt * random.uniform(0.5, 1.0)  # noqa: S311  spreading load, not a secret


class Connectors(ConnectorFactory):
    """Connector clients by service URL, made once: a stock one costs more CPU than a turn (observed)."""

    def __init__(
        self,
        *,
        session: Callable[[], aiohttp.ClientSession],
        tokens: Tokens | None,
        hosts: Iterable[str],
        sleep: Callable[[float], Awaitable[object]],
        counted: Callable[[int], object] = lambda _: None,
    ) -> None:
        self._session, self._tokens, self._hosts = session, tokens, tuple(hosts)
        self._sleep, self._counted = sleep, counted
        self._clients: OrderedDict[str, ConnectorClient] = OrderedDict()

    async def create(self, service_url: str, audience: str | None = None) -> ConnectorClient:
        """The client for a service URL. Raises DeliveryError for a host that may not get the bot's token."""
        client = self._clients.get(service_url)
        if client is None:
            if not may_send_to(service_url, self._hosts):
                raise DeliveryError("this service URL is not one of the connector's")
            client = ConnectorClient(AppCredentials(), base_url=service_url, pipeline_type=self._pipeline)
            self._clients[service_url] = client
            if len(self._clients) > MAX_CLIENTS:
                self._clients.popitem(last=False)
        self._clients.move_to_end(service_url)
        return client

    def _pipeline(self, config: Any) -> AsyncPipeline[Any, Any]:
        policies: list[Any] = [config.user_agent_policy, _Json(), _Retry(self._sleep, self._counted)]
        if self._tokens is not None:
            policies.append(_Bearer(self._tokens))
        return AsyncPipeline(policies, _Sender(self._session))
