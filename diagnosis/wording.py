"""What actions, results and steps of the provisioning log are called, on a card and in a timeline alike."""

from __future__ import annotations

from diagnosis.log import Action, Result, StepType
from diagnosis.text import _

STEP: dict[StepType, str] = {
    StepType.IMPORT: _("import"),
    StepType.SCOPING: _("scoping"),
    StepType.MATCHING: _("matching"),
    StepType.PROCESSING: _("processing"),
    StepType.REFERENCES: _("references"),
    StepType.EXPORT: _("export"),
    StepType.UNKNOWN: _("another step"),
}

ACTION: dict[Action, str] = {
    Action.CREATE: _("create"),
    Action.UPDATE: _("update"),
    Action.DISABLE: _("disable"),
    Action.DELETE: _("delete"),
    Action.STAGED_DELETE: _("staged delete"),
    Action.OTHER: _("another action"),
}

RESULT: dict[Result, str] = {
    Result.SUCCESS: _("succeeded"),
    Result.FAILURE: _("failed"),
    Result.SKIPPED: _("skipped"),
    Result.WARNING: _("ended with a warning"),
    Result.UNKNOWN: _("ended with another result"),
}
"""How a log event ended: "create succeeded", "skipped at scoping"."""
