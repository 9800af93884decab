"""The expected time of an answer, held against what the tenant then does as its clock moves on."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.scenarios.bench import Bench, bench

MINUTE = timedelta(minutes=1)
LONGEST = 40 * 60
TO_THE_MINUTE = (
    "api-upload-accepted-not-processed", "in-ad-not-yet-in-entra",
    "not-evaluated-change-newer-than-steady-state", "transient-service-error", "waiting-for-scheduled-retry",
    "workday-termination-timezone-delay",
)  # fmt: skip
# Graph shows neither how far the log lags nor when a cycle began that still runs.
AT_THE_LATEST = ("log-not-yet-available", "not-evaluated-cycle-overrunning")


def seen(here: Bench) -> set[str]:
    """What somebody can see of the person now: rows of the log, and accounts in Entra ID with their state."""
    tenant, hr_id = here.sandbox.tenant, here.scenario.person
    tenant.advance()
    rows = [row for row in tenant.log.visible(here.clock()) if row["sourceIdentity"]["id"] == hr_id]
    users = [user for user in tenant.entra.users.values() if user["employeeId"] == hr_id]
    return {str(row["id"]) for row in rows} | {f"{user['id']} {user['accountEnabled']}" for user in users}


def next_sign(here: Bench) -> datetime:
    """The first whole minute from now on at which something new is to be seen of the person."""
    before = seen(here)
    # Graph's times have whole seconds, so what happens within one counts as its beginning.
    here.clock.now = here.clock.now.replace(second=0, microsecond=999_999)
    for _minute in range(LONGEST):
        here.clock.now += MINUTE
        if seen(here) - before:
            return here.clock.now
    raise AssertionError("nothing happened")


@pytest.mark.parametrize("name", TO_THE_MINUTE)
async def test_to_the_minute(name: str) -> None:
    """The answer comes in the very minute that was named, and asked again then, it is another one."""
    async with bench(name) as here:
        leading = (await here.diagnosis()).leading
        assert leading is not None
        assert leading.cause.id == name
        here.sandbox.tenant.repair(here.scenario.person)
        came = next_sign(here)
        then = (await here.diagnosis()).leading
    assert leading.match.expected_by is not None
    assert came - MINUTE < leading.match.expected_by <= came
    assert then is not None
    assert then.cause.id != name


@pytest.mark.parametrize("name", AT_THE_LATEST)
async def test_at_the_latest(name: str) -> None:
    """Where only a bound can be known, the answer comes before it."""
    async with bench(name) as here:
        leading = (await here.diagnosis()).leading
        assert leading is not None
        assert leading.cause.id == name
        came = next_sign(here)
    assert leading.match.expected_by is not None
    assert came <= leading.match.expected_by


async def test_the_next_attempt_of_a_quarantine() -> None:
    """Once HR is back, the job is read in the very minute that the quarantine named as its next attempt."""
    async with bench("quarantine-hr-downtime") as here:
        leading = (await here.diagnosis()).leading
        assert leading is not None
        here.sandbox.tenant.repair(here.scenario.person)
        next_sign(here)
        rows = here.sandbox.tenant.log.visible(here.clock())
        at = max(
            datetime.fromisoformat(str(row["activityDateTime"]))
            for row in rows
            if row["sourceIdentity"]["id"] == here.scenario.person
        )
    assert leading.match.expected_by is not None
    assert timedelta() <= at - leading.match.expected_by < MINUTE
