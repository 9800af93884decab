"""A small identity provider on loopback: OpenID metadata, keys that can be rotated, signed test tokens."""

import json
import time
from types import TracebackType
from typing import Any, Self

import jwt
from aiohttp import web
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP_ID = "0fab5a9b-0000-4000-8000-00000000b070"
ISSUER = "https://api.botframework.com"


class SigningKeyPair:
    """One key as the provider holds it."""

    def __init__(self, key_id: str, endorsements: tuple[str, ...]) -> None:
        self.key_id, self.endorsements = key_id, endorsements
        self.private = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def public_jwk(self) -> dict[str, Any]:
        """The public half as the keys document shows it."""
        shown: dict[str, Any] = json.loads(RSAAlgorithm.to_jwk(self.private.public_key()))
        return {**shown, "kid": self.key_id, "use": "sig", "endorsements": list(self.endorsements)}

    def public_pem(self) -> bytes:
        """The public half as PEM."""
        return self.private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )


class IdentityProvider:
    """`async with IdentityProvider() as idp:`; `metadata_url` is for a `Cloud`, `token` for a header."""

    def __init__(self) -> None:
        self.key = SigningKeyPair("key-1", ("msteams",))
        self.published = [self.key]
        self.requests = 0
        self.down = False
        self._runner: web.AppRunner | None = None
        self._root = ""

    @property
    def metadata_url(self) -> str:
        """Address of the OpenID metadata."""
        return f"{self._root}/v1/.well-known/openidconfiguration"

    def rotate(self, key_id: str = "key-2") -> SigningKeyPair:
        """Publishes a new key instead of the old one, and returns the old one."""
        old, self.key = self.key, SigningKeyPair(key_id, ("msteams",))
        self.published = [self.key]
        return old

    def token(
        self,
        service_url: str | None,
        *,
        key: SigningKeyPair | None = None,
        headers: dict[str, Any] | None = None,
        lifetime: float = 3600,
        **claims: Any,
    ) -> str:
        """A channel token; `claims` replace or add, and None takes a claim away."""
        now = time.time()
        held = {"iss": ISSUER, "aud": APP_ID, "nbf": int(now - 60), "exp": int(now + lifetime)}
        if service_url is not None:
            held["serviceurl"] = service_url
        held = {name: value for name, value in {**held, **claims}.items() if value is not None}
        signer = key or self.key
        return jwt.encode(
            held, signer.private, algorithm="RS256", headers={"kid": signer.key_id, **(headers or {})}
        )

    async def _metadata(self, _: web.Request) -> web.Response:
        self.requests += 1
        if self.down:
            return web.Response(status=503, text="down")
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self._root}/v1/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        return web.json_response({"keys": [key.public_jwk() for key in self.published]})

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/v1/.well-known/openidconfiguration", self._metadata)
        app.router.add_get("/v1/keys", self._keys)
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self._root = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
