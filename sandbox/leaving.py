"""What becomes of a worker who left or went out of scope: disabled, held back, or skipped."""

from sandbox.directory import ENABLED_ATTRIBUTES, Account
from sandbox.invented import ACTION_NOT_ENABLED_REASON, OUT_OF_SCOPE_KEPT_REASON, STAGED_DELETE_REASON
from sandbox.jobs import Job
from sandbox.log import Outcome
from sandbox.worker import Worker


def would_disable(job: Job, worker: Worker) -> bool:
    """Whether the next look at this worker switches her account off."""
    account = job.directory.accounts.get(job.links.get(worker.hr_id, ""))
    attributes = job.read(worker)
    leaves = attributes["Active"] != "True" or not (job.scope.passes(attributes) or job.skips_out_of_scope)
    return account is not None and account.enabled and leaves and job.may("Update")


def leave(
    job: Job,
    worker: Worker,
    outcome: Outcome,
    found: Account | None,
    *,
    active: bool,
    in_scope: bool,
    full: bool,
    staging: bool,
) -> None:
    """Disables the account; without one, in a full cycle, or where settings forbid it, the worker is skipped.

    A full cycle ignores people who are inactive already, so only an incremental one disables a leaver
    (observed: https://learn.microsoft.com/en-us/answers/questions/1023522/user-provisioning-noteffectivelyentitled).
    """
    kept = active and job.skips_out_of_scope
    if found is None or not found.enabled or (full and not active):
        if found is not None:
            outcome.target_id = found.id
        _not_entitled(job, worker, outcome, active=active, in_scope=in_scope)
        return
    outcome.target_id = found.id
    kind, upn = job.connector.source_object, found.get("userPrincipalName")
    if kept:
        outcome.skip(
            "scoping",
            f"The {kind} '{worker.hr_id}' is out of scope and will be skipped because out of scope deletions "
            "are suppressed by SkipOutOfScopeDeletions.",
            {"SkipReason": OUT_OF_SCOPE_KEPT_REASON, "ReportableIdentifier": upn},
        )
        return
    if not job.may("Update"):
        outcome.skip(
            "processing",
            f"The {kind} '{worker.hr_id}' will be skipped because the action Update is not enabled for "
            f"{job.connector.target_object} objects.",
            {"SkipReason": ACTION_NOT_ENABLED_REASON, "ReportableIdentifier": upn},
        )
        return
    attribute = next((m.target for m in job.mappings if m.target in ENABLED_ATTRIBUTES), "accountEnabled")
    on = ENABLED_ATTRIBUTES[attribute]
    off = "False" if on == "True" else "True"
    if staging:
        outcome.staged = True
        outcome.action = "stagedDelete"
        outcome.skip(
            "export",
            f"User '{upn}' was not disabled in {job.connector.target_system} because the number of deletions "
            "is above the threshold for accidental deletions",
            {"SkipReason": STAGED_DELETE_REASON, "ReportableIdentifier": upn},
        )
        return
    refusal = job.directory.refusals.get(worker.hr_id) or job.directory.objection({}, found)
    outcome.action = "disable"
    outcome.changes = [(attribute, on, off)]
    if refusal is not None:
        outcome.step(
            "EntryExportUpdate",
            "export",
            f"Failed to disable User '{upn}' in {job.connector.target_system}",
            {"ReportableIdentifier": upn},
            "failure",
        )
        outcome.fail(
            refusal.code,
            refusal.reason,
            refusal.recommended_action,
            refusal.additional_details,
            refusal.category,
        )
        return
    job.directory.enable(found, enabled=False)
    job.links[worker.hr_id] = found.id
    outcome.step(
        "EntryExportUpdate",
        "export",
        f"User '{upn}' was disabled in {job.connector.target_system}",
        {"ReportableIdentifier": upn},
    )


def _not_entitled(job: Job, worker: Worker, outcome: Outcome, *, active: bool, in_scope: bool) -> None:
    kind = job.connector.source_object
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
