"""When the service tries again: the sentence in the reason, in the forms that were seen in public logs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from diagnosis.log import ErrorInformation, Event, Result
from diagnosis.retry import next_retry, retry_ahead
from tests.support.evidence import NOW, event

DUE = datetime(2020, 5, 26, 18, 22, 53, tzinfo=UTC)


def failed(reason: str = "", details: str = "") -> Event:
    """A failure with this reason."""
    whole = event(Result.FAILURE, code="Timeout")
    return Event(
        whole.id, whole.at, whole.action, whole.result, error=ErrorInformation("Timeout", reason, details)
    )


@pytest.mark.parametrize(
    "reason",
    [
        "This operation was retried 0 times. It will be retried again after this date: "
        "2020-05-26T18:22:53.1296153Z UTC",
        "Error: x.\nThis operation was retried 12 times.\nIt will be retried again after this date: "
        "2020-05-26T18:22:53Z UTC",
        "It was retried 1 time. It will be retried again after this date:2020-05-26T18:22:53.1Z UTC",
        "it was RETRIED 3 times. It will be retried again AFTER this DATE: 2020-05-26T18:22:53 UTC",
        "retried 0 times. It will be retried again after this date: 2020-05-26T18:22:53.1Z UTC. More.",
    ],
)
def test_date_is_read(reason: str) -> None:
    """The date after the retry sentence is the next attempt, in UTC, to the second."""
    assert next_retry(failed(reason)) == DUE
    assert next_retry(failed("Something else", reason)) == DUE


@pytest.mark.parametrize(
    "reason",
    [
        "",
        "It failed.",
        "after this date: 2020-05-26T18:22:53Z UTC",
        "This operation was retried 0 times.",
        "retried many times after this date: 2020-05-26T18:22:53Z",
        "This operation was retried 0 times. It will be retried again after this date: soon",
        "retried 0 times. It will be retried again after this date: 2020-13-45T99:99:99Z UTC",
        "retried 0 times." + " " * 200 + "after this date: 2020-05-26T18:22:53Z UTC",
    ],
)
def test_no_date(reason: str) -> None:
    """A reason without the sentence, or with a date that is none, names no attempt and breaks nothing."""
    assert next_retry(failed(reason)) is None


def test_only_failures_have_one() -> None:
    """An event without error information names no attempt."""
    assert next_retry(event()) is None


@pytest.mark.parametrize(("ahead", "said"), [(1, True), (0, False), (-1, False)])
def test_past_attempts_are_not_promised(ahead: int, said: bool) -> None:
    """An attempt is promised only if it lies ahead, by a second at least."""
    due = NOW + timedelta(seconds=ahead)
    sentence = f"retried 2 times. It will be retried again after this date: {due:%Y-%m-%dT%H:%M:%S}Z UTC"
    assert retry_ahead(failed(sentence), NOW) == (due if said else None)
