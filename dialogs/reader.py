"""What the conversation reads the tenant with, as `graph.tenant` has it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from diagnosis.evidence import Evidence, Expectation, Person
from diagnosis.job_health import JobsRead
from graph.jobs import HrJob
from graph.people import Found, Who
from graph.suggestions import Suggested


class PersonReader(Protocol):
    """Finds people and collects what is known about them."""

    async def find_people(self, who: Who, *, leavers: bool = False) -> Found: ...

    async def collect(
        self, person: Person, expectation: Expectation, *, job_ids: Collection[str] | None = None
    ) -> Evidence: ...


class TenantReader(PersonReader, Protocol):
    """The part of `graph.tenant.Tenant` that the conversation needs."""

    def together(self) -> AbstractAsyncContextManager[PersonReader]: ...

    async def suggest(self, words: str) -> Suggested: ...

    async def groups_of(self, user_id: str, group_ids: Iterable[str]) -> frozenset[str]: ...

    async def is_guest(self, user_id: str) -> bool: ...

    async def jobs(self) -> tuple[HrJob, ...]: ...

    async def job_statuses(self, job_ids: Collection[str] | None = None) -> JobsRead: ...
