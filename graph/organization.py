"""The tenant's domains, and when the synchronisation from Active Directory last ran; kept for a minute."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from diagnosis.directory import Organization
from diagnosis.jobs import Target
from graph import wire
from graph.cache import Cache
from graph.client import GraphClient, Read
from graph.errors import NotPermitted, NotThere
from graph.jobs import HrJob

PATH = "/organization"
SELECT = "id,onPremisesSyncEnabled,onPremisesLastSyncDateTime,verifiedDomains"


class Organizations:
    """Reads the tenant's one organization. That it may not be read is remembered as well."""

    def __init__(
        self,
        client: GraphClient,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        seconds: float = 60.0,
    ) -> None:
        self._client = client
        self._kept: Cache[Organization | NotPermitted] = Cache(seconds, monotonic=monotonic)

    async def read(self) -> Organization:
        """The organization's synchronisation and domains. Raises a `GraphError`.

        A program that may read no more than the organization's name gets null for all of it
        (https://learn.microsoft.com/graph/api/organization-get).
        """
        read = await self._kept.get(PATH, self._read)
        if isinstance(read, NotPermitted):
            raise NotPermitted(permission=read.permission, request_id=read.request_id, code=read.code)
        return read

    def begin(self, jobs: Iterable[HrJob]) -> None:
        """Start reading for a question about these jobs, if it can need that."""
        if concerns(jobs):
            self._kept.begin(PATH, self._read)

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._kept.aclose()

    async def _read(self) -> Organization | NotPermitted:
        try:
            page = await self._client.items(Read(PATH, {"$select": SELECT}), wire.Organization, at_most=2)
        except NotPermitted as error:
            return error
        if not page.items:
            raise NotThere
        only = page.items[0]
        return Organization(
            only.on_premises_sync_enabled,
            only.on_premises_last_sync_date_time,
            None
            if only.verified_domains is None
            else frozenset(domain.name.casefold() for domain in only.verified_domains),
        )


def concerns(jobs: Iterable[HrJob]) -> bool:
    """Whether any of the jobs writes to Active Directory, whose accounts reach Entra ID that way."""
    return any(job.target is Target.ACTIVE_DIRECTORY for job in jobs)
