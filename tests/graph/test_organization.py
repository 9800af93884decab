"""When the directory synchronisation last ran, and who need not know."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from diagnosis.directory import Organization
from diagnosis.jobs import HrSystem, Target
from graph.errors import NotPermitted, NotThere
from graph.jobs import HrJob
from graph.organization import PATH, Organizations
from tests.graph.conftest import Bench
from tests.support.scripted_graph import failure, page

SYNCED = {"id": "t", "onPremisesSyncEnabled": True, "onPremisesLastSyncDateTime": "2026-11-25T09:40:00Z"}


def job(target: Target) -> HrJob:
    return HrJob("j", "s", "Job", HrSystem.WORKDAY, target)


def organizations_of(bench: Bench) -> Organizations:
    return Organizations(bench.client, monotonic=bench.time.monotonic)


async def test_remembered_for_a_minute(bench: Bench) -> None:
    """Within a minute Graph is asked once, after it again."""
    bench.graph.on(PATH, page(SYNCED))
    organizations = organizations_of(bench)

    for seconds in (0, 59, 2):
        bench.time.passed += seconds
        assert await organizations.read() == Organization(True, datetime(2026, 11, 25, 9, 40, tzinfo=UTC))

    assert bench.asked == ["organization"] * 2


@pytest.mark.parametrize("sent", [{}, {"onPremisesSyncEnabled": None, "onPremisesLastSyncDateTime": None}])
async def test_without_synchronisation(bench: Bench, sent: dict[str, object]) -> None:
    """A tenant without synchronisation, or one that says nothing of it, is known to say nothing."""
    bench.graph.on(PATH, page(sent))

    assert await organizations_of(bench).read() == Organization(None, None)


async def test_verified_domains(bench: Bench) -> None:
    """Domains are compared in lower case; none of them is not the same as not known."""
    domains = [{"name": "Contoso.com", "isDefault": True}, {"name": "contoso.onmicrosoft.com"}]
    bench.graph.queue += [page({**SYNCED, "verifiedDomains": domains}), page({"verifiedDomains": []})]

    first = await organizations_of(bench).read()
    second = await organizations_of(bench).read()

    assert first.verified_domains == {"contoso.com", "contoso.onmicrosoft.com"}
    assert second.verified_domains == frozenset()
    assert "verifiedDomains" in bench.graph.seen[0].query["$select"]


async def test_a_refusal_is_remembered(bench: Bench) -> None:
    """Who may not read it asks once a minute, and each time hears which permission it takes."""
    bench.graph.on(PATH, failure(403))
    organizations = organizations_of(bench)

    for _time in range(2):
        with pytest.raises(NotPermitted) as caught:
            await organizations.read()
        assert caught.value.permission == "Organization.Read.All"
    assert len(bench.graph.seen) == 1


async def test_no_organization(bench: Bench) -> None:
    """An empty list is no organization, and is not remembered."""
    bench.graph.queue += [page(), page(SYNCED)]
    organizations = organizations_of(bench)

    with pytest.raises(NotThere):
        await organizations.read()
    assert (await organizations.read()).sync_enabled is True


async def test_begun_only_for_active_directory(bench: Bench) -> None:
    """Jobs that write to Entra ID alone need no synchronisation."""
    bench.graph.on(PATH, page(SYNCED))
    organizations = organizations_of(bench)

    organizations.begin([job(Target.ENTRA_ID), job(Target.OTHER)])
    assert bench.asked == []
    organizations.begin([job(Target.ENTRA_ID), job(Target.ACTIVE_DIRECTORY)])
    await organizations.read()
    await organizations.aclose()

    assert bench.asked == ["organization"]
