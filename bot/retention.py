"""Forgetting: what the store kept long enough is deleted, at the start and every hour."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from datetime import timedelta
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

from store.audit import AuditStore
from store.handled import HandledActivities
from store.state import StateStorage

log = logging.getLogger(__name__)

EVERY_SECONDS = 3600.0


class Prunes(Protocol):
    """A part of the store that forgets what is older than a time."""

    async def prune(self, keep: timedelta) -> None: ...


class AuditRetention:
    """The audit is kept for a time of its own (AUDIT_DAYS)."""

    def __init__(self, store: AuditStore, days: int) -> None:
        self._store, self._keep = store, timedelta(days=days)

    async def prune(self, _keep: timedelta) -> None:
        """Delete what is older than that; the time for everything else does not count."""
        await self._store.prune(self._keep)


async def forget(state: StateStorage, handled: HandledActivities, keep: timedelta, *others: Prunes) -> None:
    """Delete once what is older than its time. A database that can't be reached is tried again later."""
    await _prune(state.prune(keep))
    await _prune(handled.prune())
    for other in others:
        await _prune(other.prune(keep))


async def _prune(pruning: Awaitable[None]) -> None:
    try:
        await pruning
    except SQLAlchemyError as error:  # what others keep is no younger for it
        log.warning("old rows not deleted", extra={"error": type(error).__name__})


async def keep_forgetting(
    state: StateStorage, handled: HandledActivities, keep: timedelta, *others: Prunes
) -> None:
    """Forget now and every hour, until cancelled."""
    while True:
        await forget(state, handled, keep, *others)
        await asyncio.sleep(EVERY_SECONDS)
