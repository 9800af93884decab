"""Faults one can order: the next answers for a path are throttled, late, cut off or not JSON at all."""

from dataclasses import dataclass

BODIES = (
    "cut", "html", "empty_page", "reset", "shuffled", "duplicate", "mixed_case", "old_names",
)  # fmt: skip


@dataclass(slots=True)
class Fault:
    """What goes wrong for the next `times` requests whose path and query contain `path`.

    `status` answers with an error instead of the data, `retry_after` adds that header (seconds), `delay_ms`
    waits first, `body` is one of BODIES: half a page, a gateway's HTML page, an empty page that has a next
    link, a closed connection, rows in any order, a row twice, enum words in capitals, Azure AD's old name.
    """

    path: str
    status: int | None = None
    retry_after: int | None = None
    times: int = 1
    delay_ms: int = 0
    body: str | None = None

    def __post_init__(self) -> None:
        if self.body is not None and self.body not in BODIES:
            raise ValueError(f"body must be one of {', '.join(BODIES)}, not {self.body!r}")
        if self.status is not None and not 400 <= self.status <= 599:
            raise ValueError(f"status must be an error status, not {self.status}")
        if self.times < 1 or self.delay_ms < 0:
            raise ValueError("times must be at least 1 and delay_ms not negative")


class Faults:
    """The faults still to happen, in the order they were ordered."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Orders a fault."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Forgets all faults."""
        self._waiting.clear()

    def next_for(self, path: str) -> Fault | None:
        """Takes the fault that strikes this request, if any."""
        for fault in self._waiting:
            if fault.path in path:
                fault.times -= 1
                if fault.times == 0:
                    self._waiting.remove(fault)
                return fault
        return None
