"""Accounts that seem to be the person's own although the matching attribute did not find them."""

from __future__ import annotations

from enum import IntEnum

from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.log import Event
from diagnosis.matching import plain


class Likeness(IntEnum):
    """How an account resembles the person's record: the number in another form, or only the name."""

    NUMBER = 1
    NAME = 2


def number_in_hr(evidence: Evidence, event: Event) -> str:
    """The HR number as HR has it: what the service meant to write, else the record's own id.

    The person's number may have been learned from the account, in the account's spelling.
    """
    meant = [item.new for item in event.modified if item.name.casefold() == "employeeid" and item.new]
    return meant[0] if meant else event.source.id or evidence.person.hr_id or ""


def theirs_unmatched(evidence: Evidence, event: Event) -> tuple[tuple[DirectoryUser, Likeness], ...]:
    """Accounts that look like the person's and do not carry the HR number exactly, the likeliest first.

    An account without a number counts by its user name being the one that was planned, or by its name
    where it is the same. An account with another number is somebody else's. Stops the check where accounts
    were not read.
    """
    hr_id = number_in_hr(evidence, event)
    planned = {
        (item.new or "").casefold()
        for item in event.modified
        if item.name.casefold() in ("userprincipalname", "mail")
    } - {""}
    found: list[tuple[DirectoryUser, Likeness]] = []
    for user in known(evidence.users):
        number = user.employee_id or ""
        if number:
            if hr_id and number != hr_id and plain(number) == plain(hr_id):
                found.append((user, Likeness.NUMBER))
        elif user.user_principal_name.casefold() in planned or same_name(evidence, user):
            found.append((user, Likeness.NAME))
    return tuple(sorted(found, key=lambda item: (item[1], item[0].id)))


def same_name(evidence: Evidence, user: DirectoryUser) -> bool:
    """Whether the account has the person's display name, capitals and blanks apart."""
    return " ".join(user.display_name.casefold().split()) == " ".join(evidence.person.name.casefold().split())
