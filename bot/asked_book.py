"""Notes what was answered and what was not understood, without keeping any turn waiting for the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Evidence
from followup.asked import noted
from store.asked import Asked, AskedStore

log = logging.getLogger(__name__)

GATHERS_SECONDS = 0.5
"""So long notes are gathered, then written in one transaction."""


class AskedBook:
    """Takes notes at once and writes them soon. A database that can't be reached loses them: they are for
    lists, no answer needs them."""

    def __init__(
        self,
        store: AskedStore,
        *,
        start: Callable[[Coroutine[Any, Any, Any]], object],
        sleep: Callable[[float], Coroutine[Any, Any, object]] = asyncio.sleep,
    ) -> None:
        self._store, self._start, self._sleep = store, start, sleep
        self._waiting: dict[str, Asked] = {}
        self._writing = False

    def answered(self, evidence: Evidence, diagnosis: Diagnosis) -> None:
        """Note how it stands with whoever was asked about."""
        note = noted(evidence, diagnosis)
        if note is None:
            return
        self._waiting[note.key] = note
        if not self._writing:
            self._writing = True
            self._start(self._soon())

    def missed(self, language: str) -> None:
        """Note that a message in this language was not understood."""
        self._start(self._miss(language))

    async def write(self) -> None:
        """Write what is waiting."""
        notes, self._waiting = list(self._waiting.values()), {}
        if not notes:
            return
        try:
            await self._store.note(notes)
        except SQLAlchemyError as error:
            log.warning("what was asked is not noted", extra={"error": type(error).__name__})

    async def _soon(self) -> None:
        try:
            await self._sleep(GATHERS_SECONDS)
        finally:
            self._writing = False
        await self.write()

    async def _miss(self, language: str) -> None:
        try:
            await self._store.missed(language[:2].lower())
        except SQLAlchemyError as error:
            log.warning("a message not understood is not counted", extra={"error": type(error).__name__})
