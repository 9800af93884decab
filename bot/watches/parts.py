"""Watches, put together: the desk that keeps them, the evaluator, what they tell, and who comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from botbuilder.core import TurnContext

from bot.follow_up import FollowUp
from bot.settings import Settings
from bot.watches.notices import WatchNotices, revive
from dialogs.answers import Answers
from dialogs.looked import Looked
from dialogs.reader import PersonReader
from dialogs.watches.desk import WatchDesk
from dialogs.watches.looks import WatchLooks
from followup.watching import KIND, OnCase, Watching
from store.contacts import Contact, user_key
from store.database import Database
from store.outbox import Notice
from store.watches import Watches


@dataclass(frozen=True, slots=True)
class WatchParts:
    """What the rest of the bot needs of watches."""

    watches: Watches
    watching: Watching[Looked]
    looks: WatchLooks
    desk: WatchDesk
    came_back: Callable[[TurnContext, Contact], Coroutine[Any, Any, None]]


def watch_parts(
    settings: Settings,
    database: Database,
    follow_up: FollowUp,
    answers: Answers,
    *,
    start: Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]],
    clock: Callable[[], datetime],
    on_case: OnCase[Looked] | None = None,
    reader: Callable[[], AbstractAsyncContextManager[PersonReader]] | None = None,
    on: bool = True,
) -> WatchParts:
    """Everything about watches; its renderer and its loop are added to what goes on between turns.

    With `on` False no new ones are kept; those that there are come to their end.
    """
    watches = Watches(database, clock=clock)
    looks = WatchLooks(
        answers, locale=settings.locale, time_zone=settings.time_zone, clock=clock, reader=reader
    )
    watching = Watching(watches, looks, told=follow_up.outbox.ring, on_case=on_case, clock=clock)

    async def chat_of(asker: str) -> str | None:
        contact = await follow_up.contacts.get(user_key(asker))
        if contact is None or contact.blocked_at is not None:
            return None
        return str(contact.reference["conversation"]["id"])

    async def later(asker: str, data: Mapping[str, Any]) -> None:
        to = user_key(asker)
        await follow_up.outbox.add(Notice(KIND, to, f"watches:{to}"[:120], {"what": "asked", **data}))

    async def came_back(_context: TurnContext, contact: Contact) -> None:
        if await revive(watches, contact):
            follow_up.outbox.ring()
            watching.ring()

    desk = WatchDesk(
        answers,
        looks,
        watches,
        chat_of=chat_of,
        later=later,
        start=start,
        clock=clock,
        days=settings.watch_days,
        most=settings.watches_per_person,
        on=on,
    )
    follow_up.renderers[KIND] = WatchNotices(
        watches,
        looks,
        answers,
        locale=settings.locale,
        time_zone=settings.time_zone,
        most=settings.watches_per_person,
        clock=clock,
    )
    follow_up.loops.append(watching.run)
    follow_up.taken.append(watches.release)
    return WatchParts(watches, watching, looks, desk, came_back)
