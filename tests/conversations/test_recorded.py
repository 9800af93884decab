"""Every kind of activity a real client was recorded sending, and malformed ones, at the whole bot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.talk import ALEX, Talking, words_of

RECORDED = sorted((Path(__file__).parents[1] / "activities").glob("*.json"))


def addressed(recorded: Path, talk: Talking) -> dict[str, Any]:
    """A recorded activity in this test's tenant, from Alex, for this test's connector."""
    activity: dict[str, Any] = json.loads(recorded.read_text(encoding="utf-8"))
    activity["serviceUrl"] = talk.connector.url
    if "aadObjectId" in activity["from"]:
        activity["from"]["aadObjectId"] = ALEX.aad_object_id
    tenant = talk.teams.tenant
    if "tenantId" in activity.get("conversation", {}):
        activity["conversation"]["tenantId"] = tenant
    if "tenant" in (activity.get("channelData") or {}):
        activity["channelData"]["tenant"]["id"] = tenant
    return activity


WELCOME, NO_ACCOUNT, TOO_OLD = "I find out why someone", "I can find out why somebody", "This card is too old"

FIRST: dict[str, tuple[str, str]] = {
    "conversation_update_bot_added_channel": ("message", WELCOME),
    "conversation_update_bot_added_personal": ("message", WELCOME),
    "conversation_update_channel_opened": ("message", WELCOME),
    "conversation_update_groupchat_opened": ("message", WELCOME),
    "conversation_update_personal_opened": ("message", WELCOME),
    "directline_conversation_update": ("refused", "TenantNotAllowed"),
    "directline_message": ("refused", "TenantNotAllowed"),
    "installation_update_add_channel": ("message", WELCOME),
    "installation_update_add_personal": ("message", WELCOME),
    "installation_update_channel_opened": ("message", WELCOME),
    "installation_update_groupchat_opened": ("message", WELCOME),
    "installation_update_personal_opened": ("message", WELCOME),
    "invoke_adaptive_card_action_channel": ("invoke", TOO_OLD),
    "invoke_adaptive_card_action_groupchat": ("invoke", TOO_OLD),
    "invoke_adaptive_card_action_personal": ("invoke", TOO_OLD),
    "invoke_adaptive_card_refresh_automatic": ("invoke", TOO_OLD),
    "message_action_submit_channel": ("message", TOO_OLD),
    "message_action_submit_empty_input": ("message", TOO_OLD),
    "message_action_submit_groupchat": ("message", TOO_OLD),
    "message_action_submit_personal": ("message", TOO_OLD),
    "message_channel_mention": ("message", "Hello!"),
    "message_channel_thread_reply_mention": ("message", "not looked anybody up"),
    "message_groupchat_mention": ("message", "Hello!"),
    "message_groupchat_two_mentions": ("message", "Kim Contoso"),
    "message_personal": ("message", "Hello!"),
    "message_personal_multiline_markup": ("message", NO_ACCOUNT),
    "webchat_conversation_update": ("refused", "TenantNotAllowed"),
    "webchat_message": ("refused", "TenantNotAllowed"),
}
"""What is answered, and where: a card in the conversation, or a line to the one who clicked. The others are
heard and not answered; whoever comes through another channel belongs to no tenant that is served."""


def test_the_table_has_no_other_names() -> None:
    """Each row of the table stands for a recorded file."""
    assert set(FIRST) <= {recorded.stem for recorded in RECORDED}


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda path: path.stem)
async def test_recorded_activities(talk: Talking, recorded: Path) -> None:
    """Whatever a client was recorded sending gets its own answer in the right place, and nothing else."""
    activity = addressed(recorded, talk)

    answer = await talk.teams.post(activity)
    await talk.host.tasks.idle()

    where, words = FIRST.get(recorded.stem, ("nowhere", ""))
    assert answer.status == 403 if where == "refused" else answer.status in (200, 202)
    sent = [words_of(item.card or {}) for item in talk.teams.sent]
    if where == "message":
        assert len(sent) == 1
        assert words in sent[0]
        assert {item.conversation for item in talk.teams.sent} == {activity["conversation"]["id"]}
    else:
        assert sent == []
    if where == "invoke":
        assert words in answer.body["value"]
    elif where == "refused":
        assert answer.body["error"]["code"] == words


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
