"""What a scenario is made of: changed workers, happenings in the past, and troubles that can be repaired."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from sandbox.directory import Directory, EntraId
from sandbox.hr import HumanResources


class World(Protocol):
    """The parts of the tenant that a scenario may change."""

    @property
    def hr(self) -> HumanResources:
        """The HR side."""

    @property
    def active_directory(self) -> Directory:
        """On-premises AD."""

    @property
    def entra(self) -> EntraId:
        """Entra ID."""


Deed = Callable[[World, datetime], None]
"""Something that happens to the world at a given time (aware, UTC)."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A deed and how long ago it was done."""

    ago: timedelta
    deed: Deed


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with one person, in one line, and what repairs it.

    `button` is None when nothing needs repair and the next cycle is enough.
    """

    hr_id: str
    says: str
    button: str | None = None
    repair: Deed | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """How a company differs from a healthy one.

    `hired` overrides how long ago somebody was hired, `workers` fields of a worker at that time.
    """

    name: str
    says: str
    hired: Mapping[str, timedelta] = field(default_factory=dict)
    workers: Mapping[str, Mapping[str, str | bool]] = field(default_factory=dict)
    happenings: tuple[Happening, ...] = ()
    troubles: tuple[Trouble, ...] = ()
