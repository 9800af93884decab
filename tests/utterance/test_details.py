"""Answers to the open form: one or two words for the expectation, the HR system, the day, in any order."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.utterance import Expect, HrSource, Said, details_said
from tests.utterance.rows import NOW

ANSWERS = {
    "SuccessFactors": Said(source=HrSource.SUCCESSFACTORS),
    "SAP": Said(source=HrSource.SUCCESSFACTORS),
    "in Workday": Said(source=HrSource.WORKDAY),
    "api": Said(source=HrSource.API),
    "update": Said(Expect.UPDATE),
    "change": Said(Expect.UPDATE),
    "a changed detail": Said(Expect.UPDATE),
    "changed detail: manager": Said(Expect.UPDATE, "manager"),
    "title": Said(Expect.UPDATE, "title"),
    "the wrong title": Said(Expect.UPDATE, "title"),
    "last name": Said(Expect.UPDATE, "name"),
    "the name, in workday": Said(Expect.UPDATE, "name", source=HrSource.WORKDAY),
    "her manager changed on Friday": Said(Expect.UPDATE, "manager", date(2026, 11, 20)),
    "licence": Said(Expect.UPDATE, "licence"),
    "OU": Said(Expect.UPDATE, "ou"),
    "password": Said(Expect.CREATE, "password"),
    "create": Said(Expect.CREATE),
    "it's a new account": Said(Expect.CREATE),
    "the account was not created": Said(Expect.CREATE),
    "a new hire in Workday, started 2026-11-20": Said(
        Expect.CREATE, on=date(2026, 11, 20), source=HrSource.WORKDAY
    ),
    "new account yesterday": Said(Expect.CREATE, on=date(2026, 11, 22)),
    "create, workday, 3/4/2026": Said(Expect.CREATE, on=date(2026, 3, 4), source=HrSource.WORKDAY),
    "the account switched off": Said(Expect.DISABLE),
    "account disabled": Said(Expect.DISABLE),
    "leaver": Said(Expect.DISABLE),
    "she left": Said(Expect.DISABLE),
    "he should be disabled since 20 November": Said(Expect.DISABLE, on=date(2026, 11, 20)),
    "today": Said(on=date(2026, 11, 23)),
    "phone number, yesterday at 9am": Said(
        Expect.UPDATE, "phone", date(2026, 11, 22), datetime(2026, 11, 22, 9, tzinfo=UTC)
    ),
    "I don't know, SuccessFactors I think": Said(source=HrSource.SUCCESSFACTORS),
    "not sure, last week": Said(on=date(2026, 11, 16)),
}


@pytest.mark.parametrize(("answer", "said"), ANSWERS.items(), ids=ANSWERS.keys())
def test_answer_is_read(answer: str, said: Said) -> None:
    """The answer says this, and leaves everything else open."""
    assert details_said(answer, now=NOW) == said


@pytest.mark.parametrize(
    "answer", ["I don't know", "i dont know", "I really don't know", "no idea", "idk", "no", "yes", "", "😀"]
)
def test_no_answer_says_nothing(answer: str) -> None:
    """ "I don't know" leaves every field open."""
    assert details_said(answer, now=NOW) == Said()


def test_day_and_month_follow_the_region() -> None:
    """3/4 is March 4th in the United States, 3 April in the United Kingdom."""
    assert details_said("3/4/2026", now=NOW, locale="en-GB").on == date(2026, 4, 3)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=200), st.lists(st.sampled_from(sorted(ANSWERS)), max_size=6).map(" ".join)),
    st.text(max_size=8),
    st.text(max_size=12),
)
def test_no_answer_raises(text: str, locale: str, zone: str) -> None:
    """Any text, locale and time zone is read."""
    assert isinstance(details_said(text, now=NOW, locale=locale, time_zone=zone), Said)
