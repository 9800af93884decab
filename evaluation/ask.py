"""Asks about the people of one company, as the conversation does, over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from access.policy import Colleagues
from diagnosis.cause import Kind, Verdict
from diagnosis.clouds import Cloud
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from dialogs.answers import Answers
from dialogs.looked import Asked
from evaluation.model import Case
from evaluation.plan import Company
from evaluation.truths import AS_WELL
from graph.people import Who
from graph.quota import Quota
from graph.tenant import Tenant
from sandbox.server import Options, running
from sandbox.worker import HrSystem as Source

_SYSTEMS = {
    Source.WORKDAY: HrSystem.WORKDAY,
    Source.SUCCESSFACTORS: HrSystem.SUCCESSFACTORS,
    Source.API: HrSystem.API,
}


@dataclass(frozen=True, slots=True)
class Answered:
    """A case with the answer: which cause led, how surely, and all that was found.

    `found` has cause and verdict (`gap` for a gap) of every finding, best first.
    """

    truth: str
    equal: frozenset[str]
    also: frozenset[str]
    faults: tuple[str, ...]
    company: int
    question: str
    found: tuple[tuple[str, str], ...]

    @property
    def leading(self) -> str:
        """The cause that led."""
        return self.found[0][0] if self.found else "nothing"

    @property
    def verdict(self) -> str:
        """How surely it led."""
        return self.found[0][1] if self.found else ""

    @property
    def first(self) -> bool:
        """Whether the right cause led."""
        return self.leading == self.truth or self.leading in self.equal

    @property
    def named(self) -> bool:
        """Whether the right cause was named at all."""
        return any(cause == self.truth or cause in self.equal for cause, _ in self.found)

    @property
    def untrue(self) -> tuple[str, ...]:
        """Causes that were confirmed and are not true of the person."""
        true = {self.truth} | self.equal | self.also | AS_WELL.get(self.truth, frozenset())
        return tuple(cause for cause, verdict in self.found if verdict == "confirmed" and cause not in true)


async def answers_about(company: Company) -> list[Answered]:
    """The answers to all questions about one company."""
    now = _now(company.seed)
    options = Options(scenario=company.scenario, throttle=False)
    async with running(options=options, clock=lambda: now) as sandbox:
        return await _all(sandbox.url, company, now)


async def _all(url: str, company: Company, now: datetime) -> list[Answered]:
    async with _reader(url, now, company.cloud) as tenant:
        return [await _answer(tenant, case, now) for case in company.cases]


def _now(seed: int) -> datetime:
    """Any minute of a year, so that neither time of day nor season matters."""
    minutes = Random(seed).randrange(365 * 24 * 60)  # chance that can be repeated, no secret
    return datetime(2026, 1, 1, 0, 0, 30, tzinfo=UTC) + timedelta(minutes=minutes)


async def _answer(tenant: Tenant, case: Case, now: datetime) -> Answered:
    subject = case.subject
    words = (subject.name or subject.worker.display_name) if subject.by_name else subject.worker.hr_id
    person = await _person(tenant, words, subject.worker.hr_id)
    changed, until = _told(case, now)
    source = _SYSTEMS[subject.site.source] if subject.says_source else None
    expectation = Expectation(Change(subject.expect), subject.attribute, changed, until)
    answers = Answers(tenant, helpdesk_groups=(), colleagues=Colleagues.CAUSES, portal="")
    looked = await answers.look_up(Asked(person, expectation, source))
    if not looked.certain and not subject.told and subject.fills_in:
        changed, until = _day(now - subject.ago)
        expectation, source = (
            replace(expectation, changed_at=changed, changed_until=until),
            _SYSTEMS[subject.site.source],
        )
        looked = await answers.look_up(Asked(person, expectation, source))
    diagnosis = looked.diagnosis
    told = f"{subject.expect} {subject.attribute or ''} {changed:%m-%d %H:%M}" if changed else subject.expect
    return _answered(case, diagnosis, f"{words}: {told}, {source or 'any system'}")


def _told(case: Case, now: datetime) -> tuple[datetime | None, datetime | None]:
    """When HR made the change, as the asker says it: to the minute, as a day with its end, or not at all."""
    subject = case.subject
    if not subject.told:
        return None, None
    changed = now - subject.ago
    return _day(changed) if subject.as_day else (changed, None)


def _day(moment: datetime) -> tuple[datetime, datetime]:
    begins = moment.replace(hour=0, minute=0, second=0)
    return begins, begins + timedelta(days=1)


async def _person(tenant: Tenant, words: str, hr_id: str) -> Person:
    """Whom the asker picks: the one found, the right one of several, or nobody known."""
    who = Who.typed(words)
    found = (await tenant.find_people(who)).people
    people = [one.person for one in found if not one.near or one.person.hr_id == hr_id]
    if len(people) > 1:
        people = [one for one in people if one.hr_id == hr_id] or people
    return people[0] if people else Person(who.query, who.name, who.hr_id, who.upn, who.entra_id)


def _answered(case: Case, diagnosis: Diagnosis, question: str) -> Answered:
    return Answered(
        truth=case.truth,
        equal=case.equal,
        also=case.also,
        faults=case.faults,
        company=case.company,
        question=question,
        found=tuple((one.cause.id, _word(one.match.verdict, one.cause.kind)) for one in diagnosis.findings),
    )


def _word(verdict: Verdict, kind: Kind) -> str:
    return "gap" if kind is Kind.GAP else verdict.name.lower()


class _Badge:
    async def get(self, *, refresh: bool = False) -> str:
        return f"token-{refresh}"


class _StillTime:
    """Waiting takes no time, and time goes on only by waiting."""

    def __init__(self) -> None:
        self._passed = 0.0

    def monotonic(self) -> float:
        return self._passed

    async def sleep(self, seconds: float) -> None:
        self._passed += seconds
        await asyncio.sleep(0)


@asynccontextmanager
async def _reader(url: str, now: datetime, cloud: Cloud) -> AsyncIterator[Tenant]:
    time = _StillTime()
    async with Tenant.open(
        url,
        _Badge(),
        deadline=20.0,
        cloud=cloud,
        clock=lambda: now,
        sleep=time.sleep,
        monotonic=time.monotonic,
        quota=Quota(1000, 1.0, monotonic=time.monotonic, sleep=time.sleep),
    ) as tenant:
        yield tenant
