"""One cycle of a provisioning job: which workers it takes, what becomes of the failed ones, the job's status."""

from datetime import UTC, datetime, timedelta

from sandbox.directory import fixed_id
from sandbox.hr import HumanResources, Worker
from sandbox.jobs import Escrow, Execution, Job, JobError, Quarantine, retry_wait
from sandbox.log import Outcome, ProvisioningLog
from sandbox.processing import process
from sandbox.times import iso_ticks

_DAWN = datetime.min.replace(tzinfo=UTC)


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

    Deals with workers HR changed after the watermark and with failed ones whose retry is due; `retry_all`
    takes every failed one, as a restart that resets the escrows does.
    """
    execution = Execution(id=fixed_id("cycle", job.id, iso_ticks(began)), began=began, ended=ended)
    job.last_execution = execution
    if job.population in hr.locked_out:
        _quarantine(job, execution, began)
        return execution
    for worker in hr.readable_by(job.population):
        changed = worker.changed_at is not None and (job.watermark or _DAWN) < worker.changed_at <= began
        waiting = job.escrow.get(worker.hr_id)
        due = waiting is not None and (retry_all or waiting.next_attempt <= began)
        if changed or due:
            execution.deltas += changed
            moment = min(began + timedelta(seconds=20 + 2 * execution.deltas), ended)
            _deal_with(job, worker, log, execution, moment)
    execution.escrowed = len(job.escrow)
    job.quarantine = None
    job.failed_runs = 0
    job.watermark = began
    job.steady_first = job.steady_first or ended
    job.steady_last = ended
    if not execution.entry_failures:
        job.last_successful = execution
    if execution.exported:
        job.last_with_exports = execution
    return execution


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
    """Puts a failed worker into escrow and prints the next attempt at the end of the reason, as the log does."""
    before = job.escrow.get(worker.hr_id)
    failures = before.failures + 1 if before else 1
    following = at + retry_wait(failures)
    job.escrow[worker.hr_id] = Escrow(before.first_failed if before else at, failures, following)
    if outcome.error is not None:
        outcome.error["reason"] = (
            f"{outcome.error['reason']} This operation was retried {failures - 1} times. "
            f"It will be retried again after this date: {iso_ticks(following)} UTC"
        )
