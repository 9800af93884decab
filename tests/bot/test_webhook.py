"""The webhook: how an event is signed and posted, what each answer leads to, how its settings are checked."""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import subprocess
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.commands.webhook_check import try_webhook
from bot.settings import SettingsError, load_settings
from bot.webhook.post import Attempt, Fate, Webhook
from bot.webhook.signature import SecretError, keys_of, signature
from tests.support.webhook import DOCS, NOW, OTHER, SECRET, Clock, Receiver, webhook


@pytest.fixture
def clock() -> Clock:
    """Ten o'clock."""
    return Clock()


def documented_check() -> Any:
    """The function that docs/webhook.md gives its readers."""
    page = (DOCS / "webhook.md").read_text(encoding="utf-8")
    found = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert found
    names: dict[str, Any] = {}
    exec(found[1], names)
    return names


def test_signature_is_the_standards() -> None:
    """The example that the Standard Webhooks' libraries are tested with has the signature it has there."""
    at = datetime.fromtimestamp(1614265330, UTC)
    signed = signature(keys_of(SECRET), "msg_p5jXN8AQM9LWM0D4loKWxJek", at, b'{"test": 2432232314}')
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize(
    "secret", ["", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_short", "whsec_!!", f"{SECRET} " * 3]
)
def test_a_secret_that_is_none_is_refused(secret: str) -> None:
    """A secret without its prefix, too short, or not in base64 is not taken, and not shown."""
    with pytest.raises(SecretError) as refused:
        keys_of(secret)
    assert secret == "" or secret not in str(refused.value)


async def test_delivered_with_a_signature_that_the_page_checks(receiver: Receiver, clock: Clock) -> None:
    """What arrives is the event; the check that the page shows finds it genuine, and a changed one not."""
    async with webhook(receiver, clock) as sending:
        assert (await sending.post("evt_1", {"type": "test", "name": "Zoë"})).fate is Fate.DELIVERED
    ((headers, body),) = receiver.requests
    assert json.loads(body) == {"type": "test", "name": "Zoë"}
    assert headers["webhook-id"] == "evt_1"
    assert headers["content-type"] == "application/json"
    names = documented_check()
    names["time"] = type("Time", (), {"time": staticmethod(lambda: NOW.timestamp() + 60)})
    genuine = names["is_genuine"]
    assert genuine(headers, body, SECRET)
    assert not genuine(headers, body + b" ", SECRET)
    assert not genuine(headers, body, OTHER)
    assert not genuine({**headers, "webhook-id": "evt_2"}, body, SECRET)
    names["time"] = type("Time", (), {"time": staticmethod(lambda: NOW.timestamp() + 301)})
    assert not genuine(headers, body, SECRET)


async def test_two_secrets_while_one_is_replaced(receiver: Receiver, clock: Clock) -> None:
    """With two secrets, whoever knows either of them finds the event genuine."""
    async with Webhook(
        receiver.url, keys_of(f"{SECRET} {OTHER}"), allow_private=True, clock=clock
    ) as sending:
        await sending.post("evt_1", {})
    ((headers, body),) = receiver.requests
    names = documented_check()
    names["time"] = type("Time", (), {"time": staticmethod(NOW.timestamp)})
    assert names["is_genuine"](headers, body, SECRET)
    assert names["is_genuine"](headers, body, OTHER)


async def test_the_pages_shell_lines_are_signed_right(receiver: Receiver) -> None:
    """The lines for a shell send an event that the page's own check finds genuine."""
    page = (DOCS / "webhook.md").read_text(encoding="utf-8")
    found = re.search(r"```bash\n(.*?)```", page, re.DOTALL)
    assert found
    environment = {"PATH": os.defpath, "secret": SECRET, "url": receiver.url}
    ran = await asyncio.to_thread(
        subprocess.run, ["bash", "-ec", found[1]], env=environment, capture_output=True, check=False
    )
    if b"not found" in ran.stderr:
        pytest.skip("curl or openssl is not installed")
    assert ran.returncode == 0, ran.stderr
    ((headers, body),) = receiver.requests
    assert documented_check()["is_genuine"](headers, body, SECRET)


@pytest.mark.parametrize(
    ("answer", "attempt"),
    [
        (web.Response(status=200), Attempt(Fate.DELIVERED, "HTTP 200")),
        (web.Response(status=410), Attempt(Fate.REFUSED, "HTTP 410")),
        (web.Response(status=500, text="x" * 100_000), Attempt(Fate.LATER, "HTTP 500")),
        (
            web.Response(status=429, headers={"Retry-After": "120"}),
            Attempt(Fate.LATER, "HTTP 429", timedelta(minutes=2)),
        ),
        (
            web.Response(status=503, headers={"Retry-After": "9999999"}),
            Attempt(Fate.LATER, "HTTP 503", timedelta(hours=6)),
        ),
        (web.Response(status=503, headers={"Retry-After": "soon"}), Attempt(Fate.LATER, "HTTP 503")),
        (web.Response(status=302, headers={"Location": "/elsewhere"}), Attempt(Fate.LATER, "HTTP 302")),
    ],
)
async def test_answers(receiver: Receiver, clock: Clock, answer: web.Response, attempt: Attempt) -> None:
    """Each answer leads to what the page says of it, and a redirect is not followed."""
    receiver.answers = [answer]
    async with webhook(receiver, clock) as sending:
        assert await sending.post("evt_1", {}) == attempt
    assert receiver.followed == 0


async def test_nobody_there(clock: Clock) -> None:
    """An address where nobody listens, or one that never answers, is tried again."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen(1)
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        async with Webhook(url, keys_of(SECRET), allow_private=True, clock=clock, seconds=0.05) as sending:
            assert await sending.post("evt_1", {}) == Attempt(Fate.LATER, "no answer in time")
    async with Webhook(url, keys_of(SECRET), allow_private=True, clock=clock) as sending:
        assert (await sending.post("evt_1", {})).fate is Fate.LATER


async def test_doctor_tries_the_address(receiver: Receiver, clock: Clock) -> None:
    """`doctor` sends a signed test event and says whether it was taken; without an address, nothing."""
    settings = load_settings(
        env_file=None, webhook_url=receiver.url, webhook_secret=SECRET, webhook_allow_private=True
    )
    receiver.answers = [web.Response(status=404)]
    refused = await try_webhook(settings, clock=clock)
    assert refused is not None
    assert refused[0] is False
    assert "HTTP 404" in refused[1]
    assert receiver.url not in refused[1]
    assert (await try_webhook(settings, clock=clock) or ())[0] is True
    assert json.loads(receiver.requests[-1][1])["type"] == "test"
    assert await try_webhook(load_settings(env_file=None), clock=clock) is None


def test_settings_go_together() -> None:
    """An address without a secret is refused; with one both are kept and never shown."""
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET"):
        load_settings(env_file=None, webhook_url="https://hooks.contoso.com/x")
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET"):
        load_settings(env_file=None, webhook_url="https://hooks.contoso.com/x", webhook_secret="guess me")
    kept = load_settings(env_file=None, webhook_url="https://hooks.contoso.com/x", webhook_secret=SECRET)
    assert "whsec" not in repr(kept)
    assert "hooks" not in repr(kept)
    allowed = load_settings(
        env_file=None, webhook_url="http://127.0.0.1:9/", webhook_secret=SECRET, webhook_allow_private=True
    )
    assert allowed.webhook_allow_private
