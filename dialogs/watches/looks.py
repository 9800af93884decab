"""What watches look at: the question asked anew, and as much of the answer as the asker may hear."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from access import policy
from access.policy import Place, Role
from diagnosis.audience import Audience
from diagnosis.diagnosis import Diagnosis
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.looked import Asked, Looked
from dialogs.may_see import seen_by
from dialogs.reader import PersonReader
from followup.watches import Watch
from followup.watching import Heard, Refused

_FRESH = timedelta(minutes=2)
"""Between deciding that there is something to tell and telling it, mostly; then nothing is read again."""
_REMEMBERED = 2000


@dataclass(frozen=True, slots=True)
class Reading:
    """Somebody who reads an answer alone with the bot."""

    asker: Asker
    role: Role


class WatchLooks:
    """Looks watched people up, and says what of it their askers may hear."""

    def __init__(
        self,
        answers: Answers,
        *,
        locale: str,
        time_zone: str,
        clock: Callable[[], datetime],
        reader: Callable[[], AbstractAsyncContextManager[PersonReader]] | None = None,
    ) -> None:
        """`reader` reads of many side by side, from the copy of the log where it can."""
        self._answers, self._clock = answers, clock
        self._reader = reader or answers.tenant.together
        self._locale, self._time_zone = locale, time_zone
        self._recent: OrderedDict[str, tuple[datetime, Looked]] = OrderedDict()

    @asynccontextmanager
    async def together(self) -> AsyncIterator[Callable[[Watch], Awaitable[Looked]]]:
        """Asks watches' questions anew, side by side: with few requests, and from the copy of the log."""
        async with self._reader() as reader:

            async def look(watch: Watch) -> Looked:
                looked = await self._answers.look_up(asked_by(watch), reader)
                self._recent[watch.id] = (self._clock(), looked)
                self._recent.move_to_end(watch.id)
                self._forget_old()
                return looked

            yield look

    def _forget_old(self) -> None:
        too_old = self._clock() - _FRESH
        while self._recent:
            _id, (found_at, _looked) = next(iter(self._recent.items()))
            if len(self._recent) <= _REMEMBERED and found_at > too_old:
                return
            self._recent.popitem(last=False)

    async def prune(self, _keep: timedelta) -> None:
        """Forgets what was found too long ago to be told, also while nobody looks."""
        self._forget_old()

    async def find(self, asked: Asked) -> Looked:
        """Look a question up. What is read of the log for the first time is kept beside its copy."""
        async with self._reader() as reader:
            return await self._answers.look_up(asked, reader)

    async def recent(self, watch: Watch) -> Looked:
        """What was found a moment ago, or what is found now."""
        found = self._recent.pop(watch.id, None)
        if found is not None and self._clock() - found[0] < _FRESH:
            return found[1]
        return await self.find(asked_by(watch))

    async def hear(self, watch: Watch, looked: Looked) -> Heard | Refused | None:
        """What the asker may hear of it now."""
        reading = await self.reading(watch)
        if reading is None or isinstance(reading, Refused):
            return reading
        return Heard(told(looked, reading.role), self.audience(looked, reading) is Audience.OUTCOME)

    async def reading(
        self, watch: Watch, *, locale: str | None = None, time_zone: str | None = None
    ) -> Reading | Refused | None:
        """The asker of a watch, alone with the bot; None where it can't be read who they are."""
        asker = Asker(
            entra_id=watch.asker,
            locale=locale or self._locale,
            time_zone=time_zone or self._time_zone,
            place=Place.PRIVATE,
            tenant_id=watch.tenant,
        )
        asker, role = await self._answers.known(asker)
        if role is Role.UNKNOWN:
            return None
        return Reading(asker, role) if policy.may_ask(role) else Refused()

    def audience(self, looked: Looked, reading: Reading) -> Audience:
        """The level at which they are told."""
        return self._answers.reduced(looked, reading.asker, reading.role)[1]


def told(looked: Looked, role: Role) -> Diagnosis:
    """The answer that somebody of this role gets alone with the bot, in full."""
    may_hear = policy.may_hear_of_leaving(role, Place.PRIVATE)
    return seen_by(looked, Audience.HELPDESK, may_hear_of_leaving=may_hear)


def asked_by(watch: Watch) -> Asked:
    """The question of a watch."""
    return Asked(watch.person, watch.expectation, watch.source, watch.job)
