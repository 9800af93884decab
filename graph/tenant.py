"""The tenant as the rest of the bot sees it: one door to everything that is read through Graph."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from typing import Self

import httpx

from diagnosis.clouds import Cloud
from diagnosis.evidence import Evidence, Expectation, Person
from diagnosis.job_health import JobsRead
from graph import wire
from graph.agents import Agents
from graph.client import GraphClient, Read
from graph.connections import ObjectConnections
from graph.errors import GraphError, NotThere, Unexpected
from graph.job_kinds import Marks
from graph.job_statuses import read_statuses
from graph.jobs import HrJob, Jobs
from graph.log import LiveLog, LogReader, NoLog
from graph.network import connect
from graph.odata import segment
from graph.on_demand import OnDemand
from graph.organization import Organizations
from graph.parts import Parts
from graph.people import Found, Who
from graph.permissions import AGENTS, CONNECTIONS, Permission, PermissionState, probe
from graph.question import Questions
from graph.quota import Quota
from graph.readers import readers
from graph.retry import Retry
from graph.suggestions import Suggested
from graph.tail import Tail
from graph.together.reader import Together, together
from graph.tokens import Tokens
from graph.transport import Transport


class Tenant:
    """Finds people and collects what is known about them. Open one for the whole program and close it."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        parts: Parts,
        *,
        beta: GraphClient,
        optional: Collection[Permission],
        quota: Quota,
        deadline: float,
        on_demand: OnDemand | None,
    ) -> None:
        self._http, self._parts = http, parts
        self._client, self._jobs = parts.client, parts.jobs
        self._beta, self._optional = beta, optional
        self._readers = readers(parts)
        self._questions = Questions(quota, seconds=deadline)
        self._deadline = deadline
        self.on_demand = on_demand
        """The one way to write, where it is switched on."""

    @classmethod
    def open(
        cls,
        base_url: str,
        tokens: Tokens,
        *,
        jobs: Sequence[tuple[str, str | None]] = (),
        log_days: int = 30,
        parse_expression: bool = False,
        object_connections: bool = False,
        provisioning_agents: bool = False,
        on_demand: bool = False,
        deadline: float = 8.0,
        on_request: Callable[[str], None] | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        retry: Retry | None = None,
        quota: Quota | None = None,
        marks: Marks | None = None,
        log: Callable[[GraphClient], LogReader] | None = None,
        network: httpx.AsyncBaseTransport | None = None,
        cloud: Cloud = Cloud.PUBLIC,
    ) -> Self:
        """A tenant behind `base_url`, which has no version: `https://graph.microsoft.com`.

        `jobs` are (service principal id, job id or None), empty to look for them. `deadline` is in seconds,
        for one search and for one collecting each; waiting in line for the log (`Quota`) is not counted.
        With `parse_expression`, Graph may try the rules of names (`graph.names`).
        `on_demand` opens the one way to write (`graph.on_demand`).
        `object_connections` and `provisioning_agents` switch on two readings of the beta endpoint.
        `on_request` hears the kind of every request, the parts of a batch one by one. `log` gives another
        reader of the provisioning log than Graph itself, `network` another way to Graph than the machine's
        own. In a `cloud` without a log, Graph is not asked for one.
        """
        http = connect(base_url, network)
        quota = quota or Quota(monotonic=monotonic, sleep=sleep)
        transport = Transport(
            http,
            tokens,
            quota=quota,
            retry=retry,
            sleep=sleep,
            monotonic=monotonic,
            clock=clock,
            on_request=on_request,
        )
        client = GraphClient(transport, base_url)
        beta = GraphClient(transport, base_url, version="beta")
        live = log or (lambda client: LiveLog(client, days=log_days, clock=clock))
        found = Jobs(client, configured=jobs, marks=marks, monotonic=monotonic)
        parts = Parts(
            transport=transport,
            base_url=base_url,
            client=client,
            log=live(client) if cloud.has_log else NoLog(),
            log_days=log_days,
            jobs=found,
            organizations=Organizations(client, monotonic=monotonic),
            connections=ObjectConnections(beta) if object_connections else None,
            agents=Agents(beta, monotonic=monotonic) if provisioning_agents else None,
            tries_names=parse_expression,
            cloud=cloud,
            clock=clock,
            monotonic=monotonic,
        )
        optional = ((CONNECTIONS, object_connections), (AGENTS, provisioning_agents))
        writes = Quota(monotonic=monotonic, sleep=sleep)
        return cls(
            http,
            parts,
            beta=beta,
            optional=[permission for permission, wanted in optional if wanted],
            quota=quota,
            deadline=deadline,
            on_demand=OnDemand(client, found, writes, clock=clock, sleep=sleep) if on_demand else None,
        )

    async def find_people(self, who: Who, *, leavers: bool = False) -> Found:
        """Who may be meant; an empty list where nobody was found. Never raises a `GraphError`.

        `leavers` says that the asker may hear of who has left (`access.policy.may_hear_of_leaving`).
        """
        by_name = not (who.hr_id or who.upn or who.entra_id)
        with self._questions.searching(self._log_reads(by_name=by_name)) as question:
            found = await self._readers.people.find(who, question, leavers=leavers)
            # Several, and one who only comes near, have to be asked about first.
            question.goes_on = not found.people or found.one is not None
            return found

    async def suggest(self, words: str) -> Suggested:
        """Whose name begins like these words, for a list that follows the typing; within two seconds.

        Never raises a `GraphError`, and never takes a turn at the log that a question needs.
        """
        return await self._readers.suggestions.of(words)

    async def collect(
        self, person: Person, expectation: Expectation, *, job_ids: Collection[str] | None = None
    ) -> Evidence:
        """What is known about a person, in all HR jobs or those given. Never raises a `GraphError`."""
        by_name = not (person.hr_id or person.user_principal_name or person.entra_id)
        with self._questions.collecting(self._log_reads(by_name=by_name)) as question:
            return await self._readers.collector.collect(person, expectation, question, job_ids=job_ids)

    def together(
        self, log: Callable[[LogReader], LogReader] = lambda live: live
    ) -> AbstractAsyncContextManager[Together]:
        """A reader for many people who are asked about side by side, each in a task of its own.

        `log` may put another reader before the live one, such as `StoredLog`, which takes no turn at the log.
        """
        return together(self._parts, self._questions, log)

    def tail(self) -> Tail | None:
        """A reader of new rows of the log, for the copy in the store; None in a cloud without a log."""
        return Tail(self._client) if self._parts.cloud.has_log else None

    async def job_statuses(self, job_ids: Collection[str] | None = None) -> JobsRead:
        """How all HR jobs are now, or those given. Never raises a `GraphError`."""
        return await read_statuses(
            self._jobs, job_ids=job_ids, clock=self._parts.clock, deadline=self._deadline
        )

    async def groups_of(self, user_id: str, group_ids: Iterable[str]) -> frozenset[str]:
        """Those of the groups that a user is in. Raises a `GraphError`."""
        return await self._readers.members.groups_of(user_id, group_ids)

    async def is_guest(self, user_id: str) -> bool:
        """Whether a user is a guest here. Raises a `GraphError`, `NotThere` for nobody."""
        return await self._readers.members.is_guest(user_id)

    async def name_of(self, user_id: str) -> str | None:
        """What a user is called. Raises a `GraphError`, `NotThere` for nobody."""
        return await self._readers.members.name_of(user_id)

    async def user_name_of(self, user_id: str) -> str | None:
        """The name that a user signs in with. Raises a `GraphError`, `NotThere` for nobody."""
        return await self._readers.members.user_name_of(user_id)

    async def channel(self, team_id: str, channel_id: str) -> wire.Channel:
        """A channel of a team. Raises a `GraphError`; needs Channel.ReadBasic.All, which nothing else does.

        https://learn.microsoft.com/graph/api/channel-get
        """
        path = f"/teams/{segment(team_id)}/channels/{segment(channel_id)}"
        return await self._client.get(Read(path, {"$select": "displayName,membershipType"}), wire.Channel)

    async def has_group(self, group_id: str) -> bool:
        """Whether there is such a group. Raises a `GraphError`.

        https://learn.microsoft.com/graph/api/group-get
        """
        try:
            await self._client.get(Read(f"/groups/{segment(group_id)}", {"$select": "id"}), wire.Anything)
        except NotThere:
            return False
        except Unexpected as error:
            # What is no id at all is refused as a malformed request.
            if error.refused:
                return False
            raise
        return True

    async def jobs(self) -> tuple[HrJob, ...]:
        """The HR provisioning jobs, by name. Raises a `GraphError`."""
        return await self._jobs.all()

    def begin(self) -> None:
        """Start looking for the jobs, so that the first question need not wait for that. Fails silently:
        whoever asks for the jobs looks again and hears why."""
        self._jobs.begin()

    async def probe(self) -> list[PermissionState]:
        """Whether each permission works, tried one by one. Never raises a `GraphError`."""
        try:
            jobs = await self._jobs.all()
        except GraphError:
            jobs = ()
        return await probe(
            self._client,
            service_principal_id=jobs[0].service_principal_id if jobs else None,
            job_id=jobs[0].id if jobs else None,
            tries=self._parts.tries_names,
            beta=self._beta,
            optional=self._optional,
            has_log=self._parts.cloud.has_log,
            writes=self.on_demand is not None,
        )

    def _log_reads(self, *, by_name: bool) -> int:
        """How often a question reads the log as a rule: for the name, then for the HR id found under it."""
        if not self._parts.cloud.has_log:
            return 0
        return 2 if by_name else 1

    async def aclose(self) -> None:
        """Stop reading and close the connections."""
        await self._jobs.aclose()
        await self._readers.aclose()
        await self._parts.organizations.aclose()
        if self._parts.agents is not None:
            await self._parts.agents.aclose()
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.aclose()
