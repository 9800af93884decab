"""One question on its way through the tenant: its place in the line for the log, its time, what is slow."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from diagnosis.gaps import GapReason, Source, Unavailable
from graph.deadline import Deadline
from graph.gaps import or_gap
from graph.quota import Place, Quota

T = TypeVar("T")

GOES_ON_WITHIN = 5.0
"""Seconds between finding a person and collecting the evidence, where nobody has to be asked in between."""

_SLOW = frozenset({GapReason.TOO_SLOW, GapReason.THROTTLED})
_WAITED_FOR_ONCE = frozenset({Source.PROVISIONING_LOG, Source.USERS})
"""Not the jobs: looking for them goes on in between (`graph.cache`) and may be done by the next step."""


class Question:
    """What finding a person and collecting the evidence for one answer have in common."""

    def __init__(self, place: Place, deadline: Deadline, quota: Quota) -> None:
        self.place = place
        self.deadline = deadline
        self.quota = quota
        self.goes_on = False
        """Whether collecting follows at once, so that the place in the line is kept."""
        self._slow: dict[Source, Unavailable] = {}

    async def read(self, source: Source, reading: Coroutine[object, object, T]) -> T | Unavailable:
        """What a reading gives, or why it gave nothing. A source that was slow is not waited for again."""
        slow = self._slow.get(source)
        if slow is not None:
            reading.close()
            return slow
        answer = await or_gap(source, reading, self.deadline)
        if isinstance(answer, Unavailable) and answer.reason in _SLOW and source in _WAITED_FOR_ONCE:
            self._slow[source] = answer
        return answer


_asking: ContextVar[Question | None] = ContextVar("question", default=None)
"""The question that this task works on. It reaches from the search to the collecting of one turn, which the
dialog calls one after the other, and down to the transport, which knows nothing of people."""


class Questions:
    """Begins questions. `seconds` is the time for one search and for one collecting each."""

    def __init__(self, quota: Quota, *, seconds: float) -> None:
        self._quota = quota
        self._seconds = seconds

    @contextmanager
    def searching(self, turns: int) -> Iterator[Question]:
        """A new question that will probably need so many turns at the log."""
        earlier = self._going_on()
        if earlier is not None:
            self._quota.leave(earlier.place)
        question = self._new(turns)
        _asking.set(question)
        try:
            yield question
        finally:
            if question.goes_on:
                self._quota.keep(question.place, GOES_ON_WITHIN)
            else:
                self._end(question)

    @contextmanager
    def collecting(self, turns: int) -> Iterator[Question]:
        """The question that this task has just searched for, or else a new one."""
        question = self._going_on()
        if question is None:
            question = self._new(turns)
        else:
            question.deadline = Deadline(self._seconds)
        _asking.set(question)
        try:
            yield question
        finally:
            self._end(question)

    def beside(self, deadline: Deadline) -> Question:
        """A question among many that have one time limit. Its readings stand in line with theirs."""
        return Question(Place(0, 0.0), deadline, self._quota)

    @contextmanager
    def in_line(self, deadline: Deadline) -> Iterator[None]:
        """What is read in here stands in line in one place, while the time of all of them stands still."""
        place = self._quota.enter()
        token = _asking.set(Question(place, deadline, self._quota))
        try:
            yield
        finally:
            _asking.reset(token)
            self._quota.leave(place)

    def _new(self, turns: int) -> Question:
        return Question(self._quota.enter(turns), Deadline(self._seconds), self._quota)

    def _going_on(self) -> Question | None:
        """The question this task has left open. It goes on once, in one of the tasks that know it."""
        question = _asking.get()
        if question is None or not question.goes_on or question.quota is not self._quota:
            return None
        question.goes_on = False
        return question if self._quota.resume(question.place) else None

    def _end(self, question: Question) -> None:
        self._quota.leave(question.place)
        _asking.set(None)


async def turn_at_log(quota: Quota) -> None:
    """Wait for a turn at the log in the place of the question that is worked on; its time stands still.

    Raises a `Throttled`; see `Quota.turn`.
    """
    question = _asking.get()
    if question is None or question.quota is not quota:
        await quota.turn()
        return
    with question.deadline.standing_still():
        await quota.turn(question.place)
