"""Whose is it? Which of the accounts and log rows that were read are those of the person in question.

A wrong person's answer is worse than none. So once somebody is known by an account, nothing is theirs because
of a name: only what that account, its employee id or the HR id says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from diagnosis.evidence import Person
from diagnosis.log import Event
from graph import wire
from graph.events import hr_ids
from graph.users import hr_id_key

Users = tuple[wire.User, ...]


def known_by_account(person: Person) -> bool:
    """Whether the person was chosen or named by an account."""
    return bool(person.entra_id or person.user_principal_name)


def accounts_of(person: Person, users: Users) -> Users:
    """The account the person is known by, and all accounts with their HR id.

    An employee id with other zeros counts where no account has exactly the HR id, and only one comes near.
    For somebody known by name only, it is every account that was read, guests left out.
    """
    if not person.hr_id and not known_by_account(person):
        return tuple(user for user in users if not user.is_guest)
    chosen = _chosen(person, users)
    hr_id = person.hr_id or _shared_hr_id(chosen)
    holders: Sequence[wire.User] = ()
    if hr_id:
        near = [user for user in users if hr_id_key(user.employee_id or "") == hr_id_key(hr_id)]
        exact = [user for user in near if (user.employee_id or "").casefold() == hr_id.casefold()]
        spellings = {user.employee_id for user in near}
        holders = exact or (near if len(spellings) == 1 else ())
    return tuple(user for user in users if user in chosen or user in holders)


def lookalikes_of(person: Person, own: Users, users: Users, rows: Iterable[Event]) -> Users:
    """The accounts whose HR number is the person's but for its form, and that are not the person's.

    An account whose number the log has, or that an event of the log reached, has a record of its own in HR:
    it belongs to somebody else and is left out.
    """
    if not person.hr_id:
        return ()
    key, known = hr_id_key(person.hr_id), list(rows)
    elsewhere = {hr_id for event in known for hr_id in hr_ids(event)} - {person.hr_id.casefold()}
    reached = {event.target.id.casefold() for event in known if event.target.id}
    return tuple(
        user
        for user in users
        if user not in own
        and not user.is_guest
        and hr_id_key(user.employee_id or "") == key
        and (user.employee_id or "").casefold() not in elsewhere
        and user.id.casefold() not in reached
    )


def with_account(person: Person, own: Users) -> Person:
    """The person with what their one account adds; several accounts add only what they share."""
    if not own:
        return person
    only = own[0] if len(own) == 1 else None
    return replace(
        person,
        display_name=person.display_name or own[0].display_name or None,
        hr_id=person.hr_id or _shared_hr_id(own),
        user_principal_name=person.user_principal_name
        or (only.user_principal_name or None if only else None),
        entra_id=person.entra_id or (only.id if only else None),
    )


def rows_of(person: Person, own: Users, users: Users) -> Callable[[Event], bool]:
    """Tells the person's rows: those that reached one of their accounts, and those under their HR id.

    `users` are all accounts that were read. An HR id with other zeros is the person's unless it is exactly
    the employee id of somebody else.
    """
    accounts = {user.id.casefold() for user in own} | {(person.entra_id or "").casefold()} - {""}
    hr_id = (person.hr_id or "").casefold()
    others = {(user.employee_id or "").casefold() for user in users if user not in own} - {hr_id}

    def theirs(event: Event) -> bool:
        if event.target.id.casefold() in accounts:
            return True
        ids = hr_ids(event)
        if not hr_id or hr_id in ids:
            return bool(hr_id)
        return hr_id_key(hr_id) in {hr_id_key(one) for one in ids} and not ids & others

    return theirs


def _chosen(person: Person, users: Users) -> Users:
    """The account that the person is known by: its object id decides, then its user name, then its mail."""
    name = (person.user_principal_name or "").casefold()
    by_id = tuple(user for user in users if person.entra_id and user.id == person.entra_id)
    by_name = tuple(user for user in users if name and user.user_principal_name.casefold() == name)
    by_mail = tuple(user for user in users if name and (user.mail or "").casefold() == name)
    return by_id or by_name or by_mail


def _shared_hr_id(users: Users) -> str | None:
    seen = {user.employee_id for user in users if user.employee_id}
    return seen.pop() if len(seen) == 1 else None
