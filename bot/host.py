"""The host: joins endpoint, adapter, memory and store round the one function that handles a turn.

    host = Host(settings, database, on_turn, memory=memory)
    web.run_app(host.app)            # host.ops_app beside it; or: async with host.listening() as address

`on_turn(context)` sends a card as `Activity(type="message", attachments=[card_attachment(card)])` and answers
an invoke with `await answer_invoke(context, card_body(card))`. What it changed in `memory` is saved once it
returns; if it raises, the memory of that person in that conversation is cleared and they are told so.
"""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

import aiohttp
from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ActivityTypes, ConversationReference

from bot.activity import MAX_BODY_BYTES
from bot.adapter import Adapter, ChannelAuthentication, OnTurn
from bot.clouds import Cloud
from bot.connector import REQUEST_TIMEOUT, Connectors, DeliveryError
from bot.credentials import Tokens, bot_tokens
from bot.endpoint import PATH, Endpoint, json_errors
from bot.files import Files
from bot.inbound import Claims, TokenCheck, only_to
from bot.invokes import EARLY, answer_invoke, card_body, error_body, message_body
from bot.metrics import Metrics
from bot.openid import KeysUnreachableError, SigningKeys
from bot.ops import Check, ops_app
from bot.retention import Prunes, keep_forgetting
from bot.settings import Settings
from bot.state import ConversationMemory
from bot.tasks import Tasks
from bot.turn_error import TurnFailed
from bot.turns import ANSWER_WITHIN_SECONDS, Turns
from bot.typing_indicator import EVERY_SECONDS, typing_while
from dialogs.raw_card import card_attachment
from store.database import Database
from store.feedback import FeedbackStore
from store.handled import HandledActivities, Reply
from store.known_issues import KnownIssueStore
from store.leases import Leases
from store.state import StateStorage

__all__ = ["Address", "Host", "answer_invoke", "card_attachment", "card_body", "error_body", "message_body"]

TURN_SECONDS = 90
"""A turn that takes longer has failed; without an end it would block its conversation for good."""
STOP_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Address:
    """Where a host listens, without a trailing slash."""

    bot: str
    ops: str


class ListenError(Exception):
    """An address can't be listened at; the message is for people and names the settings."""


class Host:
    """Everything between Teams and `on_turn`. Raises SettingsError if the bot's identity is incomplete."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        on_turn: OnTurn,
        clear_state: OnTurn | None = None,
        *,
        memory: ConversationMemory | None = None,
        graph_check: Check | None = None,
        tokens: Tokens | None = None,
        cloud: Cloud | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        answer_within: float = ANSWER_WITHIN_SECONDS,
        typing_every: float = EVERY_SECONDS,
    ) -> None:
        settings.check_identity()
        cloud = cloud or settings.cloud
        self.settings, self.database, self._on_turn = settings, database, on_turn
        self.memory = memory or ConversationMemory(StateStorage(database))
        self._typing_every = typing_every
        self.metrics = Metrics()
        self.tasks = Tasks()
        self._http: aiohttp.ClientSession | None = None
        hosts = settings.reply_hosts
        self.files = Files(self._session, cloud.file_hosts if not settings.anonymous else hosts)
        self.connectors = Connectors(
            session=self._session,
            tokens=tokens or bot_tokens(settings),
            hosts=hosts,
            sleep=sleep,
            counted=self.metrics.connector_answered,
        )
        self.adapter = Adapter(
            ChannelAuthentication(self.connectors), TurnFailed(clear_state or self.memory.clear)
        )
        self.forgets: list[Prunes] = [FeedbackStore(database), KnownIssueStore(database)]
        """What is pruned beside conversation memory; more may be added before the start."""
        self._forgetting: asyncio.Task[None] | None = None
        self._handled = HandledActivities(database)
        # Told apart by a random word: two processes may share a machine.
        turns = Leases(database, holder=f"turns:{uuid4().hex}") if database.shared else None
        self._turns = Turns(self._handled, self.tasks, leases=turns, answer_within=answer_within)
        self._keys: SigningKeys | None = None
        token_check = None
        self.required: dict[str, Check] = {"storage": database.ping}
        if not settings.anonymous:
            self._keys = SigningKeys(cloud.signing_keys, self._session, clock=clock)
            token_check = TokenCheck(self._keys, app_id=settings.app_id or "", issuer=cloud.bot_issuer)
            self.required["signing_keys"] = self._keys.ready
        self.app = web.Application(client_max_size=MAX_BODY_BYTES, middlewares=[json_errors])
        self.app.router.add_route(
            "*",
            PATH,
            Endpoint(
                token_check=token_check,
                tenants=settings.allowed_tenants,
                may_reply_to=only_to(hosts),
                turns=self._turns,
                handle=self._handle,
                metrics=self.metrics,
            ).answer,
        )
        self.app.cleanup_ctx.append(self._running)
        self.ops_app = ops_app(
            self.metrics.registry,
            required=self.required,
            reported={"graph": graph_check} if graph_check is not None else {},
        )

    async def start(self) -> None:
        """Brings the database up to date, opens the HTTP session, recalls what was handled."""
        await self.database.prepare()
        self._http = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=200, ttl_dns_cache=300), timeout=REQUEST_TIMEOUT
        )
        await self._turns.start()
        keep = timedelta(days=self.settings.retention_days)
        self._forgetting = asyncio.create_task(
            keep_forgetting(StateStorage(self.database), self._handled, keep, *self.forgets)
        )
        if self._keys is not None:
            self.tasks.start(self._warm(self._keys))

    async def stop(self) -> None:
        """Lets running turns end, then closes the session and the database."""
        if self._forgetting is not None:
            self._forgetting.cancel()
            await asyncio.gather(self._forgetting, return_exceptions=True)
        await self.tasks.stop(STOP_SECONDS)
        if self._http is not None:
            await self._http.close()
            self._http = None
        await self._handled.close()
        await self.database.close()

    @asynccontextmanager
    async def listening(
        self, *, port: int | None = None, ops_port: int | None = None
    ) -> AsyncIterator[Address]:
        """Serves both apps at the settings' hosts; a port given here wins, 0 takes any free one.

        Raises ListenError, and what `start` raises.
        """
        settings = self.settings
        runners = [web.AppRunner(app, access_log=None) for app in (self.app, self.ops_app)]
        places = (
            ("HOST and PORT", settings.host, settings.port if port is None else port),
            ("OPS_HOST and OPS_PORT", settings.ops_host, settings.ops_port if ops_port is None else ops_port),
        )
        try:
            for runner, (names, host, number) in zip(runners, places, strict=True):
                await runner.setup()
                try:
                    await web.TCPSite(runner, host, number).start()
                except OSError as error:
                    # asyncio puts a sentence of its own round the system's, except where a name is not known.
                    code = error.errno or 0
                    why = os.strerror(code) if code > 0 else error.strerror or error
                    raise ListenError(f"Cannot listen on {host}:{number} ({names}): {why}.") from error
            bot, ops = (_url(runner) for runner in runners)
            yield Address(bot, ops)
        finally:
            for runner in runners:
                await runner.cleanup()

    def background(self, work: Coroutine[Any, Any, Any]) -> None:
        """Runs work that outlives its turn; a failure is logged, and the stop waits for it a little."""
        self.tasks.start(work)

    async def update_card(
        self,
        reference: ConversationReference,
        activity_id: str,
        card: Mapping[str, Any],
        summary: str | None = None,
    ) -> bool:
        """Replaces the card of an earlier message; False if that message is gone.

        Raises what DELIVERY_ERRORS names.
        """
        client = await self.connectors.create(reference.service_url)
        message = _card_message(reference, card, summary)
        message.id = activity_id
        try:
            await client.conversations.update_activity(reference.conversation.id, activity_id, message)
        except DeliveryError as error:
            if error.status == 404:
                return False
            raise
        return True

    async def send_card(
        self, reference: ConversationReference, card: Mapping[str, Any], summary: str | None = None
    ) -> str | None:
        """Posts a card into a conversation, outside of any turn; returns the message's id if there is one.

        Raises what DELIVERY_ERRORS names. Not by the SDK's `continue_conversation`, which replies to an id
        that it makes up and hides errors (observed, botbuilder 4.17.1).
        """
        client = await self.connectors.create(reference.service_url)
        message = _card_message(reference, card, summary)
        sent = await client.conversations.send_to_conversation(reference.conversation.id, message)
        return sent.id if sent is not None else None

    async def _handle(self, activity: Activity, claims: Claims, early: asyncio.Future[Reply]) -> Reply:
        async def turn(context: TurnContext) -> None:
            context.turn_state[EARLY] = early
            await self._turn(context)

        return await self.adapter.handle(activity, claims, turn)

    async def _turn(self, context: TurnContext) -> None:
        async with asyncio.timeout(TURN_SECONDS), typing_while(context, self.tasks, every=self._typing_every):
            await self._on_turn(context)
            await self.memory.save(context)

    def _session(self) -> aiohttp.ClientSession:
        if self._http is None:
            raise DeliveryError("the host is not running")
        return self._http

    @staticmethod
    async def _warm(keys: SigningKeys) -> None:
        try:
            await keys.refresh()
        except KeysUnreachableError:
            return  # the first request tries again, and /readyz shows it

    async def _running(self, _: web.Application) -> AsyncIterator[None]:
        await self.start()
        try:
            yield
        finally:
            await self.stop()


def _card_message(reference: ConversationReference, card: Mapping[str, Any], summary: str | None) -> Activity:
    message = Activity(type=ActivityTypes.message, attachments=[card_attachment(card)], summary=summary)
    addressed = TurnContext.apply_conversation_reference(message, reference)
    addressed.reply_to_id = None
    return addressed


def _url(runner: web.AppRunner) -> str:
    host, port = runner.addresses[0][:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
