"""Events on their way: as they are published, sent until they arrive, in order for each case."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import jsonschema
import pytest
from aiohttp import web

from bot.webhook.post import WAITS, Webhook, next_wait
from bot.webhook.sender import WebhookSender
from followup.webhook_events import CaseState, Happened, alert_notice, case_notice
from store.database import Database
from store.outbox import Outbox
from tests.support.webhook import CASE, DOCS, NOW, Clock, Receiver, webhook


@pytest.fixture
def clock() -> Clock:
    """Ten o'clock."""
    return Clock()


@pytest.fixture
async def sending(receiver: Receiver, clock: Clock) -> AsyncIterator[Webhook]:
    """A webhook to the receiver."""
    async with webhook(receiver, clock) as opened:
        yield opened


def events() -> list[dict[str, Any]]:
    """One event of each type, as it is sent."""
    cases = [case_notice(one, CASE, now=NOW, by=None) for one in Happened if one.startswith("case.")]
    about = {"kind": "quarantine", "job_id": "j", "job_name": "Workday", "since": NOW, "now": NOW}
    alerts = [
        alert_notice(Happened.ALERT_BEGAN, **about, ended=None),
        alert_notice(Happened.ALERT_ENDED, **about, ended=NOW),
    ]
    detailed = case_notice(Happened.CREATED, CASE, now=NOW, by=CASE.requester, details=True)
    return [dict(one.data["payload"]) for one in (*cases, *alerts, detailed)]


def test_events_keep_the_schema() -> None:
    """Each event is as the published schema says, which knows each type, and so does the page."""
    schema = json.loads((DOCS / "webhook.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    check = jsonschema.Draft202012Validator(schema)
    for event in events():
        assert list(check.iter_errors(event)) == []
    page = (DOCS / "webhook.md").read_text(encoding="utf-8")
    found = re.search(r"```json\n(.*?)```", page, re.DOTALL)
    assert found
    assert list(check.iter_errors(json.loads(found[1]))) == []
    said = set(re.findall(r"^\| `([a-z.]+)` \|", page, re.MULTILINE))
    assert said == set(schema["properties"]["type"]["enum"]) == {*Happened, "test"}


def test_names_and_texts_stay_here() -> None:
    """What names somebody or was written by somebody is in no event unless that is asked for."""
    told = case_notice(Happened.REPLIED, CASE, now=NOW)
    assert "Jane" not in json.dumps(told.data)
    assert "Monday" not in json.dumps(told.data)
    asked = case_notice(Happened.REPLIED, CASE, now=NOW, details=True)
    assert asked.data["payload"]["data"]["details"] == CASE.details


def test_waits_grow_up_to_a_day() -> None:
    """Waits grow from seconds to hours; after a day the event is given up. A receiver may ask for longer."""
    assert list(WAITS) == sorted(WAITS)
    assert timedelta(hours=18) < sum(WAITS, timedelta()) <= timedelta(hours=24)
    assert next_wait(1) == timedelta(seconds=5)
    assert next_wait(1, timedelta(minutes=1)) == timedelta(minutes=1)
    assert next_wait(9, timedelta(minutes=1)) == timedelta(hours=6)
    assert next_wait(len(WAITS)) == timedelta(hours=6)
    assert next_wait(len(WAITS) + 1) is None


async def test_sent_until_it_arrives(
    database: Database, receiver: Receiver, sending: Webhook, clock: Clock
) -> None:
    """An event is sent again, under the same id, until it is received, and then no more."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(case_notice(Happened.CREATED, CASE, now=NOW))
    receiver.answers = [web.Response(status=503), web.Response(status=500)]
    sender = WebhookSender(outbox, sending, holder="a")
    for seconds in (5, 30):
        assert await sender.run_once()
        assert not await sender.run_once()
        clock.now += timedelta(seconds=seconds)
    assert await sender.run_once()
    clock.now += timedelta(days=2)
    assert not await sender.run_once()
    ids = [headers["webhook-id"] for headers, _ in receiver.requests]
    assert len(ids) == 3
    assert len(set(ids)) == 1
    assert len({headers["webhook-timestamp"] for headers, _ in receiver.requests}) == 3
    assert await outbox.waiting() == 0


async def test_given_up_after_a_day(
    database: Database, receiver: Receiver, sending: Webhook, clock: Clock
) -> None:
    """An event that never arrives is given up, and one that is not wanted any more at once."""
    outbox = Outbox(database, clock=clock)
    sender = WebhookSender(outbox, sending, holder="a")
    await outbox.add(case_notice(Happened.CREATED, CASE, now=NOW))
    receiver.answers = [web.Response(status=500) for _ in range(len(WAITS) + 1)]
    for _ in range(len(WAITS) + 1):
        assert await sender.run_once()
        clock.now += timedelta(hours=6)
    assert not await sender.run_once()
    receiver.answers = [web.Response(status=410)]
    await outbox.add(case_notice(Happened.CLOSED, CASE, now=NOW))
    assert await sender.run_once()
    assert await outbox.waiting() == 0


async def test_one_case_waits_for_no_other(
    database: Database, receiver: Receiver, sending: Webhook, clock: Clock
) -> None:
    """While an event of one case is refused, its later ones wait and those of other cases go."""
    outbox = Outbox(database, clock=clock)
    sender = WebhookSender(outbox, sending, holder="a")
    other = CaseState("0" * 32, 1043, "new", "normal", NOW, NOW)
    receiver.answers = [web.Response(status=400)]
    await outbox.add(
        case_notice(Happened.CREATED, CASE, now=NOW),
        case_notice(Happened.CLAIMED, CASE, now=NOW),
        case_notice(Happened.CREATED, other, now=NOW),
    )
    while await sender.run_once():
        pass
    clock.now += timedelta(seconds=5)
    while await sender.run_once():
        pass
    told = [json.loads(body) for _, body in receiver.requests]
    assert [(one["data"]["case"]["number"], one["type"]) for one in told] == [
        (1042, "case.created"),
        (1043, "case.created"),
        (1042, "case.created"),
        (1042, "case.claimed"),
    ]
