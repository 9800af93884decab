"""Where a webhook may go: to a public https address."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

_METADATA = frozenset(
    {
        # Azure's own: the addresses are public, and what answers there trusts every machine that asks
        # (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
        ipaddress.ip_address("168.63.129.16"),
    }
)
_SPECIAL = (
    # For protocols and documents, which not every Python from 3.11 on knows; some clouds have their metadata
    # in the first one (https://www.iana.org/assignments/iana-ipv4-special-registry).
    ipaddress.ip_network("192.0.0.0/24"),
    ipaddress.ip_network("192.88.99.0/24"),
    ipaddress.ip_network("3fff::/20"),
    ipaddress.ip_network("5f00::/16"),
)
_TRANSLATED = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "::ffff:0:0:0/96")))
"""IPv6 networks that stand for IPv4 (RFC 6052, 8215 and 2765)."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


PRIVATE = "leads to a private address"
"""What is wrong with an address of this machine or network."""


def hint_for(problem: str) -> str:
    """What to do about that problem, to stand right behind it; nothing where it says so itself."""
    own = "; for a receiver in your own network set WEBHOOK_ALLOW_PRIVATE=true"
    return own if problem == PRIVATE else ""


def problem_of(url: str, *, allow_private: bool) -> str | None:
    """What is wrong with the address as it is written; None where its host may be looked up."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "is no address"
    if any(ord(char) <= 32 or ord(char) == 127 or char == "\\" for char in url) or not parts.hostname:
        return "is no address"
    if port == 0:
        return "has no such port"
    if parts.scheme != "https" and not (allow_private and parts.scheme == "http"):
        return "is to start with https://"
    if "@" in parts.netloc:
        return "must hold no user name or password"
    if parts.fragment:
        return "must hold no fragment (#)"
    return _literal_problem(parts, allow_private)


def _literal_problem(parts: SplitResult, allow_private: bool) -> str | None:
    """The connector looks up no host that is an address already, so such a one is checked here."""
    host = (parts.hostname or "").strip("[]")
    if host.replace(".", "").isdigit() or host.lower().startswith("0x"):
        # 2130706433, 0x7f000001 and 127.1 are 127.0.0.1 to some resolvers.
        try:
            ipaddress.IPv4Address(host)
        except ValueError:
            return "is no address"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return None
    return None if allow_private or is_public(address) else PRIVATE


def is_public(address: Address) -> bool:
    """Whether the address belongs to somebody on the internet, and not to this machine or network.

    IPv6 addresses that stand for an IPv4 address are judged by that one.
    """
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
        if address.is_site_local:
            return False
    if any(address in network for network in _SPECIAL):
        return False
    return address.is_global and not address.is_multicast and address not in _METADATA


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if any(address in network for network in _TRANSLATED) or int(address) >> 32 == 0:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None
