"""The signature of a webhook, as the Standard Webhooks have it.

The scheme (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md) is
three headers: an id that stays the same when an event is sent again, the time of this attempt, and an
HMAC-SHA256 over both and the body.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime

_PREFIX = "whsec_"
_SHORTEST, _LONGEST = 24, 64
"""Bytes of a secret, as the Standard Webhooks have them."""


class SecretError(ValueError):
    """The secret cannot be used; the message does not show it."""


def keys_of(secret: str) -> tuple[bytes, ...]:
    """The keys in WEBHOOK_SECRET: one, or the new and the old one while a secret is replaced.

    Raises SecretError.
    """
    keys = []
    for one in secret.split():
        if not one.startswith(_PREFIX):
            raise SecretError(f"is to be {_PREFIX} and then the secret in base64")
        try:
            key = base64.b64decode(one.removeprefix(_PREFIX), validate=True)
        except (binascii.Error, ValueError):
            raise SecretError(f"is to be {_PREFIX} and then the secret in base64") from None
        if not _SHORTEST <= len(key) <= _LONGEST:
            raise SecretError(f"is to hold {_SHORTEST} to {_LONGEST} bytes")
        keys.append(key)
    if not 1 <= len(keys) <= 2:
        raise SecretError("is to hold one secret, or two with a space between them")
    return tuple(keys)


def signature(keys: Sequence[bytes], event_id: str, at: datetime, body: bytes) -> str:
    """The header `webhook-signature`: one signature a key."""
    signed = b".".join((event_id.encode(), str(int(at.timestamp())).encode(), body))
    made = (base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode() for key in keys)
    return " ".join(f"v1,{one}" for one in made)
