"""The HR side: workers as Workday, SuccessFactors or an API client holds them, and the journal of changes."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sandbox.worker import HrSystem, Population, Worker

__all__ = ["HrSystem", "HumanResources", "JournalEntry", "Planned", "Population", "Worker", "end_of_day"]

# Workday's integration user lives on US Pacific time, whatever the worker's own clock says
# (https://learn.microsoft.com/entra/identity/app-provisioning/configure-workday-termination-lookahead).
PACIFIC = ZoneInfo("America/Los_Angeles")
UTC_ZONE = ZoneInfo("UTC")

Value = str | bool


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One change, as HR's transaction log holds it."""

    at: datetime
    hr_id: str


@dataclass(frozen=True, slots=True)
class Planned:
    """A change that HR has entered and that takes effect at `effective`."""

    effective: datetime
    hr_id: str
    values: tuple[tuple[str, Value], ...]


@dataclass(slots=True)
class HumanResources:
    """All workers by HR id, the journal of changes, what is planned or pending, and refused populations.

    Incremental cycles read the journal only; `down` are populations whose HR system doesn't answer.
    """

    workers: dict[str, Worker] = field(default_factory=dict)
    journal: list[JournalEntry] = field(default_factory=list)
    planned: list[Planned] = field(default_factory=list)
    pending: dict[str, dict[str, Value]] = field(default_factory=dict)
    locked_out: set[Population] = field(default_factory=set)
    down: set[Population] = field(default_factory=set)

    def hire(self, worker: Worker, at: datetime, starts: date | None = None) -> None:
        """Adds a worker, or an id that was there before, as of `at`.

        With a start date in the future she is not active before that day begins for HR.
        """
        worker.hired_at = at
        worker.changed_at = at
        self.workers[worker.hr_id] = worker
        self.journal.append(JournalEntry(at, worker.hr_id))
        if starts is not None:
            worker.start_date = starts
            begins = end_of_day(worker, starts) - timedelta(days=1)
            if begins > at:
                worker.active = False
                self.plan(worker.hr_id, begins, active=True)

    def change(self, hr_id: str, at: datetime, **values: Value) -> None:
        """Changes fields of a worker; jobs see it as a delta in the next cycle that begins after `at`."""
        self.edit_untracked(hr_id, at, **values)
        self.journal.append(JournalEntry(at, hr_id))

    def edit_untracked(self, hr_id: str, at: datetime, **values: Value) -> None:
        """Changes fields that HR doesn't report as a change; only a full read or on-demand sees them."""
        worker = self.workers[hr_id]
        for name, value in values.items():
            if not hasattr(worker, name):
                raise AttributeError(f"a worker has no field {name!r}")
            setattr(worker, name, value)
        worker.changed_at = at

    def set_extra(self, hr_id: str, at: datetime, **values: str) -> None:
        """Changes attributes outside the usual set, as a tracked change."""
        self.workers[hr_id].extra.update(values)
        self.change(hr_id, at)

    def plan(self, hr_id: str, effective: datetime, **values: Value) -> None:
        """Enters a change that takes effect later; the journal gets it then."""
        self.planned.append(Planned(effective, hr_id, tuple(values.items())))
        self.planned.sort(key=lambda plan: plan.effective)

    def terminate(self, hr_id: str, last_day: date) -> None:
        """Plans the end: she is inactive when her last day is over, on Pacific time for Workday."""
        worker = self.workers[hr_id]
        worker.end_date = last_day
        self.plan(hr_id, end_of_day(worker, last_day), active=False)

    def submit(self, hr_id: str, **values: Value) -> None:
        """Starts a change that somebody still has to approve; nobody outside HR sees it."""
        self.pending[hr_id] = dict(values)

    def approve(self, hr_id: str, at: datetime) -> None:
        """Completes the pending change."""
        self.change(hr_id, at, **self.pending.pop(hr_id, {}))

    def rescind(self, hr_id: str) -> None:
        """Drops what is pending and planned for a worker."""
        self.pending.pop(hr_id, None)
        self.planned = [plan for plan in self.planned if plan.hr_id != hr_id]

    def pass_time(self, now: datetime) -> None:
        """Puts every planned change into effect whose time has come."""
        while self.planned and self.planned[0].effective <= now:
            plan = self.planned.pop(0)
            if plan.hr_id in self.workers:
                self.change(plan.hr_id, plan.effective, **dict(plan.values))
                self.journal.sort(key=lambda entry: entry.at)

    def readable_by(self, population: Population) -> list[Worker]:
        """The workers one integration account sees, in the order HR holds them."""
        return [w for w in self.workers.values() if w.population is population and w.readable]


def end_of_day(worker: Worker, day: date) -> datetime:
    """When a day is over for the HR system that keeps the worker (aware)."""
    zone = PACIFIC if worker.hr_system is HrSystem.WORKDAY else UTC_ZONE
    return datetime.combine(day + timedelta(days=1), time(0), zone).astimezone(UTC_ZONE)
