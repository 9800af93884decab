"""One person in HR, and the attributes a job imports for her."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class HrSystem(StrEnum):
    """Where the worker's record is kept."""

    WORKDAY = "Workday"
    SUCCESSFACTORS = "SAP SuccessFactors"
    API = "API"


class Population(StrEnum):
    """Which workers one integration account may read; every job reads one population.

    Workday decides through security groups what an integration user sees, so two jobs on one HR system
    can serve different people (https://learn.microsoft.com/entra/identity/saas-apps/workday-inbound-tutorial).
    UPLOADED are the people whom an API client sends.
    """

    OFFICE = "office"
    CLOUD = "cloud"
    SUBSIDIARY = "subsidiary"
    UPLOADED = "uploaded"


_SYSTEMS = {Population.SUBSIDIARY: HrSystem.SUCCESSFACTORS, Population.UPLOADED: HrSystem.API}


@dataclass(frozen=True, slots=True)
class Employment:
    """One employment record of SuccessFactors; a rehire or a second job adds another."""

    title: str
    department: str
    active: bool = True


@dataclass(slots=True)
class Worker:
    """One person in HR; `changed_at` is the last time anything about her changed (aware, UTC).

    `visible` is whether the integration account may see her, `termination_info` whether SuccessFactors has
    the object its query asks for, `extra` attributes beside the usual ones (for an uploaded person: all).
    """

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
    manager_id: str = ""
    start_date: date | None = None
    end_date: date | None = None
    visible: bool = True
    termination_info: bool = True
    extra: dict[str, str] = field(default_factory=dict)
    employments: tuple[Employment, ...] = ()

    @property
    def hr_system(self) -> HrSystem:
        """Where her record is kept."""
        return _SYSTEMS.get(self.population, HrSystem.WORKDAY)

    @property
    def readable(self) -> bool:
        """Whether a query of the connector returns her.

        A SuccessFactors leaver without termination info is dropped by the query itself
        (https://learn.microsoft.com/entra/identity/app-provisioning/sap-successfactors-integration-reference).
        """
        return self.visible and (self.termination_info or self.active)

    @property
    def display_name(self) -> str:
        """Her preferred name, as HR shows it."""
        return self.preferred_name or f"{self.first_name} {self.last_name}".strip()

    def attributes(self) -> dict[str, str]:
        """What the import step reads; every value is text, an absent one is ''.

        Names as in https://learn.microsoft.com/entra/identity/app-provisioning/workday-attribute-reference
        and .../sap-successfactors-attribute-reference.
        """
        if self.population is Population.UPLOADED:
            return {**self.extra, "Active": str(self.active)}
        began = self.start_date or self.hired_at
        hired = began.strftime("%Y-%m-%d") if began else ""
        if self.hr_system is HrSystem.SUCCESSFACTORS:
            return self._successfactors(hired)
        found = {
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
            **self.extra,
        }
        if self.manager_id:
            found["ManagerReference"] = self.manager_id
        if self.end_date is not None and not self.active:
            # Filled once the termination is in effect, not before
            # (https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues).
            found["StatusTerminationLastDayOfWork"] = self.end_date.isoformat()
        return found

    def _successfactors(self, hired: str) -> dict[str, str]:
        # The default expressions read employmentNav.results[0], which need not be the current record.
        read = self.employments[0] if self.employments else Employment(self.title, self.department)
        active = self.active and read.active
        return {
            "personIdExternal": self.hr_id,
            "firstName": self.first_name,
            "lastName": self.last_name,
            "displayName": self.display_name,
            "username": self.user_id,
            "emplStatus": "Active" if active else "Terminated",
            "Active": str(active),
            "startDate": hired,
            "jobTitle": read.title,
            "department": read.department,
            "country": self.country,
            **self.extra,
            **({"manager": self.manager_id} if self.manager_id else {}),
        }
