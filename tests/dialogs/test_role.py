"""Who the asker is to us, also where the directory says only half of it."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable
from typing import NoReturn

import pytest

from access.policy import Colleagues, Place, Role
from diagnosis.evidence import Evidence, Expectation, Person
from dialogs.answers import Answers
from dialogs.asker import Asker
from graph.errors import GraphError, NotPermitted
from graph.jobs import HrJob
from graph.people import Found, Who
from graph.suggestions import Suggested

ASKER = Asker("c0117050-0000-4000-8000-000000000001", "en-GB", "UTC", Place.PRIVATE)


class Directory:
    """Answers both questions about the asker only once both were asked."""

    def __init__(self, guest: bool | GraphError, groups: frozenset[str] | GraphError) -> None:
        self._guest, self._groups = guest, groups
        self._both = asyncio.Barrier(2)

    async def is_guest(self, user_id: str) -> bool:
        await self._both.wait()
        if isinstance(self._guest, GraphError):
            raise self._guest
        return self._guest

    async def groups_of(self, user_id: str, group_ids: Iterable[str]) -> frozenset[str]:
        await self._both.wait()
        if isinstance(self._groups, GraphError):
            raise self._groups
        return self._groups & set(group_ids)

    async def find_people(self, who: Who, *, leavers: bool = False) -> Found:
        self._not_asked()

    async def suggest(self, words: str) -> Suggested:
        self._not_asked()

    async def collect(
        self, person: Person, expectation: Expectation, *, job_ids: Collection[str] | None = None
    ) -> Evidence:
        self._not_asked()

    async def jobs(self) -> tuple[HrJob, ...]:
        self._not_asked()

    def _not_asked(self) -> NoReturn:
        raise AssertionError("a role is told from the directory alone")


HELPDESK = frozenset({"helpdesk", "another"})


@pytest.mark.parametrize(
    ("guest", "groups", "role"),
    [
        (False, HELPDESK, Role.HELPDESK),
        (False, frozenset({"another"}), Role.EMPLOYEE),
        (False, NotPermitted(), Role.EMPLOYEE),
        (True, HELPDESK, Role.GUEST),
        (True, NotPermitted(), Role.GUEST),
        (NotPermitted(), HELPDESK, Role.UNKNOWN),
    ],
)
async def test_role(guest: bool | GraphError, groups: frozenset[str] | GraphError, role: Role) -> None:
    """Both are read side by side, and what cannot be read gives fewer rights, never more."""
    answers = Answers(
        Directory(guest, groups),
        helpdesk_groups=("helpdesk",),
        colleagues=Colleagues.CAUSES,
        portal="https://entra.microsoft.com",
    )

    async with asyncio.timeout(5):
        asker, known = await answers.known(ASKER)

    assert known is role
    assert asker.groups_unread is (role is Role.EMPLOYEE and groups != {"another"})
