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


def taken(stats: Counter[str], asked: list[str]) -> tuple[int, int, int]:
    """All requests since the last call, the searches of the log for the person, and the looks at others.

    The tenant counts all; `asked` is what the bot meant by them, as one path serves searches and looks.
    """
    del stats["batches"]
    counted, others = dict(stats), asked.count("spread")
    stats.clear()
    asked.clear()
    return sum(counted.values()), counted.get(LOG, 0) - others, others


@pytest.mark.parametrize("name", ASKED)
async def test_the_cost_of_an_answer(name: str) -> None:
    """A warm answer takes at most 8 requests, 1 search of the log by id where it knows the id, 3 by name.

    One more look at the log counts others with the same trouble, once a minute; a cold answer has it, too.
    """
    asked: list[str] = []
    async with bench(name) as here, here.reader(on_request=asked.append) as tenant:
        stats = here.sandbox.tenant.stats
        await here.look(tenant)
        cold, _searches, others = taken(stats, asked)
        warm = await here.look(tenant)
        requests, searches, again = taken(stats, asked)
        known = any(event.source.id == here.scenario.person for job in warm.jobs for event in events(job))
        found = await tenant.find_people(Who.typed(warm.person.name))
        person = found.people[0].person if found.people else here.asked.person
        here.asked = replace(here.asked, person=person)
        await here.look(tenant)
        by_name, searches_by_name, by_name_again = taken(stats, asked)

    assert cold <= MOST_COLD
    assert requests <= MOST
    assert by_name <= MOST
    # Nothing under the id: the log may know the person by another one, so it is searched by name, too.
    assert searches <= (BY_ID if known else BY_ID + 1)
    assert searches_by_name <= BY_NAME
    assert others <= 1
    assert (again, by_name_again) == (0, 0)
