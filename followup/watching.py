"""Looks at watches that are due: asks anew, decides what there is to tell, and writes both down at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Generic, Protocol, TypeAlias, TypeVar

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Expectation, Person
from diagnosis.jobs import HrSystem
from diagnosis.log import Event
from followup.watches import (
    DAY,
    CauseChanged,
    Decision,
    Done,
    Expired,
    Nothing,
    State,
    Watch,
    decide,
    is_done,
    keys_of,
    named_in,
    next_look,
    readable,
    standing_of,
)
from store.contacts import user_key
from store.outbox import Notice
from store.watches import Watches

log = logging.getLogger(__name__)

KIND = "watch"
"""The kind of notice that tells of a watch."""
BATCH = 25
"""Watches that are taken at once."""
BATCHES = 2
"""Batches that are looked at side by side: while one waits for Graph, another one thinks."""
CLAIM_SECONDS = 60.0
"""How long a process may take for those it has taken; then another one may have them."""
EVERY_SECONDS = 5.0
"""Between two looks for what other processes woke, or what is due by time."""


class Row(Protocol):
    """One row of the log, with whatever else is known of it."""

    @property
    def event(self) -> Event: ...


class Looked(Protocol):
    """A question looked up, in full."""

    @property
    def diagnosis(self) -> Diagnosis: ...


@dataclass(frozen=True, slots=True)
class Heard:
    """What one asker would be told: the answer that they get, and whether its class is all they see of it."""

    diagnosis: Diagnosis
    by_outcome: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """The asker may no longer ask."""


L = TypeVar("L", bound=Looked)


class Looks(Protocol[L]):
    """Where answers come from: the rooms that know Graph and the policy."""

    def together(self) -> AbstractAsyncContextManager[Callable[[Watch], Awaitable[L]]]:
        """Asks watches' questions anew, side by side. What could not be read is a gap in the answer."""

    async def hear(self, watch: Watch, looked: L) -> Heard | Refused | None:
        """What the asker may hear of it now; None where it can't be told who they are."""


OnCase: TypeAlias = Callable[[AsyncConnection, Watch, Decision, L | None], Awaitable[Iterable[Notice]]]
"""What a case makes of a decision, and of what was looked up, if anything: in the watch's transaction."""

_Question: TypeAlias = tuple[Person, Expectation, HrSystem | None, str | None]


class Watching(Generic[L]):
    """The evaluator of one process; several may run on one database."""

    def __init__(
        self,
        watches: Watches,
        looks: Looks[L],
        *,
        told: Callable[[], None] = lambda: None,
        on_case: OnCase[L] | None = None,
        batch: int = BATCH,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`told` is called after something was put into the outbox."""
        self._watches, self._looks, self._told = watches, looks, told
        self._on_case = on_case
        self._batch, self._clock = batch, clock
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Rows have come, or a watch was revived: look at once."""
        self._rung.set()

    async def on_rows(self, rows: Iterable[Row]) -> None:
        """Rows of the log have come: whoever waits for the people in them is looked at now."""
        keys = frozenset(key for row in rows for key in named_in(row.event))
        if await self._watches.wake(keys):
            self.ring()

    async def run(self) -> None:
        """Look until cancelled. A database that can't be reached is tried again."""
        async with asyncio.TaskGroup() as side_by_side:
            for _batch in range(BATCHES):
                side_by_side.create_task(self._look_on())

    async def _look_on(self) -> None:
        while True:
            try:
                more = await self.run_once()
            except SQLAlchemyError as error:
                log.warning("watches could not be looked at", extra={"error": type(error).__name__})
                more = 0
            if not more:
                await self._wait()

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(EVERY_SECONDS):
                await self._rung.wait()
        except TimeoutError:
            return
        self._rung.clear()

    async def run_once(self) -> int:
        """Look at those that are due now, at most one batch; returns how many those were."""
        taken = await self._watches.due(self._batch, seconds=CLAIM_SECONDS)
        same: dict[_Question, list[Watch]] = {}
        for watch in taken:
            same.setdefault(_question(watch), []).append(watch)
        if same:
            try:
                async with self._looks.together() as look, asyncio.TaskGroup() as side_by_side:
                    for watches in same.values():
                        side_by_side.create_task(self._look(watches, look))
            except asyncio.CancelledError:
                # This process ends: another one may have them at once.
                await self._watches.release(*(watch.id for watch in taken))
                raise
        return len(taken)

    async def _look(self, watches: list[Watch], look: Callable[[Watch], Awaitable[L]]) -> None:
        """One look for all who watch the same."""
        looked: L | None
        try:
            looked = await look(watches[0])
        except Exception:
            # One person's answer must not keep all others from theirs; it is tried again like any gap.
            log.exception("a watched person could not be looked up", extra={"watch": watches[0].id})
            looked = None
        for watch in watches:
            try:
                await self._judge(watch, looked)
            except SQLAlchemyError as error:
                # Its claim ends by itself, then it is looked at again.
                log.warning(
                    "a watch could not be saved", extra={"watch": watch.id, "error": type(error).__name__}
                )
            except Exception:  # likewise, and the others are looked at all the same
                log.exception("a watch could not be judged", extra={"watch": watch.id})

    async def _judge(self, watch: Watch, looked: L | None) -> None:
        now = self._clock()
        diagnosis = looked.diagnosis if looked is not None and readable(looked.diagnosis) else None
        decision: Decision
        heard: Heard | Refused | None = None
        if looked is None or diagnosis is None:
            decision = decide(watch, None, now)
        elif _as_before(watch, diagnosis, now):
            decision = Nothing()
        else:
            heard = Heard(diagnosis) if watch.for_case else await self._looks.hear(watch, looked)
            match heard:
                case Refused():
                    await self._settle(_over(watch, State.ENDED, now), _notice(watch, "refused"))
                    return
                case Heard():
                    decision = decide(watch, heard.diagnosis, now, by_outcome=heard.by_outcome)
                case None:
                    diagnosis, decision = None, decide(watch, None, now)
        after = replace(
            watch,
            due_at=next_look(watch, diagnosis, now, decision),
            failures=0 if diagnosis is not None else watch.failures + 1,
            looks=watch.looks + 1,
        )
        if diagnosis is not None:
            standing = standing_of(diagnosis)
            after = replace(after, seen=standing, looks=after.looks if standing == watch.seen else 1)
        notice: Notice | None = None
        match decision:
            case Done():
                after, notice = _over(after, State.DONE, now), _notice(watch, "done")
            case Expired():
                after, notice = _over(after, State.EXPIRED, now), _notice(watch, "expired")
            case CauseChanged():
                after = replace(after, told=decision.now, told_at=now)
                before = {"outcome": decision.before.outcome.value, "cause": decision.before.cause}
                notice = _notice(watch, "changed", before=before)
            case Nothing(owed_at=None) if isinstance(heard, Heard) and readable(heard.diagnosis):
                after = replace(after, told=standing_of(heard.diagnosis, by_outcome=heard.by_outcome))
            case Nothing():
                pass
        await self._settle(after, notice, decision, looked if diagnosis is not None else None)

    async def _settle(
        self,
        watch: Watch,
        notice: Notice | None,
        decision: Decision | None = None,
        looked: L | None = None,
    ) -> None:
        keys = keys_of(looked.diagnosis.person) if looked is not None else frozenset()
        on_case, tell = self._on_case, not isinstance(decision, Nothing)
        if watch.for_case is not None and on_case is not None and decision is not None and tell:

            async def also(connection: AsyncConnection) -> Iterable[Notice]:
                return await on_case(connection, watch, decision, looked)

            saved = await self._watches.settle(watch, keys=keys, also=also)
        else:
            own = [notice] if notice is not None and watch.for_case is None else []
            saved = await self._watches.settle(watch, own, keys=keys)
        if saved is not None and tell:
            log.info("a watch has something to tell", extra={"watch": watch.id, "state": watch.state.value})
            self._told()


def _as_before(watch: Watch, diagnosis: Diagnosis, now: datetime) -> bool:
    """Whether there is surely nothing to tell, so that nobody needs to find out what the asker may hear."""
    if now >= watch.until or is_done(diagnosis) or standing_of(diagnosis) != watch.seen:
        return False
    return watch.told_at is None or now < watch.told_at + DAY


def _over(watch: Watch, state: State, now: datetime) -> Watch:
    return replace(watch, state=state, ended_at=now, due_at=None)


def _notice(watch: Watch, what: str, **more: object) -> Notice:
    return Notice(KIND, user_key(watch.asker), f"watch:{watch.id}", {"what": what, **more})


def _question(watch: Watch) -> _Question:
    """What makes two watches the same question; beside an id, the words that named somebody do not count."""
    person = watch.person
    if person.hr_id or person.entra_id or person.user_principal_name:
        person = replace(person, query="", display_name=None)
    return person, watch.expectation, watch.source, watch.job
