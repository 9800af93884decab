"""The simulated tenant: its company, directories, jobs and log, and what one can do to it from outside."""

from collections import Counter

from sandbox import history
from sandbox.connectors import hr_jobs, other_apps, outbound_app
from sandbox.directory import Directory, EntraId
from sandbox.engine import run_cycle
from sandbox.faults import Fault, Faults
from sandbox.hr import HumanResources, Worker
from sandbox.jobs import Job
from sandbox.log import ProvisioningLog
from sandbox.permissions import DEFAULT_PERMISSIONS
from sandbox.scenarios import scenario_named
from sandbox.scenarios.scenario import Scenario, Trouble
from sandbox.times import Clock, utc_now

JsonObject = dict[str, object]


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
        history.play(self, clock())

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
