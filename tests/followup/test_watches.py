"""When there is something to tell, and when to look again: tables over answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from diagnosis.cause import GapWords, Outcome, Owner, Verdict
from diagnosis.diagnosis import Diagnosis, NotChecked
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.gaps import Source
from diagnosis.log import Identity, StepType
from diagnosis.text import text
from followup.watches import (
    CauseChanged,
    Decision,
    Done,
    Expired,
    Goal,
    Nothing,
    Standing,
    Watch,
    decide,
    goal_of,
    keys_of,
    named_in,
    next_look,
    offered,
    readable,
    standing_of,
)
from tests.followup.saying import DONE, NO_ANSWER, PAUSED, SCOPE, answer, watch
from tests.support.evidence import NOW, event, step

WAS = standing_of(SCOPE)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OVER = watch(until=NOW)
TOLD = watch(told_at=NOW - timedelta(hours=23))
LIKELY_DONE = answer("created-ok-look-here", verdict=Verdict.LIKELY)

DECISIONS: dict[str, tuple[Watch, Diagnosis | None, Decision]] = {
    "as before": (watch(), SCOPE, Nothing()),
    "done": (watch(), DONE, Done()),
    "done at the last moment": (OVER, DONE, Done()),
    "done on a day on which a change was told": (TOLD, DONE, Done()),
    "likely done is a change and not done": (
        watch(),
        LIKELY_DONE,
        CauseChanged(WAS, Standing(Outcome.DONE, "created-ok-look-here")),
    ),
    "another cause": (watch(), PAUSED, CauseChanged(WAS, standing_of(PAUSED))),
    "the same cause, another class": (
        watch(),
        answer(outcome=Outcome.NEEDS_IT),
        CauseChanged(WAS, Standing(Outcome.NEEDS_IT, "skipped-scope-filter-false")),
    ),
    "another cause so soon": (TOLD, PAUSED, Nothing(owed_at=NOW + HOUR)),
    "another cause a day later": (
        watch(told_at=NOW - DAY),
        PAUSED,
        CauseChanged(WAS, standing_of(PAUSED)),
    ),
    "as it was told, though something else lay between": (
        watch(told_at=NOW - HOUR, seen=standing_of(PAUSED)),
        SCOPE,
        Nothing(),
    ),
    "nothing read": (watch(), None, Nothing()),
    "the log unread": (watch(), NO_ANSWER, Nothing()),
    "done with the directory unread": (
        watch(),
        answer("created-ok-look-here", unread=Source.USERS),
        Nothing(),
    ),
    "another cause, and the audit log unread": (
        watch(),
        answer("job-paused-by-admin", unread=Source.DIRECTORY_AUDITS),
        CauseChanged(WAS, standing_of(PAUSED)),
    ),
    "a permission was withdrawn": (watch(), answer("bot-permission-missing"), Nothing()),
    "over": (OVER, SCOPE, Expired()),
    "over with another cause": (OVER, PAUSED, Expired()),
    "over and nothing read": (OVER, None, Expired()),
    "over and the log unread": (OVER, NO_ANSWER, Expired()),
}


@pytest.mark.parametrize("name", DECISIONS)
def test_decides(name: str) -> None:
    """Done only by evidence, changed at most once a day, expired at the end, and a gap is none of these."""
    asked, diagnosis, decision = DECISIONS[name]
    assert decide(asked, diagnosis, NOW) == decision


def test_who_sees_no_causes_hears_of_no_other_cause() -> None:
    """For a reader who is told the class alone, another cause of the same class is nothing new."""
    told = watch(told=Standing(WAS.outcome))
    same = answer("skipped-scope-attribute-empty", outcome=WAS.outcome)
    assert decide(told, same, NOW, by_outcome=True) == Nothing()
    changed = decide(told, PAUSED, NOW, by_outcome=True)
    assert changed == CauseChanged(Standing(WAS.outcome), Standing(PAUSED.outcome))


def test_a_reader_who_may_see_more_now_is_told_nothing_for_that() -> None:
    """That the causes are visible now is no change of the case."""
    assert decide(watch(told=Standing(WAS.outcome)), SCOPE, NOW) == Nothing()


def test_what_the_cloud_lacks_is_not_waited_for() -> None:
    """A log that the tenant's cloud does not have makes an answer no less readable."""
    lacking = NotChecked(
        Source.PROVISIONING_LOG,
        NO_ANSWER.could_not_check[0].cause,
        text("…"),
        words=GapWords(Owner.ENTRA_ADMIN, text("…"), text("…"), text("…")),
    )
    assert readable(answer("created-ok-look-here", could_not_check=(lacking,)))


GOALS: dict[str, tuple[Diagnosis, Goal]] = {
    "a new account": (SCOPE, Goal.ACCOUNT),
    "nobody said": (answer(expectation=Expectation()), Goal.ACCOUNT),
    "class alone": (answer(None), Goal.ACCOUNT),
    "a changed detail": (answer(expectation=Expectation(Change.UPDATE, "title")), Goal.CHANGE),
    "a leaver": (answer(expectation=Expectation(Change.DISABLE)), Goal.SWITCHED_OFF),
    "a leaver on the way": (
        answer("in-ad-not-yet-in-entra", expectation=Expectation(Change.DISABLE)),
        Goal.SWITCHED_OFF,
    ),
    "on the way to Entra": (answer("in-ad-not-yet-in-entra"), Goal.IN_ENTRA),
    "switched off": (answer("created-disabled"), Goal.ENABLED),
}


@pytest.mark.parametrize("name", GOALS)
def test_goal(name: str) -> None:
    """What is waited for follows from what was expected and from where the person is on the way."""
    diagnosis, goal = GOALS[name]
    assert goal_of(diagnosis) is goal


def test_offered() -> None:
    """A watch is offered on every answer that is not done."""
    assert offered(SCOPE)
    assert offered(answer(None))
    assert not offered(DONE)


def after(asked: Watch, diagnosis: Diagnosis | None) -> timedelta:
    """How long until the next look."""
    return next_look(asked, diagnosis, NOW, decide(asked, diagnosis, NOW)) - NOW


def test_without_an_expected_moment_about_once_a_day() -> None:
    """Nothing is looked at more often than about once a day unless a row comes."""
    spread = {after(watch(number), SCOPE) for number in range(200)}
    assert min(spread) >= timedelta(hours=20)
    assert max(spread) <= timedelta(hours=28)
    assert max(spread) - min(spread) > timedelta(hours=6)


def test_once_the_expected_moment_has_passed() -> None:
    """It is looked at right after the moment by which it is expected."""
    soon = answer(expected_by=NOW + timedelta(minutes=20))
    assert after(watch(), soon) == timedelta(minutes=21)


def test_an_expected_moment_that_moves_on_is_no_polling() -> None:
    """Where the moment moves on and nothing changes, the looks become rarer until one a day is left."""
    asked, waited, looks = watch(), timedelta(), 0
    while waited < timedelta(days=3):
        moving = answer(expected_by=NOW + timedelta(minutes=1))
        asked = watch(looks=looks)
        waited += after(asked, moving)
        looks += 1
    assert looks <= 12


def test_after_a_gap_soon_and_then_less_often() -> None:
    """What could not be read is tried again within a minute, and in the end once a day."""
    waits = [after(watch(failures=failures), NO_ANSWER) for failures in range(10)]
    assert waits[0] <= timedelta(minutes=1)
    assert waits == sorted(waits)
    assert waits[-1] == DAY


def test_at_its_end_at_the_latest() -> None:
    """Nothing is put off beyond the end."""
    ending = watch(until=NOW + timedelta(minutes=3), failures=9)
    assert after(ending, NO_ANSWER) == timedelta(minutes=3)
    assert after(ending, SCOPE) == timedelta(minutes=3)


def test_an_owed_change_is_looked_at_when_it_may_be_told() -> None:
    """A change that came too soon after another one is looked at again when a day has passed."""
    assert after(TOLD, PAUSED) == HOUR


def test_a_row_names_its_person_in_many_ways() -> None:
    """Ids of the source and of what was imported, names and user names of a row all find the watch."""
    row = event(
        steps=(step(StepType.IMPORT, workerid="0021451", userprincipalname="Jane.Doe@contoso.com"),),
    )
    row = replace(row, source=Identity("3aa5550b7fe348b98d7b5741afc65534", "Jane Doe"))
    keys = named_in(row)
    for known in (
        Person("", hr_id="21451"),
        Person("", hr_id="3AA5550B7FE348B98D7B5741AFC65534"),
        Person("", user_principal_name="jane.doe@contoso.com"),
        Person("Doe, Jane"),
    ):
        assert keys_of(known) <= keys
    assert not keys_of(Person("Jane")) & keys
    assert all(key.value for key in named_in(replace(row, source=Identity(), steps=())))
