"""Every fault of the simulated tenant, on everything that is read: an answer, maybe a gap, never a crash."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence, Expectation, Person
from diagnosis.gaps import Source, known
from diagnosis.log import Event
from graph.people import Found, Who
from graph.quota import Quota
from graph.tenant import Tenant
from sandbox.faults import BODIES
from sandbox.server import Options, Sandbox, running
from tests.graph.conftest import Badge
from tests.support.time import FakeTime

PATHS = {
    "auditLogs/provisioning": Source.PROVISIONING_LOG,
    "auditLogs/directoryAudits": Source.DIRECTORY_AUDITS,
    "/users": Source.USERS,
    "deletedItems": Source.DELETED_USERS,
    "organization": Source.ORGANIZATION,
    "synchronization/jobs": Source.JOBS,
    "/schema": Source.SCHEMA,
    "servicePrincipals?": Source.JOBS,
}
"""What is read, as a fault names it, and the source that is missing without it."""

QUESTIONS = (
    # Between them they read everything: the audits, the synchronisation, the deleted accounts.
    (Person("21412", hr_id="21412"), Expectation(Change.CREATE)),
    (Person("21451", hr_id="21451"), Expectation(Change.CREATE)),
    (Person("21400", hr_id="21400"), Expectation(Change.UPDATE, attribute="mobilephone")),
    (Person("99999", hr_id="99999"), Expectation(Change.UPDATE)),
)
PASSING = ("cut", "reset", "html", "empty_page")
HARMLESS = tuple(body for body in BODIES if body not in PASSING)


@pytest.fixture
async def sandbox(time: FakeTime) -> AsyncIterator[Sandbox]:
    async with running(options=Options(throttle=False), clock=time.clock) as opened:
        yield opened


def tenant(sandbox: Sandbox, time: FakeTime, asked: list[str] | None = None) -> Tenant:
    return Tenant.open(
        sandbox.url,
        Badge(),
        clock=time.clock,
        sleep=time.sleep,
        monotonic=time.monotonic,
        quota=Quota(10**6, monotonic=time.monotonic, sleep=time.sleep),
        on_request=asked.append if asked is not None else None,
    )


async def answers(sandbox: Sandbox, time: FakeTime) -> list[tuple[Found, Evidence]]:
    """The questions, asked of a bot that has just started."""
    async with tenant(sandbox, time) as opened:
        return [
            (await opened.find_people(Who.typed(person.query)), await opened.collect(person, expectation))
            for person, expectation in QUESTIONS
        ]


def compared(answered: list[tuple[Found, Evidence]]) -> list[object]:
    """What was found and what follows from it. Times of reading differ, as trying again takes time."""
    return [
        (
            found.people,
            evidence.person,
            [(job.id, job.name, job.source, job.target) for job in known(evidence.jobs)],
            [known(job.status).state for job in known(evidence.jobs)],
            [known(job.schema) for job in known(evidence.jobs)],
            [[_told(event) for event in known(job.log).events] for job in known(evidence.jobs)],
            evidence.users,
            evidence.audits,
            evidence.deleted_users,
            evidence.organization,
            [finding.cause.id for finding in diagnose(evidence).findings],
        )
        for found, evidence in answered
    ]


def _told(event: Event) -> tuple[object, ...]:
    steps = [(step.type, step.result, step.details) for step in event.steps]
    return event.id, event.at, event.action, event.result, event.error and event.error.code, steps


async def test_the_questions_read_everything(sandbox: Sandbox, time: FakeTime) -> None:
    """Without a fault nothing is missing, and every source is read by one of the questions."""
    answered = await answers(sandbox, time)

    assert [evidence.gaps() for _found, evidence in answered] == [()] * len(QUESTIONS)
    read = {part.source for _found, evidence in answered for part in evidence.sources}
    assert read == set(PATHS.values())


@pytest.mark.parametrize("body", HARMLESS)
async def test_odd_but_right(sandbox: Sandbox, time: FakeTime, body: str) -> None:
    """Rows in any order or twice, words in capitals and old product names change nothing in the answer."""
    usual = compared(await answers(sandbox, time))
    for path in PATHS:
        sandbox.tenant.add_fault(path, body=body, times=999)

    assert compared(await answers(sandbox, time)) == usual


@pytest.mark.parametrize("body", PASSING)
async def test_a_passing_fault(sandbox: Sandbox, time: FakeTime, body: str) -> None:
    """Half a page, a dropped connection, a gateway's page or an empty page, once each, costs nothing."""
    usual = compared(await answers(sandbox, time))
    for path in PATHS:
        sandbox.tenant.add_fault(path, body=body)

        assert compared(await answers(sandbox, time)) == usual, path


@pytest.mark.parametrize("body", PASSING)
async def test_a_lasting_fault(sandbox: Sandbox, time: FakeTime, body: str) -> None:
    """The same fault again and again is a gap in the source that it strikes, and in nothing that was read."""
    for path, source in PATHS.items():
        sandbox.tenant.faults.clear()
        sandbox.tenant.add_fault(path, body=body, times=9999)

        answered = await answers(sandbox, time)

        missing = {gap.source for _found, evidence in answered for gap in evidence.gaps()}
        assert missing <= _may_be_missing(source), path
        if body != "empty_page" and source is not Source.ORGANIZATION:
            # The synchronisation decides none of the questions, so nobody is told that it is missing.
            assert missing, path


@pytest.mark.parametrize("status", [400, 403, 404, 429, 503])
async def test_a_lasting_refusal(sandbox: Sandbox, time: FakeTime, status: int) -> None:
    """Whatever Graph answers instead of data, there is an answer, and gaps only where it was struck."""
    for path, source in PATHS.items():
        sandbox.tenant.faults.clear()
        sandbox.tenant.add_fault(path, status=status, times=9999)

        answered = await answers(sandbox, time)

        missing = {gap.source for _found, evidence in answered for gap in evidence.gaps()}
        assert missing <= _may_be_missing(source), path
        for _found, evidence in answered:
            diagnose(evidence)


def _may_be_missing(struck: Source) -> set[Source]:
    """A gap in the jobs takes along what hangs on them."""
    return {struck, Source.SCHEMA} if struck is Source.JOBS else {struck}


async def test_all_at_once(sandbox: Sandbox, time: FakeTime) -> None:
    """With everything failing there still is an answer, and whoever asks for guests hears an error."""
    sandbox.tenant.add_fault("", status=503, times=9999)

    answered = await answers(sandbox, time)

    for found, evidence in answered:
        assert found.gaps
        assert evidence.gaps()
        assert diagnose(evidence).findings


async def test_needless_gaps_are_not_told(sandbox: Sandbox, time: FakeTime) -> None:
    """Not being allowed to read the synchronisation or the audits matters only to whom they could decide."""
    sandbox.tenant.withdraw("Organization.Read.All")
    sandbox.tenant.add_fault("directoryAudits", status=403, times=9999)

    async with tenant(sandbox, time) as opened:
        done = await opened.collect(Person("21412", hr_id="21412"), Expectation(Change.CREATE))
        edited = await opened.collect(Person("21400", hr_id="21400"), QUESTIONS[2][1])

    assert done.gaps() == ()
    assert [gap.source for gap in edited.gaps()] == [Source.DIRECTORY_AUDITS]
