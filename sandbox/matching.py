"""Finds the account of a worker: by the link from before, else by the matching attributes in their order."""

from collections.abc import Mapping

from sandbox.directory import Account
from sandbox.expressions import evaluate
from sandbox.hr import HumanResources
from sandbox.jobs import Job
from sandbox.log import Outcome
from sandbox.worker import Worker


def match(job: Job, worker: Worker, attributes: Mapping[str, str], outcome: Outcome) -> Account | None:
    """The worker's account, None when she has none yet; the outcome has failed when nobody can tell."""
    target = job.connector.target_system
    if worker.hr_id in job.directory.unreadable:
        _fail(
            outcome,
            f"Failed to read the {job.connector.target_object} from {target}",
            "EndpointUnavailable",
            "EventName = EntrySynchronizationError and ErrorCode = EndpointUnavailable",
            "The provisioning agent could not read the directory in time.",
        )
        return None
    link = job.links.get(worker.hr_id)
    if link is not None:
        linked = job.directory.accounts.get(link)
        if linked is None:
            outcome.target_id = link
            _fail(
                outcome,
                f"The {job.connector.target_object} '{link}' was not found in {target}",
                "InvalidAnchor",
                f"The {job.connector.target_object} that this entry was linked to no longer exists in "
                f"{target}.",
                "Restore the object, or restart provisioning so that the entry is matched again.",
            )
            return None
        return _retrieved(linked, target, outcome)
    for mapping in job.matching:
        value = evaluate(mapping.source, attributes)
        refused = job.directory.find_refused(mapping.target, value)
        if refused is not None:
            says = f"Failed to look up {mapping.target} in {target}"
            _fail(outcome, says, refused.code, refused.reason, refused.recommended_action)
            return None
        found = job.directory.find(mapping.target, value)
        if len(found) > 1:
            says = f"Found {len(found)} entries in {target} where {mapping.target} is '{value}'"
            _fail(
                outcome,
                says,
                "DuplicateTargetEntries",
                f"More than one User in {target} has the value '{value}' in the matching attribute "
                f"{mapping.target}, so the service cannot tell which one to change.",
                "Make sure that only one account in the target has this value in the matching attribute.",
                value,
            )
            return None
        if found:
            return _retrieved(found[0], target, outcome)
    return None


def twins(job: Job, hr: HumanResources, worker: Worker, attributes: Mapping[str, str]) -> list[str]:
    """HR ids of other workers with the same value in the first matching attribute."""
    first = job.matching[0].source
    value = evaluate(first, attributes)
    if not value or value == worker.hr_id:
        return []
    return [
        other.hr_id
        for other in hr.readable_by(job.population)
        if other is not worker and evaluate(first, job.read(other)) == value
    ]


def _retrieved(account: Account, target: str, outcome: Outcome) -> Account:
    outcome.step(
        "EntryImport",
        "matching",
        f"Retrieved  '{account.get('userPrincipalName')}' from {target}",
        account.attributes,
    )
    return account


def _fail(
    outcome: Outcome, says: str, code: str, reason: str, advice: str | None = None, value: str = ""
) -> None:
    details = {"ReportableIdentifier": value} if value else {}
    outcome.step("EntryImport", "matching", says, details, "failure")
    outcome.fail(code, reason, advice)
