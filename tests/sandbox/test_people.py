"""Each person of the scenario: what is wrong at the start, and that repair and a cycle put it right."""

import re
from datetime import datetime

import httpx
import pytest

from sandbox.scenarios import SCENARIOS, UnknownScenarioError
from sandbox.server import Options, running
from sandbox.tenant import Tenant, UnknownNameError
from tests.sandbox.conftest import Company, FixedClock, open_company

BROKEN = ("21451", "21460", "21470", "21480", "21485", "21490", "108231")


def last_step(row: dict) -> dict:
    return row["provisioningSteps"][-1]


async def test_jane_doe_is_outside_the_scoping_filter(company: Company) -> None:
    """Her newest row is a skip whose scoping step shows the failed filters, without error information."""
    row = (await company.log_of("21451"))[-1]
    assert row["provisioningStatusInfo"] == {"status": "skipped", "errorInformation": None}
    assert last_step(row)["name"] == "EntrySynchronizationSkip"
    assert last_step(row)["details"]["SkipReason"] == "NotEffectivelyEntitled"
    scoping = next(step for step in row["provisioningSteps"] if step["provisioningStepType"] == "scoping")
    assert scoping["details"]["Active in the source system"] == "True"
    assert scoping["details"]["Scoping filter evaluation passed"] == "False"
    assert (
        "\"Countries live in phase 1.CountryReferenceTwoLetter EQUALS 'US'\":false"
        in (scoping["details"]["ScopeEvaluationResult"])
    )
    assert row["provisioningSteps"][0]["details"]["CountryReferenceTwoLetter"] == "FR"


async def test_nobody_has_reached_liam_and_noah(company: Company) -> None:
    """Liam was hired after the last cycle, Noah while his job was in quarantine: no row for either."""
    assert await company.log_of("21460") == []
    assert await company.log_of("108231") == []


async def test_sofia_matches_two_accounts(company: Company) -> None:
    """Her row fails at matching with DuplicateTargetEntries and has no export step."""
    row = (await company.log_of("21470"))[-1]
    assert row["provisioningStatusInfo"]["errorInformation"]["errorCode"] == "DuplicateTargetEntries"
    assert (last_step(row)["provisioningStepType"], last_step(row)["status"]) == ("matching", "failure")


async def test_emma_lacks_a_required_attribute(company: Company) -> None:
    """Her creation is skipped in processing, and the step names the property."""
    row = (await company.log_of("21480"))[-1]
    assert (row["provisioningAction"], row["provisioningStatusInfo"]["status"]) == ("create", "skipped")
    assert row["sourceIdentity"]["displayName"] == "Emma Johansson"
    assert last_step(row)["provisioningStepType"] == "processing"
    assert last_step(row)["details"]["SkipReason"] == "AttributeValidationFailed"
    assert last_step(row)["details"]["PropertyName"] == "surname"


async def test_olivers_export_fails_and_is_retried(company: Company) -> None:
    """His rows fail with MissingValues; the reason ends with the next attempt, 6, 12, then 24 hours on."""
    rows = await company.log_of("21485")
    attempts = []
    for row in rows:
        error = row["provisioningStatusInfo"]["errorInformation"]
        assert error["errorCode"] == "MissingValues"
        found = re.search(r"retried (\d+) times.*after this date: (\S+) UTC$", error["reason"])
        assert found
        attempts.append((int(found[1]), datetime.fromisoformat(found[2])))
    assert [number for number, _ in attempts] == list(range(len(rows)))
    assert attempts[-1][1] > company.clock.now
    assert rows[1]["provisioningSteps"][0]["name"] == "EntryEscrowRetry"


async def test_tomas_fails_with_a_code_nobody_knows(company: Company) -> None:
    """His row has code, reason and advice."""
    error = (await company.log_of("21490"))[-1]["provisioningStatusInfo"]["errorInformation"]
    assert error["errorCode"] == "ContosoUnheardOfCode"
    assert error["reason"]
    assert error["recommendedAction"]


async def test_healthy_people_have_their_rows(company: Company) -> None:
    """Jane Miller and Priya Sharma were created, Olga Petrenko was disabled, each successfully."""
    for hr_id, action in (("21412", "create"), ("21400", "create"), ("21350", "disable")):
        row = (await company.log_of(hr_id))[-1]
        assert row["provisioningAction"] == action
        assert row["provisioningStatusInfo"]["status"] == "success"
        assert row["targetIdentity"]["id"]


@pytest.mark.parametrize("hr_id", BROKEN)
async def test_repair_and_a_cycle_provision_everybody(company: Company, hr_id: str) -> None:
    """After repair and a cycle the newest row is a success and the account exists, once."""
    company.clock.move(120)
    assert (await company.http.post(f"/control/repair/{hr_id}")).status_code == 200
    before = await company.log_of(hr_id)
    assert not before or before[-1]["provisioningStatusInfo"]["status"] != "success"
    company.clock.move(5)
    state = (await company.http.post("/control/cycle", json={})).json()
    newest = (await company.log_of(hr_id))[-1]
    assert newest["provisioningStatusInfo"]["status"] == "success"
    assert newest["activityDateTime"] == "2026-03-18T12:02:05Z"
    users = await company.get("/users", filter_=f"employeeId eq '{hr_id}'", select="id,accountEnabled")
    assert [user["accountEnabled"] for user in users["value"]] == [True]
    person = next(one for one in state["people"] if one["hr_id"] == hr_id)
    assert person["newest_event"]["status"] == "success"


@pytest.mark.parametrize("hr_id", [hr_id for hr_id in BROKEN if hr_id != "21460"])
async def test_a_cycle_without_repair_changes_nothing_for_the_broken(company: Company, hr_id: str) -> None:
    """Without repair nobody but Liam is provisioned by another cycle."""
    company.sandbox.tenant.run_cycle()
    rows = await company.log_of(hr_id)
    assert all(row["provisioningStatusInfo"]["status"] != "success" for row in rows)


async def test_a_cycle_moves_the_status_of_its_job_only(company: Company) -> None:
    """The cycle's job has new times, the others keep theirs."""
    company.clock.move(60)
    name = "Workday to Active Directory User Provisioning"
    before = (await company.http.get("/control/state")).json()["jobs"]
    after = (await company.http.post("/control/cycle", json={"job": name})).json()["jobs"]
    assert after[0]["last_cycle"] == "2026-03-18T12:01:00.2500000Z"
    assert after[0]["steady_state"] == after[0]["last_cycle"]
    assert after[1:] == before[1:]
    assert (await company.http.post("/control/cycle", json={"job": "nope"})).status_code == 404


async def test_the_quarantined_job_recovers_with_new_credentials(company: Company) -> None:
    """The job stays in quarantine until a cycle succeeds after the credentials were renewed."""
    states = []
    for step in ("cycle", "repair/108231", "cycle"):
        state = (await company.http.post(f"/control/{step}")).json()
        states.append(state["jobs"][2]["state"])
    assert states == ["Quarantine", "Quarantine", "Active"]


async def test_repairs_one_after_the_other_at_the_same_moment(company: Company) -> None:
    """Two repairs, each followed by a cycle, work although the clock stands still."""
    for hr_id in ("21451", "21480"):
        await company.http.post(f"/control/repair/{hr_id}")
        await company.http.post("/control/cycle")
        assert (await company.log_of(hr_id))[-1]["provisioningStatusInfo"]["status"] == "success"
    ids = [row["id"] for row in (await company.get("/auditLogs/provisioning"))["value"]]
    assert len(ids) == len(set(ids))


async def test_sofias_second_account_is_restorable(company: Company) -> None:
    """The removed account stands among the deleted users."""
    await company.http.post("/control/repair/21470")
    body = await company.get(
        "/directory/deletedItems/microsoft.graph.user", select="userPrincipalName,deletedDateTime"
    )
    assert body["value"] == [
        {"userPrincipalName": "sofia.rossi2@contoso.com", "deletedDateTime": "2026-03-18T12:00:00Z"}
    ]


async def test_in_the_healthy_scenario_everything_succeeded() -> None:
    """Nobody is broken: every row is a success, every job is active, everyone has an account."""
    async with open_company(Options(scenario="healthy", throttle=False)) as company:
        rows = (await company.get("/auditLogs/provisioning"))["value"]
        assert {row["provisioningStatusInfo"]["status"] for row in rows} == {"success"}
        state = (await company.http.get("/control/state")).json()
        assert {job["state"] for job in state["jobs"]} == {"Active"}
        assert state["people"] == []
        for hr_id in BROKEN:
            users = await company.get("/users", filter_=f"employeeId eq '{hr_id}'")
            assert len(users["value"]) == 1


async def test_an_unknown_scenario_is_a_clear_error() -> None:
    """The error names the scenario and those there are."""
    with pytest.raises(UnknownScenarioError, match=r"'utopia'.*contoso, healthy"):
        async with running(options=Options(scenario="utopia")):
            pass
    assert list(SCENARIOS)[:2] == ["contoso", "healthy"]


async def test_the_page_offers_repairs_and_cycles(company: Company) -> None:
    """The page has a form for each repair and job, and pressing one leads back to it."""
    page = (await company.http.get("/")).text
    for hr_id in BROKEN:
        assert hr_id in page
        assert (f'action="/control/repair/{hr_id}"' in page) == (hr_id != "21460")
    assert page.count('action="/control/cycle"') == 3
    pressed = await company.http.post(
        "/control/cycle",
        data={"job": company.job("Workday to Active")[1]},
        headers={"Accept": "text/html,application/xhtml+xml"},
    )
    assert (pressed.status_code, pressed.headers["Location"]) == (303, "/")
    assert (await company.log_of("21460"))[-1]["provisioningStatusInfo"]["status"] == "success"


async def test_the_controls_need_no_token_and_lie_outside_graph(company: Company) -> None:
    """Controls answer without a token and are not counted as Graph requests."""
    async with httpx.AsyncClient(base_url=company.sandbox.url) as stranger:
        assert (await stranger.get("/control/state")).status_code == 200
        assert (await stranger.post("/control/repair/404")).status_code == 404
        assert (await stranger.post("/control/cycle", content=b"{")).status_code == 400
        assert (await stranger.get("/control/stats")).json()["total"] == 0


def test_unknown_names_are_told() -> None:
    """A job or worker that does not exist raises with its name."""
    tenant = Tenant(clock=FixedClock())
    with pytest.raises(UnknownNameError, match="nobody"):
        tenant.repair("nobody")
    with pytest.raises(UnknownNameError, match="nothing"):
        tenant.run_cycle("nothing")
