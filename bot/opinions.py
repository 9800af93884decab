"""Where feedback ends up: in the database, and as numbers for Prometheus."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter

from diagnosis.causes import CATALOGUE
from dialogs.feedback import Opinion
from store.feedback import FeedbackStore


class Opinions:
    """Keeps and counts opinions."""

    def __init__(self, store: FeedbackStore, registry: CollectorRegistry) -> None:
        self._store = store
        self._known = {cause.id for cause in CATALOGUE}
        self._given = Counter(
            "provisioning_bot_feedback",
            "Answers called helpful or not, by the cause they showed.",
            ("helpful", "cause"),
            registry=registry,
        )
        self._reasons = Counter(
            "provisioning_bot_feedback_reasons",
            "Why answers did not help, by the cause they showed.",
            ("reason", "cause"),
            registry=registry,
        )

    async def keep(self, opinion: Opinion) -> None:
        """Keep one opinion; its reason comes as a second call under the same key."""
        # A button's data comes from outside, so that only what we know becomes a label.
        cause = opinion.cause if opinion.cause in self._known else None
        if opinion.reason is None:
            self._given.labels("yes" if opinion.helpful else "no", cause or "none").inc()
        else:
            self._reasons.labels(opinion.reason, cause or "none").inc()
        await self._store.keep(
            opinion.row,
            helpful=opinion.helpful,
            cause=cause,
            verdict=opinion.verdict,
            level=opinion.level,
            reason=opinion.reason,
            comment=opinion.comment,
        )
