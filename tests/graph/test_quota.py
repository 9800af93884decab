"""The line for the log, on a clock that the test moves."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.errors import Busy, Throttled
from graph.quota import Quota
from tests.support.world import World

SPAN = 10.0
PATIENCE = 30.0


@dataclass(frozen=True)
class Asked:
    """A question: when it comes, how many turns it keeps, how many it takes, how long one reading takes."""

    at: float = 0.0
    keeps: int = 1
    takes: int = 1
    reading: float = 0.0
    gives_up_at: float | None = None


@dataclass
class Played:
    """What became of the questions."""

    sent: list[tuple[int, float]] = field(default_factory=list)
    """Number of the question and time of each turn, in the order they were taken."""
    overtaken: list[tuple[int, int]] = field(default_factory=list)
    """Who took a turn while an earlier question waited for one."""
    busy: dict[int, float] = field(default_factory=dict)
    """Who was refused, and when."""


async def play(
    questions: list[Asked], holds: tuple[tuple[float, float], ...] = (), *, patience: float = PATIENCE
) -> Played:
    world, played = World(), Played()
    quota = Quota(5, SPAN, patience=patience, monotonic=world.monotonic, sleep=world.sleep)
    waiting: list[int] = []
    order: list[int] = []

    async def ask(number: int, asked: Asked) -> None:
        await world.sleep(asked.at)
        place = quota.enter(asked.keeps)
        order.append(number)
        try:
            for _turn in range(asked.takes):
                waiting.append(number)
                try:
                    await quota.turn(place)
                finally:
                    waiting.remove(number)
                played.sent.append((number, world.now))
                earlier = [one for one in order[: order.index(number)] if one in waiting]
                free = 5 - sum(1 for _one, at in played.sent if at > world.now - SPAN)
                # Turns of the same moment may be taken in any order, so these are not too late yet.
                played.overtaken += [(number, one) for one in earlier[max(0, free) :]]
                await world.sleep(asked.reading)
        except Throttled:
            played.busy[number] = world.now
        finally:
            quota.leave(place)

    async def hold(at: float, seconds: float) -> None:
        await world.sleep(at)
        quota.hold(seconds)

    async def give_up(task: asyncio.Task[None], at: float) -> None:
        await world.sleep(at)
        task.cancel()

    tasks = [asyncio.create_task(ask(number, one)) for number, one in enumerate(questions)]
    others = [asyncio.create_task(hold(*one)) for one in holds]
    others += [
        asyncio.create_task(give_up(task, one.gives_up_at))
        for task, one in zip(tasks, questions, strict=True)
        if one.gives_up_at is not None
    ]
    await world.run()
    done = await asyncio.gather(*tasks, *others, return_exceptions=True)
    assert [one for one in done if one is not None and not isinstance(one, asyncio.CancelledError)] == []
    return played


SECONDS = st.integers(0, 40).map(float)
QUESTIONS = st.builds(
    Asked,
    at=SECONDS,
    keeps=st.integers(0, 3),
    takes=st.integers(0, 4),
    reading=st.sampled_from([0.0, 0.3, 4.0]),
    gives_up_at=st.one_of(st.none(), SECONDS),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(QUESTIONS, max_size=15), st.lists(st.tuples(SECONDS, st.integers(0, 15)), max_size=3))
def test_never_more_than_five_in_ten_seconds(
    questions: list[Asked], holds: list[tuple[float, float]]
) -> None:
    """Whatever comes when, keeps too much or too little, is held back or gives up: no six turns are within
    ten seconds."""
    times = [at for _number, at in asyncio.run(play(questions, tuple(holds))).sent]

    assert times == sorted(times)
    assert all(later - earlier >= SPAN - 1e-9 for earlier, later in zip(times, times[5:], strict=False))


@settings(deadline=None, max_examples=60)
@given(st.lists(QUESTIONS.map(lambda one: replace(one, takes=min(one.takes, one.keeps))), max_size=15))
@example([Asked(keeps=2, takes=2, reading=0.3)] * 8)
def test_nobody_is_overtaken(questions: list[Asked]) -> None:
    """No question takes a turn that an earlier one is waiting for, as long as all keep what they take."""
    assert asyncio.run(play(questions)).overtaken == []


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 3), st.integers(1, 25))
@example(2, 10)
def test_who_fits_is_answered(cost: int, number: int) -> None:
    """Of questions that come at once, all that fit into the patience are answered, in their order, and
    those that don't are told so at once."""
    played = asyncio.run(play([Asked(keeps=cost, takes=cost)] * number))

    fit = min(number, 5 * (1 + int(PATIENCE // SPAN)) // cost)
    assert played.busy == dict.fromkeys(range(fit, number), 0.0)
    ends = [max(at for one, at in played.sent if one == answered) for answered in range(fit)]
    assert ends == sorted(ends)
    assert ends[-1] <= PATIENCE


async def test_the_turns_of_a_question_belong_together() -> None:
    """Whoever came first gets all their turns before the next one gets any that would delay them."""
    played = await play([Asked(keeps=2, takes=2, reading=0.3)] * 4)

    assert sorted(number for number, at in played.sent if at < SPAN) == [0, 0, 1, 1, 2]
    assert sorted(number for number, at in played.sent if at >= SPAN) == [2, 3, 3]


async def test_five_go_at_once() -> None:
    """The first five need not wait, the sixth waits for the whole span."""
    assert [at for _number, at in (await play([Asked()] * 6)).sent] == [0.0] * 5 + [SPAN]


async def test_what_is_not_needed_is_used_by_the_next_one() -> None:
    """Turns that were kept and not taken go to whoever waits, the moment they are free."""
    played = await play([Asked(keeps=5, takes=1, reading=0.3), Asked(), Asked()])

    assert sorted(played.sent) == [(0, 0.0), (1, 0.3), (2, 0.3)]


async def test_who_gives_up_gives_the_turn_back() -> None:
    """Who gives up while waiting does not cost the next one a turn."""
    played = await play([*[Asked()] * 5, Asked(gives_up_at=3.0, keeps=5, takes=5), Asked(at=1.0)])

    assert played.sent[5:] == [(6, SPAN)]


async def test_patience_ends() -> None:
    """Who was let in and is then held up waits for as long as the patience lasts, and no longer."""
    played = await play([*[Asked(keeps=1, takes=5)] * 8])

    assert set(played.busy.values()) <= {0.0, PATIENCE}
    assert PATIENCE in played.busy.values()


async def test_graph_has_closed_the_log() -> None:
    """A hold beyond the patience is Graph's refusal and said to be; a shorter one is waited for."""
    world = World()
    quota = Quota(5, SPAN, patience=PATIENCE, monotonic=world.monotonic, sleep=world.sleep)

    quota.hold(PATIENCE + 1)
    with pytest.raises(Throttled) as refused:
        await quota.turn()
    assert not isinstance(refused.value, Busy)
    assert refused.value.retry_after == PATIENCE + 1

    world.now = 20.0
    task = asyncio.create_task(quota.turn())
    await world.run()
    await task
    assert world.now == PATIENCE + 1


async def test_a_place_is_kept_for_a_while() -> None:
    """A question that pauses finds its turns again; once it is too late, they are the others'."""
    world = World()
    quota = Quota(1, SPAN, monotonic=world.monotonic, sleep=world.sleep)

    first = quota.enter()
    quota.keep(first, 5.0)
    world.now = 4.0
    assert quota.resume(first)
    quota.leave(first)

    second = quota.enter()
    quota.keep(second, 5.0)
    other = asyncio.create_task(quota.turn())
    await world.run()
    await other
    assert world.now == 9.0
    assert not quota.resume(second)


async def test_alone() -> None:
    """Nobody else is in line until somebody is owed a turn, and once that turn was taken or given back."""
    world = World()
    quota = Quota(5, SPAN, monotonic=world.monotonic, sleep=world.sleep)
    mine = quota.enter(2)
    assert quota.alone(mine)
    other = quota.enter()
    assert not quota.alone(mine)
    assert not quota.alone(other)
    await quota.turn(other)
    assert quota.alone(mine)
    third = quota.enter()
    quota.leave(third)
    assert quota.alone(mine)


def test_a_spare_turn_is_one_that_nobody_needs() -> None:
    """It is given while turns are free beyond those that the line keeps, and refused at once otherwise."""
    world = World()
    quota = Quota(3, SPAN, patience=PATIENCE, monotonic=world.monotonic, sleep=world.sleep)
    place = quota.enter(2)
    quota.spare()
    with pytest.raises(Busy):
        quota.spare()
    quota.leave(place)
    quota.spare()
    quota.spare()
    with pytest.raises(Busy):
        quota.spare()
    world.now += SPAN + 1
    quota.spare()
    quota.hold(5)
    with pytest.raises(Busy):
        quota.spare()


async def test_a_spare_turn_counts() -> None:
    """Whoever comes after it waits as after any other turn."""
    world = World()
    quota = Quota(1, SPAN, patience=PATIENCE, monotonic=world.monotonic, sleep=world.sleep)
    quota.spare()
    asking = asyncio.create_task(quota.turn())
    await world.run()
    await asking
    assert world.now >= SPAN
