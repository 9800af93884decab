"""What others hear of cases: the webhook's events are those that are promised, and name nobody unasked."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest

from bot.cases.events import case_numbers, webhook_events
from followup.cases import EVENTS, Resolution, State
from followup.webhook_events import Happened
from store.cases import CaseStore
from store.database import Database
from tests.support.cases import ALEX, NOW, case, kept

NAMES = ("Jane Doe", "Adele Vance", "Alex Wilber", "She starts on Monday.", "Her country was wrong.")


@pytest.mark.parametrize("event", sorted(set(EVENTS.values())))
def test_events(event: str) -> None:
    """Each event of a case is one that the webhook knows, with ids and classes and who did it."""
    assert event in set(Happened)
    solved = case(
        state=State.RESOLVED,
        assignee=ALEX,
        resolution=Resolution.HR_DATA,
        resolution_text="Her country was wrong.",
    )
    (notice,) = webhook_events(details=False)(solved, event, ALEX, NOW)
    payload = notice.data["payload"]
    assert (payload["type"], payload["data"]["by"]) == (event, ALEX.id)
    said = payload["data"]["case"]
    assert (said["number"], said["state"], said["resolution"], said["cause"]) == (
        1042, "resolved", "hr_data", "skipped-scope-filter-false",
    )  # fmt: skip
    assert payload["data"]["person"]["hr_id"] == "21451"
    for name in NAMES:
        assert name not in json.dumps(payload)
    (told,) = webhook_events(details=True)(solved, event, ALEX, NOW)
    for name in NAMES:
        assert name in json.dumps(told.data)


async def test_numbers(database: Database) -> None:
    """A week in numbers counts what came, and has no times where nothing was claimed."""
    await kept(database, case())
    store = CaseStore(database, clock=lambda: NOW)
    week = await case_numbers(store, NOW - timedelta(days=7), NOW + timedelta(days=1))
    assert (week.opened, week.open_now, week.resolved, week.to_claim) == (1, 1, 0, None)


@pytest.mark.parametrize("event", sorted(set(EVENTS.values())))
def test_each_event_keeps_the_schema(event: str) -> None:
    """Whatever happens to a case is an event that the published schema knows, with and without details."""
    schema = Path(__file__).parents[2] / "docs" / "webhook.schema.json"
    check = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    for details in (False, True):
        (notice,) = webhook_events(details=details)(case(), event, None, NOW)
        assert list(check.iter_errors(notice.data["payload"])) == []


def test_every_type_can_happen() -> None:
    """Each type of event of a case is one that something leads to."""
    assert set(EVENTS.values()) == {one for one in Happened if one.startswith("case.")}
