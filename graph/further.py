"""The one further look at Graph that some questions need: audits, deleted accounts, names, links, others."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from diagnosis.agents import Agent
from diagnosis.connections import ObjectConnection
from diagnosis.directory import DeletedUser, DirectoryUser
from diagnosis.evidence import Evidence, SourceRead
from diagnosis.gaps import GapReason, Source, Unavailable, known, not_read
from diagnosis.jobs import Job, Target
from diagnosis.spread import Spread
from diagnosis.text import _, text
from graph import needs
from graph.agents import Agents
from graph.audits import AuditRead, AuditReader
from graph.connections import ObjectConnections
from graph.deleted import DeletedUsers
from graph.errors import GraphError
from graph.names import Names
from graph.question import Question
from graph.spread import Spreads
from graph.users import Directory, directory_users

log = logging.getLogger(__name__)


class Further:
    """Completes evidence with what can decide and was not read at first; asks nothing where nothing can."""

    def __init__(
        self,
        audits: AuditReader,
        deleted: DeletedUsers,
        spreads: Spreads | None,
        *,
        clock: Callable[[], datetime],
        directory: Directory | None = None,
        names: Names | None = None,
        connections: ObjectConnections | None = None,
        agents: Agents | None = None,
    ) -> None:
        """Without `spreads`, nothing is read that only explains and would cost the log's quota."""
        self._audits = audits
        self._deleted = deleted
        self._directory = directory
        self._spreads = spreads
        self._names = names
        self._connections = connections
        self._agents = agents
        self._clock = clock

    async def complete(self, evidence: Evidence, question: Question) -> Evidence:
        """The evidence with what else is needed, names only where they may be tried. Never raises a
        `GraphError`.

        What failed and was not needed is not told as a gap.
        """
        async with asyncio.TaskGroup() as group:
            audits = group.create_task(self._read_audits(evidence, question))
            deleted = group.create_task(self._read_deleted(evidence, question))
            spread = group.create_task(self._read_spread(evidence, question))
            named = group.create_task(self._names.complete(evidence, question)) if self._names else None
            links = group.create_task(self._read_connections(evidence, question))
            agents = group.create_task(self._read_agents(evidence, question))
            reached = group.create_task(self._read_reached(evidence, question))
        evidence = named.result() if named else evidence
        done, gone = audits.result(), deleted.result()
        organization = evidence.organization
        if isinstance(organization, Unavailable) and not needs.organization(evidence):
            organization = not_read(Source.ORGANIZATION)
        sources = list(evidence.sources)
        if not isinstance(organization, Unavailable):
            sources.append(SourceRead(Source.ORGANIZATION, self._clock()))
        if isinstance(done, AuditRead):
            span = (done.covers_to, done.covers_from, done.covers_to)
            sources.append(SourceRead(Source.DIRECTORY_AUDITS, *span))
        if not isinstance(gone, Unavailable):
            sources.append(SourceRead(Source.DELETED_USERS, self._clock()))
        if not isinstance(links.result(), Unavailable):
            sources.append(SourceRead(Source.OBJECT_CONNECTIONS, self._clock()))
        return replace(
            evidence,
            audits=done.events if isinstance(done, AuditRead) else done,
            deleted_users=gone,
            organization=organization,
            connections=links.result(),
            agents=agents.result(),
            reached=reached.result(),
            spread=spread.result(),
            sources=tuple(sources),
        )

    async def _read_audits(self, evidence: Evidence, question: Question) -> AuditRead | Unavailable:
        """Jobs and accounts always together: evidence about the one alone would deny the other.

        Where nothing depends on them, they are left out while others wait for the log, whose quota they
        share, and that they could not be read is no gap.
        """
        decide = needs.audits_decide(evidence)
        explain = self._spreads is not None and question.quota.alone(question.place)
        if not decide and not (explain and needs.audits(evidence)):
            return not_read(Source.DIRECTORY_AUDITS)
        apps = {job.service_principal_id for job in _jobs(evidence)}
        users = () if isinstance(evidence.users, Unavailable) else evidence.users
        reading = self._audits.read(apps, {user.id for user in users})
        read = await question.read(Source.DIRECTORY_AUDITS, reading)
        if isinstance(read, Unavailable) and not decide:
            return not_read(Source.DIRECTORY_AUDITS)
        return read

    async def _read_deleted(
        self, evidence: Evidence, question: Question
    ) -> tuple[DeletedUser, ...] | Unavailable:
        if not needs.deleted_users(evidence):
            return not_read(Source.DELETED_USERS)
        reading = self._deleted.of(evidence.person, _account_ids(evidence))
        return await question.read(Source.DELETED_USERS, reading)

    async def _read_connections(
        self, evidence: Evidence, question: Question
    ) -> tuple[ObjectConnection, ...] | Unavailable:
        """The stored links, where they are switched on and one can decide."""
        wanted = [] if self._connections is None else needs.connections(evidence)
        if self._connections is None or not wanted:
            return not_read(Source.OBJECT_CONNECTIONS)
        read = await question.read(Source.OBJECT_CONNECTIONS, self._connections.read(wanted))
        if isinstance(read, Unavailable) and read.reason is GapReason.NOT_THERE:
            read = replace(read, because=text(_("The service has no link under the ids that I know.")))
        return replace(read, extra=True) if isinstance(read, Unavailable) else read

    async def _read_agents(self, evidence: Evidence, question: Question) -> tuple[Agent, ...] | Unavailable:
        if self._agents is None or not needs.agents(evidence):
            return not_read(Source.JOBS)
        read = await question.read(Source.JOBS, self._agents.read())
        return replace(read, extra=True) if isinstance(read, Unavailable) else read

    async def _read_reached(self, evidence: Evidence, question: Question) -> tuple[DirectoryUser, ...]:
        """The accounts that events wrote to, where nothing else makes them the person's."""
        ids = () if self._directory is None else needs.reached(evidence)
        if self._directory is None or not ids:
            return ()
        read = await question.read(Source.USERS, self._directory.by_identifiers(entra_ids=ids))
        return () if isinstance(read, Unavailable) else directory_users(read)

    async def _read_spread(self, evidence: Evidence, question: Question) -> Spread | None:
        """How many others have the same trouble. It is an extra: what was not read is no gap."""
        shared = needs.spread(evidence) if self._spreads is not None else None
        if self._spreads is None or shared is None:
            return None
        job, failed = shared
        try:
            async with question.deadline.limit():
                return await self._spreads.of(evidence.person, job, known(job.log), failed)
        except (GraphError, TimeoutError) as error:
            log.info("others not counted", extra={"job_id": job.id, "error": type(error).__name__})
            return None


def _account_ids(evidence: Evidence) -> set[str]:
    """Ids that the log has for the person's accounts in Entra ID; those of Active Directory are others."""
    return {
        event.target.id
        for job in _jobs(evidence)
        if job.target is Target.ENTRA_ID and not isinstance(job.log, Unavailable)
        for event in job.log.events
        if event.target.id
    }


def _jobs(evidence: Evidence) -> tuple[Job, ...]:
    return () if isinstance(evidence.jobs, Unavailable) else evidence.jobs
