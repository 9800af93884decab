"""What the endpoint answers to requests that no client sends, and to every kind that clients do send."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx

from tests.bot.conftest import Running

RECORDED: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parents[1] / "activities").glob("*.json"))
}
NO_TENANT = [name for name in RECORDED if name.startswith(("webchat", "directline"))]


async def test_every_recorded_activity_is_handled(running: Running) -> None:
    """An activity as a client sent it is answered with 2xx, a message with a reply, an invoke with a body."""
    assert len(RECORDED) > 40
    for name in sorted(RECORDED.keys() - set(NO_TENANT)):
        activity = RECORDED[name]
        before = len(running.teams.sent)
        answer = await running.teams.post({**activity, "serviceUrl": running.connector.url})
        assert 200 <= answer.status < 300, name
        assert (len(running.teams.sent) > before) == (activity["type"] == "message"), name
        assert (answer.body is not None) == (activity["type"] == "invoke"), name


async def test_channels_without_a_tenant_are_refused_plainly(running: Running) -> None:
    """Where ALLOWED_TENANTS is set, an activity that names no tenant gets 403."""
    for name in NO_TENANT:
        answer = await running.teams.post({**RECORDED[name], "serviceUrl": running.connector.url})
        assert (answer.status, answer.body["error"]["code"]) == (403, "TenantNotAllowed"), name


async def test_other_methods(running: Running) -> None:
    """Only POST is served; others get 405 and the allowed method."""
    async with httpx.AsyncClient(trust_env=False) as http:
        for method in ("GET", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"):
            answer = await http.request(method, running.teams.url)
            assert (answer.status_code, answer.headers["Allow"]) == (405, "POST"), method


async def test_an_unknown_path_is_404_in_json(running: Running) -> None:
    """Any other path gets 404 as JSON."""
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(f"{running.url}/api/other")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "NotFound")


async def test_other_content_types(running: Running) -> None:
    """Only JSON is read; a browser form can't post to the bot."""
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""):
        answer = await running.teams.post(b"{}", **{"Content-Type": kind})
        assert answer.status == 415, kind
    charset = {"Content-Type": "application/json; charset=utf-8"}
    good = json.dumps(running.teams.activity("message", text="hi")).encode()
    assert (await running.teams.post(good, **charset)).status == 200


async def test_too_large(running: Running) -> None:
    """A body above the limit gets 413, announced or not."""
    message = running.teams.activity("message", text="x" * 300_000)
    assert (await running.teams.post(message)).status == 413

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(300):
            yield b" " * 1024

    headers = {"Content-Type": "application/json"}
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(running.teams.url, content=pieces(), headers=headers)
    assert answer.status_code == 413
    assert answer.json()["error"]["message"]


async def test_bodies_that_are_no_activity(running: Running) -> None:
    """What is not a JSON object with an activity in it gets 400 with a sentence."""
    long_number = b'{"type": "message", "value": ' + b"1" * 5000 + b"}"
    bodies = (b"", b"{", b"null", b"[]", b'"text"', b"1", b"\xff\xfe", b'{"a": NaN}', b"[" * 100_000)
    for raw in (*bodies, long_number):
        answer = await running.teams.post(raw)
        assert answer.status == 400, raw[:20]
        assert answer.body["error"]["message"], raw[:20]


async def test_missing_and_odd_required_fields(running: Running) -> None:
    """A required field that is missing or of another type gets 400 that names it, and no code runs."""
    message = running.teams.activity("message", text="hello")
    for field in ("type", "channelId", "serviceUrl", "conversation", "from", "recipient"):
        for value in (None, "", 5, [], {}, {"id": ""}, {"id": 7}):
            answer = await running.teams.post({**message, field: value})
            assert answer.status == 400, (field, value)
            assert field in answer.body["error"]["message"], (field, value)
    assert running.connector.everything == []


async def test_odd_optional_fields(running: Running) -> None:
    """An optional field of a wrong type gets 400, never 500."""
    odd: list[tuple[str, Any]] = [
        ("text", 5), ("text", {}), ("entities", "x"), ("entities", [1]), ("entities", [{}]), ("id", 5),
        ("attachments", [1]), ("membersAdded", {}), ("channelData", "x"), ("relatesTo", 5),
        ("suggestedActions", "x"), ("conversation", {"id": "x", "isGroup": "maybe"}),
        ("from", {"id": "x", "aadObjectId": {}}),
    ]  # fmt: skip
    for field, value in odd:
        message = running.teams.activity("message", text="hello")
        answer = await running.teams.post({**message, field: value})
        assert answer.status == 400, (field, value)


async def test_odd_but_harmless_fields(running: Running) -> None:
    """Unknown fields and kinds, odd times and odd texts are tolerated."""
    harmless: list[dict[str, Any]] = [
        {"timestamp": "yesterday"}, {"localTimestamp": 5}, {"locale": None}, {"entities": None}, {"text": ""},
        {"somethingNew": {"a": [1]}}, {"channelData": {"tenant": {"id": None}, "new": 1}}, {"id": None},
        {"entities": [{"type": "mention", "mentioned": 5}]}, {"attachments": [{"contentType": 5}]},
        {"text": "half a pair \ud83d and a \0 in it"}, {"text": "x" * 4000}, {"id": ""},
        {"text": "'\"<b>*_[x](y)\\ 😀"}, {"type": "somethingNew"}, {"type": "typing"},
        {"type": "event", "name": "x"}, {"type": "endOfConversation"},
    ]  # fmt: skip
    for fields in harmless:
        message = {**running.teams.activity("message", text="hello"), **fields}
        raw = json.dumps({name: value for name, value in message.items() if value is not None}).encode()
        assert (await running.teams.post(raw)).status == 200, fields
    said = [sent.text for sent in running.teams.sent]
    assert "echo half a pair \N{REPLACEMENT CHARACTER} and a  in it" in said
    assert "echo '\"<b>*_[x](y)\\ 😀" in said


async def test_malformed_clicks(running: Running) -> None:
    """A click without its parts gets an answer even if the handler trips over it."""
    values: list[Any] = [None, {}, [], "x", {"action": None}, {"action": {"verb": 5}}, {"action": {}}]
    for value in values:
        click = running.teams.activity("invoke", name="adaptiveCard/action", value=value)
        answer = await running.teams.post(click)
        assert answer.status == 200, value
        assert answer.body["type"].startswith("application/vnd.microsoft."), value


async def test_many_at_once(running: Running) -> None:
    """Sixty-four conversations at once are all answered."""
    messages = [running.teams.activity("message", text="hi") for _ in range(64)]
    answers = await asyncio.gather(
        *(
            running.teams.post({**each, "conversation": {**each["conversation"], "id": each["id"]}})
            for each in messages
        )
    )
    assert {answer.status for answer in answers} == {200}
    assert len(running.teams.sent) == 64
