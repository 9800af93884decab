"""English sentences, as people type them, against their labels."""

from __future__ import annotations

from collections import Counter

import pytest

from dialogs.utterance import understand
from tests.utterance.rows import NOW, Row, read_rows

ROWS = read_rows()


@pytest.mark.parametrize("row", ROWS, ids=[row.label for row in ROWS])
def test_sentence_is_understood(row: Row) -> None:
    """The bot makes of this sentence what its label says, in every field."""
    assert understand(row.text, now=NOW, locale=row.locale).to_json() == row.wanted


def test_every_answer_is_tried() -> None:
    """Every intent, expectation and HR system has a sentence."""
    intents = Counter(row.wanted["intent"] for row in ROWS)
    assert len(intents) == 15
    assert {row.wanted["expect"] for row in ROWS} == {"create", "update", "disable", None}
    assert {row.wanted["source"] for row in ROWS} == {"workday", "successfactors", "api", None}


def test_sentences_differ() -> None:
    """No sentence stands in the table twice."""
    assert [
        text for text, times in Counter((row.text, row.locale) for row in ROWS).items() if times > 1
    ] == []
