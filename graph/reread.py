"""What finding a person has read and collecting the evidence would read again at once, ready to be taken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from diagnosis.evidence import Person
from graph import wire
from graph.handover import Handover
from graph.log import LogRead
from graph.users import hr_id_key, name_key

Users = tuple[wire.User, ...]


class Reread:
    """Log rows and accounts between the two steps of one question; each is taken once, within `seconds`."""

    def __init__(self, *, monotonic: Callable[[], float], seconds: float = 5.0) -> None:
        self._rows: Handover[LogRead] = Handover(monotonic=monotonic, seconds=seconds)
        self._users: Handover[Users] = Handover(monotonic=monotonic, seconds=seconds)

    def keep_log_of_id(self, hr_id: str, read: LogRead) -> None:
        """Rows under an HR id."""
        self._rows.keep(("id", hr_id_key(hr_id)), read)

    def keep_log_of_name(self, name: str, read: LogRead) -> None:
        """Rows under a name."""
        self._rows.keep(("name", name_key(name)), read)

    def keep_holders(self, hr_id: str, users: Users) -> None:
        """All accounts that have an HR id, in any of its forms; there may be none."""
        self._users.keep(("id", hr_id_key(hr_id)), users)

    def keep_account(self, users: Users) -> None:
        """An account that was asked for by itself; if it has an HR id, others may have that id too."""
        if len(users) == 1 and not users[0].employee_id:
            self._users.keep(("account", users[0].id), users)

    def log_of_id(self, hr_id: str, jobs: Collection[str]) -> LogRead | None:
        """Rows under an HR id, if they were read in all these jobs."""
        return _covering(self._rows.take(("id", hr_id_key(hr_id))), jobs)

    def log_of_name(self, name: str, jobs: Collection[str]) -> LogRead | None:
        """Rows under a name, if they were read in all these jobs."""
        return _covering(self._rows.take(("name", name_key(name))), jobs)

    def accounts_of(self, person: Person) -> Users | None:
        """The person's accounts, if all of them were read."""
        if person.hr_id:
            users = self._users.take(("id", hr_id_key(person.hr_id)))
        else:
            users = self._users.take(("account", person.entra_id))
        return users if users is None or _holds(users, person) else None


def _holds(users: Sequence[wire.User], person: Person) -> bool:
    """Whether the account that the person is known by, if any, is among these."""
    names = {user.user_principal_name.casefold() for user in users}
    return (person.entra_id is None or person.entra_id in {user.id for user in users}) and (
        person.user_principal_name is None or person.user_principal_name.casefold() in names
    )


def _covering(read: LogRead | None, jobs: Collection[str]) -> LogRead | None:
    return read if read is not None and read.jobs.issuperset(jobs) else None
