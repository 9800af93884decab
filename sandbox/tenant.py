"""The simulated tenant: its company, directories, jobs and log, and what one can do to it from outside."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta

from sandbox import history, schedule
from sandbox.active_directory import ActiveDirectory
from sandbox.company import Hire, HrChange, changes, hires
from sandbox.connectors import hr_jobs, other_apps, outbound_app
from sandbox.entra import EntraDirectory, EntraId
from sandbox.faults import Fault, Faults
from sandbox.hr import HumanResources, Worker
from sandbox.jobs import Job
from sandbox.log import ProvisioningLog
from sandbox.permissions import DEFAULT_PERMISSIONS
from sandbox.scenarios import scenario_named
from sandbox.scenarios.scenario import Deed, Scenario, Trouble
from sandbox.times import Clock, utc_now

JsonObject = dict[str, object]

ON_DEMAND_FORMS = ("result", "status_info")


class UnknownNameError(LookupError):
    """A person or job that the tenant does not have; the message says which."""


class Tenant:
    """A company whose last fortnight was played through the engine, and which goes on from there.

    Times are taken from `clock` (aware, UTC). `past` is how far back the play begins, `last_sync` how long
    ago AD was synchronised; without `premium` nobody may read the logs, and where not `log_offered` the cloud
    has no provisioning log; `on_demand_form` is which of the two documented bodies provisionOnDemand answers
    with. Raises UnknownScenarioError for an unknown scenario.
    """

    def __init__(self, scenario: str | Scenario = "contoso", clock: Clock = utc_now) -> None:
        self.scenario = scenario if isinstance(scenario, Scenario) else scenario_named(scenario)
        self.clock = clock
        self.hr = HumanResources()
        self.active_directory = ActiveDirectory("Active Directory", mandatory=("sAMAccountName", "cn"))
        self.entra = EntraId(
            EntraDirectory("Microsoft Entra ID", mandatory=("userPrincipalName", "displayName"))
        )
        self.jobs: list[Job] = hr_jobs(self.active_directory, self.entra.directory)
        self.other_apps = other_apps()
        self.outbound_app, self.outbound_job = outbound_app()
        self.log = ProvisioningLog()
        self.audits: list[JsonObject] = []
        self.permissions: set[str] = set(DEFAULT_PERMISSIONS)
        self.faults = Faults()
        self.stats: Counter[str] = Counter()
        self.repaired: set[str] = set()
        self.on_demand_form = ON_DEMAND_FORMS[0]
        self.past: timedelta = history.HISTORY
        self.last_sync: timedelta = history.LAST_SYNC
        self.premium = True
        self.log_offered = self.scenario.cloud != "china"
        self.cast: list[Hire] = hires()
        self.moves: list[HrChange] = changes()
        self._planned: list[tuple[datetime, int, Deed]] = []
        self.now0 = clock()
        if self.scenario.build is not None:
            self.scenario.build(self)
        history.play(self, self.now0)

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

    def plan(self, ago: timedelta, deed: Deed) -> None:
        """Has something happen `ago` before now (or after now, when negative)."""
        self._planned.append((self.now0 - ago, len(self._planned), deed))
        self._planned.sort(key=lambda one: one[:2])

    def do_planned(self, now: datetime) -> None:
        """Does what was planned until `now`."""
        while self._planned and self._planned[0][0] <= now:
            at, _, deed = self._planned.pop(0)
            deed(self, at)

    def advance(self) -> None:
        """Lets cycles, synchronisations and planned dates happen that were due until now."""
        schedule.advance(self, self.clock())

    def repair(self, hr_id: str) -> None:
        """Puts right in HR or the directory what keeps this worker from being provisioned.

        The next cycle picks it up. Nothing happens for a healthy worker or a second time.
        """
        self.advance()
        trouble = next((t for t in self.troubles if t.hr_id == hr_id), None)
        if trouble is None:
            self.worker(hr_id)  # an API client may be to send a person whom nobody knows yet
        if trouble is not None and trouble.repair is not None and hr_id not in self.repaired:
            trouble.repair(self, self.clock())
        self.repaired.add(hr_id)

    def run_cycle(self, job: str | None = None) -> None:
        """Runs a cycle of one job (name or id) or of all, now, and the synchronisation of AD after it.

        Failed workers are retried whether or not their retry is due, as after a restart that resets escrows.
        A job that is stopped, held or not configured runs nothing.
        """
        self.advance()
        now = self.clock()
        for one in [self.job(job)] if job else self.jobs:
            if one.scheduled and not one.held:
                schedule.cycle(self, one, now, now, retry_all=True)
        schedule.synchronise(self, now)

    def audit_user(self, user_id: str) -> Mapping[str, object]:
        """The user with this id as Graph shows her, for `initiatedBy`; raises UnknownNameError."""
        user = self.entra.users.get(user_id)
        if user is None:
            raise UnknownNameError(f"There is no user {user_id!r}.")
        return user

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
