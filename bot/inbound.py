"""Who sends this request? Checks the connector's token, its tenant and where replies would go."""

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

import jwt
from jwt.exceptions import PyJWTError

from bot.clouds import may_send_to
from bot.openid import KeysUnreachableError, SigningKeys

log = logging.getLogger(__name__)

LEEWAY_SECONDS = 300
"""Clocks may differ by five minutes, as the protocol says."""


class RefusedError(Exception):
    """The request is not served: `status` is 401 (who are you?), 403 (not you) or 503 (can't tell)."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code


Claims = Mapping[str, Any]
"""The checked claims of a token; `endorsements` of its key are kept beside them."""


class TokenCheck:
    """Checks a bearer token as far as that goes without the activity, and then against the activity.

    What to verify:
    https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
    Beyond the SDK (observed, botbuilder 4.17.1) it insists on an expiry, on the serviceUrl claim and on the
    channel's own issuer: the SDK takes the bot's outbound token as proof of identity too.
    """

    def __init__(self, keys: SigningKeys, *, app_id: str, issuer: str) -> None:
        self._keys, self._app_id, self._issuer = keys, app_id, issuer

    async def claims(self, authorization: str | None) -> tuple[Claims, tuple[str, ...]]:
        """The token's claims and the channels its key may speak for. Raises RefusedError with 401 or 503."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise RefusedError(401, "Unauthorized", "A bearer token is required.")
        try:
            header = jwt.get_unverified_header(token)
            key_id = header.get("kid")
            if header.get("alg") != "RS256" or not isinstance(key_id, str):
                raise _rejected("algorithm or key id")
            key = await self._keys.get(key_id)
            if key is None:
                raise _rejected("unknown key")
            claims: Claims = jwt.decode(
                token,
                key.public_key,
                algorithms=["RS256"],
                audience=self._app_id,
                issuer=self._issuer,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iss", "aud"]},
            )
        except KeysUnreachableError as error:
            raise RefusedError(503, "SigningKeysUnreachable", "Tokens can't be checked right now.") from error
        except (PyJWTError, ValueError, TypeError, RecursionError) as error:
            raise _rejected(type(error).__name__) from error
        return claims, key.endorsements

    @staticmethod
    def check_activity(claims: Claims, endorsements: tuple[str, ...], body: Mapping[str, Any]) -> None:
        """Whether the token speaks for this activity. Raises RefusedError with 401."""
        if claims.get("serviceurl") != body["serviceUrl"]:
            raise _rejected("serviceUrl")
        if endorsements and body["channelId"] not in endorsements:
            raise _rejected("channel not endorsed")


def _rejected(why: str) -> RefusedError:
    # The reason goes to the log only: a caller that guesses should not learn how far it got.
    log.info("token rejected", extra={"why": why})
    return RefusedError(401, "Unauthorized", "The bearer token was not accepted.")


def tenant_of(body: Mapping[str, Any]) -> str | None:
    """The tenant an activity comes from, in lower case.

    Teams puts it into channelData.tenant.id and conversation.tenantId; the SDK loses the latter, expecting
    `tenantID` (observed, botbuilder 4.17.1). Two different ones count as none.
    """
    data, conversation = body.get("channelData"), body.get("conversation")
    tenant = data.get("tenant") if isinstance(data, Mapping) else None
    found = {
        value.lower()
        for value in (
            tenant.get("id") if isinstance(tenant, Mapping) else None,
            conversation.get("tenantId") if isinstance(conversation, Mapping) else None,
        )
        if isinstance(value, str) and value
    }
    return found.pop() if len(found) == 1 else None


def check_place(
    body: Mapping[str, Any], *, tenants: Iterable[str], may_reply_to: Callable[[str], bool]
) -> None:
    """Whether the activity's tenant is allowed and replies may go to its serviceUrl.

    Empty `tenants` allow any. Raises RefusedError with 403.
    """
    if not may_reply_to(body["serviceUrl"]):
        # Teams' own host, as the token has been checked: what SERVICE_URL_HOSTS would have to name.
        log.warning("activity refused: host of the serviceUrl", extra={"host": _host(body["serviceUrl"])})
        raise RefusedError(403, "ServiceUrlNotAllowed", "Replies may not be sent to this serviceUrl.")
    allowed = frozenset(tenants)
    if allowed and tenant_of(body) not in allowed:
        log.warning("activity refused: tenant")
        raise RefusedError(403, "TenantNotAllowed", "This bot does not serve that tenant.")


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "")[:200]
    except ValueError:
        return ""


def only_to(hosts: Iterable[str]) -> Callable[[str], bool]:
    """A rule for `check_place`: replies go to these hosts only."""
    listed = tuple(hosts)
    return lambda url: may_send_to(url, listed)
