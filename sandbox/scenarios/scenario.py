"""What a scenario is made of: who is asked about, which cause must lead, and how the company differs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

Deed = Callable[["Tenant", datetime], None]
"""Something that happens to the tenant at a given time (aware, UTC)."""

Build = Callable[["Tenant"], None]
"""Says, before the past is played, how it differs: changes people, plans deeds, sets up jobs."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with one person, in one line, and what repairs it.

    `button` is None when nothing needs repair and the next cycle is enough.
    """

    hr_id: str
    says: str
    button: str | None = None
    repair: Deed | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """How a company differs from a healthy one.

    `person` is the HR id asked about and `ask` the question, in which {changed} stands for the day of the
    change; `changed` is how long before now HR made it (negative: it takes effect in the future). `expect`
    is create, update or disable, `attribute` what should have changed, `source` workday, successfactors or
    api. `seed` names the statements of the support article. `visible` is whether Graph shows the cause:
    yes, told (with what the asker says), or no. `cloud` is the Microsoft cloud of the tenant, as the bot's
    setting CLOUD has it.
    """

    name: str
    says: str
    cause: str = ""
    person: str = ""
    ask: str = ""
    seed: tuple[str, ...] = ()
    changed: timedelta | None = None
    expect: str | None = None
    attribute: str | None = None
    source: str | None = None
    visible: str = "yes"
    cloud: str = "public"
    build: Build | None = None
    button: str = "Put it right"
    repair: Build | None = None
    cast: tuple[Trouble, ...] = ()

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What is wrong, person by person."""
        if self.cast or not self.person:
            return self.cast
        repair = self.repair
        if repair is None:
            return (Trouble(self.person, self.says),)
        return (Trouble(self.person, self.says, self.button, lambda tenant, _at: repair(tenant)),)
