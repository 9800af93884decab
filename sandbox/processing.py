"""What a job does with one worker: import, matching, scoping, processing, export.

The order and the words follow rows that Microsoft's pages and public captures show; see `log` for the shape.
"""

from datetime import datetime

from sandbox.directory import Account
from sandbox.export import export
from sandbox.expressions import UniqueValueError, evaluate
from sandbox.functions import ExpressionError
from sandbox.hr import HumanResources
from sandbox.invented import (
    ACTION_NOT_ENABLED_REASON,
    ESCROW_RETRY_STEP_TYPE,
    EXPRESSION_FAILED,
    IMPORT_SKIPPED_REASON,
    NO_UNIQUE_VALUE,
)
from sandbox.jobs import Job
from sandbox.leaving import leave
from sandbox.log import Outcome
from sandbox.matching import match, twins
from sandbox.times import iso_ticks
from sandbox.worker import Worker


def process(
    job: Job, hr: HumanResources, worker: Worker, at: datetime, *, full: bool = False, staging: bool = False
) -> Outcome:
    """What the job does with one worker at `at`; accounts are changed, the log is left to the caller.

    A `full` cycle leaves people alone who are inactive already; `staging` holds disables back, as the guard
    against accidental deletions does.
    """
    outcome = Outcome()
    attributes = job.read(worker)
    kind = job.connector.source_object
    _import(job, worker, attributes, outcome)
    if not any(evaluate(mapping.source, attributes) for mapping in job.matching):
        outcome.skip(
            "import",
            f"The {kind} will be skipped because it has no value for the matching attribute.",
            {"SkipReason": IMPORT_SKIPPED_REASON},
        )
        return outcome
    others = twins(job, hr, worker, attributes)
    if others:
        outcome.fail(
            "DuplicateSourceEntries",
            f"More than one {kind} in {job.connector.source_system} has the value "
            f"'{evaluate(job.matching[0].source, attributes)}' in the matching attribute.",
            "Make sure that every entry in the source has a value of its own in the matching attribute.",
        )
        outcome.step(
            "EntryImport", "matching", f"Found {len(others) + 1} entries in the source", {}, "failure"
        )
        return outcome
    found = match(job, worker, attributes, outcome)
    if outcome.status == "failure":
        return outcome
    active, in_scope = attributes["Active"] == "True", job.scope.passes(attributes)
    outcome.step(
        "EntrySynchronizationScoping",
        "scoping",
        f"Determine if {kind} in scope by evaluating against each scoping filter",
        {
            "Active in the source system": str(active),
            "Scoping filter evaluation passed": str(in_scope),
            "ScopeEvaluationResult": job.scope.evaluation(attributes),
        },
    )
    if not (active and in_scope):
        leave(job, worker, outcome, found, active=active, in_scope=in_scope, full=full, staging=staging)
        return outcome
    if found is not None:
        outcome.target_id = found.id
    if _may(job, worker, outcome, found):
        _write(job, worker, attributes, outcome, found, at)
    return outcome


def _import(job: Job, worker: Worker, attributes: dict[str, str], outcome: Outcome) -> None:
    waiting = job.escrow.get(worker.hr_id)
    if waiting is not None:
        outcome.step(
            "EntryEscrowRetry",
            ESCROW_RETRY_STEP_TYPE,
            f"Retrying {job.connector.source_object} '{worker.hr_id}' after an earlier failure",
            {
                "CountProcessed": str(waiting.failures),
                "CreationTime": iso_ticks(waiting.first_failed),
                "NextAttempt": iso_ticks(waiting.next_attempt),
            },
        )
    new = worker.changed_at == worker.hired_at
    outcome.step(
        "EntryImportAdd" if new else "EntryImportUpdate",
        "import",
        f"Received {job.connector.source_object} '{worker.hr_id}' change of type "
        f"({'Add' if new else 'Update'}) from {job.connector.source_system}",
        attributes,
    )


def _may(job: Job, worker: Worker, outcome: Outcome, found: Account | None) -> bool:
    """Whether the object mapping lets the job create or update; the outcome is a skip when it doesn't."""
    flow = "Add" if found is None else "Update"
    if job.may(flow):
        return True
    outcome.skip(
        "processing",
        f"The {job.connector.source_object} '{worker.hr_id}' will be skipped because the action "
        f"{'Create' if found is None else 'Update'} is not enabled.",
        {"SkipReason": ACTION_NOT_ENABLED_REASON, "ReportableIdentifier": worker.hr_id},
    )
    return False


def _write(
    job: Job,
    worker: Worker,
    attributes: dict[str, str],
    outcome: Outcome,
    found: Account | None,
    at: datetime,
) -> None:
    source, target = job.connector.source_system, job.connector.target_system
    kind = job.connector.source_object
    try:
        values = _values(job, attributes, found)
    except ExpressionError as error:
        code = NO_UNIQUE_VALUE if isinstance(error, UniqueValueError) else _code(error)
        outcome.action = "create" if found is None else "update"
        outcome.step(
            "EntrySynchronizationError",
            "processing",
            f"The values for {job.connector.target_object} '{worker.hr_id}' could not be computed",
            {"ReportableIdentifier": worker.hr_id},
            "failure",
        )
        outcome.fail(code, str(error), "Correct the attribute mapping, or the value in the source system.")
        return
    if found is None:
        outcome.action = "create"
        outcome.step(
            "EntrySynchronizationAdd",
            "matching",
            f"User '{worker.hr_id}' will be created in {target} ({kind} is active in {source}, but no "
            f"matching User was found in {target})",
        )
    else:
        outcome.action = "update"
    empty = [name for name in job.validated if not values.get(name)]
    if empty:
        outcome.skip(
            "processing",
            f"{job.connector.target_object} '{worker.hr_id}' will be skipped because the value of the "
            f"property {empty[0]} is missing or invalid. Please update the value of the property "
            f"{empty[0]} on the object in the source system.",
            {
                "PropertyName": empty[0],
                "ReportableIdentifier": worker.hr_id,
                "SkipReason": "AttributeValidationFailed",
            },
        )
        return
    export(job, worker, outcome, found, values, at)


class MultipleValuesError(ExpressionError):
    """A source attribute with several values meets a target that takes one."""


def _code(error: ExpressionError) -> str:
    several = isinstance(error, MultipleValuesError)
    return "SchemaPropertyCanOnlyAcceptValue" if several else EXPRESSION_FAILED


def _values(job: Job, attributes: dict[str, str], found: Account | None) -> dict[str, str]:
    for mapping in job.mappings:
        name = getattr(mapping.source, "name", "")
        if name in job.multivalued and ";" in attributes.get(name, ""):
            raise MultipleValuesError(
                f"The property '{mapping.target}' can only accept one value, but the source attribute "
                f"'{name}' has several."
            )

    def taken(target: str, value: str) -> bool:
        return any(job.directory.others_with(target, value, found))

    return job.values_for(attributes, taken, creating=found is None)
