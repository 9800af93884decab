"""Every kind of activity a real client was recorded sending, and malformed ones, at the whole bot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.talk import Talking

RECORDED = sorted((Path(__file__).parents[1] / "activities").glob("*.json"))


def addressed(recorded: Path, talk: Talking) -> dict[str, Any]:
    """A recorded activity in this test's tenant, answered at this test's connector."""
    activity: dict[str, Any] = json.loads(recorded.read_text(encoding="utf-8"))
    activity["serviceUrl"] = talk.connector.url
    tenant = talk.teams.tenant
    if "tenantId" in activity.get("conversation", {}):
        activity["conversation"]["tenantId"] = tenant
    if "tenant" in (activity.get("channelData") or {}):
        activity["channelData"]["tenant"]["id"] = tenant
    return activity


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda path: path.stem)
async def test_no_recorded_activity_fails(talk: Talking, recorded: Path) -> None:
    """Whatever a client was recorded sending is handled: never a 5xx, never words of a broken turn."""
    answer = await talk.teams.post(addressed(recorded, talk))
    await talk.host.tasks.idle()

    assert answer.status < 500
    for sent in talk.teams.sent:
        assert "went wrong" not in sent.text


MALFORMED: dict[str, tuple[bytes, str, int]] = {
    "empty": (b"", "application/json", 400),
    "not json": (b"{oops", "application/json", 400),
    "a list": (b"[]", "application/json", 400),
    "null": (b"null", "application/json", 400),
    "a string": (b'"hello"', "application/json", 400),
    "no type": (b"{}", "application/json", 400),
    "a form": (b"text=hello", "application/x-www-form-urlencoded", 415),
    "too large": (b'{"type": "message", "text": "' + b"a" * 300_000 + b'"}', "application/json", 413),
    "deeply nested": (b'{"type":' + b"[" * 20_000 + b"]" * 20_000 + b"}", "application/json", 400),
}


@pytest.mark.parametrize("name", MALFORMED)
async def test_malformed_requests(talk: Talking, name: str) -> None:
    """A request that is no activity gets a 4xx with a short reason, and no turn."""
    body, content_type, status = MALFORMED[name]

    answer = await talk.teams.post(body, **{"Content-Type": content_type})

    assert answer.status == status
    assert "Traceback" not in json.dumps(answer.body)
    assert talk.teams.sent == []


@pytest.mark.parametrize("value", [None, [], "x", {"action": None}, {"action": {"type": "Action.Execute"}}])
async def test_malformed_card_actions(talk: Talking, value: object) -> None:
    """A card action without a readable verb gets an answer that Teams can show."""
    activity = talk.teams.activity("invoke", name="adaptiveCard/action", value=value, replyToId="1")

    answer = await talk.teams.post(activity)
    await talk.host.tasks.idle()

    assert answer.status == 200
    assert answer.body["type"].startswith("application/vnd.microsoft")


async def test_another_tenant_is_turned_away(talk: Talking) -> None:
    """An activity from a tenant that is not allowed is refused before anything is read."""
    talk.sandbox.tenant.stats.clear()
    activity = talk.teams.message("why wasn't Jane provisioned?")
    foreign = "0fab5a9b-5c55-4a5c-8ff1-000000000bad"
    activity["channelData"]["tenant"]["id"] = foreign
    activity["conversation"]["tenantId"] = foreign

    answer = await talk.teams.post(activity)
    await talk.host.tasks.idle()

    assert answer.status == 403
    assert talk.teams.sent == []
    assert not talk.sandbox.tenant.stats


async def test_a_resent_message_is_answered_once(talk: Talking) -> None:
    """Teams sends a message again when it is impatient; the bot answers it once."""
    activity = talk.teams.message("why was 21451 not provisioned?")

    for _time in range(3):
        assert (await talk.teams.post(activity)).status < 300
    await talk.host.tasks.idle()

    assert len(talk.teams.sent) == 1
