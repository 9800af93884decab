"""Suggestions while somebody types: the directory and the log, in time, and never at a question's cost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from graph.people import Candidate
from graph.quota import Quota
from graph.tenant import Tenant
from sandbox.people import GUEST_ID
from sandbox.server import Sandbox
from tests.graph.conftest import tenant_of
from tests.support.time import FakeTime

CONTOSO = "contoso"
JANE = "Jane Doe"
"""In the log only; Jane Miller has an account."""
LOG = "/auditLogs/provisioning"


@asynccontextmanager
async def contoso(time: FakeTime, asked: list[str]) -> AsyncIterator[tuple[Tenant, Sandbox]]:
    quota = Quota(monotonic=time.monotonic, sleep=time.sleep)
    async with tenant_of(CONTOSO, time, asked, quota) as opened:
        yield opened


def names(people: tuple[Candidate, ...]) -> list[tuple[str, bool]]:
    """Each name, and whether there is an account."""
    return [(one.person.name, one.in_directory) for one in people]


async def test_both_sources(time: FakeTime) -> None:
    """A few letters find who has an account and who is only in the log."""
    async with contoso(time, []) as (tenant, _sandbox):
        found = await tenant.suggest("jan")

    assert names(found.people) == [(JANE, False), ("Jane Miller", True)]
    assert found.whole


@pytest.mark.parametrize("words", ["", "j", "ja", "j d", "  ", "'", "--", "\u200b\u200b\u200b"])
async def test_too_little_is_not_looked_for(time: FakeTime, words: str) -> None:
    """Less than three letters find nobody and ask Graph nothing."""
    asked: list[str] = []
    async with contoso(time, asked) as (tenant, _sandbox):
        assert (await tenant.suggest(words)).people == ()

    assert asked == []


async def test_one_turn_at_the_log_for_a_whole_name(time: FakeTime) -> None:
    """Letter after letter costs one reading of the log in a minute."""
    asked: list[str] = []
    async with contoso(time, asked) as (tenant, _sandbox):
        for end in range(3, len(JANE) + 1):
            found = await tenant.suggest(JANE[:end])
        assert names(found.people) == [(JANE, False)]
        assert asked.count("suggestions") == 1

        time.passed += 61
        await tenant.suggest(JANE)

    assert asked.count("suggestions") == 2
    assert "log" not in asked


async def test_questions_go_first(time: FakeTime) -> None:
    """With no turn to spare the log is left out, said, and asked again with the next letter."""
    asked: list[str] = []
    quota = Quota(monotonic=time.monotonic, sleep=time.sleep)
    place = quota.enter(5)
    async with tenant_of(CONTOSO, time, asked, quota) as (tenant, _sandbox):
        found = await tenant.suggest("jan")
        assert names(found.people) == [("Jane Miller", True)]
        assert not found.whole
        assert "suggestions" not in asked

        quota.leave(place)
        assert (await tenant.suggest("jane")).whole


async def test_it_begins_a_word(time: FakeTime) -> None:
    """Letters in the middle of a word find nobody, though Graph's filter finds them."""
    async with contoso(time, []) as (tenant, _sandbox):
        assert names((await tenant.suggest("oe,")).people) == []
        assert names((await tenant.suggest("ane")).people) == []


async def test_by_number(time: FakeTime) -> None:
    """A whole HR number finds its holder."""
    async with contoso(time, []) as (tenant, _sandbox):
        (found,) = (await tenant.suggest("21451")).people

    assert (found.person.name, found.person.hr_id) == (JANE, "21451")


async def test_guests_are_left_out(time: FakeTime) -> None:
    """No guest is suggested."""
    async with contoso(time, []) as (tenant, sandbox):
        guest = sandbox.tenant.entra.users[GUEST_ID]
        found = await tenant.suggest(guest.get("displayName"))

    assert GUEST_ID not in {one.person.entra_id for one in found.people}


@pytest.mark.parametrize("path", ["/users?", LOG])
async def test_one_source_fails(time: FakeTime, path: str) -> None:
    """What one source knows is shown although the other is down, and that it is not all."""
    async with contoso(time, []) as (tenant, sandbox):
        sandbox.tenant.add_fault(path, status=403, times=50)
        found = await tenant.suggest("jan")

    assert JANE in dict(names(found.people)) or path == LOG
    assert "Jane Miller" in dict(names(found.people))
    assert not found.whole


async def test_a_filter_that_is_refused(time: FakeTime) -> None:
    """Where Graph refuses the filter, the next letter asks in the plainest form."""
    async with contoso(time, []) as (tenant, sandbox):
        sandbox.tenant.add_fault(LOG, status=400)
        assert names((await tenant.suggest("jan")).people) == [("Jane Miller", True)]
        assert names((await tenant.suggest("jane")).people) == [(JANE, False), ("Jane Miller", True)]


async def test_a_slow_log(time: FakeTime) -> None:
    """A log that does not answer in time is left out, and its answer serves the next letter."""
    asked: list[str] = []
    async with contoso(time, asked) as (tenant, sandbox):
        tenant._readers.suggestions._seconds = 0.2  # noqa: SLF001  the time of this test, not of a person
        sandbox.tenant.add_fault(LOG, delay_ms=600)
        found = await tenant.suggest("jan")
        assert names(found.people) == [("Jane Miller", True)]
        assert not found.whole

        async with asyncio.timeout(5):
            while len((await tenant.suggest("jane")).people) < 2:
                pass

    assert asked.count("suggestions") == 1
