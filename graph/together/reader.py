"""Finding and collecting as for one person, for many at once: what they read alike is read once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager, suppress

from diagnosis.evidence import Evidence, Expectation, Person
from graph.audits import Audits
from graph.collect import Collector
from graph.deadline import Deadline
from graph.deleted import DeletedUsers
from graph.errors import GraphError
from graph.further import Further
from graph.log import LiveLog, LogReader
from graph.names import Names
from graph.parts import Parts
from graph.people import Found, People, Who
from graph.question import Questions
from graph.reread import Reread
from graph.together.audits import SharedAudits
from graph.together.client import BatchingClient
from graph.together.directory import SharedDirectory
from graph.together.jobs import SharedJobs
from graph.together.log import SharedLog
from graph.together.waves import Waves

SECONDS = 30.0
"""For reading about all of them; waiting in line for the log is not counted."""

_UNTIL_THE_END = 600.0


class Together:
    """Each person is looked up as deeply as alone, but for what only explains and would cost the log's quota:
    how many others have the same trouble, and who changed a job where that decides nothing. Who comes near is
    not looked for either: that would have to be asked about, one by one."""

    def __init__(
        self, people: People, collector: Collector, questions: Questions, deadline: Deadline
    ) -> None:
        self._people, self._collector = people, collector
        self._questions, self._deadline = questions, deadline

    async def find_people(self, who: Who, *, leavers: bool = False) -> Found:
        """See `Tenant`."""
        return await self._people.find(who, self._questions.beside(self._deadline), leavers=leavers)

    async def collect(
        self, person: Person, expectation: Expectation, *, job_ids: Collection[str] | None = None
    ) -> Evidence:
        """See `Tenant`."""
        question = self._questions.beside(self._deadline)
        return await self._collector.collect(person, expectation, question, job_ids=job_ids)


@asynccontextmanager
async def together(
    parts: Parts, questions: Questions, before: Callable[[LogReader], LogReader] = lambda live: live
) -> AsyncIterator[Together]:
    """A reader for people who are asked about side by side, each in a task of its own."""
    deadline = Deadline(SECONDS)
    waves = Waves(lambda: questions.in_line(deadline))
    client = BatchingClient(parts.transport, parts.base_url, waves)
    directory = SharedDirectory(client, waves)
    log = before(SharedLog(parts.log, waves) if isinstance(parts.log, LiveLog) else parts.log)
    jobs = SharedJobs(parts.jobs)
    organizations = parts.organizations
    reread = Reread(monotonic=parts.monotonic, seconds=_UNTIL_THE_END)
    further = Further(
        SharedAudits(Audits(parts.client, days=parts.log_days, clock=parts.clock), waves),
        DeletedUsers(client),
        None,
        clock=parts.clock,
        directory=directory,
        names=Names(client, directory, organizations) if parts.tries_names else None,
        connections=parts.connections,
        agents=parts.agents,
    )
    people = People(directory, log, jobs, reread, organizations)
    collector = Collector(
        directory, log, jobs, reread, organizations, further, clock=parts.clock, cloud=parts.cloud
    )
    with suppress(GraphError, TimeoutError):  # each question hears why by itself
        async with deadline.limit():
            await parts.jobs.all()
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(waves.run())
        try:
            yield Together(people, collector, questions, deadline)
        finally:
            serving.cancel()
            await jobs.aclose()
