"""When requests were under way, and how many of them had to wait for one another."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """One request as the server saw it: from its arrival to its answer, in seconds of one clock."""

    began: float
    ended: float
    what: str


def rounds(spans: Iterable[Span]) -> list[Span]:
    """The longest row of requests of which each began after the one before it had ended.

    If every answer takes much longer than the client needs to think, requests that do not depend on each
    other overlap, so the length of this row is the number of dependent rounds. It never says too few.
    """
    row: list[Span] = []
    for span in sorted(spans, key=lambda span: span.ended):
        if not row or span.began >= row[-1].ended:
            row.append(span)
    return row
