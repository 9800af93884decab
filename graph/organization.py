"""When the directory synchronisation from Active Directory last ran, remembered for a minute."""

from __future__ import annotations

import time
from collections.abc import Callable

from diagnosis.evidence import Organization
from graph import wire
from graph.cache import Cache
from graph.client import GraphClient, Read
from graph.errors import NotThere

PATH = "/organization"
SELECT = "id,onPremisesSyncEnabled,onPremisesLastSyncDateTime"


class Organizations:
    """Reads the tenant's one organization."""

    def __init__(
        self,
        client: GraphClient,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        seconds: float = 60.0,
    ) -> None:
        self._client = client
        self._kept: Cache[Organization] = Cache(seconds, monotonic=monotonic)

    async def read(self) -> Organization:
        """The organization's synchronisation. Raises a `GraphError`.

        A program that may read no more than the organization's name gets null for both
        (https://learn.microsoft.com/graph/api/organization-get).
        """
        return await self._kept.get(PATH, self._read)

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._kept.aclose()

    async def _read(self) -> Organization:
        page = await self._client.items(Read(PATH, {"$select": SELECT}), wire.Organization, at_most=2)
        if not page.items:
            raise NotThere
        only = page.items[0]
        return Organization(only.on_premises_sync_enabled, only.on_premises_last_sync_date_time)
