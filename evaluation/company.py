"""One random company: its jobs, filters, rhythm and colleagues, before faults are planted."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from evaluation.model import HOURS, MINUTES, Site
from evaluation.people import PLAIN, Registry
from sandbox.company import LONG_AGO, Hire, HrChange, hires
from sandbox.connectors import upload_job
from sandbox.entra import SYNC_INTERVAL
from sandbox.people import CHAT_USER_IDS
from sandbox.scenarios import scenes
from sandbox.scope import Clause, Group, Scope
from sandbox.tenant import Tenant
from sandbox.worker import Population

_AD_COUNTRIES = ("GB", "DE", "SE")
_INTERVALS = (20, 40, 40, 40, 60)


def furnish(tenant: Tenant, rng: Random) -> list[Site]:
    """Makes the tenant a random company in which all is well; gives its jobs."""
    people = Registry(rng)
    keep = [job for job in tenant.jobs if job.population is Population.OFFICE or rng.random() < 0.7]
    tenant.jobs[:] = keep
    if rng.random() < 0.4:
        to_entra = rng.random() < 0.5
        directory = tenant.entra.directory if to_entra else tenant.active_directory
        tenant.jobs.append(upload_job(directory, to_entra=to_entra))
    tenant.cast = [hire for hire in hires() if hire.worker.hr_id in CHAT_USER_IDS]
    tenant.moves = []
    tenant.last_sync = timedelta(minutes=rng.randrange(2, int(SYNC_INTERVAL / MINUTES)))
    sites = []
    for job in tenant.jobs:
        job.interval = timedelta(minutes=rng.choice(_INTERVALS))
        phase = timedelta(minutes=rng.randrange(5, int(job.interval / MINUTES)))
        site = Site(tenant, job, rng, people, phase)
        if site.is_upload:
            job.scope = Scope()
        else:
            _colleagues(site)
            _filters(site)
        sites.append(site)
    for site in sites:
        site.beside = [other for other in sites if other is not site]
    return sites


def set_rhythm(sites: list[Site]) -> None:
    """Has the last cycle of each job begin as long ago as the site says. Once the past is decided on."""
    for site in sites:
        if site.job.next_at is None:
            cycles = (site.tenant.past - 2 * HOURS) // site.job.interval
            site.job.next_at = site.tenant.now0 - site.phase - cycles * site.job.interval


def _colleagues(site: Site) -> None:
    rng, tenant = site.rng, site.tenant
    for number in range(rng.randrange(18, 55)):
        recent = number and rng.random() < 0.08
        worker = site.people.worker(site.job.population)
        ago = timedelta(hours=rng.randrange(5, 300)) if recent else LONG_AGO
        tenant.cast.append(Hire(worker, ago))
        if not recent and rng.random() < 0.2:
            title = f"Senior {worker.title}"
            tenant.moves.append(
                HrChange(worker.hr_id, timedelta(hours=rng.randrange(5, 300)), {"title": title})
            )


def _filters(site: Site) -> None:
    """No filter, one of one clause for each country, or one of two clauses."""
    rng, job = site.rng, site.job
    attribute = "CountryReferenceTwoLetter" if site.workday else "country"
    inside = (*PLAIN, *_AD_COUNTRIES)
    office = job.population is Population.OFFICE
    site.scope_kind = rng.choice(
        ("countries", "types", "countries") if office else ("none", "countries", "types")
    )
    if office:
        for hire in site.tenant.cast:
            hire.worker.extra.setdefault("EmployeeType", "Regular")
    match site.scope_kind:
        case "none":
            job.scope = Scope()
        case "countries":
            job.scope = scenes.scoped(attribute, *inside)
        case _:
            clauses = (
                Clause(attribute, "EQUALS", inside),
                Clause("EmployeeType", "NOT EQUALS", ("Contractor",)),
            )
            job.scope = Scope((Group("Employees", clauses),))


def give_payroll_ids(site: Site) -> None:
    """Has the job match by payroll id, which everybody it serves has."""
    target = "employeeId" if site.to_entra else "employeeID"
    scenes.remap(site.job, target, "[PayrollID]")
    for hire in site.tenant.cast:
        if hire.worker.population is site.job.population:
            hire.worker.extra.setdefault("PayrollID", hire.worker.hr_id)
