"""Replies to Teams: one HTTP session for all, retries within a budget, errors that keep their status."""

import json
import logging
import random
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import aiohttp
from botbuilder.schema import Activity, ResourceResponse
from botframework.connector.auth import ConnectorFactory
from yarl import URL

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


class DeliveryError(Exception):
    """An activity was not delivered. `status` is the connector's HTTP status, None if it was not reached.

    `retry_after` is in seconds, where the connector says when it will take more.
    """

    def __init__(self, message: str, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status, self.retry_after = status, retry_after


DELIVERY_ERRORS: tuple[type[Exception], ...] = (DeliveryError, TokenError)
"""All that sending, updating or deleting an activity raises when the other side is at fault."""


class Delivery:
    """Sends JSON to the connector with the bot's token; counts what it answers."""

    def __init__(
        self,
        session: Callable[[], aiohttp.ClientSession],
        tokens: Tokens | None,
        sleep: Callable[[float], Awaitable[object]],
        counted: Callable[[int], object],
    ) -> None:
        self._session, self._tokens, self._sleep, self._counted = session, tokens, sleep, counted

    async def send(self, method: str, url: str, body: Any = None, *, once: bool = False) -> Any:
        """The JSON of the answer, None if it has none. Tries again what the connector asks to, unless `once`.

        A 401 is answered once with a new token. Raises DeliveryError and TokenError.
        """
        data = None if body is None else json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
        left = BUDGET_SECONDS
        attempt = 0
        renewed = False
        while True:
            headers = {"Content-Type": "application/json; charset=utf-8", "Accept": "application/json"}
            if self._tokens is not None:
                headers["Authorization"] = f"Bearer {await self._tokens.get(refresh=renewed and not attempt)}"
            status, retry_after, answer = await self._attempt(method, url, data, headers)
            if status < HTTPStatus.MULTIPLE_CHOICES:
                return _json(answer)
            if status == HTTPStatus.UNAUTHORIZED and self._tokens is not None and not renewed:
                renewed, attempt = True, 0
                continue
            attempt += 1
            wait = retry_wait(retry_after, attempt)
            if once or status not in RETRIED or attempt == ATTEMPTS or wait > left:
                raise DeliveryError(
                    f"the connector answered {status}", status, wait if retry_after is not None else None
                )
            left -= wait
            await self._sleep(wait)

    async def _attempt(
        self, method: str, url: str, data: bytes | None, headers: dict[str, str]
    ) -> tuple[int, str | None, bytes]:
        try:
            async with self._session().request(
                method,
                URL(url, encoded=True),
                data=data,
                headers=headers,
                allow_redirects=False,
                timeout=REQUEST_TIMEOUT,
            ) as response:
                answer = await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._counted(0)
            raise DeliveryError(f"the connector was not reached: {type(error).__name__}") from error
        self._counted(response.status)
        return response.status, response.headers.get("Retry-After"), answer


def _json(answer: bytes) -> Any:
    # A message sent in two parts is answered without an id, or without JSON: that is no failure.
    try:
        return json.loads(answer)
    except ValueError:
        return None


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


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread in a channel, `19:…;messageid=…`, and its first message; None where the answer had no id."""

    conversation_id: str | None
    activity_id: str | None


class Conversations:
    """The operations that the SDK's adapter asks a connector client for, and the beginning of a thread.

    The SDK's own walk over each activity three times, in a new client a turn, and lose the status of an error
    that isn't JSON (observed, botbuilder 4.17.1).
    https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
    """

    def __init__(self, service_url: str, delivery: Delivery) -> None:
        self._root, self._delivery = f"{service_url.rstrip('/')}/v3/conversations/", delivery

    async def send_to_conversation(
        self, conversation_id: str, activity: Activity, *, once: bool = False
    ) -> ResourceResponse:
        """Posts an activity."""
        return await self._send("POST", (conversation_id,), activity, once=once)

    async def reply_to_activity(
        self, conversation_id: str, activity_id: str, activity: Activity
    ) -> ResourceResponse:
        """Posts an activity as the answer to another."""
        return await self._send("POST", (conversation_id, activity_id), activity)

    async def update_activity(
        self, conversation_id: str, activity_id: str, activity: Activity, *, once: bool = False
    ) -> ResourceResponse:
        """Replaces an activity."""
        return await self._send("PUT", (conversation_id, activity_id), activity, once=once)

    async def delete_activity(self, conversation_id: str, activity_id: str, *, once: bool = False) -> None:
        """Deletes an activity."""
        await self._delivery.send("DELETE", self._url(conversation_id, activity_id), once=once)

    async def create_in_channel(
        self,
        channel_id: str,
        activity: Activity,
        *,
        tenant_id: str | None,
        bot: Mapping[str, Any] | None,
        once: bool = False,
    ) -> Thread:
        """Begins a thread in a channel with this activity.

        https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
        Teams wants the activity, as a thread cannot be empty, and the tenant beside it, and answers with the
        thread as a conversation of its own (microsoft/teams.net, CreateConversation-API-Behavior.md).
        """
        channel = {"channel": {"id": channel_id}}
        tenant = {"tenant": {"id": tenant_id}} if tenant_id else {}
        body = {
            "isGroup": True,
            "channelData": channel | tenant,
            "activity": activity.serialize(),
            **({"tenantId": tenant_id} if tenant_id else {}),
            **({"bot": dict(bot)} if bot else {}),
        }
        answer = await self._delivery.send("POST", self._root.removesuffix("/"), body, once=once)
        answer = answer if isinstance(answer, dict) else {}
        begun = answer.get("id"), answer.get("activityId")
        return Thread(*(part if isinstance(part, str) else None for part in begun))

    async def _send(
        self, method: str, where: tuple[str, ...], activity: Activity, *, once: bool = False
    ) -> ResourceResponse:
        answer = await self._delivery.send(method, self._url(*where), activity.serialize(), once=once)
        sent_id = answer.get("id") if isinstance(answer, dict) else None
        return ResourceResponse(id=sent_id if isinstance(sent_id, str) else None)

    def _url(self, conversation_id: str, *activity_id: str) -> str:
        parts = [quote(part, safe="") for part in (conversation_id, "activities", *activity_id)]
        return self._root + "/".join(parts)


class Connector:
    """A connector client as the SDK's adapter uses it."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations


class Connectors(ConnectorFactory):
    """Connector clients by service URL, made once."""

    def __init__(
        self,
        *,
        session: Callable[[], aiohttp.ClientSession],
        tokens: Tokens | None,
        hosts: Iterable[str],
        sleep: Callable[[float], Awaitable[object]],
        counted: Callable[[int], object] = lambda _: None,
    ) -> None:
        self._delivery = Delivery(session, tokens, sleep, counted)
        self._hosts = tuple(hosts)
        self._clients: OrderedDict[str, Connector] = OrderedDict()

    async def create(self, service_url: str, audience: str | None = None) -> Connector:
        """The client for a service URL. Raises DeliveryError for a host that may not get the bot's token."""
        client = self._clients.get(service_url)
        if client is None:
            if not may_send_to(service_url, self._hosts):
                raise DeliveryError("this service URL is not one of the connector's")
            client = self._clients[service_url] = Connector(Conversations(service_url, self._delivery))
            if len(self._clients) > MAX_CLIENTS:
                self._clients.popitem(last=False)
        self._clients.move_to_end(service_url)
        return client
