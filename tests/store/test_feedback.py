"""Feedback in the database: one row an opinion, and forgotten with the conversations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.retention import forget
from store.database import Database
from store.feedback import FeedbackStore
from store.handled import HandledActivities
from store.state import StateStorage
from store.tables import feedback

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


async def test_kept_replaced_and_forgotten(database: Database) -> None:
    """A reason joins its opinion, and both are gone after the time that conversations are kept."""
    opinion: dict[str, Any] = {"helpful": False, "cause": "job-paused-by-admin", "verdict": "likely"}
    opinion |= {"level": "employee", "comment": None}
    store = FeedbackStore(database, clock=lambda: START)
    await store.keep("a" * 32, **opinion, reason=None)
    await store.keep("a" * 32, **opinion, reason="wrong_cause")
    await store.keep("b" * 32, **opinion, reason=None)

    async def rows() -> list[tuple[str, str | None]]:
        async with database.engine.connect() as connection:
            found = await connection.execute(select(feedback.c.id, feedback.c.reason).order_by(feedback.c.id))
            return [(row.id, row.reason) for row in found]

    assert await rows() == [("a" * 32, "wrong_cause"), ("b" * 32, None)]
    for days, left in ((29, 2), (31, 0)):
        later = FeedbackStore(database, clock=lambda days=days: START + timedelta(days=days))  # type: ignore[misc]
        await forget(StateStorage(database), HandledActivities(database), timedelta(days=30), later)
        assert len(await rows()) == left
