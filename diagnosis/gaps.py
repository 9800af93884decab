"""A part of the evidence that could not be read, and how a check stops at it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from diagnosis.text import Text

T = TypeVar("T")


class Source(StrEnum):
    """Where a part of the evidence comes from."""

    JOBS = "jobs"
    SCHEMA = "schema"
    PROVISIONING_LOG = "provisioning_log"
    DIRECTORY_AUDITS = "directory_audits"
    USERS = "users"
    DELETED_USERS = "deleted_users"
    ORGANIZATION = "organization"
    OBJECT_CONNECTIONS = "object_connections"


class GapReason(StrEnum):
    """Why a part is missing."""

    NOT_PERMITTED = "not_permitted"
    NOT_LICENSED = "not_licensed"
    """The tenant's licence does not include the part."""
    NOT_THERE = "not_there"
    NOT_IN_CLOUD = "not_in_cloud"
    """The tenant's cloud does not have the part at all, so that nobody can lose or regain it."""
    THROTTLED = "throttled"
    UNREACHABLE = "unreachable"
    TOO_SLOW = "too_slow"
    UNEXPECTED = "unexpected"
    NOT_READ = "not_read"
    """Nothing went wrong: the part was not needed, so it was not asked for. It is no gap."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """A gap: this part could not be read. `because` is a sentence that the helpdesk can use."""

    source: Source
    reason: GapReason
    because: Text
    permission: str | None = None
    """The Graph permission that would help, where the reason is NOT_PERMITTED."""
    extra: bool = False
    """Whether the part only sharpens an answer, so that its absence is told and never leads before one."""


def not_read(source: Source) -> Unavailable:
    """A part that was not needed: checks cannot use it, and nobody is told that it is missing."""
    return Unavailable(source, GapReason.NOT_READ, Text(""))


class CannotTell(Exception):  # noqa: N818  # it is an answer, not an error
    """A check met a gap. Only the engine catches it."""

    def __init__(self, gap: Unavailable) -> None:
        super().__init__(gap.source.value)
        self.gap = gap


def known(value: T | Unavailable) -> T:
    """The value, or stop this check: it could not be read."""
    if isinstance(value, Unavailable):
        raise CannotTell(value)
    return value


def not_in_cloud(value: object) -> bool:
    """Whether the tenant's cloud does not have this part, so that the others have to decide without it."""
    return isinstance(value, Unavailable) and value.reason is GapReason.NOT_IN_CLOUD


def offered(value: T | Unavailable) -> T | None:
    """As `known`, but None where the tenant's cloud does not have the part."""
    return None if not_in_cloud(value) else known(value)
