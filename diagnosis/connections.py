"""The link that the service stores between a record in HR and an account, and when it is worth a look."""

from __future__ import annotations

from dataclasses import dataclass

from diagnosis.gaps import Unavailable
from diagnosis.log import Event


@dataclass(frozen=True, slots=True)
class ObjectConnection:
    """A stored link of one job. `asked` is the id it was looked up by, that of the record or of the account.

    What the anchors look like is the connector's affair; `display_name` is that of the connected object.
    """

    job_id: str
    asked: str
    source_anchor: str
    target_anchor: str
    display_name: str = ""


def record_link(
    connections: tuple[ObjectConnection, ...] | Unavailable, job_id: str, event: Event
) -> ObjectConnection | None:
    """The link of an event's record in this job; None where there is none or none was read."""
    if isinstance(connections, Unavailable) or not event.source.id:
        return None
    record = event.source.id.casefold()
    mine = [link for link in connections if link.job_id == job_id]
    by_record = [link for link in mine if record in (link.asked.casefold(), link.source_anchor.casefold())]
    return by_record[0] if by_record else None


def leads_elsewhere(link: ObjectConnection, event: Event) -> bool:
    """Whether the link leads to another account than the one that the event reached.

    Ids of another shape may be two names for one account, so they say nothing.
    """
    reached = event.target.id
    return bool(reached) and leads_past(link, reached)


def leads_past(link: ObjectConnection, account: str) -> bool:
    """Whether the link leads to another account than the one with this id; never for ids of another shape."""
    account, leads_to = account.casefold(), link.target_anchor.casefold()
    return account != leads_to and _shape(account) == _shape(leads_to)


def _shape(anchor: str) -> str:
    return "".join("x" if letter.isalnum() else letter for letter in anchor)


def strangers(one: str, other: str) -> bool:
    """Whether two names of at least two words each share none."""
    first, second = words_of(one), words_of(other)
    return len(first) > 1 and len(second) > 1 and not first & second


def name_before(event: Event) -> str:
    """The display name that the account had before the event wrote another; '' where it wrote none."""
    return next((item.old or "" for item in event.modified if item.name.casefold() == "displayname"), "")


def renames(event: Event) -> bool:
    """Whether the event gave the account another name, and not only more or fewer words of the same."""
    before, now = words_of(name_before(event)), words_of(event.source.display_name)
    return bool(before and now) and not (before <= now or now <= before)


def words_of(name: str) -> set[str]:
    """The words of a name, capitals apart."""
    return set(name.casefold().replace(",", " ").replace(".", " ").split())
