"""Forgetting: what the store kept long enough is deleted, at the start and every hour."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

from store.handled import HandledActivities
from store.state import StateStorage

log = logging.getLogger(__name__)

EVERY_SECONDS = 3600.0


class Prunes(Protocol):
    """A part of the store that forgets what is older than a time."""

    async def prune(self, keep: timedelta) -> None: ...


async def forget(state: StateStorage, handled: HandledActivities, keep: timedelta, *others: Prunes) -> None:
    """Delete once what is older than its time. A database that can't be reached is tried again later."""
    try:
        await state.prune(keep)
        await handled.prune()
        for other in others:
            await other.prune(keep)
    except SQLAlchemyError as error:
        log.warning("old rows not deleted", extra={"error": type(error).__name__})


async def keep_forgetting(
    state: StateStorage, handled: HandledActivities, keep: timedelta, *others: Prunes
) -> None:
    """Forget now and every hour, until cancelled."""
    while True:
        await forget(state, handled, keep, *others)
        await asyncio.sleep(EVERY_SECONDS)
