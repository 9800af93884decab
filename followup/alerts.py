"""When the helpdesk is told of a job's trouble: once when it begins, and once when it is over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from followup.thresholds import USUAL, Thresholds
from followup.trouble import Reading, Sign, Trouble
from store.alerts import AlertRow

RISING, ON, FALLING = "rising", "on", "falling"


_HIDES: dict[Trouble, frozenset[Trouble]] = {
    Trouble.STOPPED: frozenset(Trouble) - {Trouble.STOPPED},
    Trouble.QUARANTINE: frozenset({Trouble.SILENCE, Trouble.FAILURES, Trouble.NO_ROWS}),
}
"""What is no news any more once there is worse: nobody is told that the quarantine of a job is over because
somebody has switched the job off."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one reading changes of one kind of trouble; `tell` is what the helpdesk is to hear."""

    before: AlertRow | None
    after: AlertRow | None
    tell: Told | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """An alert as it is told: the trouble has begun, or it is over (`ended`, UTC)."""

    job_id: str
    trouble: Trouble
    since: datetime
    numbers: dict[str, int]
    ended: datetime | None = None


def changes(
    job_id: str,
    reading: Reading,
    kept: dict[Trouble, AlertRow],
    now: datetime,
    limits: Thresholds = USUAL,
) -> list[Change]:
    """What is to be kept and told after this reading; `kept` is what was known of the job before.

    A reading that says nothing of a kind of trouble changes nothing of it: neither its beginning nor its end
    is told by a tenant that does not answer.
    """
    found = []
    hidden = frozenset[Trouble]().union(*(_HIDES.get(trouble, frozenset()) for trouble in reading.signs))
    for trouble in Trouble:
        if trouble in hidden:
            if trouble in kept:
                found.append(Change(kept[trouble], None))
            continue
        if trouble in reading.unknown:
            continue
        change = _change(job_id, trouble, reading.signs.get(trouble), kept.get(trouble), now, limits)
        if change is not None:
            found.append(change)
    return found


def _change(
    job_id: str,
    trouble: Trouble,
    sign: Sign | None,
    before: AlertRow | None,
    now: datetime,
    limits: Thresholds,
) -> Change | None:
    if sign is None:
        return None if before is None else _gone(trouble, before, now, limits)
    if before is None:
        fresh = AlertRow(job_id, trouble, RISING, sign.since, 0, sign.numbers)
        return _seen(None, fresh, trouble, sign, now, limits)
    if before.phase == FALLING:
        # It was back before its end was told, so it never ended.
        return Change(before, replace(before, phase=ON, seen=1))
    if before.phase == RISING:
        return _seen(before, before, trouble, sign, now, limits)
    return None


def _seen(
    before: AlertRow | None,
    row: AlertRow,
    trouble: Trouble,
    sign: Sign,
    now: datetime,
    limits: Thresholds,
) -> Change:
    seen = row.seen + 1
    needed = limits.rising_numbers if trouble.by_numbers else limits.rising
    if seen < needed:
        return Change(before, replace(row, seen=seen))
    after = replace(row, phase=ON, seen=seen, data=sign.numbers, told_at=now)
    return Change(before, after, Told(row.job_id, trouble, row.since, sign.numbers))


def _gone(trouble: Trouble, before: AlertRow, now: datetime, limits: Thresholds) -> Change | None:
    if before.phase == RISING:
        return Change(before, None)
    seen = before.seen + 1 if before.phase == FALLING else 1
    if seen < limits.falling:
        return Change(before, replace(before, phase=FALLING, seen=seen))
    numbers = {name: int(value) for name, value in before.data.items()}
    return Change(before, None, Told(before.job_id, trouble, before.since, numbers, ended=now))
