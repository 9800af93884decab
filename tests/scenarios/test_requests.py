"""What an answer costs at Graph: the tenant itself counts, each part of a batch, over all scenarios."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.log import Event
from graph.people import Who
from sandbox.scenarios import SCENARIOS
from tests.scenarios.bench import bench

LOG = "GET /auditLogs/provisioning"
MOST, MOST_COLD = 8, 24
"""Cold, the jobs of a dozen apps are looked for and their schemas read: once, not for every question."""
BY_ID, BY_NAME = 1, 3
# There the log refuses on purpose, so that the same search is tried again and again.
REFUSED = "evidence-unavailable"
ASKED = sorted(name for name, scenario in SCENARIOS.items() if scenario.person and name != REFUSED)


def events(job: Job) -> tuple[Event, ...]:
    """The person's rows in a job, as far as they were read."""
    return () if isinstance(job.log, Unavailable) else job.log.events


def taken(stats: Counter[str]) -> tuple[int, int]:
    """All requests and those to the log since the last call."""
    del stats["batches"]
    counted = dict(stats)
    stats.clear()
    return sum(counted.values()), counted.get(LOG, 0)


@pytest.mark.parametrize("name", ASKED)
async def test_the_cost_of_an_answer(name: str) -> None:
    """A warm answer takes at most 8 requests, 1 search of the log by id where it knows the id, 3 by name."""
    async with bench(name) as here, here.reader() as tenant:
        stats = here.sandbox.tenant.stats
        await here.look(tenant)
        cold, _searches = taken(stats)
        warm = await here.look(tenant)
        requests, searches = taken(stats)
        known = any(event.source.id == here.scenario.person for job in warm.jobs for event in events(job))
        found = await tenant.find_people(Who.typed(warm.person.name))
        person = found.people[0].person if found.people else here.asked.person
        here.asked = replace(here.asked, person=person)
        await here.look(tenant)
        by_name, searches_by_name = taken(stats)

    assert cold <= MOST_COLD
    assert requests <= MOST
    assert by_name <= MOST
    # Nothing under the id: the log may know the person by another one, so it is searched by name, too.
    assert searches <= (BY_ID if known else BY_ID + 1)
    assert searches_by_name <= BY_NAME
