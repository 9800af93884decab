"""One cycle of a job: which workers it takes, what becomes of the failed ones, the status after it."""

from datetime import datetime, timedelta

from sandbox.directory import fixed_id
from sandbox.hr import HumanResources, Worker
from sandbox.jobs import Escrow, Execution, Job, JobError, Quarantine, retry_wait
from sandbox.log import Outcome, ProvisioningLog
from sandbox.processing import process
from sandbox.times import iso_ticks


def run_cycle(
    job: Job,
    hr: HumanResources,
    log: ProvisioningLog,
    began: datetime,
    ended: datetime,
    *,
    retry_all: bool = False,
) -> Execution:
    """Runs one cycle and brings the job's status up to date.

    Deals with workers HR changed since the last cycle and with failed ones whose retry is due; `retry_all`
    takes every failed one, as a restart that resets the escrows does.
    """
    job.runs += 1
    execution = Execution(id=fixed_id("cycle", job.id, str(job.runs)), began=began, ended=ended)
    job.last_execution = execution
    if job.population in hr.locked_out:
        _quarantine(job, execution, began)
        return execution
    changed = _deltas(job, hr, began)
    execution.deltas = len(changed)
    due = [hr_id for hr_id, waiting in job.escrow.items() if retry_all or waiting.next_attempt <= began]
    for number, hr_id in enumerate(dict.fromkeys([*changed, *due])):
        moment = min(began + timedelta(seconds=20 + 2 * number), ended)
        _deal_with(job, hr.workers[hr_id], log, execution, moment)
    execution.escrowed = len(job.escrow)
    job.quarantine = None
    job.failed_runs = 0
    job.steady_first = job.steady_first or ended
    job.steady_last = ended
    if not execution.entry_failures:
        job.last_successful = execution
    if execution.exported:
        job.last_with_exports = execution
    return execution


def _deltas(job: Job, hr: HumanResources, began: datetime) -> list[str]:
    """The workers HR changed since the last cycle, each once; moves the watermark past what is taken."""
    taken: dict[str, None] = {}
    for entry in hr.journal[job.watermark :]:
        if entry.at > began:
            break
        job.watermark += 1
        if hr.workers[entry.hr_id].population is job.population:
            taken[entry.hr_id] = None
    return list(taken)


def _quarantine(job: Job, execution: Execution, began: datetime) -> None:
    error = JobError(
        job.connector.credentials_error,
        f"The credentials for {job.connector.source_system} are not valid. Update the admin credentials of "
        "the provisioning app and test the connection.",
    )
    execution.error = error
    job.failed_runs += 1
    attempts = job.quarantine.attempts + 1 if job.quarantine else 1
    job.quarantine = Quarantine(
        reason="EncounteredQuarantineException",
        began=job.quarantine.began if job.quarantine else began,
        next_attempt=began + retry_wait(attempts),
        attempts=attempts,
        error=error,
    )


def _deal_with(job: Job, worker: Worker, log: ProvisioningLog, execution: Execution, at: datetime) -> None:
    outcome = process(job, worker, at)
    if outcome.status == "failure":
        execution.entry_failures += 1
        _queue(job, worker, outcome, at)
    else:
        job.escrow.pop(worker.hr_id, None)
    if outcome.status == "success":
        execution.exported += 1
    log.add(job, worker, outcome, execution.id or "", at)


def _queue(job: Job, worker: Worker, outcome: Outcome, at: datetime) -> None:
    """Puts a failed worker into escrow; the log prints her next attempt at the end of the reason."""
    before = job.escrow.get(worker.hr_id)
    failures = before.failures + 1 if before else 1
    following = at + retry_wait(failures)
    job.escrow[worker.hr_id] = Escrow(before.first_failed if before else at, failures, following)
    if outcome.error is not None:
        outcome.error["reason"] = (
            f"{outcome.error['reason']} This operation was retried {failures - 1} times. "
            f"It will be retried again after this date: {iso_ticks(following)} UTC"
        )
