"""Doing something in one process only: the others stand by and go on when that one is gone."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

log = logging.getLogger(__name__)

SECONDS = 12.0
"""How long the others wait for one who is silent."""
RENEW = 4.0
TRY = 2.0
MARGIN = 1.0
"""For the work that was begun just before the lease ended, and for clocks that differ."""


class LostError(Exception):
    """The lease may be somebody else's by now."""


class Holds(Protocol):
    """What `store.leases.Leases` does."""

    async def hold(self, name: str, seconds: float) -> bool: ...

    async def release(self, name: str) -> None: ...


class Lease:
    """One lease by name. `run` does the work while it is held, again and again."""

    def __init__(
        self,
        leases: Holds,
        name: str,
        *,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._leases, self._name = leases, name
        self._sleep, self._monotonic = sleep, monotonic
        self._ends = 0.0

    def check(self) -> None:
        """To be called before each thing that only the holder may do. Raises LostError."""
        if self._monotonic() >= self._ends - MARGIN:
            raise LostError

    async def run(self, work: Callable[[], Awaitable[None]]) -> None:
        """Does the work whenever the lease can be had, until cancelled. Work that fails is begun anew."""
        while True:
            if await self._renewed():
                await self._do(work)
            await self._sleep(TRY)

    async def _do(self, work: Callable[[], Awaitable[None]]) -> None:
        working = asyncio.ensure_future(work())
        renewing = asyncio.ensure_future(self._keep())
        try:
            await asyncio.wait({working, renewing}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            lost = renewing.done() and not renewing.cancelled()
            working.cancel()
            renewing.cancel()
            results = await asyncio.gather(working, renewing, return_exceptions=True)
            for error in results:
                if isinstance(error, Exception) and not isinstance(error, LostError):
                    log.error("work under a lease failed", exc_info=error, extra={"lease": self._name})
            if lost:
                log.warning("lease lost", extra={"lease": self._name})
            self._ends = 0.0
            try:
                await self._leases.release(self._name)
            except SQLAlchemyError as error:
                log.warning("lease not given back", extra={"error": type(error).__name__})

    async def _keep(self) -> None:
        """Renews until somebody else has it, or until it has ended without an answer of the database."""
        while True:
            await self._sleep(RENEW)
            if not await self._renewed() and self._monotonic() >= self._ends - MARGIN:
                return

    async def _renewed(self) -> bool:
        began = self._monotonic()
        try:
            held = await self._leases.hold(self._name, SECONDS)
        except SQLAlchemyError as error:
            log.warning("lease not renewed", extra={"error": type(error).__name__})
            return False
        self._ends = began + SECONDS if held else 0.0
        return held
