"""Asking the real client about each case, and holding its answer against what the facts call for."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx

from access.policy import Colleagues
from diagnosis.cause import Kind, Verdict
from diagnosis.clouds import Cloud
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from dialogs.answers import Answers
from dialogs.looked import Asked
from evaluation.handmade.cases import Case, Question
from evaluation.handmade.graph import HandmadeGraph, serving
from graph.people import Who
from graph.quota import Quota
from graph.tenant import Tenant

_CERTIFICATES = ssl.create_default_context()
"""Read once; for each client anew it would take longer than the case."""


@dataclass(frozen=True)
class Judged:
    """A case and what was answered."""

    case: Case
    leading: str | None
    verdict: Verdict | None
    causes: tuple[tuple[str, Verdict], ...]
    """Every finding, best first."""
    confirmed: frozenset[str]
    """What was said for certain: every confirmed problem, and whatever leads."""

    @property
    def right(self) -> bool:
        """Whether the first cause is one that the facts call for."""
        return self.leading in self.case.leading

    @property
    def false_confirmed(self) -> frozenset[str]:
        """What was said for certain and is not so."""
        return self.confirmed - self.case.confirmed


async def judged(cases: Iterable[Case]) -> AsyncIterator[Judged]:
    """Each case served, asked and judged."""
    async with serving() as graph:
        for case in cases:
            graph.world = case.world
            diagnosis = await diagnosed(graph, case)
            leading = diagnosis.leading
            yield Judged(
                case=case,
                leading=leading.cause.id if leading else None,
                verdict=leading.match.verdict if leading else None,
                causes=tuple((one.cause.id, one.match.verdict) for one in diagnosis.findings),
                confirmed=frozenset(
                    one.cause.id
                    for one in diagnosis.findings
                    if one.match.verdict is Verdict.CONFIRMED
                    and (one.cause.kind is Kind.PROBLEM or one is leading)
                ),
            )


async def diagnosed(graph: HandmadeGraph, case: Case) -> Diagnosis:
    """The answer to a case's question: the person is looked for, then looked up, as in a conversation."""
    clock = _Clock(case.now)
    async with Tenant.open(
        graph.url,
        _Badge(),
        cloud=Cloud(case.question.cloud),
        network=httpx.AsyncHTTPTransport(verify=_CERTIFICATES),
        clock=clock.now,
        sleep=clock.sleep,
        monotonic=clock.monotonic,
        quota=Quota(1000, 1.0, monotonic=clock.monotonic, sleep=clock.sleep),
    ) as tenant:
        answers = Answers(tenant, helpdesk_groups=(), colleagues=Colleagues.CAUSES, portal="")
        person = await _person(tenant, case.question.person)
        return (await answers.look_up(_asked(person, case.question))).diagnosis


async def _person(tenant: Tenant, typed: str) -> Person:
    who = Who.typed(typed)
    found = await tenant.find_people(who, leavers=True)
    return found.one or Person(who.query, who.name, who.hr_id, who.upn, who.entra_id)


def _asked(person: Person, question: Question) -> Asked:
    change = Change(question.change) if question.change else None
    return Asked(
        person,
        Expectation(change, question.attribute, question.changed_at),
        HrSystem(question.source) if question.source else None,
    )


class _Clock:
    """Stands still until somebody waits, and then moves at once."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._passed = 0.0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        return self._passed

    async def sleep(self, seconds: float) -> None:
        self._passed += seconds
        await asyncio.sleep(0)


class _Badge:
    async def get(self, *, refresh: bool = False) -> str:
        return f"token-{refresh}"
