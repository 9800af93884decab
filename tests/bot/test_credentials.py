"""Tokens: fetched off the event loop, once for all who wait, renewed in time, and errors without secrets."""

import asyncio
import json
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import msal
import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from bot.credentials import (
    FixedToken,
    MsalTokens,
    TokenError,
    application_tokens,
    bot_tokens,
    certificate_credential,
    graph_tokens,
)
from bot.settings import SettingsError, load_settings


class Entra:
    """Answers as msal does, and counts."""

    def __init__(self, **answer: Any) -> None:
        self.answer: dict[str, Any] = answer or {"expires_in": 3600}
        self.calls = self.connections = 0
        self.threads: set[str] = set()
        self.release = threading.Event()
        self.release.set()

    def connect(self) -> Any:
        """What `MsalTokens` calls."""
        self.connections += 1
        return self.acquire

    def acquire(self) -> dict[str, Any]:
        """One request."""
        self.release.wait(5)
        self.calls += 1
        self.threads.add(threading.current_thread().name)
        return {"access_token": f"token-{self.calls}", **self.answer}


async def test_a_token_is_kept_until_five_minutes_before_its_end() -> None:
    """The same token is handed out until five minutes before it expires, then a new one."""
    now = [0.0]
    entra = Entra(expires_in=3600)
    tokens = MsalTokens(entra.connect, clock=lambda: now[0])
    assert await tokens.get() == "token-1"
    now[0] = 3299
    assert await tokens.get() == "token-1"
    now[0] = 3301
    assert await tokens.get() == "token-2"
    assert entra.connections == 1


async def test_all_who_wait_share_one_request() -> None:
    """Fifty callers at once cause one request, made outside the event loop's thread."""
    entra = Entra()
    entra.release.clear()
    tokens = MsalTokens(entra.connect)
    callers = [asyncio.create_task(tokens.get()) for _ in range(50)]
    await asyncio.sleep(0)
    callers[0].cancel()
    entra.release.set()
    results = await asyncio.gather(*callers, return_exceptions=True)
    assert results[1:] == ["token-1"] * 49
    assert entra.calls == 1
    assert threading.current_thread().name not in entra.threads


async def test_refresh_asks_anew() -> None:
    """A refused token is replaced although it had not expired, past msal's own cache."""
    entra = Entra()
    tokens = MsalTokens(entra.connect)
    await tokens.get()
    assert await tokens.get(refresh=True) == "token-2"
    assert (await tokens.get(), entra.connections) == ("token-2", 2)


async def test_a_refusal_is_a_plain_sentence() -> None:
    """An error answer names the code and nothing of the description, which repeats ids."""
    entra = Entra()
    entra.acquire = lambda: {  # type: ignore[method-assign]  # one answer is all this test needs
        "error": "invalid_client",
        "error_description": "AADSTS7000215: Invalid client secret for app 'the-app' hush-hush",
    }
    with pytest.raises(TokenError) as error:
        await MsalTokens(entra.connect).get()
    assert str(error.value) == (
        "Microsoft Entra gave no token: invalid_client (AADSTS7000215). "
        "The client secret is wrong; its value is wanted, not its id."
    )


async def test_an_unknown_tenant_is_named() -> None:
    """A tenant that does not exist is told from other wrong settings, by what msal says of it."""

    def connect() -> Any:
        raise ValueError("Unable to get authority configuration for https://login.example/hush-hush.")

    with pytest.raises(TokenError, match="tenant") as error:
        await MsalTokens(connect).get()
    assert "hush-hush" not in str(error.value)


@pytest.mark.parametrize(
    "trouble", [requests.ConnectionError("secret"), ValueError("secret"), OSError("secret")]
)
async def test_trouble_is_one_kind_of_error(trouble: Exception) -> None:
    """Whatever msal raises becomes a TokenError that does not repeat its text; the next call tries again."""

    def connect() -> Any:
        raise trouble

    tokens = MsalTokens(connect)
    for _ in range(2):
        with pytest.raises(TokenError) as error:
            await tokens.get()
        assert "secret" not in str(error.value)


def _pem() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "contoso bot")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return (private + certificate.public_bytes(serialization.Encoding.PEM)).decode()


class Web:
    """msal's HTTP client, answering as Entra does, without a network."""

    def __init__(self) -> None:
        self.posted: list[dict[str, Any]] = []

    def get(self, url: str, **_: Any) -> Any:
        """Metadata of the tenant."""
        root = url.split("/v2.0/")[0]
        return self._answer(
            {"token_endpoint": f"{root}/token", "authorization_endpoint": f"{root}/authorize", "issuer": root}
        )

    def post(self, url: str, *, data: dict[str, Any], **_: Any) -> Any:
        """A token."""
        self.posted.append(data)
        return self._answer({"access_token": "from-entra", "expires_in": 3599, "token_type": "Bearer"})

    def close(self) -> None:
        """Nothing to close."""

    @staticmethod
    def _answer(body: dict[str, Any]) -> Any:
        class Response:
            status_code = 200
            text = json.dumps(body)
            headers: dict[str, str] = {}  # noqa: RUF012  never changed

            def raise_for_status(self) -> None:
                return None

        return Response()


def test_a_pem_file_is_what_msal_takes() -> None:
    """msal signs in with the key and certificate of one PEM file, and sends the certificate's thumbprint."""
    web = Web()
    app = msal.ConfidentialClientApplication(
        "the-app",
        client_credential=certificate_credential("a comment\n" + _pem()),
        authority="https://login.microsoftonline.com/contoso.example",
        instance_discovery=False,
        http_client=web,
    )
    answer = app.acquire_token_for_client(scopes=["https://graph.microsoft.com/.default"])
    assert answer["access_token"] == "from-entra"
    (posted,) = web.posted
    head = jwt.get_unverified_header(posted["client_assertion"])
    assert head.get("x5t#S256") or head.get("x5t")


@pytest.mark.parametrize(
    "text", ["", "nonsense", "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----"]
)
def test_a_pem_file_without_its_parts_is_refused(text: str) -> None:
    """A file without key or certificate is refused in a sentence."""
    with pytest.raises(SettingsError, match="private key"):
        certificate_credential(text)


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "No such file"), (b"nonsense", "private key"), (b"\x30\x82\xff", "not PEM")],
)
async def test_a_certificate_file_that_does_not_do_is_named(
    tmp_path: Path, content: bytes | None, said: str
) -> None:
    """A file that is missing or is no PEM is said to be the trouble, and not Entra or the network."""
    file = tmp_path / "bot.pem"
    if content is not None:
        file.write_bytes(content)
    tokens = application_tokens(
        client_id="a", authority="https://login.example/t", resource="r", certificate=file
    )
    with pytest.raises(TokenError, match=said) as error:
        await tokens.get()
    assert "certificate file" in str(error.value)


async def test_which_credentials_graph_gets() -> None:
    """The fixed token comes first, then Graph's own settings, then the bot's identity; or it is missing."""
    loopback = {"graph_base_url_given": "http://127.0.0.1:1", "bot_auth": "anonymous"}
    fixed = graph_tokens(load_settings(env_file=None, graph_token="t", **loopback))
    assert isinstance(fixed, FixedToken)
    assert await fixed.get(refresh=True) == "t"
    own = {"graph_client_id": "a", "graph_tenant_id": "b", "graph_client_secret": "c"}
    assert isinstance(graph_tokens(load_settings(env_file=None, **own)), MsalTokens)
    identity = {"app_id": "a", "app_tenant_id": "b", "app_password": "c"}
    assert isinstance(graph_tokens(load_settings(env_file=None, **identity)), MsalTokens)
    assert isinstance(graph_tokens(load_settings(env_file=None, graph_managed_identity="system")), MsalTokens)
    with pytest.raises(SettingsError, match="GRAPH_CLIENT_ID"):
        graph_tokens(load_settings(env_file=None, bot_auth="anonymous"))
    with pytest.raises(SettingsError, match="GRAPH_TENANT_ID"):
        graph_tokens(load_settings(env_file=None, graph_client_secret="c"))


@pytest.mark.parametrize("half", [{"graph_client_id": "other"}, {"graph_tenant_id": "other"}])
def test_half_an_identity_for_graph_is_refused(half: dict[str, str]) -> None:
    """Where another app or tenant is named without its secret, the bot does not read as itself instead."""
    identity = {"app_id": "a", "app_tenant_id": "b", "app_password": "c"}
    with pytest.raises(SettingsError, match="GRAPH_CLIENT_SECRET"):
        graph_tokens(load_settings(env_file=None, **identity, **half))


def test_replies_carry_no_token_in_anonymous_mode() -> None:
    """Without sign-in the bot has no token to send; with an identity it has; with neither it is refused."""
    assert bot_tokens(load_settings(env_file=None, bot_auth="anonymous")) is None
    identity = {"app_id": "a", "app_tenant_id": "b", "app_type": "UserAssignedMSI"}
    assert isinstance(bot_tokens(load_settings(env_file=None, **identity)), MsalTokens)
    with pytest.raises(SettingsError):
        bot_tokens(load_settings(env_file=None))
