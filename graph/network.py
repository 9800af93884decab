"""The connections to Graph: how many are kept, how long they may take, and past which proxy they go."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

import httpx

_TIMEOUTS = httpx.Timeout(8.0, connect=3.0)
_LIMITS = httpx.Limits(max_connections=40, max_keepalive_connections=10)
"""A turn has up to five requests under way. Each one looks at every kept connection, so these are few."""


def connect(base_url: str, network: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """Connections to `base_url`, over the machine's own network or another. Close them with `aclose`."""
    return httpx.AsyncClient(
        timeout=_TIMEOUTS,
        limits=_LIMITS,
        transport=network,
        trust_env=not _is_loopback(base_url),
        headers={"User-Agent": "provisioning-bot"},
    )


def _is_loopback(base_url: str) -> bool:
    """Whether the address is this machine; a proxy from the environment must not get in between then."""
    host = urlsplit(base_url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
