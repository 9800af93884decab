"""Tokens for Microsoft Graph and the connector: from msal off the event loop, cached, one request at once."""

import asyncio
import logging
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

import msal
import requests

from bot.setting_kinds import AppType
from bot.settings import Settings, SettingsError

log = logging.getLogger(__name__)

EARLY_SECONDS = 300
"""A token is renewed this long before it expires."""
SIGN_IN_TIMEOUT_SECONDS = 8

Acquire = Callable[[], Mapping[str, Any]]
"""Asks for a token and blocks; answers as msal does: `access_token` and `expires_in`, or `error`."""


class TokenError(Exception):
    """No token: the message is a plain sentence without any secret."""


class Tokens(Protocol):
    """Something that hands out bearer tokens."""

    async def get(self, *, refresh: bool = False) -> str:
        """A valid token; with `refresh` a new one even if the old seems valid. Raises TokenError."""


class FixedToken:
    """One token that never changes: for a simulated tenant on loopback."""

    def __init__(self, token: str) -> None:
        self._token = token

    async def get(self, *, refresh: bool = False) -> str:
        """The token."""
        return self._token


class MsalTokens:
    """Tokens from Microsoft Entra, asked for in a thread since msal blocks.

    `connect` builds msal's application and returns the call that asks for a token. It runs in the thread too:
    msal fetches the tenant's metadata as soon as an application is built (observed, msal 1.39).
    """

    def __init__(
        self, connect: Callable[[], Acquire], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._connect, self._clock = connect, clock
        self._acquire: Acquire | None = None
        self._token, self._renew_at = "", 0.0
        self._flight: asyncio.Task[str] | None = None

    async def get(self, *, refresh: bool = False) -> str:
        """A token from the cache, or a new one; callers at the same time share one request."""
        if self._token and not refresh and self._clock() < self._renew_at:
            return self._token
        if self._flight is None or self._flight.done():
            self._flight = asyncio.create_task(self._fetch(afresh=refresh))
        # Shielded: one caller that gives up must not take the token away from the others.
        return await asyncio.shield(self._flight)

    async def _fetch(self, *, afresh: bool) -> str:
        if afresh:
            self._acquire = None  # msal keeps tokens in its application, so a new token needs a new one
        answer = await asyncio.to_thread(self._ask)
        token = answer.get("access_token")
        if not isinstance(token, str):
            raise TokenError(_why(answer))
        lifetime = float(answer.get("expires_in", 0))
        # A token that lives shorter than the margin is used for half its life.
        self._renew_at = self._clock() + max(lifetime - EARLY_SECONDS, lifetime / 2)
        self._token = token
        return token

    def _ask(self) -> Mapping[str, Any]:
        try:
            if self._acquire is None:
                self._acquire = self._connect()
            return self._acquire()
        except SettingsError as error:
            raise TokenError(str(error)) from None
        except (requests.RequestException, OSError) as error:
            raise TokenError(f"Microsoft Entra could not be reached ({type(error).__name__}).") from error
        except (ValueError, KeyError, msal.ManagedIdentityError) as error:
            # msal raises ValueError for an unknown tenant or an unreadable key; the text may hold the input.
            if "authority configuration" in str(error):
                raise TokenError(f"Microsoft Entra knows no such tenant. {_TENANT}") from None
            raise TokenError(f"The sign-in settings were not accepted ({type(error).__name__}).") from None


_TENANT = "Check the tenant's id, and CLOUD."
_HINTS = {
    "AADSTS7000215": "The client secret is wrong; its value is wanted, not its id.",
    "AADSTS7000222": "The client secret has expired; make a new one.",
    "AADSTS700016": "There is no such app in that tenant: check client id and tenant id.",
    "AADSTS700027": "The certificate does not belong to the app, or has expired.",
    "AADSTS7000112": "The app is disabled in that tenant.",
    "AADSTS90002": _TENANT,
    "AADSTS53003": "A Conditional Access policy blocks the sign-in.",
}
"""What to do about the usual refusals. Entra may change the numbers, so each only adds a hint
(https://learn.microsoft.com/entra/identity-platform/reference-error-codes)."""


def _why(answer: Mapping[str, Any]) -> str:
    code = str(answer.get("error", "unknown error"))[:60]
    # The description starts with the AADSTS number, which names the trouble; the rest repeats ids.
    number = re.match(r"AADSTS\d+", str(answer.get("error_description", "")))
    if number is None:
        return f"Microsoft Entra gave no token: {code}."
    hint = _HINTS.get(number[0])
    return f"Microsoft Entra gave no token: {code} ({number[0]}).{f' {hint}' if hint else ''}"


def _pem(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except OSError as error:
        raise SettingsError(f"The certificate file {file} can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise SettingsError(f"The certificate file {file} is not PEM, which is text.") from None


def certificate_credential(pem: str) -> dict[str, str]:
    """msal's credential for a PEM text with private key and certificate; msal computes the thumbprint."""
    key = re.search(r"-----BEGIN ([A-Z ]*)PRIVATE KEY-----.+?-----END \1PRIVATE KEY-----", pem, re.DOTALL)
    certificates = re.findall(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", pem, re.DOTALL)
    if key is None or not certificates:
        raise SettingsError("The certificate file is to hold a private key and its certificate, both as PEM.")
    return {"private_key": key[0], "public_certificate": "\n".join(certificates)}


def application_tokens(
    *,
    client_id: str,
    authority: str,
    resource: str,
    secret: str | None = None,
    certificate: Path | None = None,
) -> MsalTokens:
    """App-only tokens for `resource` by secret or certificate file; `authority` ends with the tenant id."""

    def connect() -> Acquire:
        credential: str | dict[str, str] | None = secret
        if certificate is not None:
            credential = certificate_credential(_pem(certificate))
        app = msal.ConfidentialClientApplication(
            client_id, client_credential=credential, authority=authority, timeout=SIGN_IN_TIMEOUT_SECONDS
        )
        return lambda: _mapping(app.acquire_token_for_client(scopes=[f"{resource}/.default"]))

    return MsalTokens(connect)


def managed_identity_tokens(*, client_id: str | None, resource: str) -> MsalTokens:
    """App-only tokens for `resource` from the Azure host; no `client_id`: its system-assigned identity."""

    def connect() -> Acquire:
        identity = (
            msal.UserAssignedManagedIdentity(client_id=client_id)
            if client_id
            else msal.SystemAssignedManagedIdentity()
        )
        client = msal.ManagedIdentityClient(identity, http_client=_TimedSession())
        return lambda: _mapping(client.acquire_token_for_client(resource=resource))

    return MsalTokens(connect)


class _TimedSession(requests.Session):
    """The managed identity client sets no timeout of its own."""

    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        kwargs.setdefault("timeout", SIGN_IN_TIMEOUT_SECONDS)
        return super().request(*args, **kwargs)


def _mapping(answer: Any) -> Mapping[str, Any]:
    return answer if isinstance(answer, Mapping) else {}


def bot_tokens(settings: Settings, resource: str | None = None) -> MsalTokens | None:
    """Tokens as the bot, for the connector or another `resource`; None in anonymous mode."""
    if settings.anonymous:
        return None
    settings.check_identity()
    return _as_bot(settings, resource or settings.cloud.bot_audience)


def _as_bot(settings: Settings, resource: str) -> MsalTokens:
    if settings.app_type is AppType.MANAGED_IDENTITY:
        return managed_identity_tokens(client_id=settings.app_id, resource=resource)
    return application_tokens(
        client_id=settings.app_id or "",
        authority=f"{settings.cloud.sign_in}/{settings.app_tenant_id}",
        resource=resource,
        secret=settings.app_password.get_secret_value() if settings.app_password else None,
        certificate=settings.app_certificate_path,
    )


def graph_tokens(settings: Settings) -> Tokens:
    """Tokens for Microsoft Graph: the fixed loopback token, Graph's own settings, or the bot's identity.

    Raises SettingsError when none of them is complete.
    """
    resource = settings.cloud.graph
    if settings.graph_token is not None:
        return FixedToken(settings.graph_token.get_secret_value())
    if settings.graph_managed_identity:
        system = settings.graph_managed_identity.lower() in {"system", "true", "1"}
        return managed_identity_tokens(
            client_id=None if system else settings.graph_managed_identity, resource=resource
        )
    if settings.graph_client_secret or settings.graph_certificate_path:
        client_id = settings.graph_client_id or settings.app_id
        tenant = settings.graph_tenant_id or settings.app_tenant_id
        if not client_id or not tenant:
            raise SettingsError("Missing: GRAPH_CLIENT_ID and GRAPH_TENANT_ID.")
        secret = settings.graph_client_secret
        return application_tokens(
            client_id=client_id,
            authority=f"{settings.cloud.sign_in}/{tenant}",
            resource=resource,
            secret=secret.get_secret_value() if secret else None,
            certificate=settings.graph_certificate_path,
        )
    if settings.graph_client_id or settings.graph_tenant_id:
        # The bot's own identity would be another app or tenant than the one that is named.
        raise SettingsError(
            "Missing: GRAPH_CLIENT_SECRET (or GRAPH_CERTIFICATE_PATH), as GRAPH_CLIENT_ID or GRAPH_TENANT_ID "
            "is set. Leave all of them empty to read Graph as the bot itself."
        )
    if not settings.has_identity:
        raise SettingsError(
            "Missing: a way to sign in to Microsoft Graph. Set GRAPH_CLIENT_ID, GRAPH_TENANT_ID and "
            "GRAPH_CLIENT_SECRET (or GRAPH_CERTIFICATE_PATH), or GRAPH_MANAGED_IDENTITY; for a simulated "
            "tenant on loopback GRAPH_BASE_URL and GRAPH_TOKEN."
        )
    return _as_bot(settings, resource)
