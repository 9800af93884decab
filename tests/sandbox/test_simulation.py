"""Random edits in HR and the directories, cycles and time: what the log says happened did happen."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.directory import Account
from sandbox.hr import Worker
from sandbox.jobs import Job
from sandbox.scenarios.scenes import remap
from sandbox.tenant import Tenant
from sandbox.times import iso_seconds
from tests.sandbox.conftest import FixedClock
from tests.sandbox.test_scenarios import check_shape

PEOPLE = ("21303", "21350", "21412", "21451", "21400", "21470", "108231", "90001", "90002")
VALUES = {
    "country": ("GB", "FR", "", "SE", "US"),
    "title": ("Buyer", "Planner", ""),
    "last_name": ("Doe", "Ek", ""),
    "user_id": ("jdoe", "x" * 25, "", "unique1"),
    "manager_id": ("21303", "21400", ""),
    "active": (True, False),
}
EDIT = st.sampled_from(sorted(VALUES)).flatmap(
    lambda name: st.tuples(
        st.just("edit"), st.sampled_from(PEOPLE), st.just(name), st.sampled_from(VALUES[name])
    )
)
STEPS = st.lists(
    st.one_of(
        EDIT,
        st.tuples(
            st.just("target"), st.sampled_from(PEOPLE), st.sampled_from(["disable", "remove", "title"])
        ),
        st.tuples(st.just("hire"), st.sampled_from(["90001", "90002"]), st.sampled_from(["GB", "FR"])),
        st.tuples(st.just("time"), st.sampled_from([1, 45, 400, 3000])),
        st.tuples(st.just("cycle")),
        st.tuples(st.just("restart"), st.sampled_from(["Full", "Watermark", "Escrows"])),
        st.tuples(st.just("stop"), st.booleans()),
    ),
    min_size=3,
    max_size=14,
)


def snapshot(tenant: Tenant) -> dict[str, tuple[bool, dict[str, str]]]:
    directories = (tenant.active_directory, tenant.entra.directory)
    return {
        account.id: (account.enabled, dict(account.attributes))
        for directory in directories
        for account in directory.accounts.values()
        if not account.synced
    }


def account_of(tenant: Tenant, account_id: str) -> Account | None:
    directories = (tenant.active_directory, tenant.entra.directory)
    return next((d.accounts[account_id] for d in directories if account_id in d.accounts), None)


def act(tenant: Tenant, clock: FixedClock, step: tuple) -> None:
    from sandbox import operations

    now = clock.now
    match step:
        case ("edit", hr_id, name, value) if hr_id in tenant.hr.workers:
            tenant.hr.change(hr_id, now, **{name: value})
        case ("hire", hr_id, country) if hr_id not in tenant.hr.workers:
            worker = Worker(hr_id, "Nils", f"Holm{hr_id[-1]}", country=country, user_id=f"nholm{hr_id[-1]}")
            tenant.hr.hire(worker, now)
        case ("target", hr_id, what):
            edit_target(tenant, hr_id, what)
        case ("restart", scope):
            operations.restart(tenant, tenant.jobs[0], now, frozenset({scope}))
        case ("stop", on):
            (operations.start if on else operations.pause)(tenant, tenant.jobs[0], now)
        case _:
            pass


def edit_target(tenant: Tenant, hr_id: str, what: str) -> None:
    job = next((job for job in tenant.jobs if hr_id in job.links), None)
    account = job and job.directory.accounts.get(job.links[hr_id])
    if job is None or account is None:
        return
    if what == "remove":
        job.directory.remove(account.id)
        tenant.entra.users.pop(account.id, None)
    elif what == "disable":
        job.directory.enable(account, enabled=False)
    else:
        job.directory.write(
            account, {"title" if job.directory is tenant.active_directory else "jobTitle": "Edited"}
        )


def check_rows(tenant: Tenant, before: dict, rows: list[dict]) -> None:
    """Rows tell what became of accounts, and every changed account has a row that says so."""
    after = snapshot(tenant)
    changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    told = {
        row["targetIdentity"]["id"] for row in rows if row["provisioningStatusInfo"]["status"] == "success"
    }
    assert changed <= told
    newest: dict[str, dict] = {}
    for row in rows:
        check_shape(row)
        if row["targetIdentity"]["id"]:
            newest[row["targetIdentity"]["id"]] = row
    for account_id, row in newest.items():
        account = account_of(tenant, account_id)
        if row["provisioningStatusInfo"]["status"] == "success":
            assert account is not None
            assert account.enabled is (row["provisioningAction"] != "disable")
            for change in row["modifiedProperties"]:
                assert account.get(change["displayName"]) == (change["newValue"] or "")
        if row["provisioningAction"] == "create":
            assert account_id not in before


def check_job(tenant: Tenant, job: Job) -> None:
    last = job.last_execution
    assert last is not None
    rows = [row for row in tenant.log.rows if row["cycleId"] == last.id]
    statuses = [row["provisioningStatusInfo"]["status"] for row in rows]
    assert statuses.count("failure") == last.entry_failures
    assert statuses.count("success") == last.exported
    assert (last.state == "EntryLevelErrors") == (last.entry_failures > 0)
    assert last.escrowed == len(job.escrow) or last.began != tenant.clock()
    assert 0 <= job.watermark <= len(tenant.hr.journal)
    if job.steady_last is not None:
        assert job.steady_first is not None
        assert job.steady_first <= job.steady_last <= tenant.clock()
    if job.scheduled and last.began == tenant.clock() and job.quarantine is None and job.pass_ is None:
        assert job.steady_last == last.ended
        assert all(entry.at > last.began for entry in tenant.hr.journal[job.watermark :])
    for row in rows:
        assert row["activityDateTime"] >= iso_seconds(last.began)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_what_the_log_says_happened_did_happen(steps: list[tuple]) -> None:
    """After any edits, a cycle's rows agree with the accounts, and no account changes without a row."""
    clock = FixedClock()
    tenant = Tenant("healthy", clock)
    remap(tenant.jobs[0], "manager", "[ManagerReference]", reference=True)
    for step in [*steps, ("cycle",)]:
        act(tenant, clock, step)
        before, seen = snapshot(tenant), len(tenant.log.rows)
        if step[0] == "time":
            clock.now += timedelta(minutes=step[1])
            tenant.advance()
        elif step[0] == "cycle":
            clock.now += timedelta(seconds=30)
            tenant.run_cycle()
            check_rows(tenant, before, tenant.log.rows[seen:])
            for user in tenant.entra.users.values():
                assert not user["onPremisesSyncEnabled"] or user["onPremisesImmutableId"] in snapshot(tenant)
        if step[0] in ("time", "cycle"):
            for job in tenant.jobs:
                check_job(tenant, job)


def test_a_year_away_is_caught_up_in_bounded_work() -> None:
    """However long nobody asked, at most a few hundred cycles are played, and status ends at now."""
    clock = FixedClock()
    tenant = Tenant("healthy", clock)
    runs = tenant.jobs[0].runs
    tenant.hr.change("21303", clock.now, title="Late")
    clock.now += timedelta(days=365)
    tenant.advance()
    assert tenant.jobs[0].runs - runs <= 202
    steady = tenant.jobs[0].steady_last
    assert steady is not None
    assert clock.now - steady < timedelta(minutes=45)
    account = tenant.jobs[0].directory.accounts[tenant.jobs[0].links["21303"]]
    assert account.get("title") == "Late"
    last = tenant.entra.last_sync_at
    assert last is not None
    assert clock.now - last <= timedelta(minutes=30)
