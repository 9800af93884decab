"""One window of one job's log: every row of it once, or an exception and no end."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest

from graph.errors import GraphError, Unexpected, Unreachable
from graph.log import PATH
from graph.tail import Tail
from sandbox.faults import Fault
from tests.graph.conftest import Bench, tenant_of
from tests.support.scripted_graph import Reply, failure, page
from tests.support.time import FakeTime

JOB = "j'1"
SINCE = datetime.fromisoformat("2026-11-25T10:00:00Z")
UNTIL = SINCE + timedelta(minutes=5)


def wire_row(number: int, job: str = JOB) -> dict[str, object]:
    at = SINCE + timedelta(seconds=number)
    return {
        "id": f"r{number}",
        "jobId": job,
        "activityDateTime": at.isoformat(),
        "provisioningAction": "create",
    }


async def read(tail: Tail, job: str = JOB) -> list[list[str]]:
    return [[event.id for event in events] async for events in tail.pages(job, SINCE, UNTIL)]


async def test_what_is_asked(bench: Bench) -> None:
    """The window is a second wider on each side, and its ends are asked for as Graph takes them."""
    bench.graph.on(PATH, page())
    assert await read(Tail(bench.client)) == [[]]
    assert bench.graph.seen[0].query["$filter"] == (
        "jobId eq 'j''1' and activityDateTime gt 2026-11-25T09:59:59Z"
        " and activityDateTime lt 2026-11-25T10:05:01Z"
    )
    assert bench.asked == ["tail"]


async def test_every_page(bench: Bench) -> None:
    """An empty page has a next one, a row that comes twice counts once, another job's never."""
    here = f"{bench.graph.url}/v1.0{PATH}?"
    bench.graph.queue = [
        page(wire_row(3), wire_row(3), wire_row(9, "other"), next_link=f"{here}2"),
        page(next_link=f"{here}3"),
        page(wire_row(3), wire_row(1)),
    ]
    assert await read(Tail(bench.client)) == [["r3"], [], ["r1"]]


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        ([failure(500)] * 4, Unreachable),
        ([Reply(b'{"value": [')] * 4, Unreachable),
        ([failure(400)], Unexpected),
        ([page(next_link="https://elsewhere.example/2")], Unexpected),
    ],
)
async def test_half_a_window_has_no_end(
    bench: Bench, trouble: list[Reply], expected: type[GraphError]
) -> None:
    """Whatever goes wrong after the first page, the reading raises and does not end as if that were all."""
    here = f"{bench.graph.url}/v1.0{PATH}?"
    bench.graph.queue = [page(wire_row(1), next_link=f"{here}2"), *trouble]
    got: list[str] = []

    async def read_on() -> None:
        async for events in Tail(bench.client).pages(JOB, SINCE, UNTIL):
            got.extend(event.id for event in events)

    with pytest.raises(expected):
        await read_on()
    assert got == ["r1"]


async def test_passing_trouble_is_waited_for(bench: Bench) -> None:
    """A refusal for too many requests, a server error and half a page cost time and no row."""
    bench.graph.queue = [
        failure(429, retry_after="2"),
        failure(503),
        Reply(b'{"value": ['),
        page(wire_row(1)),
    ]
    assert await read(Tail(bench.client)) == [["r1"]]


@pytest.mark.parametrize(
    "body", ["shuffled", "duplicate", "mixed_case", "cut", "reset", "html", "empty_page"]
)
async def test_a_tenant_s_log(time: FakeTime, body: str) -> None:
    """All rows of a job in a window come, in whatever unpleasant way Graph sends them."""
    async with tenant_of("contoso", time, []) as (tenant, sandbox):
        tail = tenant.tail()
        assert tail is not None
        ((job, _rows),) = Counter(str(row["jobId"]) for row in sandbox.tenant.log.rows).most_common(1)
        until = time.clock()
        since = until - timedelta(days=29)
        sandbox.tenant.faults.add(Fault(PATH, body=body))
        got = [event.id async for events in tail.pages(job, since, until) for event in events]
        expected = [
            str(one["id"])
            for one in sandbox.tenant.log.rows
            if one["jobId"] == job and since <= datetime.fromisoformat(str(one["activityDateTime"])) <= until
        ]
    assert len(expected) > 10
    assert sorted(got) == sorted(expected)
