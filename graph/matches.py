"""Which accounts and which events of the log belong to one and the same person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from diagnosis.log import Event
from graph import wire
from graph.events import hr_ids
from graph.users import hr_id_key


@dataclass(slots=True)
class Match:
    """Accounts and events of one person."""

    users: list[wire.User]
    events: list[Event]

    @property
    def hr_id(self) -> str | None:
        """The account's employee id, else the id that the log has."""
        employee_id = next((user.employee_id for user in self.users if user.employee_id), None)
        return employee_id or next((event.source.id for event in self.events if event.source.id), None)

    @property
    def hr_ids(self) -> set[str]:
        """Every id HR may know the person by, lower case."""
        ids = {(user.employee_id or "").casefold() for user in self.users}
        return ids.union(*(hr_ids(event) for event in self.events)) - {""}

    @property
    def name(self) -> str:
        """The name of an account, else the one in the log."""
        names = [user.display_name for user in self.users] + [
            event.source.display_name for event in self.events
        ]
        return next((name for name in names if name), "")

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that an account or the log has for the person."""
        names = [user.display_name for user in self.users]
        names += [event.source.display_name for event in self.events]
        return tuple(dict.fromkeys(name for name in names if name))


def merged(users: Iterable[wire.User], events: Iterable[Event]) -> list[Match]:
    """One match a person: accounts with the same employee id together, and the events that belong to them.

    A name joins nothing: an account without employee id and a worker without account who are called the
    same are two people.
    """
    matches: list[Match] = []
    for user in users:
        hr_id = (user.employee_id or "").casefold()
        same = next((match for match in matches if hr_id and hr_id in match.hr_ids), None)
        if same is None:
            matches.append(Match([user], []))
        else:
            same.users.append(user)
    for event in events:
        owner = _owner(matches, event)
        if owner is None:
            matches.append(Match([], [event]))
        else:
            owner.events.append(event)
    return matches


def _owner(matches: list[Match], event: Event) -> Match | None:
    """Whose event it is: by the account it reached, by the same HR id, or by one that lost its zeros."""
    for match in matches:
        if event.target.id and event.target.id in {user.id for user in match.users}:
            return match
    ids = hr_ids(event)
    for match in matches:
        if match.hr_ids & ids:
            return match
    keys = {hr_id_key(hr_id) for hr_id in ids}
    near = [match for match in matches if keys & {hr_id_key(hr_id) for hr_id in match.hr_ids}]
    return near[0] if len(near) == 1 else None
