"""Accounts of a person that were deleted and can still be restored."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from diagnosis.directory import DeletedUser
from diagnosis.evidence import Person
from graph import odata, wire
from graph.client import GraphClient, Read
from graph.users import hr_id_forms

PATH = "/directory/deletedItems/microsoft.graph.user"
"""The cast to users is not optional (https://learn.microsoft.com/graph/api/directory-deleteditems-list)."""

_SELECT = "id,displayName,userPrincipalName,mail,employeeId,deletedDateTime"
_MOST = "50"
_IDS = 2
"""Object ids in the filter. With them it has ten conditions; Graph takes 15 joined by `or` at most
(https://learn.microsoft.com/graph/filter-query-parameter)."""


class DeletedUsers:
    """Reads what Entra ID keeps of deleted accounts, for 30 days."""

    def __init__(self, client: GraphClient) -> None:
        self._client = client

    async def of(self, person: Person, account_ids: Collection[str] = ()) -> tuple[DeletedUser, ...]:
        """The person's deleted accounts, last deleted first; `account_ids` may be theirs as well.

        One request; none where nothing identifies an account. Raises a `GraphError`.
        """
        condition = condition_for(person, account_ids)
        if condition is None:
            return ()
        read = Read(PATH, {"$filter": condition, "$select": _SELECT, "$top": _MOST})
        page = await self._client.items(read, wire.User, at_most=2)
        return deleted_users(page.items)


def deleted_users(users: Iterable[wire.User]) -> tuple[DeletedUser, ...]:
    """Accounts as a diagnosis sees them, each once, last deleted first."""
    once = {user.id: user for user in users if not user.is_guest}
    found = [
        DeletedUser(
            id=user.id,
            display_name=user.display_name,
            user_principal_name=name_before(user),
            employee_id=user.employee_id or None,
            deleted_at=user.deleted_date_time,
        )
        for user in once.values()
    ]
    return tuple(
        sorted(
            found,
            key=lambda user: (-(user.deleted_at.timestamp() if user.deleted_at else 0.0), user.id),
        )
    )


def condition_for(person: Person, account_ids: Collection[str] = ()) -> str | None:
    """The filter for a person's deleted accounts; None where nothing identifies one."""
    ids = [person.entra_id, *sorted(account_ids)]
    guids = list(dict.fromkeys(one for one in ids if one is not None and odata.is_guid(one)))[:_IDS]
    terms = [odata.any_of("employeeId", hr_id_forms(person.hr_id)[:4])] if person.hr_id else []
    terms += [odata.any_of("id", guids)] if guids else []
    if person.user_principal_name:
        name = person.user_principal_name
        names = [name, *(f"{_bare(guid)}{name}" for guid in guids)]
        terms += [odata.any_of("userPrincipalName", names), odata.any_of("mail", [name])]
    return " or ".join(terms) if terms else None


def name_before(user: wire.User) -> str:
    """The user name without the object id that Entra ID puts before it when it deletes (observed)."""
    bare, name = _bare(user.id), user.user_principal_name
    return name[len(bare) :] if name.lower().startswith(bare) else name


def _bare(guid: str) -> str:
    return guid.replace("-", "").lower()
