"""Messages in six languages, as people type them, against their labels: the set to build with."""

from __future__ import annotations

from collections import Counter

import pytest
from _pytest.mark.structures import ParameterSet

from tests.utterance.rows import LANGUAGES, Row, read_rows

ROWS = {code: read_rows(code) for code in LANGUAGES}
ALL = [row for rows in ROWS.values() for row in rows]


def _params() -> list[ParameterSet]:
    missed = pytest.mark.xfail(strict=True, reason="known to be read wrongly")
    return [
        pytest.param(row, id=f"{row.language}: {row.label}", marks=[missed] if row.missed else [])
        for row in ALL
    ]


@pytest.mark.parametrize("row", _params())
def test_message_is_understood(row: Row) -> None:
    """The bot makes of this message what its label says, in every field."""
    assert row.read() == row.wanted


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_answer_is_tried(code: str) -> None:
    """Every intent, expectation and HR system has a message in every language."""
    rows = ROWS[code]
    intents = Counter(row.wanted["intent"] for row in rows)
    assert len(intents) == 15
    assert {row.wanted["expect"] for row in rows} == {"create", "update", "disable", None}
    assert {row.wanted["source"] for row in rows} == {"workday", "successfactors", "api", None}


def test_messages_differ() -> None:
    """No message stands in the tables twice."""
    assert [text for text, times in Counter((row.text, row.locale) for row in ALL).items() if times > 1] == []
