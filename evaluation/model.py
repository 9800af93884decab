"""What the evaluation is made of: faults that can be planted, jobs and people they are planted on, cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from types import MappingProxyType

from diagnosis.clouds import Cloud
from evaluation.people import Registry
from sandbox.company import Hire
from sandbox.jobs import Job
from sandbox.tenant import Tenant
from sandbox.worker import HrSystem, Population, Worker

MINUTES, HOURS, DAYS = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
EVER = timedelta(days=3650)


@dataclass(slots=True)
class Site:
    """One job of a company while it is furnished.

    `phase` is how long ago its last cycle began, `countries` are those its filters let in besides the ones
    faults keep for themselves, `mapped` are targets whose mapping was changed (with the expression), `plain`
    targets whose mapping must stay as it is. `stopped` is how long ago a fault of the whole job began.
    """

    tenant: Tenant
    job: Job
    rng: Random
    people: Registry
    phase: timedelta
    scope_kind: str = "none"
    mapped: dict[str, str] = field(default_factory=dict)
    plain: set[str] = field(default_factory=set)
    stopped: timedelta | None = None
    spoilt: bool = False
    """Whether the whole job has a fault."""
    beside: list[Site] = field(default_factory=list)
    """The other jobs of the company."""
    runs: bool = False
    """Whether the job has to run, as a fault rests on it."""

    @property
    def to_entra(self) -> bool:
        """Whether the job writes to Entra ID."""
        return self.job.directory is self.tenant.entra.directory

    @property
    def source(self) -> HrSystem:
        """The HR system the job reads."""
        return HrSystem(self.job.connector.source_system)

    @property
    def workday(self) -> bool:
        """Whether the job reads Workday."""
        return self.source is HrSystem.WORKDAY

    @property
    def is_upload(self) -> bool:
        """Whether people come through the API."""
        return self.job.population is Population.UPLOADED


@dataclass(slots=True)
class Subject:
    """Somebody who is asked about: the record, when HR made the change, and what the asker says of it.

    `ago` is how long before now HR made the change (negative: it takes effect later), `attribute` what was to
    change. `by_name` asks by name alone; `told` says whether the time of the change is told, `as_day` as a
    day only. `fills_in` is whether the asker answers the form that asks for what an unsure answer lacks.
    """

    site: Site
    hire: Hire
    ago: timedelta
    expect: str
    attribute: str | None = None
    told: bool = True
    as_day: bool = False
    fills_in: bool = True
    says_source: bool = True
    by_name: bool = False
    name: str | None = None

    @property
    def worker(self) -> Worker:
        """The HR record."""
        return self.hire.worker

    @property
    def rng(self) -> Random:
        """The company's dice."""
        return self.site.rng


Window = tuple[timedelta, timedelta]
USUAL: Window = (2 * HOURS, 9 * DAYS)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with one person, or with what the job makes of one person.

    `order` is its place on the way: of two faults on one person, the one with the smaller number stops
    first, and the other cannot be seen. `needs` are mappings it rests on (target, expression), `assumes`
    targets whose mapping must be the usual one; `touches` names what of the record it uses up. `window` is
    how long ago the change may have been made.
    """

    name: str
    cause: str
    order: int
    expect: str
    plant: Callable[[Subject], None]
    fits: Callable[[Site], bool] = lambda site: not site.is_upload
    needs: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    assumes: frozenset[str] = frozenset()
    touches: frozenset[str] = frozenset()
    window: Window = USUAL
    attribute: str | None = None
    told: bool = False
    """Whether the cause can only be found where the asker tells the time of the change."""
    as_day: bool = False
    """Whether the asker can only name a day, as with the end of an employment."""
    beside: frozenset[str] = frozenset()
    """Causes that are as true of the person, so that they may stand first as well."""
    later: bool = False
    """Whether it rests on something that the job has to read some time after the change."""
    hires: bool = False
    """Whether the person is a new hire, although an update is asked about."""
    alone: bool = False
    """Whether no other fault goes with it on the same person."""


@dataclass(frozen=True, slots=True)
class JobFault:
    """Something wrong with a whole job.

    `plant` gets the site and how long ago it begins. `order` is None for a fault that stops the job, so that
    whoever HR changed after that is never reached; else the place on the way where it stops each person, as
    with `Fault`. `expects` are the questions it answers.
    """

    name: str
    cause: str
    plant: Callable[[Site, timedelta], None]
    order: int | None = None
    fits: Callable[[Site], bool] = lambda site: not site.is_upload
    since: Window = (5 * HOURS, 9 * DAYS)
    ever: bool = False
    """Whether it was so from the beginning, so that the job never did anything."""
    expects: frozenset[str] = frozenset({"create", "update"})
    assumes: frozenset[str] = frozenset()
    changed: Callable[[Site, timedelta], timedelta] | None = None
    """When HR makes the change, where it is bound to when the fault began."""
    told: bool = False
    once: bool = False
    """Whether the job dealt with everybody before it stopped, so that only later changes wait."""


@dataclass(frozen=True, slots=True)
class TenantFault:
    """Something that keeps the bot itself from seeing; whoever is asked about must have another reason."""

    name: str
    cause: str
    plant: Callable[[Tenant], None]
    window: Window = (2 * HOURS, 9 * DAYS)
    told: bool = False
    cloud: Cloud = Cloud.PUBLIC
    """The cloud that the company lives in."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question, the faults behind it, and the cause that must lead.

    `equal` are causes that may lead as well, `also` those of the other faults.
    """

    company: int
    subject: Subject
    truth: str
    faults: tuple[str, ...]
    also: frozenset[str] = frozenset()
    equal: frozenset[str] = frozenset()
