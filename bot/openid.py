"""The connector's public signing keys: fetched without blocking, kept a day, renewed for an unknown key."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from jwt import PyJWK
from jwt.exceptions import PyJWTError

log = logging.getLogger(__name__)

MAX_AGE_SECONDS = 24 * 3600
MIN_REFRESH_SECONDS = 60
"""Unknown keys cause one fetch in this time at most, as anybody can name an unknown key."""


class KeysUnreachableError(Exception):
    """The signing keys could not be fetched, so nothing can be said about a token."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One public key and the channels whose tokens it may sign (empty: any)."""

    public_key: Any
    endorsements: tuple[str, ...]


class SigningKeys:
    """The keys behind one OpenID metadata address.

    They are to be kept for no longer than 24 hours:
    https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
    The SDK's own cache fails on every token after a key was rotated (observed, botbuilder 4.17.1), hence the
    fetch for an unknown key here.
    """

    def __init__(
        self,
        url: str,
        session: Callable[[], aiohttp.ClientSession],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url, self._session, self._clock = url, session, clock
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at: float | None = None
        self._tried_at: float | None = None
        self._flight: asyncio.Task[None] | None = None

    async def get(self, key_id: str) -> SigningKey | None:
        """The key of this id, or None if the connector has no such key. Raises KeysUnreachableError."""
        key = self._keys.get(key_id)
        if key is not None and self._age(self._fetched_at) < MAX_AGE_SECONDS:
            return key
        if not self._keys or self._age(self._tried_at) >= MIN_REFRESH_SECONDS:
            try:
                await self.refresh()
            except KeysUnreachableError:
                if key is None:
                    raise
                log.warning("signing keys are old and could not be renewed")
        return self._keys.get(key_id)

    async def refresh(self) -> None:
        """Fetches the keys; callers at the same time share one fetch. Raises KeysUnreachableError."""
        if self._flight is None or self._flight.done():
            self._flight = asyncio.create_task(self._fetch())
        await asyncio.shield(self._flight)

    async def ready(self) -> None:
        """Returns if keys are at hand, else fetches them. Raises KeysUnreachableError."""
        if not self._keys or self._age(self._fetched_at) >= MAX_AGE_SECONDS:
            await self.refresh()

    def _age(self, since: float | None) -> float:
        return float("inf") if since is None else self._clock() - since

    async def _fetch(self) -> None:
        self._tried_at = self._clock()
        try:
            metadata = await self._json(self._url)
            keys = (await self._json(metadata["jwks_uri"]))["keys"]
            self._keys = {
                key["kid"]: SigningKey(
                    PyJWK(key, algorithm="RS256").key, tuple(key.get("endorsements") or ())
                )
                for key in keys
                if key.get("kty") == "RSA" and key.get("kid")
            }
        except (
            aiohttp.ClientError,
            TimeoutError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            PyJWTError,
        ) as error:
            raise KeysUnreachableError(f"signing keys: {type(error).__name__}") from error
        self._fetched_at = self._clock()

    async def _json(self, url: str) -> Any:
        timeout = aiohttp.ClientTimeout(total=5)
        async with self._session().get(url, timeout=timeout) as response:
            response.raise_for_status()
            return await response.json(content_type=None)
