"""Watches and answers for tests: Jane, watched by Adele; a test names what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from diagnosis.cause import Match, Outcome, Verdict
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Diagnosis, Finding, NotChecked
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.gaps import Source
from diagnosis.text import text
from followup.watches import Goal, Standing, Watch, standing_of
from tests.support.evidence import NOW, person

ADELE = "c0117050-7e4a-4a1e-8f00-0000000000a3"
ALEX = "c0117050-7e4a-4a1e-8f00-0000000000a1"

_CAUSES = {cause.id: cause for cause in CATALOGUE}


def answer(
    cause: str | None = "skipped-scope-filter-false",
    outcome: Outcome | None = None,
    *,
    verdict: Verdict = Verdict.CONFIRMED,
    unread: Source | None = None,
    **differs: Any,
) -> Diagnosis:
    """An answer that this cause leads; `unread` is a source that did not answer."""
    findings: tuple[Finding, ...] = ()
    if cause is not None:
        match = Match(text("…"), verdict, expected_by=differs.pop("expected_by", None), outcome=outcome)
        findings = (Finding(_CAUSES[cause], match, None),)
    gaps = (NotChecked(unread, _CAUSES["evidence-unavailable"], text("…")),) if unread else ()
    usual = Diagnosis(
        read_at=NOW,
        person=person(),
        expectation=Expectation(Change.CREATE),
        jobs=(),
        findings=findings,
        ruled_out=(),
        could_not_check=gaps,
        sources=(),
        outcome=findings[0].outcome if findings else Outcome.UNKNOWN,
        headline=text("…"),
    )
    return replace(usual, **differs)


SCOPE = answer()
DONE = answer("created-ok-look-here")
PAUSED = answer("job-paused-by-admin")
NO_ANSWER = answer("evidence-unavailable", unread=Source.PROVISIONING_LOG)


def watch(number: int = 0, **differs: Any) -> Watch:
    """Adele waits for Jane's account, and was told that her country is not in the scope."""
    usual = Watch(
        id=f"{number:032x}",
        asker=ADELE,
        tenant="contoso",
        person=person(),
        expectation=Expectation(Change.CREATE),
        goal=Goal.ACCOUNT,
        until=NOW + timedelta(days=14),
        asked_at=NOW,
        seen=standing_of(SCOPE),
        told=standing_of(SCOPE),
        due_at=NOW + timedelta(days=1),
    )
    return replace(usual, **differs)


def somebody(number: int) -> Person:
    """One of many."""
    return Person(f"{30000 + number}", hr_id=f"{30000 + number}")


TOLD_PAUSED = Standing(Outcome.NEEDS_IT, "job-paused-by-admin")
