"""Alerts from a tenant that changes: one for each beginning and end, whoever reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from diagnosis.gaps import Source
from diagnosis.job_health import JobsRead
from diagnosis.jobs import JobState
from followup.alerting import Address, Alerting, no_numbers
from followup.thresholds import EVERY
from store.alerts import AlertStore
from store.database import Database
from store.log_numbers import LogNumbers
from store.outbox import Outbox
from tests.followup.test_trouble import numbers
from tests.support.evidence import NOW, job, quarantined, status, unavailable

CHANNEL = "channel:19:helpdesk@thread.tacv2"


class Tenant:
    """Jobs whose state a test sets, and a clock that goes on with each reading."""

    def __init__(self) -> None:
        self.now: datetime = NOW
        self.jobs: JobsRead = JobsRead(NOW, (job(),))
        self.log: Mapping[str, LogNumbers] = {}

    def clock(self) -> datetime:
        return self.now

    async def statuses(self) -> JobsRead:
        return self.jobs

    async def numbers(self, _: Sequence[str]) -> Mapping[str, LogNumbers]:
        return self.log


class Process:
    """One process that watches this tenant."""

    def __init__(self, tenant: Tenant, database: Database, *, webhook: bool = False) -> None:
        store = AlertStore(database, clock=tenant.clock)
        address = Address(CHANNEL, webhook)
        self.alerting = Alerting(tenant.statuses, tenant.numbers, store, address, clock=tenant.clock)


async def told(database: Database, tenant: Tenant) -> list[tuple[str, str, bool]]:
    """What waits in the outbox, taken out: the kind of notice, the trouble, whether it is over."""
    outbox = Outbox(database, clock=tenant.clock)
    found = []
    while (claimed := await outbox.claim("test")) is not None:
        data = claimed.notice.data
        told = data["payload"]["data"]["alert"] if "payload" in data else data
        found.append((claimed.notice.kind, told.get("trouble") or told["kind"], told["ended"] is not None))
        await outbox.done(claimed)
    return found


async def test_once_whoever_reads(database: Database) -> None:
    """Two processes, one of them new at each reading, tell of a quarantine once and of its end once."""
    tenant = Tenant()
    first = Process(tenant, database)
    every = []
    for state in (None, "Unknown", "Unknown", "Unknown", None, None, None):
        tenant.jobs = JobsRead(NOW, (job(status=status() if state is None else quarantined(state)),))
        for process in (first, Process(tenant, database)):
            await process.alerting.run_once()
        every.append(await told(database, tenant))
        tenant.now += EVERY
    begun, ended = ("alert", "quarantine", False), ("alert", "quarantine", True)
    # Both read, so that two readings of one state come at once.
    assert every == [[], [begun], [], [], [ended], [], []]


async def test_the_end_is_in_the_thread_of_the_beginning(database: Database) -> None:
    """The message of the end goes to the thread of the message of the beginning, and the next one is new."""
    tenant = Tenant()
    process, outbox = Process(tenant, database), Outbox(database, clock=tenant.clock)
    keys = []
    for state in (JobState.PAUSED, JobState.ACTIVE, JobState.ACTIVE, JobState.PAUSED):
        tenant.jobs = JobsRead(tenant.now, (job(status=status(state)),))
        await process.alerting.run_once()
        while (claimed := await outbox.claim("test")) is not None:
            keys.append((claimed.notice.message, claimed.notice.thread))
            await outbox.done(claimed)
        tenant.now += EVERY
    (begun, no_thread), (no_message, thread), (again, _) = keys
    assert (no_thread, no_message) == (None, None)
    assert begun == thread != again


async def test_nothing_from_a_tenant_that_does_not_answer(database: Database) -> None:
    """Where the jobs cannot be read, an alert neither begins nor ends."""
    tenant = Tenant()
    process = Process(tenant, database)
    for jobs in (
        (job(status=quarantined("Unknown")),),
        unavailable(Source.JOBS),
        (job(status=unavailable(Source.JOBS)),),
        (job(status=unavailable(Source.JOBS)),),
        (job(status=quarantined("Unknown")),),
    ):
        tenant.jobs = JobsRead(tenant.now, jobs)
        await process.alerting.run_once()
        tenant.now += EVERY
    assert await told(database, tenant) == [("alert", "quarantine", False)]


async def test_nothing_from_an_app_that_is_not_listed(database: Database) -> None:
    """Where some jobs cannot be listed for a while, an alert about one of them neither begins anew nor is
    lost without its end."""
    tenant = Tenant()
    process = Process(tenant, database)
    paused, other = job(status=status(JobState.PAUSED)), job(id="other")
    seen = [(paused, other), (other,), (other,), (paused, other), (job(), other), (job(), other)]
    for jobs in seen:
        tenant.jobs = JobsRead(tenant.now, jobs, whole=len(jobs) == len(seen[0]))
        await process.alerting.run_once()
        tenant.now += EVERY
    assert await told(database, tenant) == [("alert", "stopped", False), ("alert", "stopped", True)]


async def test_failures(database: Database) -> None:
    """A spike of failures is told after the second reading, and its end once they are near the usual."""
    tenant = Tenant()
    process = Process(tenant, database, webhook=True)
    for now in (1, 40, 40, 40, 2, 2, 2):
        tenant.log = {job().id: numbers(usual=2, now=now, read_to=tenant.now)}
        await process.alerting.run_once()
        tenant.now += timedelta(seconds=1)
    assert await told(database, tenant) == [
        ("alert", "failures", False),
        ("webhook", "failures", False),
        ("alert", "failures", True),
        ("webhook", "failures", True),
    ]


async def test_a_job_that_is_gone_is_forgotten(database: Database) -> None:
    """A job that was removed leaves nothing behind, and nothing is told of it."""
    tenant = Tenant()
    process, store = Process(tenant, database), AlertStore(database)
    tenant.jobs = JobsRead(NOW, (job(status=quarantined("Unknown")), job(id="other")))
    await process.alerting.run_once()
    tenant.jobs = JobsRead(NOW, (job(id="other"),))
    await process.alerting.run_once()
    assert await store.all() == ()
    assert await told(database, tenant) == [("alert", "quarantine", False)]


async def test_without_a_log(database: Database) -> None:
    """Where no log is kept, states and silence are told all the same."""
    assert await no_numbers(["a"]) == {}
