"""A cloud without a provisioning log: it is never asked for, and what can be told without it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diagnosis.cause import Kind, Owner, Verdict
from diagnosis.clouds import Cloud
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Person
from diagnosis.gaps import Source
from tests.scenarios.bench import bench

LOG = "GET /auditLogs/provisioning"


async def answered(name: str, *, job: str | None = None, by_name: str = "") -> Diagnosis:
    """The answer to a scenario's question in a tenant in China."""
    async with bench(name) as here:
        here.sandbox.tenant.log_offered, here.cloud = False, Cloud.CHINA
        here.asked = replace(here.asked, job=job)
        if by_name:
            here.asked = replace(here.asked, person=Person(by_name))
        diagnosis = await here.diagnosis()
        assert here.sandbox.tenant.stats[LOG] == 0
    return diagnosis


@pytest.mark.parametrize(
    ("name", "job", "verdict"),
    [
        ("job-paused-by-admin", None, Verdict.POSSIBLE),
        ("job-paused-by-admin", "Workday to Active Directory", Verdict.LIKELY),
        ("job-never-started", "Workday to Active Directory", Verdict.LIKELY),
        ("quarantine-credentials", None, Verdict.LIKELY),
        ("quarantine-agent-unavailable", None, Verdict.POSSIBLE),
        ("not-evaluated-change-newer-than-steady-state", None, Verdict.LIKELY),
        ("not-evaluated-initial-cycle-running", "Workday to Active Directory", Verdict.LIKELY),
        ("effective-date-in-future", None, Verdict.LIKELY),
        ("create-not-enabled", "Workday to Active Directory", Verdict.LIKELY),
        ("created-ok-look-here", None, Verdict.CONFIRMED),
        ("created-disabled", None, Verdict.CONFIRMED),
    ],
)
async def test_what_needs_no_log(name: str, job: str | None, verdict: Verdict) -> None:
    """State of the job, time of the change, mappings and directory answer as they do elsewhere.

    Where another job runs that may be the person's, a fault of one is no more than possible; where the asker
    named the job or its HR system, it is likely.
    """
    leading = (await answered(name, job=job)).leading
    assert leading is not None
    assert (leading.cause.id, leading.match.verdict) == (name, verdict)


@pytest.mark.parametrize("name", ["skipped-scope-filter-false", "required-value-missing-failure"])
async def test_what_only_the_log_knows(name: str) -> None:
    """Without the log, the gap leads, says that it lasts, and nobody is told to wait a minute."""
    diagnosis = await answered(name)
    leading = diagnosis.leading
    assert leading is not None
    assert leading.cause.id == "evidence-unavailable"
    assert leading.owner is Owner.ENTRA_ADMIN
    assert [item.source for item in diagnosis.could_not_check] == [Source.PROVISIONING_LOG]
    sure = [f for f in diagnosis.findings if f.match.verdict is not Verdict.POSSIBLE]
    assert [f for f in sure if f.cause.kind is not Kind.GAP] == []


async def test_asked_by_name() -> None:
    """Somebody with an account is found by name in the directory alone."""
    leading = (await answered("created-ok-look-here", by_name="Megan Bowen")).leading
    assert leading is not None
    assert leading.cause.id == "created-ok-look-here"
