"""The HR side: workers as Workday or SuccessFactors holds them, and the attributes a job imports."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class HrSystem(StrEnum):
    """Which HR product keeps the worker."""

    WORKDAY = "Workday"
    SUCCESSFACTORS = "SAP SuccessFactors"


class Population(StrEnum):
    """Which workers one integration account may read; every job reads one population.

    Workday decides through security groups what an integration user sees, so two jobs on one HR system
    can serve different people (https://learn.microsoft.com/entra/identity/saas-apps/workday-inbound-tutorial).
    """

    OFFICE = "office"
    CLOUD = "cloud"
    SUBSIDIARY = "subsidiary"


@dataclass(slots=True)
class Worker:
    """One person in HR; `changed_at` is the last time anything about her changed (aware, UTC)."""

    hr_id: str
    first_name: str
    last_name: str
    population: Population = Population.OFFICE
    country: str = "US"
    title: str = "Analyst"
    department: str = "Operations"
    user_id: str = ""
    preferred_name: str = ""
    active: bool = True
    hired_at: datetime | None = None
    changed_at: datetime | None = None

    @property
    def hr_system(self) -> HrSystem:
        """The HR product that keeps her."""
        return HrSystem.SUCCESSFACTORS if self.population is Population.SUBSIDIARY else HrSystem.WORKDAY

    @property
    def display_name(self) -> str:
        """Her preferred name, as HR shows it."""
        return self.preferred_name or f"{self.first_name} {self.last_name}".strip()

    def attributes(self) -> dict[str, str]:
        """What the import step reads; every value is text, an absent one is ''.

        Names as in https://learn.microsoft.com/entra/identity/app-provisioning/workday-attribute-reference
        and .../sap-successfactors-attribute-reference.
        """
        hired = self.hired_at.strftime("%Y-%m-%d") if self.hired_at else ""
        if self.hr_system is HrSystem.SUCCESSFACTORS:
            return {
                "personIdExternal": self.hr_id,
                "firstName": self.first_name,
                "lastName": self.last_name,
                "displayName": self.display_name,
                "username": self.user_id,
                "emplStatus": "Active" if self.active else "Terminated",
                "Active": str(self.active),
                "startDate": hired,
                "jobTitle": self.title,
                "department": self.department,
                "country": self.country,
            }
        return {
            "WorkerID": self.hr_id,
            "WID": hashlib.sha256(f"wid-{self.hr_id}".encode()).hexdigest()[:32],
            "FirstName": self.first_name,
            "LastName": self.last_name,
            "PreferredNameData": self.display_name,
            "UserID": self.user_id,
            "Active": str(self.active),
            "HireDate": hired,
            "BusinessTitle": self.title,
            "SupervisoryOrganization": self.department,
            "CountryReferenceTwoLetter": self.country,
        }


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One change, as HR's transaction log holds it."""

    at: datetime
    hr_id: str


@dataclass(slots=True)
class HumanResources:
    """All workers by HR id, the journal of changes, and the populations whose credentials are refused."""

    workers: dict[str, Worker] = field(default_factory=dict)
    journal: list[JournalEntry] = field(default_factory=list)
    locked_out: set[Population] = field(default_factory=set)

    def hire(self, worker: Worker, at: datetime) -> None:
        """Adds a worker, or an id that was there before, as of `at`."""
        worker.hired_at = at
        worker.changed_at = at
        self.workers[worker.hr_id] = worker
        self.journal.append(JournalEntry(at, worker.hr_id))

    def change(self, hr_id: str, at: datetime, **values: str | bool) -> None:
        """Changes fields of a worker; jobs see it as a delta in the next cycle that begins after `at`."""
        worker = self.workers[hr_id]
        for name, value in values.items():
            if not hasattr(worker, name):
                raise AttributeError(f"a worker has no field {name!r}")
            setattr(worker, name, value)
        worker.changed_at = at
        self.journal.append(JournalEntry(at, hr_id))

    def readable_by(self, population: Population) -> list[Worker]:
        """The workers one integration account sees, in the order HR holds them."""
        return [worker for worker in self.workers.values() if worker.population is population]
