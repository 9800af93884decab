"""How many rows the log has, hour by hour: counted in the database, no row is read for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of a job's log that has rows in it; `begins` is in UTC."""

    begins: datetime
    rows: int
    failures: int
