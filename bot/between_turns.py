"""What goes on between turns, put together: sending, the copy of the log, cases, watches, alerts, lists."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime

from bot.cases.parts import Cases, casework
from bot.follow_up import FollowUp
from bot.host import Host
from bot.log_tail import LEASE, LogTail
from bot.lookups import Lookups
from bot.running.log_copy import LogCopy
from bot.running.parts import Beside, Channels, Copy, Running
from bot.settings import Settings
from bot.watches.parts import WatchParts, watch_parts
from diagnosis.cause import Owner
from dialogs.reader import PersonReader
from followup.lease import Lease
from store.contacts import channel_key


@dataclass(frozen=True, slots=True)
class BetweenTurns:
    """Each part adds its own loops and messages to `follow_up`; turns use the parts, too."""

    follow_up: FollowUp
    tail: LogTail
    cases: Cases | None
    watch: WatchParts
    running: Running


def between_turns(
    host: Host, lookups: Lookups, *, clock: Callable[[], datetime], runs: bool = True
) -> BetweenTurns:
    """All of it, ready. With `runs` False somebody else runs it."""
    settings, tenant, answers = host.settings, lookups.tenant, lookups.answers
    follow_up = FollowUp(host, clock=clock, runs=runs)
    tail = LogTail(settings, host.database, Lease(follow_up.leases, LEASE), tenant, clock=clock)

    def copy_first() -> AbstractAsyncContextManager[PersonReader]:
        return tenant.together(tail.before)

    cases = casework(settings, host, follow_up, answers, tenant, clock=clock, reader=copy_first)
    watch = watch_parts(
        settings,
        host.database,
        follow_up,
        answers,
        start=host.tasks.start,
        clock=clock,
        on_case=cases.following.on_case if cases is not None else None,
        reader=copy_first,
        on=tail.reads,
    )
    tail.waits.append(watch.watches.waiting_since)
    tail.told.append(watch.watching.on_rows)
    host.forgets += [watch.watches, watch.looks]
    copied = LogCopy(tail.events, tail.counts, clock=clock).parts() if tail.reads else Copy()
    running = Running(
        settings=settings,
        database=host.database,
        follow_up=follow_up,
        tenant=tenant,
        answers=answers,
        book=lookups.asked,
        channels=channels_of(settings),
        beside=Beside(copy=copied) if cases is None else Beside(copy=copied, cases=cases.numbers),
        clock=clock,
        registry=host.metrics.registry,
    )
    return BetweenTurns(follow_up, tail, cases, watch, running)


def channels_of(settings: Settings) -> Channels:
    """Where alerts and lists go: the helpdesk's channel, and that of the cases that HR must act on."""
    if settings.helpdesk_channel is None:
        return Channels()
    hr = next((route.channel for route in settings.escalation_routes if route.owner is Owner.HR), None)
    return Channels(helpdesk=channel_key(settings.helpdesk_channel.id), hr=hr)
