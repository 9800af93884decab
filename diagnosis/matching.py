"""How the service looks for an account: which attributes, with which value, and which accounts come near.

Directories compare letter by letter but for capitals, so a zero or a blank more makes another value
(https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from diagnosis.attributes import in_graph
from diagnosis.directory import DeletedUser, DirectoryUser
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.log import Event, StepType
from diagnosis.schema import AttributeMapping
from diagnosis.text import Text, _, counted, text

NUMBER = "employeeid"
"""The attribute that accounts are searched by in Entra ID, in Graph's name, lower case."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class NearMiss:
    """An account whose value is the person's but for its form, and what differs."""

    account: str
    value: str
    differs: Text
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Tried:
    """One matching attribute of a job, and what is known of the look-up with it.

    `value` is None where nothing read says what the person's value is, and empty where HR has none.
    `accounts` are those of Entra ID that carry just this value, `near` those that almost do; both only among
    the accounts that were read. `searched` is whether all of Entra ID was searched for this value, so that
    none found means none.
    """

    attribute: str
    source: str
    value: str | None = None
    accounts: tuple[DirectoryUser, ...] = ()
    near: tuple[NearMiss, ...] = ()
    searched: bool = False


def tried(evidence: Evidence, job: Job, event: Event | None) -> tuple[Tried, ...]:
    """The job's matching attributes in the order they are tried; empty where its schema was not read.

    `event` is what the service last did with the person, as it says which values it read.
    """
    if isinstance(job.schema, Unavailable):
        return ()
    matching: dict[str, AttributeMapping] = {}
    for mapping in job.schema.enabled:
        for attribute in mapping.matching:
            matching.setdefault(attribute.target.casefold(), attribute)
    only = len(matching) == 1
    return tuple(_tried(evidence, one, event, only=only) for one in matching.values())


def _tried(evidence: Evidence, mapping: AttributeMapping, event: Event | None, *, only: bool) -> Tried:
    source = mapping.expression or ", ".join(mapping.source_attributes)
    value = _value(mapping, event)
    if value is None and only and event is not None:
        value = _looked_for(event)
    if not value:
        return Tried(mapping.target, source, value)
    name = in_graph(mapping.target)
    users = () if isinstance(evidence.users, Unavailable) else evidence.users
    read = tuple({user.id: user for user in (*users, *evidence.lookalikes)}.values())
    deleted = () if isinstance(evidence.deleted_users, Unavailable) else evidence.deleted_users
    return Tried(
        mapping.target,
        source,
        value,
        accounts=tuple(user for user in read if _held(user, name) == value),
        near=(*_near(read, name, value), *(_gone(deleted, value) if name == NUMBER else ())),
        searched=name == NUMBER and _searched(evidence, value),
    )


def _searched(evidence: Evidence, value: str) -> bool:
    """Whether the accounts were looked for by this number; they are looked for by the person's HR number."""
    asked = evidence.person.hr_id
    return not isinstance(evidence.users, Unavailable) and asked is not None and asked == value


def _value(mapping: AttributeMapping, event: Event | None) -> str | None:
    """The person's value: as the service meant to write it, else as it read it from HR.

    An expression other than one plain attribute is not worked out here.
    """
    if event is None:
        return None
    target = mapping.target.casefold()
    written = [item.new for item in event.modified if item.name.casefold() == target and item.new]
    if written:
        return written[-1]
    imported = {name.casefold(): value for name, value in event.imported.items()}
    if len(mapping.source_attributes) == 1:
        (source,) = mapping.source_attributes
        plain_source = mapping.expression.strip() in ("", f"[{source}]")
        if plain_source and source.casefold() in imported:
            return imported[source.casefold()]
    return None


def _looked_for(event: Event) -> str | None:
    """The value that a failed look-up names."""
    named = [step.details.get("reportableidentifier") for step in event.steps_of(StepType.MATCHING)]
    return next((value for value in named if value), None)


def _held(user: DirectoryUser, name: str) -> str | None:
    if name == NUMBER:
        return user.employee_id
    if name == "samaccountname":
        name = "onpremisessamaccountname"
    if name == "userprincipalname":
        return user.user_principal_name
    return user.attributes.get(name)


def _near(users: Iterable[DirectoryUser], name: str, value: str) -> tuple[NearMiss, ...]:
    found = []
    for user in users:
        held = _held(user, name)
        differs = difference(value, held) if held else None
        if held and differs is not None:
            found.append(NearMiss(user.user_principal_name or user.display_name, held, differs))
    return tuple(found)


def _gone(users: Iterable[DeletedUser], value: str) -> tuple[NearMiss, ...]:
    found = []
    for user in users:
        held = user.employee_id or ""
        differs = text(_("the account was deleted")) if held == value else difference(value, held)
        if differs is not None:
            found.append(NearMiss(user.user_principal_name or user.display_name, held, differs, deleted=True))
    return tuple(found)


def plain(value: str) -> str:
    """An HR number without what spreadsheets and people add: capitals, blanks, a prefix, leading zeros."""
    letters = _bare(value.casefold())
    digits = letters.lstrip(_LETTERS)
    return (digits if digits.isdigit() else letters).lstrip("0") or "0"


def difference(wanted: str, held: str) -> Text | None:
    """What tells a value from the one that is looked for; None for the same value and for quite another."""
    if held == wanted or not _bare(held) or plain(held) != plain(wanted):
        return None
    if held.strip() == wanted.strip():
        return _blanks(wanted, held)
    if held.casefold() == wanted.casefold():
        return text(_("other capitals"))
    if held.isdigit() and wanted.isdigit():
        return _zeros(len(held) - len(wanted))
    if _bare(held) == _bare(wanted):
        return text(_("other blanks or signs in between"))
    return _prefix(wanted, held) or text(_("the same number in another form"))


def _blanks(wanted: str, held: str) -> Text:
    spaced = held if held != held.strip() else wanted
    before, after = spaced != spaced.lstrip(), spaced != spaced.rstrip()
    if wanted != wanted.strip():
        return text(_("the value in HR has blanks around it"))
    if before and after:
        return text(_("blanks at both ends"))
    return text(_("a blank at the beginning")) if before else text(_("a blank at the end"))


def _zeros(more: int) -> Text:
    if more > 0:
        return counted("one zero more at the beginning", "{n} zeros more at the beginning", more)
    return counted("one zero less at the beginning", "{n} zeros less at the beginning", -more)


def _prefix(wanted: str, held: str) -> Text | None:
    if held.casefold().endswith(wanted.casefold()):
        return text(_("“{prefix}” stands before it"), prefix=held[: len(held) - len(wanted)])
    if wanted.casefold().endswith(held.casefold()):
        return text(_("“{prefix}” is missing before it"), prefix=wanted[: len(wanted) - len(held)])
    return None


def _bare(value: str) -> str:
    return "".join(letter for letter in value if letter.isalnum())
