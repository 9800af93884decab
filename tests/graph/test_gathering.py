"""Questions that come at the same moment: one request, and everybody has their own answer to it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from graph.client import Read
from graph.errors import NotPermitted
from graph.gathering import Gathering
from graph.wire import User
from tests.graph.conftest import Bench
from tests.support.scripted_graph import Reply, failure

BATCH = "/$batch"


def read(number: int) -> Read:
    return Read(f"/users/{number}")


async def test_who_comes_alone_is_asked_alone(bench: Bench) -> None:
    """One question is a plain request, and so is the next one after its answer."""
    for number in (1, 2):
        bench.graph.on(f"/users/{number}", Reply({"id": str(number)}))
    gathering = Gathering(bench.client, User)

    found = [(await gathering.get(read(number))).id for number in (1, 2)]

    assert found == ["1", "2"]
    assert [seen.path for seen in bench.graph.seen] == ["/users/1", "/users/2"]


async def test_many_at_once_are_one_batch(bench: Bench) -> None:
    """Questions of one moment are one batch, and each gets its own answer."""
    for number in range(15):
        bench.graph.on(f"/users/{number}", Reply({"id": str(number)}))
    gathering = Gathering(bench.client, User)

    found = await asyncio.gather(*(gathering.get(read(number)) for number in range(15)))

    assert [user.id for user in found] == [str(number) for number in range(15)]
    assert len(bench.graph.to(BATCH)) == 1


async def test_an_error_stays_with_its_question(bench: Bench) -> None:
    """What Graph refuses to one, alone or in a batch, is raised for that one only."""
    bench.graph.on("/users/1", Reply({"id": "1"}))
    bench.graph.on("/users/2", failure(403))
    gathering = Gathering(bench.client, User)

    good, denied = await asyncio.gather(*map(gathering.get, (read(1), read(2))), return_exceptions=True)

    assert isinstance(good, User)
    assert isinstance(denied, NotPermitted)
    with pytest.raises(NotPermitted):
        await gathering.get(read(2))


async def test_who_goes_takes_nobody_along(bench: Bench) -> None:
    """Somebody who no longer waits for the answer keeps nobody else from it."""
    for number in (1, 2):
        bench.graph.on(f"/users/{number}", Reply({"id": str(number)}))
    gathering = Gathering(bench.client, User)
    first, second = (asyncio.create_task(gathering.get(read(number))) for number in (1, 2))
    await asyncio.sleep(0)

    first.cancel()

    assert (await second).id == "2"
    assert first.cancelled()


async def test_a_fault_of_ours_is_raised_and_cancels_nobody(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error that Graph has no part in is raised for all who asked: none of them seems cancelled."""

    async def breaks(reads: Sequence[Read], model: type[User]) -> list[User]:
        raise RuntimeError("asked to break")

    monkeypatch.setattr(bench.client, "batch", breaks)
    gathering = Gathering(bench.client, User)

    found = await asyncio.gather(*map(gathering.get, (read(1), read(2))), return_exceptions=True)

    assert [type(error) for error in found] == [RuntimeError, RuntimeError]


async def test_an_end_leaves_nobody_waiting(bench: Bench) -> None:
    """Whoever waits when it ends is cancelled, also before anything was asked."""
    gathering = Gathering(bench.client, User)
    waiting = asyncio.create_task(gathering.get(read(1)))
    await asyncio.sleep(0)

    await gathering.aclose()
    await asyncio.wait({waiting}, timeout=5)

    assert waiting.cancelled()
    assert bench.graph.seen == []
