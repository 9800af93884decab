"""The whole bot, put together: its parts, and in which order they begin and end."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from botbuilder.core import TurnContext

from bot.between_turns import BetweenTurns, between_turns
from bot.cases.parts import Cases as CaseParts
from bot.clock import utc_now
from bot.conversation import conversation
from bot.extension import SECONDS
from bot.follow_up import FollowUp
from bot.host import Host
from bot.lookups import lookups
from bot.running.parts import Running
from bot.settings import Settings
from bot.watches.parts import WatchParts
from followup.relaying import Cases
from graph.quota import Quota
from graph.tenant import Tenant
from store.database import Database


@dataclass(frozen=True, slots=True)
class Bot:
    """The whole bot: what handles turns, and what goes on between them."""

    host: Host
    follow_up: FollowUp
    watch: WatchParts
    running: Running
    cases: CaseParts | None = None


def create_bot(
    settings: Settings,
    *,
    clock: Callable[[], datetime] = utc_now,
    quota: Quota | None = None,
    offers_files: bool = True,
    follows_up: bool = True,
    cases: Cases | None = None,
    answer_within: float = SECONDS,
) -> Bot:
    """The whole bot, not started: its host's two apps start and stop everything they need.

    `offers_files` is False where the client is known not to show a file consent card. `follows_up` is False
    where somebody else runs what goes on between turns. `answer_within` is how many seconds a message
    extension and a list that follows the typing may take.
    """

    async def on_turn(context: TurnContext) -> None:
        await handler.on_turn(context)

    async def graph_answers() -> None:
        await looking.tenant.jobs()

    quota = quota or Quota(monotonic=time.monotonic)
    database = Database.at(settings.database_url.get_secret_value())
    host = Host(settings, database, on_turn, graph_check=graph_answers)
    looking = lookups(host, quota, clock=clock)
    between = between_turns(host, looking, clock=clock, runs=follows_up)
    between.follow_up.shares.append(quota.share)
    handler = conversation(
        host,
        looking,
        between,
        clock=clock,
        answer_within=answer_within,
        offers_files=offers_files,
        cases=cases,
    )
    _begin_and_end(host, looking.tenant, between)
    return Bot(host, between.follow_up, between.watch, between.running, between.cases)


def create_app(settings: Settings) -> web.Application:
    """The app that serves `POST /api/messages`."""
    return create_bot(settings).host.app


def _begin_and_end(host: Host, tenant: Tenant, between: BetweenTurns) -> None:
    """Have the host's app run the rest, in order: tenant, copy of the log, host, what goes on between turns.

    Contexts end in reverse order: the host's running turns finish before the tenant closes.
    """

    async def tenant_open(_: web.Application) -> AsyncIterator[None]:
        # Nobody waits for it: the first question finds the jobs known, or joins the looking.
        tenant.begin()
        yield
        await tenant.aclose()

    tail, follow_up = between.tail, between.follow_up
    host.forgets.append(tail)
    if tail.reads:
        follow_up.loops.append(tail.run)
    host.app.cleanup_ctx.insert(0, tail.running)
    host.app.cleanup_ctx.insert(0, tenant_open)
    host.app.cleanup_ctx.append(follow_up.running)
