"""The last stage: what flows to the account, what the target says to it, and the manager as a second step."""

from datetime import datetime

from sandbox.directory import ENABLED_ATTRIBUTES, Account, Refusal, fixed_id
from sandbox.expressions import evaluate, may_send_empty
from sandbox.invented import REFERENCE_STEP, REFERENCE_UNRESOLVED
from sandbox.jobs import AttributeMapping, Job
from sandbox.log import Outcome
from sandbox.worker import Worker


def export(
    job: Job, worker: Worker, outcome: Outcome, found: Account | None, values: dict[str, str], at: datetime
) -> None:
    """Creates or updates the account, or skips a worker whose account agrees already."""
    target = job.connector.target_system
    creating = found is None
    flowing = {
        m.target: values[m.target]
        for m in job.mappings
        if m.target in values and _flows(m, found, values[m.target])
    }
    if found is not None and not found.enabled and not _maps_state(job):
        flowing["accountEnabled"] = "True"
    outcome.changes = [(name, found.get(name) if found else None, value) for name, value in flowing.items()]
    if not outcome.changes:
        outcome.action = "other"
        outcome.skip(
            "export",
            "The state of the entry in both the source and target systems already match. No change to the "
            f"User '{worker.hr_id}' currently needs to be made.",
            {"ReportableIdentifier": worker.hr_id, "SkipReason": "RedundantExport"},
        )
        if found is not None:
            job.links[worker.hr_id] = found.id
        return
    name = "EntryExportAdd" if creating else "EntryExportUpdate"
    verb = "create" if creating else "update"
    label = values.get("userPrincipalName") or worker.hr_id
    refusal = _refusal(job, worker, found, values, flowing)
    if refusal is not None:
        says = f"Failed to {verb} User '{label}' in {target}"
        outcome.step(name, "export", says, {"ReportableIdentifier": label}, "failure")
        outcome.fail(
            refusal.code,
            refusal.reason,
            refusal.recommended_action,
            refusal.additional_details,
            refusal.category,
        )
        return
    if found is None:
        account_id = fixed_id("account", job.directory.name, worker.hr_id)
        if account_id in job.directory.accounts:
            account_id = fixed_id("account", job.directory.name, worker.hr_id, at.isoformat())
        found = job.directory.create(account_id, flowing, at)
        job.entries += 1
    else:
        job.directory.write(found, {n: v for n, v in flowing.items() if n != "accountEnabled"})
        if flowing.get("accountEnabled") == "True":
            job.directory.enable(found)
        elif flowing.get("accountEnabled") == "False":
            job.directory.enable(found, enabled=False)
    outcome.target_id = found.id
    job.links[worker.hr_id] = found.id
    outcome.step(name, "export", f"User '{label}' was {verb}d in {target}", {"ReportableIdentifier": label})


def _flows(mapping: AttributeMapping, found: Account | None, value: str) -> bool:
    """Whether a mapped value travels: only what differs, create-only attributes once, empties by rule."""
    if found is None:
        return bool(value) or may_send_empty(mapping.source)
    if mapping.only_on_create or found.get(mapping.target) == value:
        return False
    return bool(value) or mapping.flow_nulls or may_send_empty(mapping.source)


def _maps_state(job: Job) -> bool:
    return any(mapping.target in ENABLED_ATTRIBUTES for mapping in job.mappings)


def _refusal(
    job: Job, worker: Worker, found: Account | None, values: dict[str, str], flowing: dict[str, str]
) -> Refusal | None:
    """Why the target refuses, None when it accepts."""
    missing = job.directory.missing(values)
    if missing and (found is None or not found.get(missing[0])):
        return Refusal(
            "MissingValues",
            f"The User '{worker.hr_id}' could not be written to {job.connector.target_system} because the "
            f"required attribute {missing[0]} has no value.",
            f"Provide a value for {missing[0]} in the source system or give its mapping a default value.",
        )
    cleared = {m.target for m in job.mappings if m.flow_nulls}
    written = {n: v for n, v in flowing.items() if n not in ENABLED_ATTRIBUTES and (v or n not in cleared)}
    return job.directory.refusals.get(worker.hr_id) or job.directory.objection(written, found)


def resolve_manager(job: Job, worker: Worker, previous: Outcome) -> Outcome | None:
    """The second step after a create or update: her manager; None when there is nothing to do.

    The manager must have an account through the same job
    (https://learn.microsoft.com/entra/identity/app-provisioning/hr-manager-update-issues).
    """
    mapping = job.reference
    account = job.directory.accounts.get(job.links.get(worker.hr_id, ""))
    if mapping is None or account is None or not account.enabled:
        return None
    wanted = evaluate(mapping.source, job.read(worker))
    manager = job.directory.accounts.get(job.links.get(wanted, ""))
    if not wanted or (manager is not None and account.get("manager") == manager.id):
        return None
    outcome = Outcome(action="update", target_id=account.id, references=True)
    outcome.steps = [step for step in previous.steps if step["provisioningStepType"] in ("import", "scoping")]
    upn = account.get("userPrincipalName")
    details = {"ReportableIdentifier": upn, "PropertyName": "manager", "ReferenceValue": wanted}
    if manager is None:
        outcome.changes = [("manager", account.get("manager") or None, wanted)]
        outcome.step(
            REFERENCE_STEP,
            "referenceResolution",
            f"The reference 'manager' of User '{upn}' could not be resolved",
            details,
            "failure",
        )
        outcome.fail(
            REFERENCE_UNRESOLVED,
            f"Invalid value: the manager '{wanted}' of User '{upn}' was not found in "
            f"{job.connector.target_system}.",
            "Bring the manager into the scope of this job first.",
        )
        return outcome
    outcome.step(
        REFERENCE_STEP,
        "referenceResolution",
        f"The reference 'manager' of User '{upn}' was resolved",
        details,
    )
    refusal = job.directory.objection({"manager": manager.id}, account)
    outcome.changes = [("manager", account.get("manager") or None, manager.id)]
    if refusal is not None:
        outcome.step(
            "EntryExportUpdate",
            "export",
            f"Failed to update User '{upn}' in {job.connector.target_system}",
            {"ReportableIdentifier": upn},
            "failure",
        )
        outcome.fail(refusal.code, refusal.reason, refusal.recommended_action)
        return outcome
    job.directory.write(account, {"manager": manager.id})
    outcome.step(
        "EntryExportUpdate",
        "export",
        f"User '{upn}' was updated in {job.connector.target_system}",
        {"ReportableIdentifier": upn},
    )
    return outcome
