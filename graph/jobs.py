"""Finding the HR provisioning jobs of the tenant, and reading their status and schema."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from pydantic import BaseModel

from diagnosis.jobs import HrSystem, JobStatus, Target
from diagnosis.on_demand import Rule
from diagnosis.schema import Schema
from graph import odata, wire
from graph.cache import Cache
from graph.client import GraphClient, Read, parse_or_error
from graph.errors import GraphError, NotThere, Unexpected
from graph.handover import Handover
from graph.job_kinds import NOT_HR, Kind, Marks
from graph.odata import segment
from graph.status import job_schema, job_status, on_demand_rules

M = TypeVar("M", bound=BaseModel)

log = logging.getLogger(__name__)

_INTEGRATED = "tags/any(t:t eq 'WindowsAzureActiveDirectoryIntegratedApp')"
"""Enterprise apps carry this tag; without the filter Microsoft's own apps come along, by the hundred."""

_IDS = 10
"""Ids in one filter; Graph takes 15 conditions joined by `or` at most
(https://learn.microsoft.com/graph/filter-query-parameter)."""

_SOON = 60.0
"""Seconds until jobs are looked for again where none were found, or some apps could not be asked."""


@dataclass(frozen=True, slots=True)
class HrJob:
    """A provisioning job that brings people in from HR."""

    id: str
    service_principal_id: str
    name: str
    source: HrSystem
    target: Target

    @property
    def path(self) -> str:
        """Where Graph keeps it."""
        return f"{_jobs_path(self.service_principal_id)}/{segment(self.id)}"


@dataclass(frozen=True, slots=True)
class _Seen:
    """A job as discovery meets it."""

    job: wire.SynchronizationJob
    service_principal_id: str
    name: str
    named: bool
    """Whether the settings name it, so that it counts whatever it looks like."""


@dataclass(frozen=True, slots=True)
class _Found:
    jobs: tuple[HrJob, ...]
    complete: bool
    listed: Mapping[str, wire.SynchronizationJob]
    """The jobs as the lists had them, by id."""


@dataclass(frozen=True, slots=True)
class _Understood:
    """A job's schema in our terms: worked out once, as it is long and many questions need it."""

    sent: wire.SynchronizationSchema
    schema: Schema
    rules: tuple[Rule, ...]


class JobReader(Protocol):
    """The part of `Jobs` that a question about a person needs."""

    def begin(self) -> None: ...

    async def for_question(self) -> tuple[HrJob, ...]: ...

    async def statuses(self, jobs: Sequence[HrJob]) -> list[JobStatus | GraphError]: ...

    async def schema(self, job: HrJob) -> Schema: ...


class Jobs:
    """The tenant's HR jobs. Which there are is remembered for an hour, schemas for ten minutes, status never.

    `configured` holds (service principal id, job id or None for all of its jobs); empty means: look for them.
    """

    def __init__(
        self,
        client: GraphClient,
        *,
        configured: Sequence[tuple[str, str | None]] = (),
        marks: Marks | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        known_for: float = 3600.0,
        schema_for: float = 600.0,
    ) -> None:
        self._client = client
        self._configured = tuple(configured)
        self._marks = marks or Marks()
        self._found: Cache[_Found] = Cache(
            lambda found: known_for if found.jobs and found.complete else min(known_for, _SOON),
            monotonic=monotonic,
        )
        self._schemas: Cache[_Understood] = Cache(schema_for, monotonic=monotonic)
        self._kinds: dict[str, Kind] = {}
        self._just_listed: Handover[wire.SynchronizationJob] = Handover(monotonic=monotonic)

    async def all(self) -> tuple[HrJob, ...]:
        """Every HR job, by name. Raises a `GraphError`."""
        return (await self._found.get("jobs", self._find)).jobs

    async def every(self) -> tuple[tuple[HrJob, ...], bool]:
        """The same, and whether each app that may have some could be listed. Raises a `GraphError`."""
        found = await self._found.get("jobs", self._find)
        return found.jobs, found.complete

    def begin(self) -> None:
        """Start looking for jobs, for a question that will need them in a moment."""
        self._found.begin("jobs", self._find)

    async def for_question(self) -> tuple[HrJob, ...]:
        """As `all`, for a question about a person. Raises a `GraphError`.

        What the question will need next gets ready: schemas are read beside the log, and where the jobs had
        to be listed while the question waited, `statuses` gets their state from those lists.
        """
        listed_now = not self._found.fresh("jobs")
        found = await self._found.get("jobs", self._find)
        for job in found.jobs:
            self._schemas.begin(job.path, partial(self._read_schema, job.path))
            listed = found.listed.get(job.id)
            if listed_now and listed is not None and listed.status is not None:
                self._just_listed.keep(job.path, listed)
        return found.jobs

    def look_again(self) -> None:
        """Look for jobs anew next time, as one has vanished."""
        self._found.forget("jobs")

    async def statuses(self, jobs: Sequence[HrJob]) -> list[JobStatus | GraphError]:
        """The health of each job as it is now, or what went wrong with it."""
        known: dict[str, wire.SynchronizationJob | GraphError] = {
            job.path: listed for job in jobs if (listed := self._just_listed.take(job.path)) is not None
        }
        unread = [job.path for job in jobs if job.path not in known]
        sent = await self._client.batch([Read(path) for path in unread], wire.SynchronizationJob)
        if any(isinstance(answer, NotThere) for answer in sent):
            self.look_again()
        known |= zip(unread, sent, strict=True)
        answers = [known[job.path] for job in jobs]
        return [answer if isinstance(answer, GraphError) else job_status(answer) for answer in answers]

    async def schema(self, job: HrJob) -> Schema:
        """Scoping filters and mappings of a job. Raises a `GraphError`."""
        return (await self._schema(job.path)).schema

    async def rules(self, job: HrJob) -> tuple[Rule, ...]:
        """By which rules a person of this job can be provisioned on demand. Raises a `GraphError`."""
        return (await self._schema(job.path)).rules

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._found.aclose()
        await self._schemas.aclose()

    async def _schema(self, job_path: str) -> _Understood:
        return await self._schemas.get(job_path, partial(self._read_schema, job_path))

    async def _read_schema(self, job_path: str) -> _Understood:
        sent = await self._client.get(Read(f"{job_path}/schema"), wire.SynchronizationSchema)
        return _Understood(sent, job_schema(sent), on_demand_rules(sent))

    async def _find(self) -> _Found:
        named = bool(self._configured)
        apps, first = await (self._named() if named else self._discovered())
        lists = await asyncio.gather(*map(self._whole, apps, first))
        failed = [
            answer for answer in lists if isinstance(answer, GraphError) and not isinstance(answer, NotThere)
        ]
        seen = [
            _Seen(job, app, name, named)
            for (app, name), answer in zip(apps.items(), lists, strict=True)
            if not isinstance(answer, GraphError)
            for job in {job.id: job for job in answer.value}.values()
            if not named or self._wanted(app, job.id)
        ]
        few = asyncio.Semaphore(8)
        found = [job for job in await asyncio.gather(*(self._classified(one, few) for one in seen)) if job]
        if failed and not found:
            raise failed[0]
        jobs = tuple(sorted(found, key=lambda job: (job.name.casefold(), job.id)))
        log.info("jobs found", extra={"jobs": len(jobs), "apps": len(apps), "apps_failed": len(failed)})
        hr = {job.id for job in jobs}
        return _Found(
            jobs,
            complete=not failed,
            listed={one.job.id: one.job for one in seen if one.job.id in hr},
        )

    def _wanted(self, app: str, job_id: str) -> bool:
        return any(sp == app and (job is None or job == job_id) for sp, job in self._configured)

    async def _discovered(self) -> _Listed:
        apps = await self._apps()
        reads = [Read(_jobs_path(app)) for app in apps]
        return apps, await self._client.batch(reads, wire.SynchronizationJobs)

    async def _apps(self) -> dict[str, str]:
        """Names of the apps that may hold jobs, by service principal id."""
        params = {"$select": "id,appId,displayName,applicationTemplateId", "$top": "999"}
        narrow = Read("/servicePrincipals", {"$filter": _INTEGRATED, **params})
        apps: tuple[wire.ServicePrincipal, ...] = ()
        try:
            apps = (await self._client.items(narrow, wire.ServicePrincipal)).items
        except Unexpected as error:
            if not error.refused:
                raise
        if not apps:
            apps = (await self._client.items(Read("/servicePrincipals", params), wire.ServicePrincipal)).items
        return {app.id: app.display_name for app in apps}

    async def _named(self) -> _Listed:
        """The apps in the settings and their jobs, in one batch: the ids are known, so neither waits.

        An app whose name can't be read goes by its id.
        """
        ids = list(dict.fromkeys(app for app, _job in self._configured))
        select = {"$select": "id,appId,displayName", "$top": "999"}
        reads = [
            Read("/servicePrincipals", {"$filter": odata.any_of("id", ids[i : i + _IDS]), **select})
            for i in range(0, len(ids), _IDS)
        ]
        sent = await self._client.batch([*reads, *(Read(_jobs_path(app)) for app in ids)], wire.Anything)
        named, lists = sent[: len(reads)], sent[len(reads) :]
        apps = dict(zip(ids, ids, strict=True))
        for read, answer in zip(reads, named, strict=True):
            found = await self._names(read, _as(wire.ServicePrincipals, answer))
            apps |= {app.id: app.display_name for app in found if app.id in apps and app.display_name}
        return apps, [_as(wire.SynchronizationJobs, answer) for answer in lists]

    async def _names(
        self, read: Read, first: wire.ServicePrincipals | GraphError
    ) -> Sequence[wire.ServicePrincipal]:
        """The apps of a list; none where it can't be read. A page may be empty and have a next one."""
        if isinstance(first, GraphError):
            return ()
        if first.next_link is None:
            return first.value
        try:
            return (await self._client.items(read, wire.ServicePrincipal)).items
        except GraphError:
            return first.value

    async def _whole(
        self, app: str, first: wire.SynchronizationJobs | GraphError
    ) -> wire.SynchronizationJobs | GraphError:
        """All jobs of an app, or why they can't be told; the first page may not be all."""
        if isinstance(first, GraphError) or first.next_link is None:
            return first
        try:
            page = await self._client.items(Read(_jobs_path(app)), wire.SynchronizationJob)
        except GraphError as error:
            return error
        return wire.SynchronizationJobs(value=list(page.items))

    async def _classified(self, seen: _Seen, few: asyncio.Semaphore) -> HrJob | None:
        kind = self._marks.by_template(seen.job.template_id) or self._marks.by_name(seen.name)
        if kind is None:
            kind = self._kinds.get(seen.job.id)
        if kind is None:
            log.info("unknown template", extra={"template_id": seen.job.template_id, "job_id": seen.job.id})
            path = f"{_jobs_path(seen.service_principal_id)}/{segment(seen.job.id)}"
            try:
                async with few:
                    kind = self._marks.by_schema((await self._schema(path)).sent)
                self._kinds[seen.job.id] = kind
            except GraphError as error:
                log.warning("job not classified", extra={"job_id": seen.job.id, "code": error.code})
                kind = NOT_HR
        source = kind.source or (HrSystem.OTHER if seen.named else None)
        if source is None:
            return None
        return HrJob(seen.job.id, seen.service_principal_id, seen.name, source, kind.target)


_Listed = tuple[dict[str, str], list[wire.SynchronizationJobs | GraphError]]
"""Names of apps by service principal id, and the job list of each, in the same order."""


def _as(model: type[M], answer: wire.Anything | GraphError) -> M | GraphError:
    return answer if isinstance(answer, GraphError) else parse_or_error(model, answer.root)


def _jobs_path(service_principal_id: str) -> str:
    return f"/servicePrincipals/{segment(service_principal_id)}/synchronization/jobs"
