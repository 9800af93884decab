"""The jobs as many people's questions see them: each job's state is read once for all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from diagnosis.jobs import JobStatus
from diagnosis.schema import Schema
from graph.cache import Cache
from graph.errors import GraphError
from graph.jobs import HrJob, JobReader

_ALL_OF_THEM = 600.0
"""Seconds; longer than they can take."""


class SharedJobs:
    """A `JobReader` that remembers what it read, and is forgotten with the questions."""

    def __init__(self, jobs: JobReader) -> None:
        self._jobs = jobs
        self._statuses: Cache[list[JobStatus | GraphError]] = Cache(_ALL_OF_THEM)

    def begin(self) -> None:
        """See `Jobs`."""
        self._jobs.begin()

    async def for_question(self) -> tuple[HrJob, ...]:
        """See `Jobs`."""
        return await self._jobs.for_question()

    async def statuses(self, jobs: Sequence[HrJob]) -> list[JobStatus | GraphError]:
        """See `Jobs`."""
        key = tuple(job.path for job in jobs)
        return await self._statuses.get(key, partial(self._jobs.statuses, jobs))

    async def schema(self, job: HrJob) -> Schema:
        """See `Jobs`."""
        return await self._jobs.schema(job)

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._statuses.aclose()
