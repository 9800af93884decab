"""Rows of the provisioning log for tests that are about rows and not about what stands in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from diagnosis.log import (
    Action,
    ErrorInformation,
    Event,
    Identity,
    ModifiedProperty,
    Result,
    Step,
    StepType,
)
from store.log_rows import LogRow

START = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
JOB = "WorkdayAD.c0117050.0001"


def event(number: int, *, at: datetime | None = None, name: str = "Jane Doe", hr_id: str = "21451") -> Event:
    """The row with this number, so many seconds after the start unless said otherwise."""
    return Event(
        id=f"row-{number}",
        at=at or START + timedelta(seconds=number),
        action=Action.CREATE,
        result=Result.FAILURE,
        change_id=f"change-{number}",
        cycle_id="cycle",
        source=Identity(hr_id, name),
        target=Identity("", ""),
        steps=(
            Step("EntryImportAdd", StepType.IMPORT, Result.SUCCESS, "Received", MappingProxyType({"a": "1"})),
            Step("EntryExportAdd", StepType.EXPORT, Result.FAILURE),
        ),
        error=ErrorInformation("InvalidName", "The name ‹ü 😀› is not valid."),
        modified=(ModifiedProperty("mail", None, ""), ModifiedProperty("sn", "Roe", "Doe")),
    )


def row(
    number: int, *, job: str = JOB, at: datetime | None = None, name: str = "Jane Doe", hr_id: str = "1"
) -> LogRow:
    """The same with its job."""
    return LogRow(job, event(number, at=at, name=name, hr_id=hr_id))


def renamed(one: LogRow, name: str) -> LogRow:
    """The row of somebody who is called so."""
    return replace(one, event=replace(one.event, source=replace(one.event.source, display_name=name)))
