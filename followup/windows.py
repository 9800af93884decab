"""Which part of a job's log is to be read next, and what is known once it has been. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from store.events import Window

LATE = timedelta(minutes=15)
"""How long after its own time a row may become visible and is still found. Microsoft names 5 to 10 minutes
(https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues)."""
LATE_EVERY = timedelta(minutes=5)
"""How often rows that came late are looked for."""
STEP = timedelta(hours=4)
"""The longest window: what failed halfway is read again from its beginning."""
REACH = timedelta(days=7) - timedelta(minutes=5)
"""How far back is read at most: tenants without a premium licence keep the log for seven days, and a start
before that is refused
(https://learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention)."""


@dataclass(frozen=True, slots=True)
class Span:
    """The window to read: both ends belong to it. `at` is what was known before it."""

    at: Window
    since: datetime
    until: datetime
    late: bool
    """Whether it looks for late rows too."""
    last: bool
    """Whether it ends now; else it is one of several that catch up."""


def next_span(job_id: str, window: Window | None, now: datetime, waiting_since: datetime | None) -> Span:
    """What to read of a job's log now.

    It goes on where it ended, unless nobody waited for anything since then: `waiting_since` is when the first
    of those who wait now began to, None where the log is to have no hole.
    """
    begin = now - REACH
    if waiting_since is not None or window is None:
        begin = max(begin, min(now - LATE, waiting_since or now))
    if window is None or window.read_to < begin:
        window = Window(job_id, newest_at=begin, read_to=begin, full_at=begin, covers_from=begin)
    last = now - window.read_to <= STEP
    until = now if last else min(window.read_to + STEP, now - LATE)
    late = now - window.full_at >= LATE_EVERY
    since = min(window.newest_at, window.full_at - LATE) if late else window.newest_at
    return Span(window, max(since, window.covers_from), until, late, last)


def moved(span: Span, newest: datetime | None) -> Window:
    """How far the job is read now that all of the window is; `newest` is the time of its newest row.

    The next window begins at that row and not at the end of this one, however long nothing happens: when the
    log is late, all of it is. A window that caught up ended so long ago that nothing is to come.
    """
    reached = max(span.at.newest_at, newest or span.at.newest_at)
    return replace(
        span.at,
        newest_at=reached if span.last else max(reached, span.until),
        read_to=max(span.at.read_to, span.until),
        full_at=span.until if span.late else span.at.full_at,
    )
