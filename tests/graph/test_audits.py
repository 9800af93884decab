"""Reading the directory audits: one request, its filter, and rows of every shape."""

from __future__ import annotations

import pytest

from diagnosis.audits import AuditActivity
from graph.audits import PATH, Audits, audit_events
from graph.errors import NotPermitted, Unexpected
from graph.wire_audits import DirectoryAudit
from tests.graph.conftest import Bench
from tests.support.scripted_graph import Reply, Seen, failure, page

APP, JANE = "c0117050-0000-4000-8000-00000000000a", "c0117050-0000-4000-8000-00000000000b"
PERSON = {"user": {"id": "m", "displayName": "Megan Bowen", "userPrincipalName": "megan@contoso.com"}}
SERVICE = {"user": None, "app": {"displayName": "Azure AD Provisioning Service", "appId": None}}


def row(
    row_id: str = "1",
    activity: str = "Enable/restart provisioning configuration",
    target: str = APP,
    by: object = None,
    minute: int = 0,
    **differs: object,
) -> dict[str, object]:
    return {
        "id": row_id,
        "activityDateTime": f"2026-11-25T09:{minute:02}:00.1234567Z",
        "activityDisplayName": activity,
        "result": "success",
        "initiatedBy": by or PERSON,
        "targetResources": [{"id": target, "displayName": None, "type": "User"}],
        **differs,
    }


def audits_of(bench: Bench, days: int = 30) -> Audits:
    return Audits(bench.client, days=days, clock=bench.time.clock)


async def test_jobs_and_accounts_in_one_request(bench: Bench) -> None:
    """Both come with one request, newest first, each row once, and rows of others are left out."""
    edit = row("2", "Update user", JANE, minute=5)
    bench.graph.on(PATH, page(row(), edit, edit, row("3", target="another app", minute=9)))

    read = await audits_of(bench).read([APP], [JANE])

    assert [(one.activity, one.target_id, one.by) for one in read.events] == [
        (AuditActivity.USER_UPDATED, JANE, "Megan Bowen"),
        (AuditActivity.RESTARTED, APP, "Megan Bowen"),
    ]
    assert len(bench.graph.seen) == 1
    assert read.covers_to == bench.time.clock()


async def test_the_filter(bench: Bench) -> None:
    """Of the job's service only changes of the configuration are asked for, of accounts only the person's."""
    bench.graph.on(PATH, page())

    await audits_of(bench).read([APP], [JANE])

    start, jobs, users = bench.graph.seen[0].query["$filter"].split("loggedByService")
    assert start == "activityDateTime ge 2026-10-26T10:05:00Z and (("
    assert jobs.startswith(" eq 'Account Provisioning' and (activityDisplayName eq 'Disable/pause ")
    assert "Export" not in jobs
    assert users == f" eq 'Core Directory' and (targetResources/any(t:t/id eq '{JANE}'))))"


async def test_apps_alone(bench: Bench) -> None:
    """Without an account only the jobs are asked about, and without either nothing is asked."""
    bench.graph.on(PATH, page())

    await audits_of(bench).read([APP], [])
    read = await audits_of(bench).read([], [])

    assert [("Core Directory" in seen.query["$filter"]) for seen in bench.graph.seen] == [False]
    assert read.events == ()


@pytest.mark.parametrize("days", [1, 30, 90])
async def test_no_day_before_the_retention(bench: Bench, days: int) -> None:
    """The window is no longer than what is kept, which Graph would refuse."""
    bench.graph.on(PATH, page())

    read = await audits_of(bench, days).read([APP], [])

    assert (read.covers_to - read.covers_from).days == min(days, 30) - 1


async def test_a_refused_target_filter(bench: Bench) -> None:
    """Where the filter on the target is refused, edits are sorted out here, and that is remembered."""

    def no_lambda(seen: Seen) -> Reply | None:
        if seen.path != PATH:
            return None
        refused = "targetResources/any" in seen.query["$filter"]
        return (
            failure(400) if refused else page(row("1", "Update user", JANE), row("2", "Update user", "else"))
        )

    bench.graph.rules.append(no_lambda)
    audits = audits_of(bench)

    first = await audits.read([APP], [JANE])
    await audits.read([APP], [JANE])

    assert [one.target_id for one in first.events] == [JANE]
    assert len(bench.graph.seen) == 3


async def test_refused_in_both_forms(bench: Bench) -> None:
    """A query that is refused for another reason stays refused and teaches nothing."""
    bench.graph.on(PATH, failure(400))
    audits = audits_of(bench)

    for _time in range(2):
        with pytest.raises(Unexpected):
            await audits.read([APP], [JANE])
    assert ["/any(" in seen.query["$filter"] for seen in bench.graph.seen] == [True, False] * 2


async def test_not_permitted(bench: Bench) -> None:
    """Who may not read the audits hears of the permission, after one request."""
    bench.graph.on(PATH, failure(403))

    with pytest.raises(NotPermitted) as caught:
        await audits_of(bench).read([APP], [JANE])

    assert caught.value.permission == "AuditLog.Read.All"
    assert len(bench.graph.seen) == 1


async def test_more_rows_than_are_read(bench: Bench) -> None:
    """Where rows are left over, the span that was read begins with the oldest row."""
    link = f"{bench.graph.url}/v1.0{PATH}?$skiptoken="

    def endless(seen: Seen) -> Reply | None:
        number = len(bench.graph.seen)
        return page(row(str(number), minute=30 - number), next_link=f"{link}{number}") if seen.path else None

    bench.graph.rules.append(endless)

    read = await audits_of(bench).read([APP], [])

    assert len(read.events) == 2
    assert read.covers_from == read.events[-1].at


async def test_each_page_takes_a_turn(bench: Bench) -> None:
    """The audits share the quota of the provisioning log."""
    bench.graph.on(PATH, page())
    for _time in range(6):
        await audits_of(bench).read([APP], [])

    assert sum(bench.time.waits) > 9
    assert set(bench.asked) == {"directory_audits"}


@pytest.mark.parametrize(
    ("activity", "meant"),
    [
        ("Disable/pause provisioning configuration", AuditActivity.PAUSED),
        ("Enable/start provisioning configuration", AuditActivity.STARTED),
        ("enable/restart Provisioning Configuration", AuditActivity.RESTARTED),
        ("Update attribute mappings or scope", AuditActivity.MAPPINGS_CHANGED),
        ("Update provisioning setting or credentials", AuditActivity.SETTINGS_CHANGED),
        ("Quarantine", AuditActivity.QUARANTINED),
        ("Update user", AuditActivity.USER_UPDATED),
        ("Disable account", AuditActivity.USER_DISABLED),
        ("Delete user", AuditActivity.USER_DELETED),
        ("Add member to group", AuditActivity.OTHER),
        ("", AuditActivity.OTHER),
    ],
)
def test_activities(activity: str, meant: AuditActivity) -> None:
    """An activity is told by its name in any case, and its name is kept."""
    (one,) = _events(row(activity=activity))

    assert (one.activity, one.name) == (meant, activity)


@pytest.mark.parametrize(
    ("by", "name", "service"),
    [
        (PERSON, "Megan Bowen", False),
        ({"user": {"userPrincipalName": "megan@contoso.com"}}, "megan@contoso.com", False),
        ({"app": {"displayName": "HR portal"}, "user": None}, "HR portal", False),
        (SERVICE, "Azure AD Provisioning Service", True),
        ({"app": {"displayName": "Microsoft Entra Provisioning Service"}}, None, True),
        ({"app": {"displayName": "Microsoft.Azure.SyncFabric"}}, None, True),
        ({"app": {"displayName": "Azure AD Cloud Sync"}}, None, True),
        ({"app": {"displayName": "Microsoft Entra Connect Sync"}}, None, True),
        ({"user": {"userPrincipalName": "Sync_DC01_0a1b2c3d4e5f@contoso.onmicrosoft.com"}}, None, True),
        ({"user": {"userPrincipalName": "sync_team@contoso.com"}}, None, False),
        ({"user": {"userPrincipalName": "ADToAADSyncServiceAccount@contoso.com"}}, None, True),
        ({"user": {"id": None, "userPrincipalName": None}, "app": None}, "", True),
        ({"user": None, "app": None}, "", True),
        ({"user": None, "app": {"displayName": None}}, "", True),
    ],
)
def test_who_did_it(by: object, name: str | None, service: bool) -> None:
    """A person or another app is told from provisioning and synchronisation, and is named."""
    (one,) = _events(row(by=by))

    assert one.by_service is service
    if name is not None:
        assert one.by == name


def test_what_failed_was_not_done() -> None:
    """A try that failed is no deed; a row that says nothing of its result is one."""
    rows = [row("1", result="failure"), row("2", result="Success"), row("3", result=None, minute=1)]

    assert len(_events(*rows)) == 2


def test_odd_rows() -> None:
    """No target, no initiator, nulls everywhere: such a row is left out or half told, never an error."""
    assert _events(row(targetResources=None), row("2", targetResources=[{"id": None}])) == ()
    (one,) = _events({**row("3", target=APP.upper()), "initiatedBy": None, "result": None})
    assert (one.target_id, one.by) == (APP, "")


def _events(*rows: dict[str, object]) -> tuple:
    parsed = [DirectoryAudit.model_validate(one) for one in rows]
    return audit_events(parsed, {APP: APP, JANE: JANE})
