"""The simulated tenant: its company, directories, jobs and log, and what one can do to it from outside."""

from collections import Counter
from datetime import datetime, timedelta

from sandbox.company import LONG_AGO, changes, hires
from sandbox.connectors import hr_jobs, other_apps, outbound_app
from sandbox.directory import Directory, EntraId, fixed_id, guest_user
from sandbox.engine import run_cycle
from sandbox.faults import Fault, Faults
from sandbox.hr import HumanResources, Worker
from sandbox.jobs import INTERVAL, Job
from sandbox.log import ProvisioningLog
from sandbox.people import (
    CHAT_USER_IDS,
    GUEST_ID,
    HELPDESK_GROUP_ID,
    HELPDESK_GROUP_NAME,
    HELPDESK_MEMBERS,
)
from sandbox.permissions import DEFAULT_PERMISSIONS
from sandbox.scenarios import scenario_named
from sandbox.scenarios.scenario import Happening, Scenario, Trouble
from sandbox.times import Clock, iso_seconds, utc_now

JsonObject = dict[str, object]

HISTORY = timedelta(days=14)
LAST_CYCLE_BEGAN = timedelta(minutes=25)
CYCLE_LENGTH = timedelta(minutes=3)
LAST_SYNC = timedelta(minutes=12)


class UnknownNameError(LookupError):
    """A person or job that the tenant does not have; the message says which."""


class Tenant:
    """A company whose last fortnight was played through the engine, and which goes on from there.

    Times are taken from `clock` (aware, UTC). Raises UnknownScenarioError for an unknown scenario.
    """

    def __init__(self, scenario: str = "contoso", clock: Clock = utc_now) -> None:
        self.scenario: Scenario = scenario_named(scenario)
        self.clock = clock
        self.hr = HumanResources()
        self.active_directory = Directory("Active Directory", mandatory=("sAMAccountName", "cn"))
        self.entra = EntraId(Directory("Microsoft Entra ID", mandatory=("userPrincipalName", "displayName")))
        self.jobs: list[Job] = hr_jobs(self.active_directory, self.entra.directory)
        self.other_apps = other_apps()
        self.outbound_app, self.outbound_job = outbound_app()
        self.log = ProvisioningLog()
        self.audits: list[JsonObject] = []
        self.permissions: set[str] = set(DEFAULT_PERMISSIONS)
        self.faults = Faults()
        self.stats: Counter[str] = Counter()
        self.repaired: set[str] = set()
        _play_history(self, clock())

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What is wrong, person by person."""
        return self.scenario.troubles

    def job(self, name_or_id: str) -> Job:
        """The HR job with this id, app name or service principal id; raises UnknownNameError."""
        for job in self.jobs:
            if name_or_id in (job.id, job.app.name, job.app.id):
                return job
        raise UnknownNameError(f"There is no HR job named {name_or_id!r}.")

    def worker(self, hr_id: str) -> Worker:
        """The worker with this HR id; raises UnknownNameError."""
        worker = self.hr.workers.get(hr_id)
        if worker is None:
            raise UnknownNameError(f"HR holds no worker {hr_id!r}.")
        return worker

    def repair(self, hr_id: str) -> None:
        """Puts right in HR or the directory what keeps this worker from being provisioned.

        The next cycle picks it up. Nothing happens for a healthy worker or a second time.
        """
        self.worker(hr_id)
        trouble = next((t for t in self.troubles if t.hr_id == hr_id), None)
        if trouble is not None and trouble.repair is not None and hr_id not in self.repaired:
            trouble.repair(self, self.clock())
        self.repaired.add(hr_id)

    def run_cycle(self, job: str | None = None) -> None:
        """Runs a cycle of one job (name or id) or of all, now, and the synchronisation of AD after it.

        Failed workers are retried whether or not their retry is due, as after a restart that resets escrows.
        """
        now = self.clock()
        for one in [self.job(job)] if job else self.jobs:
            run_cycle(one, self.hr, self.log, now, now, retry_all=True)
        self.entra.show_own_accounts()
        self.entra.synchronise(self.active_directory, now)

    def withdraw(self, permission: str) -> None:
        """Takes an application permission away: its endpoints answer 403 from now on."""
        self.permissions.discard(permission)

    def grant(self, permission: str) -> None:
        """Gives an application permission."""
        self.permissions.add(permission)

    def add_fault(
        self,
        path: str,
        status: int | None = None,
        retry_after: int | None = None,
        times: int = 1,
        delay_ms: int = 0,
        body: str | None = None,
    ) -> None:
        """Makes the next `times` requests whose path contains `path` go wrong (see faults.Fault)."""
        self.faults.add(Fault(path, status, retry_after, times, delay_ms, body))


def _play_history(tenant: Tenant, now: datetime) -> None:
    """Plays the last fortnight in cycles of 40 minutes, the last of which began 25 minutes ago."""
    scenario = tenant.scenario
    cycles = HISTORY // INTERVAL
    begun = [now - LAST_CYCLE_BEGAN - INTERVAL * back for back in range(cycles, -1, -1)]
    start = begun[0]
    for hire in hires():
        hr_id = hire.worker.hr_id
        for name, value in scenario.workers.get(hr_id, {}).items():
            setattr(hire.worker, name, value)
        if hire.ago == LONG_AGO:
            tenant.hr.hire(hire.worker, now - hire.ago)
    _found_accounts(tenant, start)
    happenings = _happenings(scenario)
    for moment in begun:
        while happenings and now - happenings[0].ago <= moment:
            happening = happenings.pop(0)
            happening.deed(tenant, now - happening.ago)
        for job in tenant.jobs:
            _scheduled_cycle(tenant, job, moment)
        if tenant.entra.last_sync_at is None or _exported(tenant, moment):
            _sync(tenant, moment + CYCLE_LENGTH)
    for happening in happenings:
        happening.deed(tenant, now - happening.ago)
    _sync(tenant, now - LAST_SYNC)


def _happenings(scenario: Scenario) -> list[Happening]:
    """Hires, HR changes and the scenario's own deeds, oldest first."""
    found = list(scenario.happenings)
    for hire in hires():
        if hire.ago == LONG_AGO:
            continue
        for name, value in scenario.workers.get(hire.worker.hr_id, {}).items():
            setattr(hire.worker, name, value)
        worker = hire.worker
        found.append(
            Happening(
                scenario.hired.get(worker.hr_id, hire.ago),
                lambda world, at, worker=worker: world.hr.hire(worker, at),
            )
        )
    for change in changes():
        found.append(
            Happening(
                change.ago,
                lambda world, at, change=change: world.hr.change(change.hr_id, at, **change.values),
            )
        )
    return sorted(found, key=lambda happening: happening.ago, reverse=True)


def _found_accounts(tenant: Tenant, start: datetime) -> None:
    """Gives everybody hired long ago an account, older than what the log retains."""
    for job in tenant.jobs:
        job.watermark = start - INTERVAL
        job.steady_first = start - timedelta(days=200)
        for worker in tenant.hr.readable_by(job.population):
            account_id = fixed_id("account", job.directory.name, worker.hr_id)
            values = job.values_for(worker.attributes())
            job.directory.create(account_id, values, worker.hired_at or start)
            job.entries += 1
            if worker.hr_id in CHAT_USER_IDS:
                tenant.entra.cloud_ids[account_id] = CHAT_USER_IDS[worker.hr_id]
    long_ago = start - LONG_AGO
    tenant.entra.synchronise(tenant.active_directory, long_ago)
    tenant.entra.users[GUEST_ID] = guest_user(GUEST_ID, "Robin Kline", "robin.kline@fabrikam.com", long_ago)
    tenant.entra.groups[HELPDESK_GROUP_ID] = {
        "id": HELPDESK_GROUP_ID,
        "deletedDateTime": None,
        "createdDateTime": iso_seconds(long_ago),
        "description": "People who look after accounts",
        "displayName": HELPDESK_GROUP_NAME,
        "groupTypes": [],
        "mail": None,
        "mailEnabled": False,
        "mailNickname": "it-helpdesk",
        "securityEnabled": True,
        "visibility": None,
    }
    tenant.entra.members[HELPDESK_GROUP_ID] = HELPDESK_MEMBERS


def _scheduled_cycle(tenant: Tenant, job: Job, moment: datetime) -> None:
    if job.quarantine is not None and moment < job.quarantine.next_attempt:
        return
    healthy_before = job.quarantine is None
    run_cycle(job, tenant.hr, tenant.log, moment, moment + CYCLE_LENGTH)
    if healthy_before and job.quarantine is not None:
        tenant.audits.append(_quarantine_audit(job, moment))


def _exported(tenant: Tenant, moment: datetime) -> bool:
    return any(
        job.last_execution is not None
        and job.last_execution.began == moment
        and job.last_execution.exported
        for job in tenant.jobs
    )


def _sync(tenant: Tenant, at: datetime) -> None:
    tenant.entra.show_own_accounts()
    tenant.entra.synchronise(tenant.active_directory, at)


def _quarantine_audit(job: Job, at: datetime) -> JsonObject:
    """The audit row of a job that enters quarantine (directoryAudit, service Account Provisioning)."""
    return {
        "id": f"Sync_{fixed_id('audit', job.id, iso_seconds(at))}",
        "category": "ProvisioningManagement",
        "correlationId": fixed_id("correlation", job.id, iso_seconds(at)),
        "result": "success",
        "resultReason": "",
        "activityDisplayName": "Quarantine",
        "activityDateTime": iso_seconds(at),
        "loggedByService": "Account Provisioning",
        "operationType": "",
        "initiatedBy": {
            "user": None,
            "app": {
                "appId": None,
                "displayName": "Azure AD Provisioning Service",
                "servicePrincipalId": None,
                "servicePrincipalName": None,
            },
        },
        "targetResources": [
            {
                "id": job.app.id,
                "displayName": job.app.name,
                "type": "ServicePrincipal",
                "userPrincipalName": None,
                "groupType": None,
                "modifiedProperties": [],
            }
        ],
        "additionalDetails": [],
    }
