"""What goes wrong between the bot and Graph: it answers anyway, and says nothing surer than before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from diagnosis.cause import Kind, Verdict
from diagnosis.diagnosis import Diagnosis
from sandbox.scenarios import SCENARIOS
from sandbox.server import Options
from tests.scenarios.asking import answer_to
from tests.scenarios.bench import bench
from tests.support.talk import causes_of, talking, words_of

LOSSY: dict[str, dict[str, Any]] = {
    "throttled": {"status": 429},
    "throttled, wait a second": {"status": 429, "retry_after": 1},
    "throttled, wait a minute": {"status": 429, "retry_after": 60},
    "unavailable": {"status": 503},
    "cut": {"body": "cut"},
    "a gateway's page": {"body": "html"},
    "reset": {"body": "reset"},
}
HARMLESS = ("shuffled", "duplicate", "mixed_case", "old_names", "empty_page")
SOURCES = (
    "/auditLogs/provisioning", "/users", "/servicePrincipals?", "/synchronization/jobs/", "/schema",
    "/auditLogs/directoryAudits", "/directory/deletedItems", "/organization",
)  # fmt: skip
ALWAYS = 1000
ASKED = (
    "change-applied-ok", "created-ok-look-here", "in-ad-not-yet-in-entra", "job-paused-by-admin",
    "match-ambiguous-in-target", "match-missed-existing-account", "no-hr-change-since-last-run",
    "not-evaluated-change-newer-than-steady-state", "quarantine-credentials",
    "required-value-missing-failure", "skipped-already-in-sync", "skipped-scope-filter-false",
    "update-or-delete-not-enabled", "waiting-for-scheduled-retry",
)  # fmt: skip


def confirmed(diagnosis: Diagnosis) -> set[str]:
    """The causes that the evidence itself shows; a gap is none."""
    return {
        finding.cause.id
        for finding in diagnosis.findings
        if finding.match.verdict is Verdict.CONFIRMED and finding.cause.kind is not Kind.GAP
    }


def first(diagnosis: Diagnosis) -> str | None:
    """The id of the leading cause."""
    return diagnosis.leading.cause.id if diagnosis.leading else None


def cells(name: str) -> Iterator[tuple[str, str]]:
    """A source and a fault each: over all scenarios, every source meets every fault."""
    kinds = list(LOSSY)
    for number, source in enumerate(SOURCES):
        yield source, kinds[(number + ASKED.index(name)) % len(kinds)]


def test_every_source_meets_every_fault() -> None:
    """The cells of all scenarios together are all there are."""
    met = {cell for name in ASKED for cell in cells(name)}
    assert met == {(source, kind) for source in SOURCES for kind in LOSSY}


@pytest.mark.parametrize("name", ASKED)
async def test_what_is_lost_is_a_gap(name: str) -> None:
    """Where a source can't be read, the answer stays or names the gap, and no other cause is confirmed."""
    async with bench(name) as here:
        whole = await here.diagnosis()
        for source, kind in cells(name):
            here.sandbox.tenant.faults.clear()
            here.sandbox.tenant.add_fault(source, times=ALWAYS, **LOSSY[kind])
            left = await here.diagnosis()
            assert confirmed(left) <= confirmed(whole), (source, kind)
            assert first(left) == first(whole) or left.could_not_check, (source, kind)


@pytest.mark.parametrize("name", ASKED)
async def test_what_passes_is_tried_again(name: str) -> None:
    """A fault that passes costs nothing of the answer, unless Graph wants too long a wait."""
    async with bench(name) as here:
        whole = await here.diagnosis()
        for source, kind in cells(name):
            here.sandbox.tenant.faults.clear()
            here.sandbox.tenant.add_fault(source, times=1, **LOSSY[kind])
            left = await here.diagnosis()
            if kind == "throttled, wait a minute":
                assert confirmed(left) <= confirmed(whole), source
            else:
                assert (first(left), confirmed(left)) == (first(whole), confirmed(whole)), (source, kind)
                assert not left.could_not_check, (source, kind)


@pytest.mark.parametrize("name", ASKED)
async def test_odd_and_harmless(name: str) -> None:
    """Rows in another order or twice, capitals, old names and empty pages change nothing of the answer."""
    async with bench(name) as here:
        whole = await here.diagnosis()
        for body in HARMLESS:
            here.sandbox.tenant.faults.clear()
            # Were every page of a list empty, nothing would be there: the first one is.
            for source in ("",) if body != "empty_page" else SOURCES:
                times = 1 if body == "empty_page" else ALWAYS
                here.sandbox.tenant.add_fault(source, times=times, body=body)
            left = await here.diagnosis()
            assert (first(left), confirmed(left)) == (first(whole), confirmed(whole)), body


@pytest.mark.parametrize("source", SOURCES)
async def test_slow_beyond_the_deadline(source: str) -> None:
    """A source slower than the deadline is a gap, or was not needed."""
    async with bench("skipped-scope-filter-false") as here:
        whole = await here.diagnosis()
        here.sandbox.tenant.add_fault(source, times=ALWAYS, delay_ms=450)
        async with here.reader(deadline=0.3) as tenant:
            left = await here.look(tenant)
    assert confirmed(left) <= confirmed(whole)
    assert first(left) == first(whole) or left.could_not_check


@pytest.mark.parametrize("fault", [{"body": body} for body in ("cut", "html", "reset", *HARMLESS)], ids=str)
async def test_in_a_conversation(tmp_path: Path, fault: dict[str, str]) -> None:
    """Whatever happens once to each source, somebody who asks in Teams gets the card."""
    name = "skipped-scope-filter-false"
    async with talking(tmp_path, options=Options(scenario=name, throttle=False)) as talk:
        for source in SOURCES:
            talk.sandbox.tenant.add_fault(source, **fault)
        card, _message = await answer_to(talk, SCENARIOS[name])
    assert causes_of(card)[:1] == [name], words_of(card)


@pytest.mark.parametrize("status", [429, 503, 403])
async def test_nothing_can_be_read(tmp_path: Path, status: int) -> None:
    """Somebody who asks while Graph refuses everything about people and jobs still gets an answer."""
    name = "skipped-scope-filter-false"
    async with talking(tmp_path, options=Options(scenario=name, throttle=False)) as talk:
        for source in ("/auditLogs", "/synchronization", "employeeId"):
            talk.sandbox.tenant.add_fault(source, times=ALWAYS, status=status, retry_after=60)
        card, _message = await answer_to(talk, SCENARIOS[name])
    assert not set(causes_of(card)) - {"evidence-unavailable", "bot-permission-missing"}, words_of(card)
