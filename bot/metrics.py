"""Numbers for Prometheus in a registry of their own: turns, how long they took, what the connector said."""

from prometheus_client import CollectorRegistry, Counter, Histogram


class Metrics:
    """The host's counters; other rooms may add theirs to `registry`."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.turns = Counter(
            "bot_turns",
            "Requests at /api/messages by kind and result.",
            ("kind", "result"),
            registry=self.registry,
        )
        self.turn_seconds = Histogram(
            "bot_turn_seconds",
            "Seconds from a checked request to its answer.",
            ("kind",),
            buckets=(0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 12, 20, 60),
            registry=self.registry,
        )
        self._connector = Counter(
            "bot_connector_requests",
            "Requests to the connector by HTTP status (0: no answer).",
            ("status",),
            registry=self.registry,
        )

    def connector_answered(self, status: int) -> None:
        """Counts one answer of the connector."""
        self._connector.labels(str(status)).inc()


_KINDS = {
    "message": "message",
    "invoke": "invoke",
    "installationUpdate": "installation",
    "conversationUpdate": "installation",
}


def kind_of(activity_type: str, *, has_text: bool) -> str:
    """The label of an activity; anything unknown is "other", so that callers can't invent labels."""
    kind = _KINDS.get(activity_type, "other")
    return "action" if kind == "message" and not has_text else kind
