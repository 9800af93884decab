"""A case that is named by its number."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.cases.meant_for import Meant, in_chat, in_thread
from dialogs.utterance import Intent, case_number, understand

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        "case 1042", "Case #1042", "ticket no. 1042", "show me case 1042, please", "Fall 1042",
        "Zeige mir den Fall 1042", "Vorgang Nr. 1042", "cas n° 1042", "dossier 1042",
        "montre moi le cas 1042",
        "caso 1042", "caso número 1042", "zaak 1042", "toon zaak nummer 1042",
    ],
)  # fmt: skip
def test_alone(said: str) -> None:
    """Nothing but a case's number, in six languages, asks for that case, and is never passed on."""
    question = understand(said, now=NOW)
    assert (question.intent, case_number(said)) == (Intent.MY_CASES, 1042)
    assert in_chat(said, question, fresh=True, waits=False) is Meant.BOT
    assert in_thread(said, question, waits=False) is Meant.BOT


@pytest.mark.parametrize(
    "said",
    [
        "why wasn't Jane Doe provisioned? ticket 4471902",
        "case 1042 is about Jane Doe, why has she no account?",
        "in case 1042 people ask",
        "1042",
        "case 123456789012",
    ],
)
def test_not_alone(said: str) -> None:
    """A number that is beside the matter, or none of a case, asks for no case."""
    assert understand(said, now=NOW).intent is not Intent.MY_CASES
