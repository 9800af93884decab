"""The cards that nobody asks for: alerts, lists, the week in numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from microsoft_teams.cards.core import AdaptiveCard

from cards.alerts import Alert, Concerned, alert_card
from cards.digest import digest_card
from cards.lists import morning_card, worklist_card
from cards.words import Words
from diagnosis.cause import Outcome
from diagnosis.job_health import health
from diagnosis.jobs import JobState, JobStatus
from followup.lists import Blocked, CaseNumbers, Digest, FieldGroup, Ref, Starter
from followup.trouble import Trouble
from tests.support.evidence import NOW, ago, job, quarantined, status

WORDS = Words("en-US", "Europe/Zurich")
LOGS = "https://entra.microsoft.com/#view/Contoso/ProvisioningLogs"
FILTER = "skipped-scope-filter-false"


def starters(count: int = 3, *, shared: bool = True, page: int = 1) -> AdaptiveCard:
    """Starters who are not ready: one for each reason in turn."""
    kinds = (
        (Outcome.NEEDS_HR, "skipped-scope-attribute-empty", "hr", "Jane Doe", "21451"),
        (Outcome.NEEDS_IT, "match-ambiguous-in-target", "ad-admin", "Noah Fischer", "108231"),
        (Outcome.NOT_DUE, None, None, None, "33871"),
    )
    people = []
    for number in range(count):
        outcome, cause, owner, name, hr_id = kinds[number % len(kinds)]
        day = (NOW + timedelta(days=number * 4 // max(count, 1))).date()
        people.append(Starter(Ref(hr_id), day, outcome, cause, owner, name))
    return morning_card(people, WORDS, days=5, read_at=NOW, shared=shared, page=page)


def worklist(count: int = 4, *, shared: bool = True, page: int = 1) -> AdaptiveCard:
    """Who waits for HR: most for one field, one whose field is not known."""
    people = [
        Blocked(Ref(str(21000 + number)), FILTER, ago(days=number + 1), f"Jane Doe {number}")
        for number in range(count)
    ]
    country, unnamed = tuple(people[:-1]), tuple(people[-1:])
    groups = (FieldGroup("CountryReferenceTwoLetter", country), FieldGroup(None, unnamed)) if people else ()
    return worklist_card(groups, WORDS, read_at=NOW, shared=shared, page=page)


def week(**differs: object) -> AdaptiveCard:
    """A week in numbers."""
    usual = Digest(
        begins=ago(days=7),
        ends=NOW,
        people=48,
        done=31,
        alone=27,
        to_done=timedelta(hours=19, minutes=20),
        causes=((FILTER, 7), ("effective-date-in-future", 4), ("job-paused-by-admin", 1)),
        not_understood={"en": 3, "de": 1},
        helpful=12,
        not_helpful=2,
        cases=CaseNumbers(6, 5, 2, timedelta(minutes=14), timedelta(hours=5)),
    )
    return digest_card(replace(usual, **differs), WORDS, shared=True)  # type: ignore[arg-type]


NOTHING = {"people": 0, "done": 0, "alone": 0, "to_done": None, "causes": (), "not_understood": {}}
NOTHING |= {"helpful": 0, "not_helpful": 0, "cases": CaseNumbers()}


def alert(
    trouble: Trouble, now: JobStatus | None = None, *, ended: bool = False, **numbers: int
) -> AdaptiveCard:
    """An alert about the Workday job; `now` is its status, if that could be read."""
    about = job() if now is None else job(status=now)
    return alert_card(
        Alert(trouble, about.id, about.name, ago(hours=5), dict(numbers), NOW if ended else None),
        WORDS,
        health=None if now is None else health([about], NOW)[0],
        concerned=Concerned(4, 2, 1),
        logs=LOGS,
    )


REFUSED = quarantined("EncounteredQuarantineException", error_code="InvalidCredentials")
RUNNING: dict[str, Callable[[], AdaptiveCard]] = {
    "list_starters": starters,
    "list_starters_none": lambda: starters(0),
    "list_starters_long": lambda: starters(60),
    "list_starters_chat_page_2": lambda: starters(20, shared=False, page=2),
    "list_worklist": worklist,
    "list_worklist_none": lambda: worklist(0),
    "list_worklist_chat": lambda: worklist(shared=False),
    "digest": week,
    "digest_quiet": lambda: week(**NOTHING),
    "alert_quarantine": lambda: alert(Trouble.QUARANTINE, REFUSED),
    "alert_quarantine_over": lambda: alert(Trouble.QUARANTINE, ended=True),
    "alert_stopped": lambda: alert(Trouble.STOPPED, status(JobState.PAUSED)),
    "alert_silence": lambda: alert(Trouble.SILENCE, status(), interval=40),
    "alert_failures": lambda: alert(Trouble.FAILURES, status(), failures=64, usual=3),
    "alert_no_rows": lambda: alert(Trouble.NO_ROWS),
}
