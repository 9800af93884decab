"""The one door through which a failed reading becomes a gap in the evidence."""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from typing import TypeVar

from diagnosis.gaps import GapReason, Source, Unavailable
from diagnosis.text import _, text
from graph.deadline import Deadline
from graph.errors import GraphError, NotPermitted, NotThere, Throttled, Unreachable

T = TypeVar("T")

log = logging.getLogger(__name__)

# The logs answer 403 with this code in a tenant without a premium licence (observed).
_NO_LICENCE = "authentication_requestfromnonpremiumtenantorb2ctenant"


async def or_gap(source: Source, reading: Awaitable[T], deadline: Deadline) -> T | Unavailable:
    """What a reading gives, or why it gave nothing."""
    try:
        async with deadline.limit():
            return await reading
    except GraphError as error:
        return gap(source, error)
    except TimeoutError:
        log.warning("source too slow", extra={"source": source.value})
        return Unavailable(source, GapReason.TOO_SLOW, text(_("Microsoft Graph did not answer in time.")))


def gap(source: Source, error: GraphError) -> Unavailable:
    """An exception as a gap."""
    match error:
        case NotPermitted() if error.code.casefold() == _NO_LICENCE:
            reason = GapReason.NOT_LICENSED
        case NotPermitted():
            reason = GapReason.NOT_PERMITTED
        case NotThere():
            reason = GapReason.NOT_THERE
        case Throttled():
            reason = GapReason.THROTTLED
        case Unreachable():
            reason = GapReason.UNREACHABLE
        case _other:
            reason = GapReason.UNEXPECTED
    log.warning(
        "source not read",
        extra={
            "source": source.value,
            "reason": reason.value,
            "code": error.code,
            "request_id": error.request_id or "",
        },
    )
    if reason is GapReason.NOT_LICENSED:
        return Unavailable(source, reason, text(_("The tenant's licence does not include this log.")))
    permission = error.permission if isinstance(error, NotPermitted) else None
    return Unavailable(source, reason, error.plain, permission)
