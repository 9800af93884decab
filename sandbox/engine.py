"""One cycle of a job: which workers it takes, what becomes of the failed ones, the status after it."""

from datetime import datetime, timedelta

from sandbox.active_directory import ActiveDirectory
from sandbox.directory import fixed_id
from sandbox.export import resolve_manager
from sandbox.hr import HumanResources
from sandbox.invented import HR_DOWN, MISSING_NOTIFICATION
from sandbox.jobs import PAGE_SIZES, Job
from sandbox.leaving import would_disable
from sandbox.log import Outcome, ProvisioningLog
from sandbox.processing import process
from sandbox.status import GIVE_UP, Escrow, Execution, FullPass, JobError, Quarantine, retry_wait
from sandbox.times import iso_ticks
from sandbox.uploads import record
from sandbox.worker import Worker

AGENT_MESSAGES = {
    # https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-error-codes
    "HybridIdentityServiceNoActiveAgents": (
        "No active agents are listening for the domain. Please check that the agent is running."
    ),
    "HybridIdentityServiceNoAgentsAssigned": (
        "We're unable to find an active agent for the domain you're trying to sync. Please check to see if "
        "the agents have been removed. If so, re-install the agent again."
    ),
}


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
    takes every failed one, as a restart that resets the escrows does, and finishes a full pass at once.
    """
    job.runs += 1
    execution = Execution(id=fixed_id("cycle", job.id, str(job.runs)), began=began, ended=ended)
    job.last_execution = execution
    trouble = connection_error(job, hr)
    if trouble is not None:
        quarantine(job, "EncounteredQuarantineException", trouble, began)
        execution.error = trouble
        return execution
    if job.full_needed and job.pass_ is None:
        _begin_pass(job, hr, began)
    cycle = _Cycle(job, hr, log, execution)
    if job.pass_ is not None:
        finished = cycle.read_pages(job.pass_, began, ended, at_once=retry_all)
    else:
        cycle.read_changes(began, ended, retry_all=retry_all)
        finished = True
    _count(job, hr, execution, ended, finished=finished)
    return execution


def quarantine(job: Job, reason: str, error: JobError, began: datetime) -> None:
    """Puts the job into quarantine, or keeps it there with one more failed attempt."""
    before = job.quarantine
    job.failed_runs += 1
    attempts = before.attempts + 1 if before else 1
    since = before.began if before else began
    job.quarantine = Quarantine(reason, since, began + retry_wait(attempts), attempts, error)
    if began - since > GIVE_UP:
        # https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status
        job.schedule_state = "Disabled"
        job.escrow.clear()


def connection_error(job: Job, hr: HumanResources) -> JobError | None:
    """What keeps the job from reaching its two ends, None while both answer."""
    if job.is_upload and not job.app.notified:
        return JobError(*MISSING_NOTIFICATION)
    if job.population in hr.locked_out:
        return JobError(
            job.connector.credentials_error,
            f"The credentials for {job.connector.source_system} are not valid. Update the admin credentials "
            "of the provisioning app and test the connection.",
        )
    if job.population in hr.down:
        return JobError(*HR_DOWN)
    if isinstance(job.directory, ActiveDirectory) and job.directory.agents is not None:
        code = job.directory.agents
        return JobError(code, AGENT_MESSAGES.get(code, "The provisioning agent did not answer."))
    return None


def _begin_pass(job: Job, hr: HumanResources, began: datetime) -> None:
    """Starts to read everybody; what HR changes from now on waits until the pass is done."""
    job.full_needed = False
    if not job.is_upload:
        waiting = [worker.hr_id for worker in hr.readable_by(job.population)]
        size = PAGE_SIZES.get(job.connector.source_system, 50)
        job.pass_ = FullPass(began, waiting, size, max(1, -(-len(waiting) // size)))
        while job.watermark < len(hr.journal) and hr.journal[job.watermark].at <= began:
            job.watermark += 1


def _count(job: Job, hr: HumanResources, execution: Execution, ended: datetime, *, finished: bool) -> None:
    """Status after the cycle: counts, quarantine by thresholds, steady state."""
    for hr_id, waiting in list(job.escrow.items()):
        if ended - waiting.first_failed > GIVE_UP:
            del job.escrow[hr_id]
    execution.escrowed = len(job.escrow)
    reason = _too_many(job, hr)
    if reason is not None:
        error = JobError(reason, f"{len(job.escrow)} entries failed.")
        if job.steady_first is None:
            # Too many errors in the first load: the failed records are dropped and the job stops itself
            # (https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus).
            job.escrow.clear()
            job.escrows_pruned = job.paused = True
            return
        quarantine(job, reason, error, execution.began or ended)
    elif not job.held:
        job.quarantine = None
    if job.quarantine is None:
        job.failed_runs = 0
    if finished and not job.held:
        job.steady_first = job.steady_first or ended
        job.steady_last = ended
    if not execution.entry_failures:
        job.last_successful = execution
    if execution.exported:
        job.last_with_exports = execution


def _too_many(job: Job, hr: HumanResources) -> str | None:
    """The quarantine reason when too many records fail; missing managers don't count."""
    failing = sum(not waiting.reference for waiting in job.escrow.values())
    limits = job.thresholds
    if failing > limits.failures_at_most:
        return "EncounteredTotalEscrowThreshold"
    if failing < limits.failures_at_least:
        return None
    people = len(hr.readable_by(job.population))
    return "EncounteredEscrowProportionThreshold" if failing > limits.failing_share * people else None


class _Cycle:
    """The workers of one cycle, one after the other."""

    def __init__(self, job: Job, hr: HumanResources, log: ProvisioningLog, execution: Execution) -> None:
        self._job = job
        self._hr = hr
        self._log = log
        self._execution = execution
        self._number = 0

    def read_pages(self, pass_: FullPass, began: datetime, ended: datetime, *, at_once: bool) -> bool:
        """Reads as many pages as the time allows; True when the pass is complete."""
        job = self._job
        at_once = at_once or not job.page_time
        budget = pass_.pages if at_once else int((ended - pass_.began) / job.page_time)
        while pass_.waiting and pass_.done < budget:
            for hr_id in pass_.next_page():
                self._deal_with(hr_id, began, ended, full=True)
        pass_.observed = ended
        if pass_.waiting:
            return False
        job.pass_ = None
        return True

    def read_changes(self, began: datetime, ended: datetime, *, retry_all: bool) -> None:
        """Deals with what HR changed or sent since the last cycle, and with retries that are due."""
        job, hr = self._job, self._hr
        changed = self._uploads(began) if job.is_upload else self._deltas(began)
        self._execution.deltas = len(changed)
        due = [h for h, waiting in job.escrow.items() if retry_all or waiting.next_attempt <= began]
        if job.deletes_allowed:
            due += job.staged
            job.staged.clear()
        for gone in [h for h in due if hr.workers[h].population is not job.population]:
            job.escrow.pop(gone, None)
            due.remove(gone)
        taken = list(dict.fromkeys([*changed, *due]))
        leaving = [h for h in taken if would_disable(job, hr.workers[h])]
        staging = len(leaving) > job.thresholds.deletes and not job.deletes_allowed
        for hr_id in taken:
            self._deal_with(hr_id, began, ended, staging=staging)
        if staging:
            job.staged += leaving
            text = f"{len(leaving)} deletions are above the threshold of {job.thresholds.deletes}."
            quarantine(job, "TooManyDeletes", JobError("TooManyDeletes", text), began)
        else:
            job.deletes_allowed = False

    def _deltas(self, began: datetime) -> list[str]:
        """The workers HR changed since the last cycle, each once; moves the watermark past what is taken."""
        taken: dict[str, None] = {}
        for entry in self._hr.journal[self._job.watermark :]:
            if entry.at > began:
                break
            self._job.watermark += 1
            worker = self._hr.workers[entry.hr_id]
            if worker.population is self._job.population and worker.readable:
                taken[entry.hr_id] = None
        return list(taken)

    def _uploads(self, began: datetime) -> list[str]:
        taken: dict[str, None] = {}
        while self._job.uploads and self._job.uploads[0][0] <= began:
            at, sent = self._job.uploads.pop(0)
            taken[record(self._hr, sent, at).hr_id] = None
        return list(taken)

    def _deal_with(
        self, hr_id: str, began: datetime, ended: datetime, *, full: bool = False, staging: bool = False
    ) -> None:
        job, worker = self._job, self._hr.workers[hr_id]
        if not job.enabled or not job.scope.admits(job.read(worker)):
            return
        at = min(began + timedelta(seconds=20 + 2 * self._number), ended)
        self._number += 1
        outcome = process(job, self._hr, worker, at, full=full, staging=staging)
        manager = None
        if outcome.status == "success" or _agrees(outcome):
            manager = resolve_manager(job, worker, outcome)
        for one in (outcome, manager):
            if one is not None and not (one is outcome and manager is not None and _agrees(one)):
                settle(job, worker, one, self._log, self._execution, at)


def _agrees(outcome: Outcome) -> bool:
    last = outcome.steps[-1]["details"]
    return isinstance(last, dict) and last.get("SkipReason") == "RedundantExport"


def settle(
    job: Job, worker: Worker, outcome: Outcome, log: ProvisioningLog, execution: Execution, at: datetime
) -> None:
    """Counts an outcome, queues a failed worker for retry, and writes the row."""
    execution.entitled += outcome.action in ("create", "update")
    execution.references += outcome.references
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
    job.escrow[worker.hr_id] = Escrow(
        before.first_failed if before else at, failures, following, outcome.references
    )
    if outcome.error is not None:
        outcome.error["reason"] = (
            f"{outcome.error['reason']} This operation was retried {failures - 1} times. "
            f"It will be retried again after this date: {iso_ticks(following)} UTC"
        )
