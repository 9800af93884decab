"""The state of the HR jobs by themselves, without any person: one round, nothing from the log."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from diagnosis.gaps import Source, Unavailable, not_read
from diagnosis.job_health import JobsRead
from diagnosis.jobs import Job
from graph.deadline import Deadline
from graph.errors import GraphError
from graph.gaps import gap, or_gap
from graph.jobs import Jobs


async def read_statuses(
    jobs: Jobs, *, job_ids: Collection[str] | None, clock: Callable[[], datetime], deadline: float
) -> JobsRead:
    """Every HR job, or those given, as they are now; `deadline` is in seconds. Raises no `GraphError`."""
    limit = Deadline(deadline)
    every = await or_gap(Source.JOBS, jobs.every(), limit)
    if isinstance(every, Unavailable):
        return JobsRead(clock(), every)
    found, whole = every
    wanted = [job for job in found if job_ids is None or job.id in job_ids]
    answers = await or_gap(Source.JOBS, jobs.statuses(wanted), limit)
    if isinstance(answers, Unavailable):
        return JobsRead(clock(), answers)
    held = tuple(
        Job(
            id=job.id,
            service_principal_id=job.service_principal_id,
            name=job.name,
            source=job.source,
            target=job.target,
            status=gap(Source.JOBS, answer) if isinstance(answer, GraphError) else answer,
            log=not_read(Source.PROVISIONING_LOG),
            schema=not_read(Source.SCHEMA),
        )
        for job, answer in zip(wanted, answers, strict=True)
    )
    return JobsRead(clock(), held, whole)
