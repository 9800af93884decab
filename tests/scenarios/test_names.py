"""Names that are tried in the simulated tenant: only where allowed, at little cost, without writing."""

from __future__ import annotations

import pytest

from diagnosis.diagnosis import Diagnosis
from diagnosis.gaps import GapReason, Source
from sandbox.scenarios import SCENARIOS
from tests.scenarios.bench import Bench, bench
from tests.support.scripted_graph import words

WRITE = "Synchronization.ReadWrite.All"
TRIED = "POST /servicePrincipals/{principal}/synchronization/jobs/{job}/schema/parseExpression"
MOST, MORE = 8, 5
"""Requests of a warm answer; with the setting three expressions, the holders and the domains come on top."""
SAYS = {
    "generated-upn-invalid": "gives sofia maria.rossi@contoso.com for {person}; a blank is not allowed",
    "upn-domain-not-verified": "contoso-benelux.example is not a verified domain",
    "upn-not-unique-in-forest": "gives jane.doe@contoso.com for {person}, and another account has that",
    "samaccountname-or-cn-invalid-or-taken": "23 characters where 20 are allowed",
    "samaccountname-or-cn-invalid-or-taken-cn": "Active Directory refused",
    "unique-name-options-exhausted": "is taken: jdoe, jdoe1, jdoe2.",
    "mapping-expression-failed": "The rule of description cannot be worked out",
    "required-value-missing-failure": "gives nothing for {person}, as HR has sent no value for UserID",
    "unexpected-user-name": "exists under another user name",
}
QUIET = (*SAYS, "skipped-scope-filter-false", "created-ok-look-here", "job-paused-by-admin")


def state(here: Bench) -> object:
    """What a write would change: accounts, jobs' links, the log."""
    tenant = here.sandbox.tenant
    return (
        tenant.active_directory.edits,
        tenant.entra.directory.edits,
        [(job.links, job.entries) for job in tenant.jobs],
    )


async def asked(here: Bench, *, on: bool) -> tuple[Diagnosis, dict[str, int]]:
    """A warm answer and the requests it took."""
    async with here.reader(parse_expression=on) as tenant:
        await here.look(tenant)
        here.sandbox.tenant.stats.clear()
        found = await here.look(tenant)
    stats = dict(here.sandbox.tenant.stats)
    stats.pop("batches", None)
    return found, stats


@pytest.mark.parametrize("name", sorted(SAYS))
async def test_a_name_is_tried(name: str) -> None:
    """The verdict stays, the sentence says what the rule gives, nothing is written, the cost has a limit."""
    async with bench(name) as here:
        here.sandbox.tenant.grant(WRITE)
        before = state(here)
        plain, _stats = await asked(here, on=False)
        found, stats = await asked(here, on=True)
        after = state(here)

    leading, was = found.findings[0], plain.findings[0]
    assert (leading.cause.id, leading.match.verdict) == (was.cause.id, was.match.verdict)
    assert leading.cause.id == SCENARIOS[name].cause
    assert SAYS[name].format(person=found.person.name) in words(leading.match.because)
    assert {"Rule"} <= {fact.label for fact in was.match.facts} & {fact.label for fact in leading.match.facts}
    assert after == before
    assert stats.get(TRIED, 0) <= 3
    assert sum(stats.values()) <= MOST + MORE
    assert {kind for kind in stats if not kind.startswith("GET ")} <= {TRIED}


@pytest.mark.parametrize("name", QUIET)
async def test_the_setting_is_off(name: str) -> None:
    """Without the setting no expression is sent, whatever the bot is allowed."""
    async with bench(name) as here:
        here.sandbox.tenant.grant(WRITE)
        _found, stats = await asked(here, on=False)

    assert TRIED not in stats
    assert all(kind.startswith("GET ") for kind in stats)


async def test_the_permission_is_missing() -> None:
    """Without the permission the answer is the same as without the setting, and the gap is told."""
    async with bench("upn-not-unique-in-forest") as here:
        plain, _stats = await asked(here, on=False)
        found, _stats = await asked(here, on=True)

    assert words(found.findings[0].match.because) == words(plain.findings[0].match.because)
    (gap,) = found.could_not_check
    assert (gap.source, gap.cause.id) == (Source.SCHEMA, "bot-permission-missing")
    assert WRITE in words(gap.because)
    assert GapReason.NOT_PERMITTED in gap.cause.covers


async def test_a_name_that_is_taken_before_the_job_comes_to_it() -> None:
    """Who is out of scope hears of that first, and then that the user name is somebody else's already."""
    async with bench("skipped-scope-filter-false") as here:
        tenant = here.sandbox.tenant
        tenant.grant(WRITE)
        janet = {
            "displayName": "Janet Doering",
            "userPrincipalName": "jane.doe@contoso.com",
            "sAMAccountName": "jdoering",
            "employeeID": "90017",
        }
        tenant.active_directory.create("janet", janet, tenant.clock())
        tenant.entra.synchronise(tenant.active_directory, tenant.clock())
        plain, _stats = await asked(here, on=False)
        found, _stats = await asked(here, on=True)

    assert found.findings[0].cause.id == plain.findings[0].cause.id == "skipped-scope-filter-false"
    last = found.findings[-1]
    assert last.cause.id == "upn-not-unique-in-forest"
    assert (last.match.ahead, last.match.verdict.name) == (True, "LIKELY")
    assert any("Janet Doering" in str(fact.value) for fact in last.match.facts if fact.personal)
