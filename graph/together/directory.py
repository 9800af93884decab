"""Accounts of many people by what identifies them, in few lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph import wire
from graph.client import Page
from graph.errors import GraphError
from graph.together.client import BatchingClient
from graph.together.waves import Asked, Counter, Waves, parcels
from graph.users import PAGES, Directory, identified, once

_TERMS = 15
"""Conditions joined by `or` in one filter; more are refused
(https://learn.microsoft.com/graph/filter-query-parameter)."""

Users = tuple[wire.User, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    hr_ids: tuple[str, ...]
    names: tuple[str, ...]
    entra_ids: tuple[str, ...]

    @property
    def terms(self) -> int:
        """How many conditions they make: a name is compared with the user name and the mail address."""
        return len(self.hr_ids) + 2 * len(self.names) + len(self.entra_ids)

    def holds(self, user: wire.User) -> bool:
        """Whether the account is one of those; Graph regards no case either."""
        names = {name.casefold() for name in self.names}
        return (
            (user.employee_id or "").casefold() in {hr_id.casefold() for hr_id in self.hr_ids}
            or user.user_principal_name.casefold() in names
            or (user.mail or "").casefold() in names
            or user.id.casefold() in {entra_id.casefold() for entra_id in self.entra_ids}
        )


class SharedDirectory(Directory):
    """Asks for several people's identifiers in one filter. Everything else goes into a batch by itself."""

    def __init__(self, client: BatchingClient, waves: Waves) -> None:
        super().__init__(client)
        self._lists = client
        self._counter: Counter[_Wanted, Users] = Counter(waves, self._serve)

    async def by_identifiers(
        self, *, hr_ids: Sequence[str] = (), names: Sequence[str] = (), entra_ids: Sequence[str] = ()
    ) -> Users:
        """See `Directory`."""
        wanted = _Wanted(tuple(hr_ids), tuple(names), tuple(entra_ids))
        return await self._counter.ask(wanted) if wanted.terms else ()

    async def _serve(self, asked: Sequence[Asked[_Wanted, Users]]) -> None:
        left = parcels(asked, lambda wanted: wanted.terms, _TERMS)
        while left:
            pages = await self._read(left)
            again: list[list[Asked[_Wanted, Users]]] = []
            for group, page in zip(left, pages, strict=True):
                if isinstance(page, Page) and page.more and len(group) > 1:
                    # Somebody's accounts fill the list: nobody else is to miss theirs for that.
                    again += [[one] for one in group]
                    continue
                for one in group:
                    one.give(
                        page if isinstance(page, GraphError) else once(filter(one.what.holds, page.items))
                    )
            left = again

    async def _read(
        self, groups: Sequence[Sequence[Asked[_Wanted, Users]]]
    ) -> list[Page[wire.User] | GraphError]:
        reads = [
            identified(
                hr_ids=list(dict.fromkeys(one for asked in group for one in asked.what.hr_ids)),
                names=list(dict.fromkeys(one for asked in group for one in asked.what.names)),
                entra_ids=list(dict.fromkeys(one for asked in group for one in asked.what.entra_ids)),
            )
            for group in groups
        ]
        pages = iter(
            await self._lists.lists([read for read in reads if read is not None], wire.User, at_most=PAGES)
        )
        return [Page((), more=False) if read is None else next(pages) for read in reads]
