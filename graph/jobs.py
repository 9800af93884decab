"""Finding the HR provisioning jobs of the tenant, and reading their status and schema."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from diagnosis.evidence import HrSystem, JobStatus, Target
from diagnosis.schema import Schema
from graph import wire
from graph.cache import Cache
from graph.client import GraphClient, Read
from graph.errors import GraphError, NotThere, Unexpected
from graph.job_kinds import NOT_HR, Kind, Marks
from graph.odata import segment
from graph.status import job_schema, job_status

log = logging.getLogger(__name__)

_INTEGRATED = "tags/any(t:t eq 'WindowsAzureActiveDirectoryIntegratedApp')"
"""Enterprise apps carry this tag; without the filter Microsoft's own apps come along, by the hundred."""

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
        self._schemas: Cache[wire.SynchronizationSchema] = Cache(schema_for, monotonic=monotonic)
        self._kinds: dict[str, Kind] = {}

    async def all(self) -> tuple[HrJob, ...]:
        """Every HR job, by name. Raises a `GraphError`."""
        return (await self._found.get("jobs", self._find)).jobs

    def look_again(self) -> None:
        """Look for jobs anew next time, as one has vanished."""
        self._found.forget("jobs")

    async def statuses(self, jobs: Sequence[HrJob]) -> list[JobStatus | GraphError]:
        """The health of each job as it is now, or what went wrong with it."""
        sent = await self._client.batch([Read(job.path) for job in jobs], wire.SynchronizationJob)
        if any(isinstance(answer, NotThere) for answer in sent):
            self.look_again()
        return [answer if isinstance(answer, GraphError) else job_status(answer) for answer in sent]

    async def schema(self, job: HrJob) -> Schema:
        """Scoping filters and mappings of a job. Raises a `GraphError`."""
        return job_schema(await self._schema(job.path))

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._found.aclose()
        await self._schemas.aclose()

    async def _schema(self, job_path: str) -> wire.SynchronizationSchema:
        read = Read(f"{job_path}/schema")
        return await self._schemas.get(job_path, lambda: self._client.get(read, wire.SynchronizationSchema))

    async def _find(self) -> _Found:
        named = bool(self._configured)
        apps = await (self._named_apps() if named else self._apps())
        lists = await self._client.batch([Read(_jobs_path(app)) for app in apps], wire.SynchronizationJobs)
        failed = [
            answer for answer in lists if isinstance(answer, GraphError) and not isinstance(answer, NotThere)
        ]
        seen = [
            _Seen(job, app, name, named)
            for (app, name), answer in zip(apps.items(), lists, strict=True)
            if not isinstance(answer, GraphError)
            for job in answer.value
            if not named or self._wanted(app, job.id)
        ]
        few = asyncio.Semaphore(8)
        found = [job for job in await asyncio.gather(*(self._classified(one, few) for one in seen)) if job]
        if failed and not found:
            raise failed[0]
        jobs = tuple(sorted(found, key=lambda job: (job.name.casefold(), job.id)))
        log.info("jobs found", extra={"jobs": len(jobs), "apps": len(apps), "apps_failed": len(failed)})
        return _Found(jobs, complete=not failed)

    def _wanted(self, app: str, job_id: str) -> bool:
        return any(sp == app and (job is None or job == job_id) for sp, job in self._configured)

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

    async def _named_apps(self) -> dict[str, str]:
        """Names of the apps in the settings; an app whose name can't be read goes by its id."""
        ids = list(dict.fromkeys(app for app, _job in self._configured))
        reads = [
            Read(f"/servicePrincipals/{segment(app)}", {"$select": "id,appId,displayName"}) for app in ids
        ]
        sent = await self._client.batch(reads, wire.ServicePrincipal)
        return {
            app: app if isinstance(answer, GraphError) else answer.display_name or app
            for app, answer in zip(ids, sent, strict=True)
        }

    async def _classified(self, seen: _Seen, few: asyncio.Semaphore) -> HrJob | None:
        kind = self._marks.by_template(seen.job.template_id) or self._marks.by_name(seen.name)
        if kind is None:
            kind = self._kinds.get(seen.job.id)
        if kind is None:
            log.info("unknown template", extra={"template_id": seen.job.template_id, "job_id": seen.job.id})
            path = f"{_jobs_path(seen.service_principal_id)}/{segment(seen.job.id)}"
            try:
                async with few:
                    kind = self._marks.by_schema(await self._schema(path))
                self._kinds[seen.job.id] = kind
            except GraphError as error:
                log.warning("job not classified", extra={"job_id": seen.job.id, "code": error.code})
                kind = NOT_HR
        source = kind.source or (HrSystem.OTHER if seen.named else None)
        if source is None:
            return None
        return HrJob(seen.job.id, seen.service_principal_id, seen.name, source, kind.target)


def _jobs_path(service_principal_id: str) -> str:
    return f"/servicePrincipals/{segment(service_principal_id)}/synchronization/jobs"
