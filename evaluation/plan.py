"""Which faults go into which company, so that every cause is asked about often enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from diagnosis.clouds import Cloud
from evaluation.company import furnish, set_rhythm
from evaluation.faults import JOBS, PEOPLE, TENANTS
from evaluation.model import (
    DAYS,
    EVER,
    HOURS,
    MINUTES,
    Case,
    Fault,
    JobFault,
    Site,
    Subject,
    TenantFault,
    Window,
)
from sandbox.company import LONG_AGO, Hire
from sandbox.scenarios.scenario import Scenario
from sandbox.tenant import Tenant
from sandbox.worker import Worker

A_CASE = 3
"""At most so many faults on one person, those of the job counted."""
_PER_SITE = 4


class Demand:
    """How many cases of each cause are still to be made."""

    def __init__(self, per_cause: int) -> None:
        everything: Sequence[Fault | JobFault | TenantFault] = (*PEOPLE, *JOBS, *TENANTS)
        ways = Counter(fault.cause for fault in everything)
        self.left: dict[tuple[str, int], int] = {
            self.key(fault): -(-per_cause // ways[fault.cause]) for fault in everything
        }

    @staticmethod
    def key(fault: Fault | JobFault | TenantFault) -> tuple[str, int]:
        """One fault among all; two may have the same name."""
        return fault.name, id(fault)

    def wants(self, fault: Fault | JobFault | TenantFault) -> bool:
        """Whether more cases of this fault are needed."""
        return self.left[self.key(fault)] > 0

    def took(self, fault: Fault | JobFault | TenantFault) -> None:
        """One more case is made."""
        self.left[self.key(fault)] -= 1

    @property
    def open(self) -> int:
        """How many cases are missing."""
        return sum(max(0, left) for left in self.left.values())


@dataclass(slots=True)
class Company:
    """A company and the questions about its people, filled in while the tenant is built."""

    number: int
    seed: int
    cases: list[Case] = field(default_factory=list)
    cloud: Cloud = Cloud.PUBLIC
    scenario: Scenario = field(init=False)


def company(number: int, seed: int, demand: Demand) -> Company:
    """The next company; its cases are known once a `Tenant` was built from its scenario."""
    made = Company(number, seed)
    made.scenario = Scenario(name=f"company-{number}", says="A random company.", build=_builder(made, demand))
    return made


def _builder(made: Company, demand: Demand) -> Callable[[Tenant], None]:
    def build(tenant: Tenant) -> None:
        rng = Random(made.seed)  # chance that can be repeated, no secret
        sites = furnish(tenant, rng)
        blind = [fault for fault in TENANTS if demand.wants(fault)]
        if blind and rng.random() < 0.25:
            _blind(tenant, sites, rng.choice(blind), demand, made)
        else:
            for site in _shuffled(rng, sites):
                _furnish(site, sites, demand, made)
        set_rhythm(sites)

    return build


def _blind(tenant: Tenant, sites: list[Site], fault: TenantFault, demand: Demand, made: Company) -> None:
    """People whom the log alone could tell about, while the bot cannot read it."""
    fault.plant(tenant)
    made.cloud = fault.cloud
    for site in sites:
        if fault.cloud is not Cloud.PUBLIC and not site.workday:
            continue
        if fault.cause == "log-not-yet-available" and (
            site.is_upload or any(other.source is site.source for other in site.beside)
        ):
            continue
        for _ in range(2):
            hidden = _unseen_without_log(fault, site)
            own = site.rng.choice(hidden) if hidden else None
            if own is None or not demand.wants(fault):
                continue
            subject = _hire(site, _between(site, fault.window))
            if fault.cause == "log-not-yet-available":
                subject.ago = site.phase + timedelta(minutes=site.rng.randrange(2, 15))
                subject.hire.ago = subject.ago
            _plant(own, subject)
            _ask(subject, stopped=False)
            if fault.cloud is not Cloud.PUBLIC:
                subject.by_name, subject.says_source = False, True
            if fault.told:
                subject.told = subject.says_source = True
                subject.as_day = subject.as_day and fault.cause != "log-not-yet-available"
            made.cases.append(
                Case(made.number, subject, fault.cause, (fault.name, own.name), frozenset({own.cause}))
            )
            demand.took(fault)


def _unseen_without_log(blind: TenantFault, site: Site) -> list[Fault]:
    """Faults of a new hire that nothing but the log shows; what fails is tried again for four weeks."""
    orders = range(30, 31) if blind.cause == "log-retention-expired" else range(30, 58)
    return [
        one
        for one in PEOPLE
        if one.order in orders
        and one.expect == "create"
        and not one.alone
        and not one.touches & {"accounts"}
        and _able(one, site)
    ]


def _furnish(site: Site, sites: list[Site], demand: Demand, made: Company) -> None:
    """Plants a fault of the whole job, or none, and people with faults of their own."""
    rng = site.rng
    chosen = [
        fault
        for fault in JOBS
        if not fault.assumes & site.mapped.keys() and demand.wants(fault) and _possible(fault, site, sites)
    ]
    whole, since = None, EVER
    if chosen and rng.random() < 0.6:
        whole = rng.choice(chosen)
    if whole is not None:
        since = _between(site, whole.since)
        site.plain |= whole.assumes
        site.stopped = since if whole.order is None else None
        site.spoilt = True
    subjects = []
    for _ in range(_PER_SITE):
        subject = _subject(site, whole, since, demand, made)
        if subject is not None:
            subjects.append(subject)
    if whole is not None:
        whole.plant(site, since)


def _possible(fault: JobFault, site: Site, sites: list[Site]) -> bool:
    """Whether the job may have this fault beside what the others have.

    Of two jobs that stand still and read one HR system, nobody could say which one matters to somebody whom
    neither has met. The agent serves all jobs to Active Directory at once.
    """
    if not fault.fits(site) or site.runs:
        return False
    if fault.cause in ("not-authorised-in-target", "directory-quota-reached"):
        return not any(other.to_entra for other in site.beside)
    if fault.order is not None:
        return True
    if any(other.stopped is not None and other.source is site.source for other in sites):
        return False
    to_ad = [other for other in sites if not other.to_entra]
    return fault.cause != "quarantine-agent-unavailable" or len(to_ad) == 1


def _subject(
    site: Site, whole: JobFault | None, since: timedelta, demand: Demand, made: Company
) -> Subject | None:
    rng = site.rng
    stops = whole is not None and whole.order is None
    reached = (
        whole is None or not stops or (not whole.ever and since < 5 * 24 * HOURS and rng.random() < 0.25)
    )
    if whole is not None and ((stops and not reached) or (not stops and rng.random() < 0.7)):
        return _of_job(site, whole, since, demand, made)
    able = [fault for fault in PEOPLE if demand.wants(fault) and _able(fault, site)]
    if stops:
        able = [
            fault for fault in able if fault.window[1] > since + 4 * HOURS and not (fault.told or fault.later)
        ]
    elif whole is not None:
        able = [fault for fault in able if not fault.told]
        able = [
            fault for fault in able if fault.expect not in whole.expects or fault.order < (whole.order or 0)
        ]
        able = [fault for fault in able if whole.order is None or fault.order < whole.order]
    if not able:
        return None
    own = rng.choice(able)
    window = own.window if not stops else (max(own.window[0], since + 3 * HOURS), own.window[1])
    subject = _person(site, own.expect, _moment(own, site, window), hires=own.hires)
    subject.attribute = own.attribute
    faults = [own]
    _plant(own, subject)
    for _ in range(min(rng.choice((0, 1, 1, 2)), A_CASE - 1 - (whole is not None))):
        more = _second(site, own, faults, subject)
        if more is not None:
            faults.append(more)
            _plant(more, subject)
    _ask(subject, stopped=False)
    if own.cause == "person-not-found-in-logs":
        subject.by_name = True
    if own.told:
        subject.told = True
        subject.as_day = subject.as_day or own.as_day
    planted: list[Fault | JobFault] = [*faults, *((whole,) if whole is not None else ())]
    also = frozenset(one.cause for one in planted)
    names = tuple(one.name for one in planted)
    made.cases.append(Case(made.number, subject, own.cause, names, also, own.beside))
    demand.took(own)
    return subject


def _of_job(site: Site, whole: JobFault, since: timedelta, demand: Demand, made: Company) -> Subject | None:
    """Somebody whom the fault of the whole job stops, perhaps with a later fault of their own."""
    if not demand.wants(whole):
        return None
    rng = site.rng
    expect = rng.choice(sorted(whole.expects))
    if whole.changed is not None:
        ago = whole.changed(site, since)
    elif whole.order is not None or whole.ever:
        ago = _between(site, (2 * HOURS, 8 * 24 * HOURS))
    else:
        ago = since * rng.uniform(0.15, 0.85)
    if whole.once:
        ago = since * rng.uniform(0.15, 0.85)
    subject = _person(site, expect, ago)
    hidden = [
        one
        for one in PEOPLE
        if one.expect == expect
        and not one.alone
        and _able(one, site)
        and not one.touches & {"accounts", "change"}
        and (whole.order is None or one.order > whole.order)
        and 30 <= one.order < 60
    ]
    names = [whole.name]
    also = {whole.cause}
    if expect == "update":
        from evaluation.faults.updating import retitle

        subject.attribute = "title"
        retitle(subject)
    elif expect == "disable":
        from evaluation.faults.leaving import leave

        leave(subject)
    elif hidden and rng.random() < 0.7:
        own = rng.choice(hidden)
        _plant(own, subject)
        names.append(own.name)
        also.add(own.cause)
    _ask(subject, stopped=whole.order is None)
    if whole.told:
        subject.told = True
    made.cases.append(Case(made.number, subject, whole.cause, tuple(names), frozenset(also)))
    demand.took(whole)
    return subject


def _able(fault: Fault, site: Site) -> bool:
    """Whether the fault fits the job as it is mapped by now."""
    if not fault.fits(site):
        return False
    wanted = [target for target, rule in fault.needs.items() if site.mapped.get(target, rule) != rule]
    spoiled = [target for target in fault.needs if target in site.plain]
    return not wanted and not spoiled and not any(target in site.mapped for target in fault.assumes)


def _second(site: Site, first: Fault, faults: list[Fault], subject: Subject) -> Fault | None:
    """A further fault that strikes later than the first, so that it cannot be seen yet."""
    taken = frozenset().union(*(one.touches for one in faults))
    able = [
        one
        for one in PEOPLE
        if not first.alone
        and not one.alone
        and one.expect == subject.expect
        and first.order < one.order < 60
        and one.order // 10 != first.order // 10
        and not one.touches & taken
        and "change" not in one.touches
        and _able(one, site)
    ]
    return site.rng.choice(able) if able else None


def _plant(fault: Fault, subject: Subject) -> None:
    from evaluation.faults.mapping import map_for

    site = subject.site
    for target, rule in fault.needs.items():
        if target not in site.mapped:
            map_for(site, target, rule)
            site.mapped[target] = rule
    site.plain |= fault.assumes
    if "PayrollID" in "".join(site.mapped.values()):
        subject.worker.extra.setdefault("PayrollID", subject.worker.hr_id)
    fault.plant(subject)


def _person(site: Site, expect: str, ago: timedelta, *, hires: bool = False) -> Subject:
    """A new hire where an account is to be created, else somebody who has one."""
    subject = _hire(site, ago)
    subject.expect = expect
    if expect != "create" and not hires:
        subject.hire.ago = LONG_AGO
    return subject


def _hire(site: Site, ago: timedelta) -> Subject:
    worker = site.people.worker(site.job.population)
    if "PayrollID" in "".join(site.mapped.values()):
        worker.extra["PayrollID"] = worker.hr_id
    hire = Hire(worker, max(ago, timedelta(0)))
    if site.is_upload:
        site.tenant.plan(hire.ago, lambda _t, at: site.job.uploads.append((at, _record(worker))))
    else:
        site.tenant.cast.append(hire)
    return Subject(site, hire, ago, "create")


def _record(worker: Worker) -> dict[str, str]:
    """What the API client sends of somebody; the local part of the sign-in name is the login."""
    return {
        "externalId": worker.hr_id,
        "userName": f"{worker.user_id}@contoso.com",
        "name.givenName": worker.first_name,
        "name.familyName": worker.last_name,
        "displayName": worker.display_name,
        "nickName": worker.user_id,
        "title": worker.title,
        "active": str(worker.active),
    }


def _moment(fault: Fault, site: Site, window: Window) -> timedelta:
    if fault.cause == "in-ad-not-yet-in-entra":
        return site.phase + timedelta(
            minutes=site.rng.randrange(1, max(2, int(site.job.interval / MINUTES) - 1))
        )
    if fault.cause == "not-evaluated-change-newer-than-steady-state":
        return timedelta(minutes=site.rng.randint(1, max(1, int(site.phase / MINUTES) - 1)))
    return _between(site, window)


def _between(site: Site, window: Window) -> timedelta:
    first, last = (int(one / MINUTES) for one in window)
    if first <= 0:
        return timedelta(minutes=site.rng.randint(first, last))
    # Evenly over the orders of magnitude: an hour and a week are both common.
    ratio = site.rng.random()
    return timedelta(minutes=int(first * (last / first) ** ratio))


def _ask(subject: Subject, *, stopped: bool) -> None:
    """How the question is put: by number or name, with or without the time and the HR system."""
    rng = subject.rng
    subject.by_name = rng.random() < 0.3
    subject.told = rng.random() < 0.8
    subject.as_day = rng.random() < 0.25 and subject.ago > 1 * DAYS
    subject.fills_in = rng.random() < 0.8
    subject.says_source = stopped or rng.random() < 0.5
    subject.name = subject.worker.display_name


def _shuffled(rng: Random, sites: list[Site]) -> list[Site]:
    return rng.sample(sites, len(sites))
