"""Faults of a whole job: it stands still, is behind, or refuses everybody at the same place."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from evaluation.faults.tools import on_premises, to_entra
from evaluation.model import DAYS, HOURS, MINUTES, JobFault, Site
from sandbox import operations
from sandbox.jobs import Thresholds
from sandbox.scenarios import scenes
from sandbox.tenant import Tenant


def _paused(site: Site, since: timedelta) -> None:
    site.tenant.plan(since, lambda world, at: operations.pause(world, site.job, at))


def _locked_out(site: Site, since: timedelta) -> None:
    site.tenant.plan(since, lambda world, _at: world.hr.locked_out.add(site.job.population))


def _locked_out_for_long(site: Site, since: timedelta) -> None:
    site.tenant.past = since + 5 * DAYS
    _locked_out(site, since)


def _hr_down(site: Site, since: timedelta) -> None:
    site.tenant.plan(since, lambda world, _at: world.hr.down.add(site.job.population))


def _held(site: Site, since: timedelta) -> None:
    says = "The job was placed in quarantine by the provisioning service team."
    site.tenant.plan(
        since, lambda world, at: operations.hold(world, site.job, at, "QuarantinedOnDemand", says)
    )


def _no_agent(site: Site, since: timedelta) -> None:
    code = site.rng.choice(("HybridIdentityServiceNoActiveAgents", "HybridIdentityServiceNoAgentsAssigned"))

    def stop(world: Tenant, _at: datetime) -> None:
        world.active_directory.agents = code

    site.tenant.plan(since, stop)


def _many_failures(site: Site, since: timedelta) -> None:
    job = site.job
    job.thresholds = Thresholds(failures_at_least=8)

    def fail(world: Tenant, at: datetime) -> None:
        everybody = world.hr.readable_by(job.population)
        for worker in everybody[: max(9, len(everybody) * 2 // 3)]:
            world.active_directory.unreadable.add(worker.hr_id)
            world.hr.change(worker.hr_id, at)

    site.tenant.plan(since, fail)


def _many_leavers(site: Site, since: timedelta) -> None:
    job = site.job
    job.thresholds = Thresholds(deletes=3)

    def leave(world: Tenant, at: datetime) -> None:
        for worker in world.hr.readable_by(job.population)[6:12]:
            world.hr.change(worker.hr_id, at, active=False)

    site.tenant.plan(since, leave)


def _not_configured(site: Site, _since: timedelta) -> None:
    site.job.fresh, site.job.configured, site.job.schedule_state = True, False, "Disabled"


def _never_started(site: Site, _since: timedelta) -> None:
    site.job.fresh, site.job.schedule_state = True, "Disabled"


def _first_load(site: Site, since: timedelta) -> None:
    scenes.first_run(site.tenant, site.job, since)
    site.job.page_time = since * 1.4


def _self_paused(site: Site, since: timedelta) -> None:
    job = site.job
    scenes.first_run(site.tenant, job, since)
    job.thresholds = Thresholds(failures_at_least=8, failing_share=0.2)
    everybody = [
        hire.worker.hr_id
        for hire in site.tenant.cast
        if hire.worker.population is job.population and hire.ago > 100 * DAYS
    ]
    site.tenant.active_directory.unreadable.update(everybody[: max(9, len(everybody) // 2)])


def _read_again(site: Site, since: timedelta) -> None:
    site.job.page_time = since * 1.4
    scenes.reconfigured(site.tenant, site.job, since)


def _slow(site: Site, since: timedelta) -> None:
    """Cycles take hours since a mass change; the last one that ended began before the person's change."""
    job = site.job

    def slow(_world: Tenant, _at: datetime) -> None:
        job.cycle_length = since * 0.45

    def mass_change(world: Tenant, at: datetime) -> None:
        for worker in world.hr.readable_by(job.population)[:15]:
            world.hr.change(worker.hr_id, at, department=f"{worker.department} Europe")

    site.tenant.plan(since, slow)
    site.tenant.plan(since - 1 * MINUTES, mass_change)


def _soon(site: Site, _since: timedelta) -> timedelta:
    return timedelta(minutes=site.rng.randrange(30, 75))


def _once_quarantined(site: Site, since: timedelta) -> timedelta:
    """After the cycle that failed, which began an interval after it at the latest."""
    return (since - site.job.interval - 5 * MINUTES) * site.rng.uniform(0.2, 0.95)


def _flow(allowed: str, site: Site) -> None:
    site.job.flow_types = allowed


def _no_create(site: Site, _since: timedelta) -> None:
    _flow(site.rng.choice(("Update, Delete", "Update")), site)


def _no_update(site: Site, _since: timedelta) -> None:
    _flow("Add", site)


def _mapping_off(site: Site, since: timedelta) -> None:
    def switch_off(world: Tenant, at: datetime) -> None:
        site.job.enabled = False
        operations.reconfigured(world, site.job, at)

    site.tenant.plan(since, switch_off)


def _match_by_extension(site: Site, _since: timedelta) -> None:
    job = site.job
    job.mappings = tuple(replace(one, matching_priority=0) for one in job.mappings)
    scenes.remap(job, "extensionAttribute1", "[WorkerID]", matching_priority=1)


def _no_write_rights(site: Site, since: timedelta) -> None:
    def forbid(world: Tenant, _at: datetime) -> None:
        world.entra.directory.read_only = True

    site.tenant.plan(since, forbid)


def _full(site: Site, since: timedelta) -> None:
    def fill(world: Tenant, _at: datetime) -> None:
        world.entra.directory.quota = 1  # whoever is deleted makes room for nobody

    site.tenant.plan(since, fill)


def _writes_name(site: Site, _since: timedelta) -> None:
    scenes.remap(site.job, "name", "[PreferredNameData]" if site.workday else "[displayName]")


def _title_not_read(site: Site, _since: timedelta) -> None:
    site.job.unread = frozenset({"BusinessTitle" if site.workday else "jobTitle"})


def _nobody_to_notify(site: Site, since: timedelta) -> None:
    scenes.first_run(site.tenant, site.job, since)
    site.job.app.notified = ()


def _interrupted(site: Site, since: timedelta) -> None:
    says = "The ingestion of uploaded data was interrupted."
    site.tenant.plan(
        since, lambda world, at: operations.hold(world, site.job, at, "IngestionInterrupted", says)
    )


def _uploads(site: Site) -> bool:
    return site.is_upload


BOTH = frozenset({"create", "update"})
ALL = frozenset({"create", "update", "disable"})

JOBS: tuple[JobFault, ...] = (
    JobFault("paused", "job-paused-by-admin", _paused, expects=ALL),
    JobFault("upload paused", "job-paused-by-admin", _paused, fits=_uploads, expects=frozenset({"create"})),
    JobFault("credentials expired", "quarantine-credentials", _locked_out, expects=ALL),
    JobFault("credentials expired long ago", "job-disabled-after-long-quarantine", _locked_out_for_long,
             since=(32 * DAYS, 45 * DAYS), expects=ALL),
    JobFault("HR is down", "quarantine-hr-downtime", _hr_down, since=(3 * HOURS, 20 * HOURS), told=True),
    JobFault("held by Microsoft", "quarantine-by-microsoft", _held),
    JobFault("no agent", "quarantine-agent-unavailable", _no_agent, fits=on_premises),
    JobFault("many failures", "quarantine-too-many-failures", _many_failures, fits=on_premises,
             since=(150 * MINUTES, 6 * HOURS), changed=_once_quarantined),
    JobFault("many leavers", "deletion-threshold-hold", _many_leavers),
    JobFault("not configured", "job-not-configured", _not_configured, ever=True,
             expects=frozenset({"create"})),
    JobFault("never started", "job-never-started", _never_started, ever=True,
             expects=frozenset({"create"})),
    JobFault("first load", "not-evaluated-initial-cycle-running", _first_load, ever=True,
             since=(1 * HOURS, 9 * HOURS), expects=frozenset({"create"})),
    JobFault("stopped itself", "job-self-paused-after-initial-errors", _self_paused, fits=on_premises,
             ever=True, once=True, since=(5 * HOURS, 9 * DAYS), expects=frozenset({"create"})),
    JobFault("reads everybody again", "not-evaluated-full-resync-in-progress", _read_again,
             since=(2 * HOURS, 9 * HOURS), assumes=frozenset({"restart"})),
    JobFault("slow", "not-evaluated-cycle-overrunning", _slow, since=(9 * HOURS, 20 * HOURS), changed=_soon,
             told=True),
    JobFault("mapping off", "object-mapping-disabled", _mapping_off, expects=ALL),
    JobFault("matches by an extension attribute", "matching-attribute-not-searchable", _match_by_extension,
             order=21, fits=to_entra, expects=frozenset({"create"}), assumes=frozenset({"matching"})),
    JobFault("nobody to notify", "quarantine-missing-notification-email", _nobody_to_notify, fits=_uploads,
             ever=True, once=True, expects=frozenset({"create"})),
    JobFault("interrupted", "ingestion-interrupted-or-queue-full", _interrupted, fits=_uploads,
             expects=frozenset({"create"})),
    JobFault("no create", "create-not-enabled", _no_create, order=35, expects=frozenset({"create"})),
    JobFault("no update", "update-or-delete-not-enabled", _no_update, order=35,
             expects=frozenset({"update", "disable"}), assumes=frozenset({"restart"})),
    JobFault("no rights in Entra ID", "not-authorised-in-target", _no_write_rights, order=51, fits=to_entra,
             since=(9 * DAYS, 10 * DAYS)),
    JobFault("directory full", "directory-quota-reached", _full, order=52, fits=to_entra,
             since=(9 * DAYS, 10 * DAYS), expects=frozenset({"create"})),
    JobFault("writes the name", "rdn-attribute-mapping-refused", _writes_name, order=52, fits=on_premises,
             expects=frozenset({"create"})),
    JobFault("title not read", "attribute-not-retrieved-from-hr", _title_not_read, order=12,
             expects=frozenset({"update"})),
)  # fmt: skip
