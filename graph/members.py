"""Who belongs to which group, who is a guest, and what users are called: the directory on those who ask."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from graph import wire
from graph.cache import Cache
from graph.client import GraphClient, Read
from graph.gathering import Gathering
from graph.odata import segment

_IDS = 20
"""Group ids in one question (https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups)."""
_REMEMBERED = 4000


class Members:
    """Memberships and users, remembered for five minutes; many who come at once are asked about together."""

    def __init__(
        self,
        client: GraphClient,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        seconds: float = 300.0,
    ) -> None:
        self._ids, self._people = Gathering(client, wire.Ids), Gathering(client, wire.User)
        self._groups: Cache[frozenset[str]] = Cache(seconds, monotonic=monotonic, at_most=_REMEMBERED)
        self._users: Cache[wire.User] = Cache(seconds, monotonic=monotonic, at_most=_REMEMBERED)

    async def groups_of(self, user_id: str, group_ids: Iterable[str]) -> frozenset[str]:
        """Those of the groups that the user is in, also through other groups. Raises a `GraphError`."""
        asked = tuple(sorted(set(group_ids)))
        if not asked:
            return frozenset()
        return await self._groups.get((user_id, asked), lambda: self._check(user_id, asked))

    async def is_guest(self, user_id: str) -> bool:
        """Whether the user is a guest in the tenant. Raises a `GraphError`, `NotThere` for nobody."""
        return (await self._user(user_id)).is_guest

    async def name_of(self, user_id: str) -> str | None:
        """What the user is called. Raises a `GraphError`, `NotThere` for nobody."""
        return (await self._user(user_id)).display_name or None

    async def user_name_of(self, user_id: str) -> str | None:
        """The name that the user signs in with. Raises a `GraphError`, `NotThere` for nobody."""
        return (await self._user(user_id)).user_principal_name or None

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._groups.aclose()
        await self._users.aclose()
        await self._ids.aclose()
        await self._people.aclose()

    async def _check(self, user_id: str, asked: tuple[str, ...]) -> frozenset[str]:
        path = f"/users/{segment(user_id)}/checkMemberGroups"
        wanted = {group.lower(): group for group in asked}
        found: set[str] = set()
        for start in range(0, len(asked), _IDS):
            body = {"groupIds": list(asked[start : start + _IDS])}
            answer = await self._ids.get(Read(path, body=body))
            found |= {wanted[group.lower()] for group in answer.value if group.lower() in wanted}
        return frozenset(found)

    async def _user(self, user_id: str) -> wire.User:
        read = Read(f"/users/{segment(user_id)}", {"$select": "id,displayName,userPrincipalName,userType"})
        return await self._users.get(user_id, lambda: self._people.get(read))
