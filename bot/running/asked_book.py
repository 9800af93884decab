"""Notes what was answered and what was not understood, without keeping any turn waiting for the database."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError

from bot.running.list_names import NameMemory
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Evidence
from followup.asked import name_in, noted
from followup.lists import Ref
from store.asked import Asked, AskedStore

log = logging.getLogger(__name__)

GATHERS_SECONDS = 0.5
"""So long notes are gathered, then written in one transaction."""
_MOST = 2000
"""Notes that wait at most, where nothing writes them."""


class AskedBook:
    """Takes notes at once; `run` writes them soon. A database that can't be reached loses them: they are for
    lists, no answer needs them."""

    def __init__(
        self, store: AskedStore, *, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        self._store, self._sleep = store, sleep
        self.names = NameMemory()
        self._answers: dict[str, Asked] = {}
        self._missed: Counter[str] = Counter()
        self._news = asyncio.Event()

    def answered(self, evidence: Evidence, diagnosis: Diagnosis) -> None:
        """Note how it stands with whoever was asked about."""
        note = noted(evidence, diagnosis)
        if note is not None and not note.leaving:
            self.names.remember(Ref(note.hr_id, note.entra_id, note.job_id), name_in(evidence))
        if note is not None and len(self._answers) < _MOST:
            self._answers[note.key] = note
            self._news.set()

    def missed(self, language: str) -> None:
        """Note that a message in this language (its code) was not understood."""
        self._missed[language[:2].lower()] += 1
        self._news.set()

    async def run(self) -> None:
        """Write what is noted until cancelled, and what is left then."""
        try:
            while True:
                await self._news.wait()
                await self._sleep(GATHERS_SECONDS)
                await self.write()
        finally:
            await self.write()

    async def write(self) -> None:
        """Write what is noted."""
        answers, self._answers = list(self._answers.values()), {}
        missed, self._missed = self._missed, Counter()
        self._news.clear()
        try:
            if answers:
                await self._store.note(answers)
            for language, count in missed.items():
                await self._store.missed(language, count)
        except SQLAlchemyError as error:
            log.warning("what was asked is not noted", extra={"error": type(error).__name__})
