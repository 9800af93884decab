"""Looks up where a webhook goes, and refuses private addresses at the moment the connection is made."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.webhook.address import PRIVATE, is_public

Lookup = Callable[[str, int], Awaitable[Sequence[str]]]
"""The addresses of a host, as text. Raises OSError where there are none."""


class AddressError(OSError):
    """The address must not be called; the message is for whoever runs the bot and names no secret."""


async def system_lookup(host: str, port: int) -> Sequence[str]:
    """The machine's own resolver."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


class CheckedResolver(AbstractResolver):
    """Looks a host up for aiohttp, which connects to the very addresses that were checked here.

    A name that led to a public address a moment ago can lead to a private one now (DNS rebinding), so there
    is no check that comes before the look-up. One private address among several refuses all.
    """

    def __init__(self, *, allow_private: bool, lookup: Lookup = system_lookup) -> None:
        self._allow_private, self._lookup = allow_private, lookup

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """See aiohttp. Raises AddressError."""
        found = [ipaddress.ip_address(one.partition("%")[0]) for one in await self._lookup(host, port)]
        if not self._allow_private and not all(is_public(address) for address in found):
            raise AddressError(PRIVATE)
        return [
            ResolveResult(
                hostname=host,
                host=str(address),
                port=port,
                family=socket.AF_INET6 if address.version == 6 else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in found
        ]

    async def close(self) -> None:
        """Holds nothing."""
