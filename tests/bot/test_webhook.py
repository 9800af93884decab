"""The webhook: what is sent, how it is signed, when it is sent again, and where it must not go."""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import subprocess
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.commands.webhook_check import try_webhook
from bot.settings import SettingsError, load_settings
from bot.webhook.address import problem_of
from bot.webhook.post import WAITS, Attempt, Fate, Webhook, next_wait
from bot.webhook.sender import WebhookSender
from bot.webhook.signature import SecretError, keys_of, signature
from followup.webhook_events import CaseState, Happened, alert_notice, case_notice
from store.database import Database
from store.outbox import Outbox

DOCS = Path(__file__).parents[2] / "docs"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # the Standard Webhooks' own example
OTHER = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"
CASE = CaseState(
    id="4f0c6f0d6b0e4a0f9b1e1f6d2a7c3b55",
    number=1042,
    state="claimed",
    urgency="normal",
    opened_at=NOW - timedelta(minutes=7),
    changed_at=NOW,
    cause="skipped-scope-filter-false",
    owner="hr",
    person_hr_id="21451",
    requester="5f3c2b1a-0000-4000-8000-0000000000a1",
    details={"person_name": "Jane Doe", "note": "She starts on Monday."},
)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Receiver:
    """Somebody else's system: keeps what arrives, and answers as it is told to."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[web.Response] = []
        app = web.Application()
        app.router.add_post("/hook", self._hook)
        app.router.add_get("/elsewhere", self._elsewhere)
        self.server = TestServer(app)
        self.followed = 0

    async def _hook(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append((headers, await request.read()))
        return self.answers.pop(0) if self.answers else web.Response(status=204)

    async def _elsewhere(self, _: web.Request) -> web.Response:
        self.followed += 1
        return web.Response()

    @property
    def url(self) -> str:
        return str(self.server.make_url("/hook"))


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver that listens on this machine."""
    one = Receiver()
    await one.server.start_server()
    yield one
    await one.server.close()


@pytest.fixture
def clock() -> Clock:
    """Ten o'clock."""
    return Clock()


def webhook(receiver: Receiver, clock: Clock, **more: Any) -> Webhook:
    return Webhook(receiver.url, keys_of(SECRET), allow_private=True, clock=clock, **more)


@pytest.fixture
async def sending(receiver: Receiver, clock: Clock) -> AsyncIterator[Webhook]:
    """A webhook to the receiver."""
    async with webhook(receiver, clock) as opened:
        yield opened


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


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.contoso.com/x",
        "ftp://hooks.contoso.com/x",
        "https://user:word@hooks.contoso.com/",
        "https://@hooks.contoso.com/",
        "https://hooks.contoso.com/#part",
        "https://hooks.contoso.com:99999/",
        "https:///x",
        "hooks.contoso.com",
        "https://hooks.contoso.com/\r\nHost: x",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0.0.0.0/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://168.63.129.16/",
        "https://192.0.0.192/latest/",
        "https://224.0.0.1/",
        "https://[::1]/",
        "https://[::]/",
        "https://[fe80::1]/",
        "https://[fd00::1]/",
        "https://[fec0::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://[::127.0.0.1]/",
        "https://[2002:7f00:1::]/",
        "https://[64:ff9b::a9fe:a9fe]/",
        "https://[::ffff:0:a9fe:a9fe]/",
        "https://[5f00::1]/",
    ],
)
async def test_addresses_that_are_refused(url: str, clock: Clock) -> None:
    """An address that is not https, names a user, or is one of a private network is not called."""
    assert problem_of(url, allow_private=False) is not None
    with pytest.raises(SettingsError) as refused:
        load_settings(env_file=None, webhook_url=url, webhook_secret=SECRET)
    assert url not in str(refused.value)
    async with Webhook(url, keys_of(SECRET), clock=clock) as sending:
        assert (await sending.post("evt_1", {})).fate is Fate.REFUSED


@pytest.mark.parametrize(
    "url", ["https://hooks.contoso.com/x?key=1", "https://8.8.8.8:8443/", "https://[2606:4700::1111]/"]
)
def test_addresses_that_are_accepted(url: str) -> None:
    """A public https address is accepted, with a port and a query of its own."""
    assert problem_of(url, allow_private=False) is None


class Names:
    """A name server whose answers change from one question to the next."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers, self.asked = list(answers), 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        return self._answers[min(self.asked, len(self._answers)) - 1]


@pytest.mark.parametrize(
    "addresses",
    [("127.0.0.1",), ("8.8.8.8", "10.0.0.1"), ("::ffff:127.0.0.1",), ("fe80::1%eth0",), ("168.63.129.16",)],
)
async def test_a_name_that_leads_to_a_private_address(addresses: Sequence[str], clock: Clock) -> None:
    """A name one of whose addresses is private is not called."""
    names = Names(addresses)
    async with Webhook("https://hooks.contoso.com/", keys_of(SECRET), clock=clock, lookup=names) as sending:
        assert await sending.post("evt_1", {}) == Attempt(Fate.LATER, "leads to a private address")


async def test_a_name_that_changes_its_mind(receiver: Receiver, clock: Clock) -> None:
    """A name is looked up once an attempt, and the second attempt does not trust the first (rebinding).

    The port is the receiver's, which listens on this machine: it must hear nothing.
    """
    port = receiver.server.port
    names = Names(("203.0.113.7",), ("127.0.0.1",))
    url = f"https://hooks.contoso.com:{port}/hook"
    async with Webhook(url, keys_of(SECRET), clock=clock, lookup=names, seconds=0.05) as sending:
        await sending.post("evt_1", {})
        assert names.asked == 1
        assert (await sending.post("evt_1", {})).why == "leads to a private address"
        assert names.asked == 2
    assert receiver.requests == []


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
