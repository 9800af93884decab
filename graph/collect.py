"""Everything about one person: sources read side by side under one deadline, each a value or a gap."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from diagnosis.evidence import (
    DirectoryUser,
    Evidence,
    Expectation,
    GapReason,
    Job,
    JobStatus,
    Person,
    Source,
    SourceRead,
    Unavailable,
)
from diagnosis.log import Event
from diagnosis.schema import Schema
from diagnosis.text import _, text
from graph import wire
from graph.errors import GraphError
from graph.events import hr_ids
from graph.gaps import gap, or_gap
from graph.jobs import HrJob, Jobs
from graph.log import LogRead, LogReader
from graph.reread import Reread
from graph.users import Directory, directory_users, hr_id_forms, name_key


@dataclass(frozen=True, slots=True)
class _PersonRead:
    """What directory and log say, and who the person turned out to be."""

    person: Person
    users: tuple[DirectoryUser, ...] | Unavailable
    log: LogRead | Unavailable
    keep: Callable[[Event], bool] = lambda event: True
    """Which of the rows are the person's."""


class Collector:
    """Collects evidence. `deadline` is in seconds, for everything together."""

    def __init__(
        self,
        directory: Directory,
        log: LogReader,
        jobs: Jobs,
        reread: Reread,
        *,
        clock: Callable[[], datetime],
        deadline: float,
    ) -> None:
        self._directory = directory
        self._log = log
        self._jobs = jobs
        self._reread = reread
        self._clock = clock
        self._deadline = deadline

    async def collect(
        self, person: Person, expectation: Expectation, *, job_ids: Collection[str] | None = None
    ) -> Evidence:
        """The evidence about a person in all HR jobs, or in those given. Never raises a `GraphError`.

        The person in the evidence carries identifiers that were learned on the way.
        """
        until = asyncio.get_running_loop().time() + self._deadline
        jobs = await or_gap(Source.JOBS, self._jobs.for_question(), until)
        if isinstance(jobs, Unavailable):
            users = await or_gap(Source.USERS, self._users(person), until)
            parts = () if isinstance(users, Unavailable) else (self._read_now(Source.USERS),)
            known = users if isinstance(users, Unavailable) else directory_users(users)
            return Evidence(self._clock(), person, expectation, jobs, known, parts)
        if job_ids is not None:
            jobs = tuple(job for job in jobs if job.id in job_ids)
        async with asyncio.TaskGroup() as group:
            statuses = group.create_task(self._statuses(jobs, until))
            schemas = [
                group.create_task(or_gap(Source.SCHEMA, self._jobs.schema(job), until)) for job in jobs
            ]
            about = group.create_task(self._person(person, [job.id for job in jobs], until))
        read = about.result()
        held = tuple(
            _job(job, status, schema.result(), read)
            for job, status, schema in zip(jobs, statuses.result(), schemas, strict=True)
        )
        return Evidence(
            now=self._clock(),
            person=read.person,
            expectation=expectation,
            jobs=held,
            users=read.users,
            sources=self._sources(held, read),
        )

    async def _statuses(self, jobs: Sequence[HrJob], until: float) -> list[JobStatus | Unavailable]:
        answers = await or_gap(Source.JOBS, self._jobs.statuses(jobs), until)
        if isinstance(answers, Unavailable):
            return [answers for _job in jobs]
        return [gap(Source.JOBS, one) if isinstance(one, GraphError) else one for one in answers]

    async def _person(self, person: Person, jobs: list[str], until: float) -> _PersonRead:
        """Directory and log side by side where the HR id is known, else one after the other."""
        if person.hr_id:
            async with asyncio.TaskGroup() as group:
                reading = group.create_task(or_gap(Source.USERS, self._users(person), until))
                logged = group.create_task(self._log_by_id(person.hr_id, jobs, until))
            users, read = reading.result(), logged.result()
            learned = _with_account(person, users)
            if isinstance(read, LogRead) and not read.all() and learned.display_name and jobs:
                return await self._by_other_id(learned, users, read, jobs, until)
            return _PersonRead(learned, _translated(users), read)
        users = await or_gap(Source.USERS, self._users(person), until)
        learned = _with_account(person, users)
        if learned.hr_id:
            return _PersonRead(learned, _translated(users), await self._log_by_id(learned.hr_id, jobs, until))
        return await self._by_name(learned, users, jobs, until)

    async def _by_other_id(
        self,
        person: Person,
        users: tuple[wire.User, ...] | Unavailable,
        empty: LogRead,
        jobs: list[str],
        until: float,
    ) -> _PersonRead:
        """No row under the HR id. The log may know the person by another one, such as Workday's WID.

        Which id a source identity carries is not documented. Rows found by name count only if they name the
        HR id or the account, as another person may have the same name.
        """
        read = await self._log_by_name(person.name, jobs, until)
        if isinstance(read, Unavailable):
            return _PersonRead(person, _translated(users), empty)
        hr_id = (person.hr_id or "").casefold()
        accounts = set() if isinstance(users, Unavailable) else {user.id for user in users}

        def theirs(event: Event) -> bool:
            return hr_id in hr_ids(event) or event.target.id in accounts

        if not any(theirs(event) for event in read.all()):
            return _PersonRead(person, _translated(users), empty)
        return _PersonRead(person, _translated(users), read, theirs)

    async def _by_name(
        self, person: Person, users: tuple[wire.User, ...] | Unavailable, jobs: list[str], until: float
    ) -> _PersonRead:
        """Rows by name. They must be one person's; then all rows under that HR id are read."""
        read = await self._log_by_name(person.name, jobs, until)
        if isinstance(read, Unavailable):
            return _PersonRead(person, _translated(users), read)
        rows = [e for e in read.all() if name_key(e.source.display_name) == name_key(person.name)]
        ids = {event.source.id for event in rows if event.source.id}
        if len(ids) > 1:
            because = text(
                _("Several people are called {name} in the provisioning log; ask with the HR id."),
                name=person.name,
            )
            return _PersonRead(
                person,
                _translated(users),
                Unavailable(Source.PROVISIONING_LOG, GapReason.UNEXPECTED, because),
            )
        if not ids:
            return _PersonRead(person, _translated(users), read, lambda event: event in rows)
        learned = replace(person, hr_id=ids.pop(), display_name=person.display_name or person.name)
        async with asyncio.TaskGroup() as group:
            reading = group.create_task(or_gap(Source.USERS, self._users(learned), until))
            logged = group.create_task(self._log_by_id(learned.hr_id or "", jobs, until))
        return _PersonRead(
            _with_account(learned, reading.result()), _translated(reading.result()), logged.result()
        )

    async def _users(self, person: Person) -> tuple[wire.User, ...]:
        """Accounts with any of the person's identifiers; by name only where there are none."""
        kept = self._reread.accounts_of(person)
        if kept is not None:
            return kept
        if person.hr_id or person.user_principal_name or person.entra_id:
            return await self._directory.by_identifiers(
                hr_ids=hr_id_forms(person.hr_id)[:4] if person.hr_id else (),
                names=[person.user_principal_name] if person.user_principal_name else (),
                entra_ids=[person.entra_id] if person.entra_id else (),
            )
        return await self._directory.by_display_name(person.name) if name_key(person.name) else ()

    async def _log_by_id(self, hr_id: str, jobs: list[str], until: float) -> LogRead | Unavailable:
        kept = self._reread.log_of_id(hr_id, jobs)
        if kept is not None:
            return kept
        return await or_gap(Source.PROVISIONING_LOG, self._log.by_id(hr_id_forms(hr_id), jobs), until)

    async def _log_by_name(self, name: str, jobs: list[str], until: float) -> LogRead | Unavailable:
        kept = self._reread.log_of_name(name, jobs)
        if kept is not None:
            return kept
        return await or_gap(Source.PROVISIONING_LOG, self._log.by_name(name, jobs), until)

    def _read_now(self, source: Source) -> SourceRead:
        return SourceRead(source, self._clock())

    def _sources(self, jobs: tuple[Job, ...], read: _PersonRead) -> tuple[SourceRead, ...]:
        parts = [self._read_now(Source.JOBS)]
        if any(isinstance(job.schema, Schema) for job in jobs):
            parts.append(self._read_now(Source.SCHEMA))
        if isinstance(read.log, LogRead):
            span = read.log
            parts.append(
                SourceRead(Source.PROVISIONING_LOG, span.covers_to, span.covers_from, span.covers_to)
            )
        if not isinstance(read.users, Unavailable):
            parts.append(self._read_now(Source.USERS))
        return tuple(parts)


def _job(job: HrJob, status: JobStatus | Unavailable, schema: Schema | Unavailable, read: _PersonRead) -> Job:
    return Job(
        id=job.id,
        service_principal_id=job.service_principal_id,
        name=job.name,
        source=job.source,
        target=job.target,
        status=status,
        log=read.log if isinstance(read.log, Unavailable) else read.log.of(job.id, read.keep),
        schema=schema,
    )


def _translated(users: tuple[wire.User, ...] | Unavailable) -> tuple[DirectoryUser, ...] | Unavailable:
    return users if isinstance(users, Unavailable) else directory_users(users)


def _with_account(person: Person, users: tuple[wire.User, ...] | Unavailable) -> Person:
    """The person with what the one account of theirs adds; several accounts add only what they share."""
    if isinstance(users, Unavailable) or not users:
        return person
    hr_ids_seen = {user.employee_id for user in users if user.employee_id}
    only = users[0] if len(users) == 1 else None
    return replace(
        person,
        display_name=person.display_name or users[0].display_name or None,
        hr_id=person.hr_id or (hr_ids_seen.pop() if len(hr_ids_seen) == 1 else None),
        user_principal_name=person.user_principal_name
        or (only.user_principal_name or None if only else None),
        entra_id=person.entra_id or (only.id if only else None),
    )
