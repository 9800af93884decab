"""Who may post to the bot: only the connector, with a token for this bot, channel, place and tenant."""

import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import jwt
import pytest
from botbuilder.core import TurnContext

from bot.clouds import PUBLIC
from bot.credentials import FixedToken
from tests.bot.conftest import Running, Start
from tests.support.idp import APP_ID, IdentityProvider, SigningKeyPair
from tests.support.teams import CONTOSO, TeamsClient

SIGNED = {
    "bot_auth": "required",
    "app_id": APP_ID,
    "app_tenant_id": CONTOSO,
    "app_password": "not-a-secret",
    "service_hosts_given": "127.0.0.1",
    "allowed_tenants_given": None,
}
Token = Callable[[IdentityProvider, str], str | None]


class Guarded:
    """A signed-in host, its identity provider, and whether the bot's code ran."""

    def __init__(self, running: Running, idp: IdentityProvider, ran: list[str], clock: list[float]) -> None:
        self.running, self.idp, self.ran, self.clock = running, idp, ran, clock
        self.teams, self.connector = running.teams, running.connector

    async def post(self, authorization: str | None, **fields: Any) -> int:
        """The status of a message with this header."""
        headers = {} if authorization is None else {"Authorization": authorization}
        activity = {**self.teams.activity("message", text="hello"), **fields}
        return (await self.teams.post({k: v for k, v in activity.items() if v is not None}, **headers)).status


@pytest.fixture
def guard(start: Start) -> Any:
    """`async with guard() as guarded`."""

    @asynccontextmanager
    async def run() -> AsyncIterator[Guarded]:
        ran: list[str] = []
        clock = [0.0]

        async def on_turn(context: TurnContext) -> None:
            ran.append(context.activity.id)
            await context.send_activity("hello")

        async with IdentityProvider() as idp:
            cloud = replace(PUBLIC, signing_keys=idp.metadata_url)
            async with start(
                on_turn, settings=SIGNED, cloud=cloud, tokens=FixedToken("the-bot"), clock=lambda: clock[0]
            ) as running:
                yield Guarded(running, idp, ran, clock)

    return run


async def test_the_connector_is_let_in(guard: Any) -> None:
    """A good token is accepted, and the reply carries the bot's own token."""
    async with guard() as guarded:
        assert await guarded.post(f"Bearer {guarded.idp.token(guarded.connector.url)}") == 200
        assert guarded.connector.sent[0].authorization == "Bearer the-bot"


def _unsigned(idp: IdentityProvider, url: str) -> str:
    good = jwt.decode(idp.token(url), options={"verify_signature": False})
    return jwt.encode(good, None, algorithm="none", headers={"kid": "key-1"})


def _symmetric(idp: IdentityProvider, url: str) -> str:
    """HS256 "signed" with the public key, made by hand as PyJWT refuses to."""
    import hashlib
    import hmac

    def part(value: dict[str, Any]) -> bytes:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=")

    good = jwt.decode(idp.token(url), options={"verify_signature": False})
    text = part({"alg": "HS256", "typ": "JWT", "kid": "key-1"}) + b"." + part(good)
    signature = hmac.new(idp.key.public_pem(), text, hashlib.sha256).digest()
    return (text + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")).decode()


REFUSED: dict[str, Token] = {
    "no header": lambda idp, url: None,
    "empty header": lambda idp, url: "",
    "no token": lambda idp, url: "Bearer",
    "three words": lambda idp, url: "Bearer a b",
    "other scheme": lambda idp, url: f"Basic {idp.token(url)}",
    "garbage": lambda idp, url: "Bearer garbage",
    "three parts of garbage": lambda idp, url: "Bearer a.b.c",
    "no issuer": lambda idp, url: f"Bearer {idp.token(url, iss=None)}",
    "wrong issuer": lambda idp, url: f"Bearer {idp.token(url, iss='https://sts.windows.net/x/')}",
    "emulator": lambda idp, url: (
        "Bearer "
        + idp.token(url, iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", appid=APP_ID)
    ),
    "wrong audience": lambda idp, url: f"Bearer {idp.token(url, aud='https://api.botframework.com')}",
    "expired": lambda idp, url: f"Bearer {idp.token(url, lifetime=-400)}",
    "no expiry": lambda idp, url: f"Bearer {idp.token(url, exp=None)}",
    "not yet valid": lambda idp, url: f"Bearer {idp.token(url, nbf=4_000_000_000)}",
    "unsigned": lambda idp, url: f"Bearer {_unsigned(idp, url)}",
    "signed with the public key": lambda idp, url: f"Bearer {_symmetric(idp, url)}",
    "someone else's key": lambda idp, url: (
        f"Bearer {idp.token(url, key=SigningKeyPair('key-1', ('msteams',)))}"
    ),
    "unknown key": lambda idp, url: f"Bearer {idp.token(url, headers={'kid': 'nobody'})}",
    "key id that is no text": lambda idp, url: f"Bearer {idp.token(url, headers={'kid': ''})}",
    "no serviceurl": lambda idp, url: f"Bearer {idp.token(None)}",
    "other serviceurl": lambda idp, url: f"Bearer {idp.token('https://smba.trafficmanager.net/amer/')}",
    "serviceurl without its slash": lambda idp, url: f"Bearer {idp.token(url.rstrip('/'))}",
}


async def test_everybody_else_is_refused(guard: Any) -> None:
    """A token with any one flaw gets 401, never 500, and the bot's code does not run."""
    async with guard() as guarded:
        statuses = {
            case: await guarded.post(make(guarded.idp, guarded.connector.url))
            for case, make in REFUSED.items()
        }
        assert statuses == dict.fromkeys(REFUSED, 401)
        assert guarded.ran == []


async def test_the_token_must_fit_the_activity(guard: Any) -> None:
    """Another channel is refused; without serviceUrl or channelId nothing is there to check."""
    async with guard() as guarded:
        good = f"Bearer {guarded.idp.token(guarded.connector.url)}"
        assert await guarded.post(good, channelId="webchat") == 401
        assert await guarded.post(good, serviceUrl=None) == 400
        assert await guarded.post(good, channelId=None) == 400
        assert guarded.ran == []


async def test_a_foreign_service_url_is_refused_even_if_signed(guard: Any) -> None:
    """Replies, and the bot's token with them, go to listed hosts only, whatever the token says."""
    async with guard() as guarded:
        for url in (
            "https://evil.example/",
            "https://127.0.0.1@evil.example/",
            "http://smba.trafficmanager.net/",
        ):
            assert await guarded.post(f"Bearer {guarded.idp.token(url)}", serviceUrl=url) == 403
        assert guarded.ran == []


@pytest.mark.parametrize(
    "fields",
    [
        {"channelData": {"tenant": {"id": "11111111-aaaa-4aaa-8aaa-111111111111"}}},
        {"channelData": {}, "conversation": {"id": "a:1"}},
        {
            "channelData": {"tenant": {"id": CONTOSO}},
            "conversation": {"id": "a:1", "tenantId": "someone else"},
        },
    ],
    ids=["foreign", "none", "two different"],
)
async def test_only_the_own_tenant_is_served(guard: Any, fields: dict[str, Any]) -> None:
    """An activity of another tenant, of none, or of two at once is refused although its token is good."""
    async with guard() as guarded:
        assert await guarded.post(f"Bearer {guarded.idp.token(guarded.connector.url)}", **fields) == 403
        assert guarded.ran == []


async def test_why_an_activity_is_refused_is_logged(guard: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever runs the bot reads which host Teams wrote from, and that it was the tenant; never an id."""
    other = "11111111-aaaa-4aaa-8aaa-111111111111"
    async with guard() as guarded:
        url = "https://smba.new.teams.microsoft.com/amer/secret"
        await guarded.post(f"Bearer {guarded.idp.token(url)}", serviceUrl=url)
        own = guarded.connector.url
        await guarded.post(f"Bearer {guarded.idp.token(own)}", channelData={"tenant": {"id": other}})
    said = [vars(record) for record in caplog.records if record.name == "bot.inbound"]
    assert [(line["message"], line.get("host")) for line in said] == [
        ("activity refused: host of the serviceUrl", "smba.new.teams.microsoft.com"),
        ("activity refused: tenant", None),
    ]
    assert other not in str(said)
    assert "secret" not in str(said)


async def test_a_rotated_key_is_fetched(guard: Any) -> None:
    """After the connector rotates its key the next token is accepted, and the old key no longer is."""
    async with guard() as guarded:
        url = guarded.connector.url
        assert await guarded.post(f"Bearer {guarded.idp.token(url)}") == 200
        old = guarded.idp.rotate()
        guarded.clock[0] += 61
        assert await guarded.post(f"Bearer {guarded.idp.token(url)}") == 200
        assert await guarded.post(f"Bearer {guarded.idp.token(url, key=old)}") == 401


async def test_unknown_keys_do_not_make_the_bot_fetch_and_fetch(guard: Any) -> None:
    """Tokens with made-up keys cause no more than one fetch a minute."""
    async with guard() as guarded:
        await guarded.post(f"Bearer {guarded.idp.token(guarded.connector.url)}")
        before = guarded.idp.requests
        for number in range(5):
            token = guarded.idp.token(guarded.connector.url, headers={"kid": f"made-up-{number}"})
            assert await guarded.post(f"Bearer {token}") == 401
        assert guarded.idp.requests == before


async def test_an_unreachable_identity_provider_is_no_verdict(guard: Any) -> None:
    """When keys can't be fetched the answer is 503, so that Teams tries again; known keys keep working."""
    async with guard() as guarded:
        url = guarded.connector.url
        assert await guarded.post(f"Bearer {guarded.idp.token(url)}") == 200
        guarded.idp.down = True
        guarded.clock[0] += 25 * 3600
        assert await guarded.post(f"Bearer {guarded.idp.token(url)}") == 200
        guarded.clock[0] += 61
        assert await guarded.post(f"Bearer {guarded.idp.token(url, headers={'kid': 'new'})}") == 503


async def test_a_stranger_cannot_make_the_bot_parse(guard: Any) -> None:
    """Without a good token the body is not looked at: malformed JSON gets 401 like any other."""
    async with guard() as guarded:
        assert (await guarded.teams.post(b"{", Authorization="Bearer x")).status == 401
        assert (await guarded.teams.post(b"{")).status == 401


async def test_anonymous_serves_this_machine_only(running: Running) -> None:
    """Without sign-in a foreign Host, a foreign Origin and a foreign serviceUrl are refused."""
    message = running.teams.activity("message", text="hello")
    assert (await running.teams.post(message, Host="evil.example")).status == 403
    assert (await running.teams.post(message, Origin="https://evil.example")).status == 403
    assert (await running.teams.post({**message, "serviceUrl": "https://evil.example/"})).status == 403
    assert (
        await running.teams.post({**message, "serviceUrl": "http://127.0.0.1.evil.example/"})
    ).status == 403
    assert running.connector.everything == []


async def test_anonymous_still_checks_a_given_tenant(running: Running) -> None:
    """ALLOWED_TENANTS holds without sign-in too."""
    async with TeamsClient(running.url, running.connector, tenant="somebody-else") as other:
        assert (await other.say("hello")).status == 403
