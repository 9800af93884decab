"""What one message asks: the plain data that every later step of the conversation reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Intent(StrEnum):
    """What the asker wants the bot to do."""

    DIAGNOSE = "diagnose"
    JOB_STATUS = "job_status"
    RECHECK = "recheck"
    WATCH = "watch"
    UNWATCH = "unwatch"
    MY_WATCHES = "my_watches"
    ESCALATE = "escalate"
    ON_DEMAND = "on_demand"
    MY_CASES = "my_cases"
    START_OVER = "start_over"
    BACK = "back"
    HELP = "help"
    CANCEL = "cancel"
    GREETING = "greeting"
    UNKNOWN = "unknown"


class Expect(StrEnum):
    """What should have happened to the account."""

    CREATE = "create"
    UPDATE = "update"
    DISABLE = "disable"


class HrSource(StrEnum):
    """The HR system the message names."""

    WORKDAY = "workday"
    SUCCESSFACTORS = "successfactors"
    API = "api"


@dataclass(frozen=True, slots=True)
class Mention:
    """Another person's @mention: the name in the text, and her Entra object id where the client gave it."""

    name: str
    entra_id: str | None = None


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """One person as the message names her; at least one field is set."""

    name: str | None = None
    hr_id: str | None = None
    upn: str | None = None
    entra_id: str | None = None

    def to_json(self) -> dict[str, str | None]:
        """Name, HR id and UPN; the Entra object id is added only where one was given."""
        named = {"name": self.name, "hr_id": self.hr_id, "upn": self.upn}
        return named | ({"entra_id": self.entra_id} if self.entra_id else {})


@dataclass(frozen=True, slots=True)
class Ids:
    """Ids of things other than people: one change (or cycle) in the log, one provisioning job."""

    change_id: str | None = None
    job_id: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One message, understood.

    `changed_on` is a day in the asker's time zone; `changed_at` is the moment in UTC, set only when a
    time was given ("10 minutes ago", "yesterday at 9am"). `attribute` is what should have changed; beside
    create it is what the new account lacks ("mailbox", "password", "sign-in"), which `to_json` leaves out.
    """

    intent: Intent = Intent.UNKNOWN
    people: tuple[PersonNamed, ...] = ()
    expect: Expect | None = None
    changed_on: date | None = None
    changed_at: datetime | None = None
    source: HrSource | None = None
    self_asked: bool = False
    attribute: str | None = None
    ids: Ids = field(default_factory=Ids)

    def to_json(self) -> dict[str, object]:
        """The shape that `understand --json` prints."""
        return {
            "intent": self.intent.value,
            "people": [person.to_json() for person in self.people],
            "expect": self.expect.value if self.expect else None,
            "changed_on": self.changed_on.isoformat() if self.changed_on else None,
            "source": self.source.value if self.source else None,
            "self": self.self_asked,
            "attribute": self.attribute if self.expect is Expect.UPDATE else None,
            "ids": {"change_id": self.ids.change_id, "job_id": self.ids.job_id},
        }
