"""Everything about one person: sources read side by side under one deadline, each a value or a gap."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from diagnosis.clouds import Cloud, no_log
from diagnosis.directory import DirectoryUser, Organization
from diagnosis.evidence import Evidence, Expectation, Person, SourceRead
from diagnosis.gaps import GapReason, Source, Unavailable, not_read
from diagnosis.jobs import Job, JobStatus
from diagnosis.log import Event
from diagnosis.schema import Schema
from diagnosis.text import _, text
from graph.errors import GraphError
from graph.further import Further
from graph.gaps import gap
from graph.jobs import HrJob, JobReader
from graph.log import LogRead, LogReader
from graph.matches import merged
from graph.organization import Organizations, concerns
from graph.question import Question
from graph.reread import Reread
from graph.users import Directory, directory_users, hr_id_forms, name_key
from graph.whose import Users, accounts_of, known_by_account, lookalikes_of, rows_of, with_account


@dataclass(frozen=True, slots=True)
class _PersonRead:
    """What directory and log say, and who the person turned out to be."""

    person: Person
    users: tuple[DirectoryUser, ...] | Unavailable
    log: LogRead | Unavailable
    keep: Callable[[Event], bool] = lambda event: True
    """Which of the rows are the person's."""
    lookalikes: tuple[DirectoryUser, ...] = ()


class Collector:
    """Collects evidence."""

    def __init__(
        self,
        directory: Directory,
        log: LogReader,
        jobs: JobReader,
        reread: Reread,
        organizations: Organizations,
        further: Further,
        *,
        clock: Callable[[], datetime],
        cloud: Cloud = Cloud.PUBLIC,
    ) -> None:
        self._directory = directory
        self._log = log
        self._jobs = jobs
        self._reread = reread
        self._organizations = organizations
        self._further = further
        self._clock = clock
        self._cloud = cloud

    async def collect(
        self,
        person: Person,
        expectation: Expectation,
        question: Question,
        *,
        job_ids: Collection[str] | None = None,
    ) -> Evidence:
        """The evidence about a person in all HR jobs, or in those given. Never raises a `GraphError`.

        The person in the evidence carries identifiers that were learned on the way.
        """
        jobs = await question.read(Source.JOBS, self._jobs.for_question())
        if isinstance(jobs, Unavailable):
            users = await question.read(Source.USERS, self._users(person))
            parts = () if isinstance(users, Unavailable) else (self._read_now(Source.USERS),)
            alone = _alone(person, users)
            return Evidence(self._clock(), person, expectation, jobs, alone, parts, cloud=self._cloud)
        every, jobs = jobs, tuple(job for job in jobs if job_ids is None or job.id in job_ids)
        async with asyncio.TaskGroup() as group:
            statuses = group.create_task(self._statuses(jobs, question))
            schemas = [
                group.create_task(question.read(Source.SCHEMA, self._jobs.schema(job))) for job in jobs
            ]
            about = group.create_task(self._person(person, [job.id for job in jobs], question))
            organization = group.create_task(self._organization(jobs, question))
        read = about.result()
        if not self._cloud.has_log:
            read = replace(read, log=no_log())
        held = tuple(
            _job(job, status, schema.result(), read)
            for job, status, schema in zip(jobs, statuses.result(), schemas, strict=True)
        )
        first = Evidence(
            now=self._clock(),
            person=read.person,
            expectation=expectation,
            jobs=held,
            users=read.users,
            sources=self._sources(held, read),
            organization=organization.result(),
            lookalikes=read.lookalikes,
            cloud=self._cloud,
            narrowed=len(jobs) < len(every),
        )
        return await self._further.complete(first, question)

    async def _statuses(self, jobs: Sequence[HrJob], question: Question) -> list[JobStatus | Unavailable]:
        answers = await question.read(Source.JOBS, self._jobs.statuses(jobs))
        if isinstance(answers, Unavailable):
            return [answers for _job in jobs]
        return [gap(Source.JOBS, one) if isinstance(one, GraphError) else one for one in answers]

    async def _organization(self, jobs: Sequence[HrJob], question: Question) -> Organization | Unavailable:
        """Active Directory's synchronisation to Entra ID, where a job writes to Active Directory."""
        if not concerns(jobs):
            return not_read(Source.ORGANIZATION)
        return await question.read(Source.ORGANIZATION, self._organizations.read())

    async def _person(self, person: Person, jobs: list[str], question: Question) -> _PersonRead:
        """Directory and log side by side; one after the other where only an account is known."""
        if person.hr_id:
            return await self._by_hr_id(person, jobs, question)
        if known_by_account(person):
            return await self._by_account(person, jobs, question)
        return await self._by_name(person, jobs, question)

    async def _by_hr_id(
        self, person: Person, jobs: list[str], question: Question, named: LogRead | None = None
    ) -> _PersonRead:
        """Everything under the HR id. `named` are rows under the name, where they have been read already."""
        async with asyncio.TaskGroup() as group:
            reading = group.create_task(question.read(Source.USERS, self._users(person)))
            logged = group.create_task(self._log_by_id(person.hr_id or "", jobs, question))
        return await self._under_hr_id(person, reading.result(), logged.result(), jobs, question, named)

    async def _by_account(self, person: Person, jobs: list[str], question: Question) -> _PersonRead:
        """The account says which rows are the person's; where it can't be read, nobody knows."""
        users = await question.read(Source.USERS, self._users(person))
        if isinstance(users, Unavailable):
            return _PersonRead(person, users, replace(users, source=Source.PROVISIONING_LOG))
        own = accounts_of(person, users)
        learned = with_account(person, own)
        if learned.hr_id:
            read = await self._log_by_id(learned.hr_id, jobs, question)
            return await self._under_hr_id(learned, users, read, jobs, question)
        read = await self._log_by_name(learned.name, jobs, question)
        return _PersonRead(learned, directory_users(own), read, rows_of(learned, own, users))

    async def _under_hr_id(
        self,
        person: Person,
        users: Users | Unavailable,
        read: LogRead | Unavailable,
        jobs: list[str],
        question: Question,
        named: LogRead | None = None,
    ) -> _PersonRead:
        """The person's rows among those read under the HR id; where there is none, among those of the name.

        The log may know the person by another id, such as Workday's WID: which one a source identity carries
        is not documented. Rows found by name count only if they name the HR id or the account, as another
        person may have the same name.
        """
        known = () if isinstance(users, Unavailable) else users
        own = accounts_of(person, known)
        learned = with_account(person, own)
        accounts = users if isinstance(users, Unavailable) else directory_users(own)
        theirs = rows_of(learned, own, known)
        rows = read.all() if isinstance(read, LogRead) else ()
        near = directory_users(lookalikes_of(learned, own, known, rows))
        if isinstance(read, LogRead) and not any(map(theirs, read.all())) and learned.display_name and jobs:
            other = named or await self._log_by_name(learned.name, jobs, question)
            if isinstance(other, LogRead) and any(map(theirs, other.all())):
                read = other
        return _PersonRead(learned, accounts, read, theirs, near)

    async def _by_name(self, person: Person, jobs: list[str], question: Question) -> _PersonRead:
        """Nobody was identified: the name is followed only where one person alone has it.

        An account of that name whose employee id is another one, or missing, is another person.
        """
        async with asyncio.TaskGroup() as group:
            reading = group.create_task(question.read(Source.USERS, self._users(person)))
            logged = group.create_task(self._log_by_name(person.name, jobs, question))
        users, read = reading.result(), logged.result()
        if isinstance(users, Unavailable):
            unknown = (
                read if isinstance(read, Unavailable) else replace(users, source=Source.PROVISIONING_LOG)
            )
            return _PersonRead(person, users, unknown)
        accounts = accounts_of(person, users)
        events = () if isinstance(read, Unavailable) else read.all()
        rows = [event for event in events if name_key(event.source.display_name) == name_key(person.name)]
        people = merged(accounts, rows)
        if len(people) > 1:
            return _PersonRead(
                person,
                _several(person, Source.USERS) if accounts else (),
                _several(person, Source.PROVISIONING_LOG) if rows else read,
            )
        hr_id = people[0].hr_id if people else None
        learned = with_account(replace(person, hr_id=hr_id), accounts)
        if hr_id and isinstance(read, LogRead):
            learned = replace(learned, display_name=learned.display_name or person.name)
            return await self._by_hr_id(learned, jobs, question, named=read)
        return _PersonRead(learned, directory_users(accounts), read, lambda event: event in rows)

    async def _users(self, person: Person) -> Users:
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

    async def _log_by_id(self, hr_id: str, jobs: list[str], question: Question) -> LogRead | Unavailable:
        kept = self._reread.log_of_id(hr_id, jobs)
        if kept is not None:
            return kept
        return await question.read(Source.PROVISIONING_LOG, self._log.by_id(hr_id_forms(hr_id), jobs))

    async def _log_by_name(self, name: str, jobs: list[str], question: Question) -> LogRead | Unavailable:
        kept = self._reread.log_of_name(name, jobs)
        if kept is not None:
            return kept
        return await question.read(Source.PROVISIONING_LOG, self._log.by_name(name, jobs))

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


def _alone(person: Person, users: Users | Unavailable) -> tuple[DirectoryUser, ...] | Unavailable:
    """The person's accounts where nothing else could be read."""
    if isinstance(users, Unavailable):
        return users
    own = accounts_of(person, users)
    if not person.hr_id and not known_by_account(person) and len(merged(own, ())) > 1:
        return _several(person, Source.USERS)
    return directory_users(own)


def _several(person: Person, source: Source) -> Unavailable:
    because = text(
        _("Several people are called {name}; ask with the HR id or the user name."), name=person.name
    )
    return Unavailable(source, GapReason.UNEXPECTED, because)
