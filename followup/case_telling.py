"""All that must be told of a change in a case: cards, messages, words for the other side, other systems."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from followup.case_notices import card_notice, receipt_notice, said_notice
from followup.cases import Case, Changed, Entry, Event, Party, Pass, Tell, Whom
from store.outbox import Notice

MakeEvent = Callable[[Case, str, Party | None, datetime], Iterable[Notice]]
"""The notices that tell other systems of an event, e.g. `case.claimed`, and who made it happen."""

PassOn = Callable[[AsyncConnection, Case, Entry, Whom], Awaitable[Iterable[Notice]]]
"""The notices that carry somebody's words to the other side, in the transaction of the change."""


def nobody_listens(_case: Case, _event: str, _by: Party | None, _now: datetime) -> tuple[Notice, ...]:
    """Where no other system follows."""
    return ()


async def kept_here(
    _connection: AsyncConnection, _case: Case, _entry: Entry, _whom: Whom
) -> tuple[Notice, ...]:
    """Where there is no way to the other side."""
    return ()


async def notices_of(
    connection: AsyncConnection,
    changed: Changed,
    by: Party | None,
    now: datetime,
    *,
    make_event: MakeEvent,
    pass_on: PassOn,
) -> list[Notice]:
    """Rows for the outbox, in the transaction of the change."""
    case = changed.case
    notices = [card_notice(case)]
    if changed.receipt:
        notices.append(receipt_notice(case))
    for effect in changed.effects:
        match effect:
            case Tell():
                notices += said_notice(case, effect)
            case Pass(whom, seq):
                entry = next(one for one in changed.history if one.seq == seq)
                notices += await pass_on(connection, case, entry, whom)
            case Event(name):
                notices += make_event(case, name, by, now)
    return notices
