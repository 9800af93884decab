"""Rows of the provisioning log, from Graph's words to ours."""

from __future__ import annotations

from collections.abc import Mapping
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
from graph import wire

_ACTIONS = {
    "create": Action.CREATE,
    "update": Action.UPDATE,
    "disable": Action.DISABLE,
    "delete": Action.DELETE,
    "stageddelete": Action.STAGED_DELETE,
}
_RESULTS = {
    "success": Result.SUCCESS,
    "failure": Result.FAILURE,
    "skipped": Result.SKIPPED,
    "warning": Result.WARNING,
}
_STEPS = {
    "import": StepType.IMPORT,
    "scoping": StepType.SCOPING,
    "matching": StepType.MATCHING,
    "processing": StepType.PROCESSING,
    "referenceresolution": StepType.REFERENCES,
    "export": StepType.EXPORT,
}
_HR_ID_DETAILS = ("workerid", "wid", "employeeid", "personidexternal", "externalid")
"""Import details that hold the person's id in HR. Which one the source identity carries is not documented."""


def event(row: wire.ProvisioningObjectSummary) -> Event:
    """One row. `errorInformation` is null on everything but failures, skips included (observed)."""
    info = row.provisioning_status_info or wire.ProvisioningStatusInfo()
    return Event(
        id=row.id,
        at=row.activity_date_time,
        action=action_of(row.provisioning_action),
        result=result_of(info.status),
        change_id=row.change_id,
        cycle_id=row.cycle_id,
        source=_identity(row.source_identity),
        target=_identity(row.target_identity),
        steps=tuple(_step(step) for step in row.provisioning_steps),
        error=_error(info.error_information),
        modified=tuple(
            ModifiedProperty(changed.display_name, changed.old_value, changed.new_value)
            for changed in row.modified_properties
        ),
    )


def action_of(word: str) -> Action:
    """Graph's word for an action, whatever its capitals."""
    return _ACTIONS.get(word.lower(), Action.OTHER)


def result_of(word: str) -> Result:
    """Graph's word for how it ended."""
    return _RESULTS.get(word.lower(), Result.UNKNOWN)


def step_type_of(word: str) -> StepType:
    """Graph's word for a step."""
    return _STEPS.get(word.lower(), StepType.UNKNOWN)


def hr_ids(seen: Event) -> frozenset[str]:
    """Every id under which HR may know the person of an event, lower case."""
    imported = seen.imported
    ids = [seen.source.id, *(imported.get(key, "") for key in _HR_ID_DETAILS)]
    return frozenset(found.lower() for found in ids if found)


def _identity(sent: wire.ProvisionedIdentity | None) -> Identity:
    return Identity(sent.id, sent.display_name) if sent else Identity()


def _step(sent: wire.ProvisioningStep) -> Step:
    return Step(
        name=sent.name,
        type=step_type_of(sent.provisioning_step_type),
        result=result_of(sent.status),
        description=sent.description,
        details=keys(sent.details),
    )


def keys(details: Mapping[str, str]) -> Mapping[str, str]:
    """Keys vary in case and blanks from row to row, so neither is kept."""
    return MappingProxyType({"".join(key.split()).lower(): value for key, value in details.items()})


def _error(sent: wire.ProvisioningErrorInfo | None) -> ErrorInformation | None:
    if sent is None or not (sent.error_code or sent.reason):
        return None
    return ErrorInformation(sent.error_code, sent.reason, sent.additional_details, sent.recommended_action)
