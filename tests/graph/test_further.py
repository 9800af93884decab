"""What is read beyond jobs, log and accounts, against the simulated tenant's scenarios."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from diagnosis.audits import AuditActivity
from diagnosis.evidence import Change, Evidence, Expectation, Person
from diagnosis.gaps import GapReason, Source, Unavailable, known
from graph import wire
from graph.quota import Quota
from graph.tenant import Tenant
from graph.users import ATTRIBUTES, directory_users
from sandbox.scenarios import SCENARIOS
from sandbox.server import Options, running
from tests.graph.conftest import Badge, tenant_of
from tests.support.time import FakeTime


@asynccontextmanager
async def asked_about(
    name: str, time: FakeTime, quota: Quota | None = None
) -> AsyncIterator[tuple[Evidence, list[str]]]:
    """The evidence about a scenario's person, and what was asked for it, of a bot that knows the jobs."""
    scenario = SCENARIOS[name]
    asked: list[str] = []
    async with tenant_of(name, time, asked, quota) as (tenant, _sandbox):
        changed = time.clock() - scenario.changed - timedelta(minutes=1) if scenario.changed else None
        expectation = Expectation(Change(scenario.expect or "create"), scenario.attribute, changed)
        yield await tenant.collect(Person(scenario.person, hr_id=scenario.person), expectation), asked


@pytest.mark.parametrize(
    ("name", "activities"),
    [
        ("job-paused-by-admin", [AuditActivity.PAUSED]),
        ("not-evaluated-full-resync-in-progress", [AuditActivity.MAPPINGS_CHANGED]),
        ("restart-purged-uploaded-data", [AuditActivity.RESTARTED]),
        ("skipped-inactive-at-full-cycle", [AuditActivity.RESTARTED]),
        ("target-edited-instead-of-source", [AuditActivity.USER_UPDATED]),
        ("quarantine-credentials", [AuditActivity.QUARANTINED]),
        ("skipped-scope-filter-false", []),
    ],
)
async def test_audits_are_read(time: FakeTime, name: str, activities: list[AuditActivity]) -> None:
    """Where something done to the job or the account is the cause, or may be, it is read."""
    async with asked_about(name, time) as (evidence, _asked):
        found = known(evidence.audits)

    assert [event.activity for event in found] == activities
    by_itself = [event.activity for event in found if event.by_service]
    assert by_itself == [one for one in activities if one is AuditActivity.QUARANTINED]
    targets = {job.service_principal_id for job in known(evidence.jobs)}
    assert {event.target_id for event in found} <= targets | {user.id for user in known(evidence.users)}
    assert Source.DIRECTORY_AUDITS in {part.source for part in evidence.sources}


@pytest.mark.parametrize(
    "name",
    [
        "created-ok-look-here",
        "change-applied-ok",
        "matched-existing-not-created",
        "in-ad-not-yet-in-entra",
    ],
)
async def test_the_ordinary_question_reads_no_more(time: FakeTime, name: str) -> None:
    """What is done, or was carried out by the job, costs neither audits nor deleted accounts, and no gap."""
    async with asked_about(name, time) as (evidence, asked):
        pass

    assert {"directory_audits", "deleted_users"}.isdisjoint(asked)
    for part in (evidence.audits, evidence.deleted_users):
        assert isinstance(part, Unavailable)
        assert part.reason is GapReason.NOT_READ
    assert evidence.gaps() == ()
    assert known(evidence.organization).sync_enabled


@pytest.mark.parametrize(
    ("name", "read"), [("skipped-scope-filter-false", False), ("job-paused-by-admin", True)]
)
async def test_nobody_waits_for_an_extra(time: FakeTime, name: str, read: bool) -> None:
    """While somebody else is in line for the log, audits are read only where they decide."""
    quota = Quota(10**6, monotonic=time.monotonic)
    quota.enter()
    async with asked_about(name, time, quota) as (evidence, asked):
        pass

    assert ("directory_audits" in asked) is read
    assert evidence.gaps() == ()


async def test_a_deleted_account(time: FakeTime) -> None:
    """An account that somebody deleted is found, with the day."""
    async with asked_about("linked-account-gone", time) as (evidence, asked):
        (gone,) = known(evidence.deleted_users)

    assert gone.employee_id == SCENARIOS["linked-account-gone"].person
    assert gone.deleted_at is not None
    assert asked.count("deleted_users") == 1


async def test_an_error_of_the_synchronisation(time: FakeTime) -> None:
    """A collision with another account stands with the account, with attribute and value."""
    async with asked_about("entra-sync-conflict", time) as (evidence, _asked):
        (user,) = known(evidence.users)

    (error,) = user.provisioning_errors
    assert (error.category, bool(error.attribute), bool(error.value)) == ("PropertyConflict", True, True)
    assert error.at is not None
    assert user.last_sync_at is not None


async def test_what_the_account_holds(time: FakeTime) -> None:
    """The account's values come under Graph's names in lower case; what is empty is an empty text."""
    async with asked_about("created-ok-look-here", time) as (evidence, _asked):
        (user,) = known(evidence.users)

    assert set(user.attributes) == {name.lower() for name in ATTRIBUTES}
    assert user.attributes["mail"] == user.user_principal_name
    assert user.attributes["assignedlicenses"] == ""
    assert user.attributes["officelocation"] == ""
    assert user.attributes["onpremisesdistinguishedname"].endswith("DC=contoso,DC=com")


def test_values_of_any_shape() -> None:
    """Lists, numbers and nulls become texts, and what was not sent is not held."""
    sent = {
        "id": "1",
        "jobTitle": None,
        "businessPhones": ["+1 425 555 0100", "+1 425 555 0101"],
        "assignedLicenses": [{"skuId": "x"}],
        "mobilePhone": 42,
        "onPremisesProvisioningErrors": None,
        "serviceProvisioningErrors": None,
        "onPremisesLastSyncDateTime": "0001-01-01T00:00:00Z",
    }

    (user,) = directory_users([wire.User.model_validate(sent)])

    assert dict(user.attributes) == {
        "jobtitle": "",
        "businessphones": "+1 425 555 0100, +1 425 555 0101",
        "assignedlicenses": '{"skuId": "x"}',
        "mobilephone": "42",
    }
    assert (user.provisioning_errors, user.last_sync_at) == ((), None)


@pytest.mark.parametrize(
    ("detail", "says"),
    [
        ("<a/>", ""),
        (None, ""),
        (
            "<ServiceInstance><ErrorRecord><ErrorCode>X</ErrorCode><ErrorDescription>The proxy address\n "
            "&lt;smtp:jane&gt; is used.</ErrorDescription></ErrorRecord></ServiceInstance>",
            "The proxy address <smtp:jane> is used.",
        ),
        ("<e:ErrorDescription xmlns:e='x'>One.</e:ErrorDescription><b>Two.</b>", "One."),
        ("plain words", "plain words"),
    ],
)
def test_errors_of_services(detail: str | None, says: str) -> None:
    """What a service reports of an account comes as its description; what is resolved does not come."""
    error = {
        "@odata.type": "#microsoft.graph.serviceProvisioningXmlError",
        "createdDateTime": "2026-11-24T08:00:00Z",
        "isResolved": False,
        "serviceInstance": "exchange/NAMPRD09-001-01",
        "errorDetail": detail,
    }
    errors = [error, {**error, "isResolved": True}]
    (found,) = directory_users([wire.User.model_validate({"id": "1", "serviceProvisioningErrors": errors})])

    (one,) = found.service_errors
    assert (one.service, one.detail) == ("exchange/NAMPRD09-001-01", says)
    assert one.at is not None


async def test_errors_of_services_are_asked_for(time: FakeTime) -> None:
    """Both kinds of errors are among the properties that are read of an account."""
    scenario = SCENARIOS["created-ok-look-here"]
    async with (
        running(options=Options(scenario=scenario.name, throttle=False), clock=time.clock) as sandbox,
        Tenant.open(sandbox.url, Badge(), clock=time.clock, sleep=time.sleep) as tenant,
    ):
        for user in sandbox.tenant.entra.users.values():
            user["serviceProvisioningErrors"] = [
                {"serviceInstance": "SharePoint/Dublin", "isResolved": False}
            ]
        evidence = await tenant.collect(Person(scenario.person, hr_id=scenario.person), Expectation())

    (account,) = known(evidence.users)
    assert [error.service for error in account.service_errors] == ["SharePoint/Dublin"]
