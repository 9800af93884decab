"""Watching in conversations: pressing the button, rows that come, and time that a test moves."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import create_bot
from cards.actions import parse_action
from cards.actions.question import Recheck
from cards.actions.watch import watch_of
from diagnosis.log import Action, Event, Identity, Result
from graph.quota import Quota
from tests.support.connector import Sent
from tests.support.talk import Talking, buttons_of, talking
from tests.support.teams import Answer, TeamsClient

JANE = "21451"
ASK = "21451 was hired 10 minutes ago and has no account"
DOWN = ("/auditLogs", "/users", "/servicePrincipals", "/$batch", "/groups")


class Clock:
    """The bot's clock: the real one, and as much later as a test says."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the log, as the reader of new rows hands it on."""

    event: Event


async def press_watch(talk: Talking, card: Mapping[str, Any], *, submit: bool = False) -> Answer:
    """Press "Tell me when it is done" on an answer."""
    recheck = parse_action(buttons_of(card)["Recheck"]["data"])
    assert isinstance(recheck, Recheck)
    data = watch_of(recheck).model_dump(mode="json", exclude_none=True)
    message = talk.teams.sent[-1].id
    if submit:
        answer = await talk.teams.submit(data, reply_to=message)
    else:
        answer = await talk.teams.execute("watch", data, reply_to=message)
    await talk.host.tasks.idle()
    return answer


async def row(talk: Talking, hr_id: str) -> None:
    """A row about this worker comes, and whoever waits for them is looked at."""
    seen = Event("r", datetime.now(UTC), Action.CREATE, Result.SUCCESS, source=Identity(hr_id))
    await talk.bot.watch.watching.on_rows([Row(seen)])
    while await talk.bot.watch.watching.run_once():
        pass


async def told(talk: Talking) -> list[Sent]:
    """What goes out now."""
    before = len(talk.connector.sent)
    await talk.follow_up.sender.run_once()
    return talk.connector.sent[before:]


async def repaired(talk: Talking, hr_id: str) -> list[Sent]:
    """The worker is put right, a cycle runs, its row comes; what goes out then."""
    talk.sandbox.tenant.repair(hr_id)
    talk.sandbox.tenant.run_cycle()
    await row(talk, hr_id)
    return await told(talk)


@asynccontextmanager
async def another(talk: Talking, clock: Clock) -> AsyncIterator[Talking]:
    """Another process of the same bot on the same database, or the same one after a restart."""
    async with AsyncExitStack() as stack:
        bot = create_bot(
            talk.host.settings,
            clock=clock,
            quota=Quota(1000, 1.0, monotonic=time.monotonic),
            follows_up=False,
        )
        address = await stack.enter_async_context(bot.host.listening(port=0, ops_port=0))
        teams = await stack.enter_async_context(
            TeamsClient(address.bot, talk.connector, user=talk.teams.user, tenant=talk.teams.tenant)
        )
        yield replace(talk, host=bot.host, teams=teams, bot_url=address.bot, follow_up=bot.follow_up, bot=bot)


@asynccontextmanager
async def asking(folder: Path, clock: Clock, **how: Any) -> AsyncIterator[Talking]:
    """A bot whose evaluator and sender run when a test says so."""
    async with talking(folder, clock=clock, follows_up=False, **how) as talk:
        yield talk


async def watching(talk: Talking, words: str = ASK) -> None:
    """Ask, and press the button."""
    await press_watch(talk, await talk.card(words))


def card_of(sent: list[Sent]) -> dict[str, Any]:
    """The one card that came."""
    (only,) = sent
    assert only.card is not None
    return dict(only.card)


async def count(talk: Talking) -> int:
    """How many watches wait."""
    return await talk.bot.watch.watches.active()
