"""What a job does with one worker: import, matching, scoping, processing, export.

The order and the words follow rows that Microsoft's pages and public captures show; see `log` for the shape.
"""

from datetime import datetime

from sandbox.directory import Account, fixed_id
from sandbox.hr import Worker
from sandbox.invented import ESCROW_RETRY_STEP_TYPE, IMPORT_SKIPPED_REASON
from sandbox.jobs import Job
from sandbox.log import Outcome
from sandbox.times import iso_ticks


def process(job: Job, worker: Worker, at: datetime) -> Outcome:
    """What the job does with one worker at `at`; accounts are changed, the log is left to the caller."""
    outcome = Outcome()
    attributes = worker.attributes()
    source, target = job.connector.source_system, job.connector.target_system
    kind = job.connector.source_object
    _import(job, worker, attributes, outcome)
    if not any(job.values_for(attributes)[mapping.target] for mapping in job.matching):
        outcome.skip(
            "import",
            f"The {kind} will be skipped because it has no value for the matching attribute.",
            {"SkipReason": IMPORT_SKIPPED_REASON},
        )
        return outcome
    found = _match(job, attributes, outcome)
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
        _leave(job, worker, outcome, found, active=active, in_scope=in_scope)
        return outcome
    values = job.values_for(attributes)
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
        outcome.target_id = found.id
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
        return outcome
    _export(job, worker, outcome, found, values, at)
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


def _match(job: Job, attributes: dict[str, str], outcome: Outcome) -> Account | None:
    """The worker's account, looked up by each matching attribute in order of priority."""
    target = job.connector.target_system
    values = job.values_for(attributes)
    for mapping in job.matching:
        value = values[mapping.target]
        found = job.directory.find(mapping.target, value)
        if len(found) > 1:
            outcome.step(
                "EntryImport",
                "matching",
                f"Found {len(found)} entries in {target} where {mapping.target} is '{value}'",
                {"ReportableIdentifier": value},
                "failure",
            )
            outcome.fail(
                "DuplicateTargetEntries",
                f"More than one User in {target} has the value '{value}' in the matching attribute "
                f"{mapping.target}, so the service cannot tell which one to change.",
                "Make sure that only one account in the target has this value in the matching attribute.",
            )
            return None
        if found:
            account = found[0]
            outcome.step(
                "EntryImport",
                "matching",
                f"Retrieved  '{account.get('userPrincipalName')}' from {target}",
                account.attributes,
            )
            return account
    return None


def _leave(
    job: Job, worker: Worker, outcome: Outcome, found: Account | None, *, active: bool, in_scope: bool
) -> None:
    """Disables the account of a worker who left or went out of scope; without one she is skipped."""
    kind, target = job.connector.source_object, job.connector.target_system
    if found is not None and found.enabled:
        found.enabled = False
        outcome.action, outcome.target_id = "disable", found.id
        outcome.changes = [("accountEnabled", "True", "False")]
        outcome.step(
            "EntryExportUpdate",
            "export",
            f"User '{found.get('userPrincipalName')}' was disabled in {target}",
            {"ReportableIdentifier": found.get("userPrincipalName")},
        )
        return
    reasons = []
    if not active:
        reasons.append("This object is not active in the source system.")
    if not in_scope:
        reasons.append("This object does not pass the scoping filters.")
    numbered = " ".join(f"{number}. {reason}" for number, reason in enumerate(reasons, start=1))
    outcome.skip(
        "processing",
        f"The {kind} '{worker.hr_id}' will be skipped due to the following reasons: {numbered}",
        {
            "SkipReason": "NotEffectivelyEntitled",
            "IsActive": str(active),
            "Assigned to the application": "True",
            "IsInProvisioningScope": str(in_scope),
            "ReportableIdentifier": worker.hr_id,
        },
    )


def _export(
    job: Job, worker: Worker, outcome: Outcome, found: Account | None, values: dict[str, str], at: datetime
) -> None:
    target = job.connector.target_system
    creating = found is None
    flowing = {m.target: values[m.target] for m in job.mappings if found is None or not m.only_on_create}
    outcome.changes = [
        (name, found.get(name) if found else None, value)
        for name, value in flowing.items()
        if value and (found is None or found.get(name) != value)
    ]
    if found is not None and not found.enabled:
        outcome.changes.append(("accountEnabled", "False", "True"))
    if not outcome.changes:
        outcome.action = "other"
        outcome.skip(
            "export",
            "The state of the entry in both the source and target systems already match. No change to the "
            f"User '{worker.hr_id}' currently needs to be made.",
            {"ReportableIdentifier": worker.hr_id, "SkipReason": "RedundantExport"},
        )
        return
    name = "EntryExportAdd" if creating else "EntryExportUpdate"
    verb = "create" if creating else "update"
    label = values.get("userPrincipalName") or worker.hr_id
    problem = _refuse(job, worker, outcome, values)
    if problem:
        says = f"Failed to {verb} User '{label}' in {target}"
        outcome.step(name, "export", says, {"ReportableIdentifier": label}, "failure")
        return
    if found is None:
        account_id = fixed_id("account", job.directory.name, worker.hr_id)
        outcome.target_id = job.directory.create(account_id, values, at).id
        job.entries += 1
    else:
        found.enabled = True
        found.attributes.update(flowing)
    outcome.step(name, "export", f"User '{label}' was {verb}d in {target}", {"ReportableIdentifier": label})


def _refuse(job: Job, worker: Worker, outcome: Outcome, values: dict[str, str]) -> bool:
    """Whether the target refuses the export; the outcome then holds why."""
    missing = job.directory.missing(values)
    if missing:
        outcome.fail(
            "MissingValues",
            f"The User '{worker.hr_id}' could not be written to {job.connector.target_system} because the "
            f"required attribute {missing[0]} has no value.",
            f"Provide a value for {missing[0]} in the source system or give its mapping a default value.",
        )
        return True
    refusal = job.directory.refusals.get(worker.hr_id)
    if refusal is not None:
        outcome.fail(refusal.code, refusal.reason, refusal.recommended_action, refusal.additional_details)
        return True
    return False
