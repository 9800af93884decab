"""How many others have the same trouble, as each reader reads it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.report import report
from cards.spread import sentences
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.diagnosis import Diagnosis
from diagnosis.jobs import Execution, ExecutionState
from tests.cards import questions
from tests.support.evidence import NOW, ago, job, quarantined

WORDS = Words("en-GB", "UTC", now=NOW)


def said(diagnosis: Diagnosis, audience: Audience = Audience.HELPDESK) -> list[str]:
    """The sentences on this reader's card."""
    return [WORDS.say(one) for one in sentences(for_audience(diagnosis, audience), audience)]


@pytest.mark.parametrize(
    ("others", "at_least", "wanted"),
    [
        (0, False, "Only Jane Doe is affected."),
        (1, False, "Jane Doe and 1 other since today at 09:12."),
        (214, False, "Jane Doe and 214 others since today at 09:12."),
        (1, True, "Jane Doe and at least 1 other since today at 09:12."),
        (499, True, "Jane Doe and at least 499 others since today at 09:12."),
    ],
)
def test_the_helpdesk_reads_the_number(others: int, at_least: bool, wanted: str) -> None:
    """The number, since when, and whether there may be more."""
    assert said(questions.spread(others, at_least=at_least)) == [wanted]


@pytest.mark.parametrize(("others", "wanted"), [(0, []), (1, ["Others are affected too."])])
def test_an_employee_reads_no_number(others: int, wanted: list[str]) -> None:
    """An employee reads that there are others, and nothing where there are none."""
    assert said(questions.spread(others), Audience.EMPLOYEE) == wanted
    assert said(questions.spread(others), Audience.OUTCOME) == []


def test_nothing_was_counted() -> None:
    """Without a number nothing is said."""
    assert said(questions.scope()) == []


def test_records_that_wait() -> None:
    """Of a quarantine that leads, the status tells how many records wait."""
    last = Execution(ExecutionState.ENTRY_LEVEL_ERRORS, ago(hours=3), ago(hours=2), escrowed=40)
    stopped = replace(quarantined("EncounteredQuarantineException"), last_execution=last)
    diagnosis = questions.quarantine()
    assert said(diagnosis) == []
    leading = replace(diagnosis.findings[0], job=job(status=stopped))
    assert said(replace(diagnosis, findings=(leading,))) == [
        "The last cycle of this job put 40 records off for another try."
    ]


def test_for_scripts() -> None:
    """The report holds the number for the helpdesk and none for an employee."""
    whole, reduced = (
        report(for_audience(questions.spread(), audience), WORDS)["spread"]
        for audience in (Audience.HELPDESK, Audience.EMPLOYEE)
    )
    assert whole == {
        "others": 214,
        "at_least": False,
        "since": "2026-11-23T09:12:00Z",
        "cause": "required-value-missing-failure",
    }
    assert reduced == {**whole, "others": 1, "at_least": True, "since": None}
    assert report(questions.scope(), WORDS)["spread"] is None
