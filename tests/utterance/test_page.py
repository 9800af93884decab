"""The page about understanding says what is measured, and the unseen set meets the goals."""

from __future__ import annotations

import re

import pytest

from tests.utterance.report import BEGIN, END, MEASURED, PAGE
from tests.utterance.rows import LANGUAGES, Row, unseen_rows

ROWS = unseen_rows()
RIGHT = {id(row): row.wrong_slots() for row in ROWS}


@pytest.mark.parametrize("name", MEASURED)
def test_page_holds_what_is_measured(name: str) -> None:
    """Every number on the page is what the code gives now (`python -m tests.utterance.report --write`)."""
    page = PAGE.read_text(encoding="utf-8")
    part = page.partition(BEGIN.format(name))[2].partition(END)[0]
    assert part.strip() == MEASURED[name]()


def test_unseen_set_is_large_and_in_six_languages() -> None:
    """At least 250 messages, as many in each language, hard ones marked."""
    by_language = {code: [row for row in ROWS if row.language == code] for code in LANGUAGES}
    assert len(ROWS) >= 250
    assert all(len(rows) >= 40 for rows in by_language.values())
    assert all(sum(row.hard for row in rows) >= 10 for rows in by_language.values())


def _share(rows: list[Row], *slots: str) -> float:
    return sum(not set(slots) & set(RIGHT[id(row)]) for row in rows) / len(rows)


def test_goals_are_met_on_the_unseen_set() -> None:
    """Intent at least 97 %, people 95 %, everything 90 %, no language under 85 %."""
    every = tuple(ROWS[0].wanted)
    assert _share(ROWS, "intent") >= 0.97
    assert _share(ROWS, "people") >= 0.95
    assert _share(ROWS, *every) >= 0.90
    for code in LANGUAGES:
        assert _share([row for row in ROWS if row.language == code], *every) >= 0.85


def test_complete_messages_need_no_question() -> None:
    """Of the messages that hold who and what, at least 95 % are read so that nothing has to be asked."""
    share = re.search(r"\(([\d.]+) %\)", MEASURED["questions"]())
    assert share is not None
    assert float(share[1]) >= 95
