"""A channel of Teams as a setting names it: its id, or the link that Teams copies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

_ID = re.compile(r"19:[A-Za-z0-9_\-]{1,200}@thread\.(?:tacv2|skype)")
_IN_A_LINK = re.compile(r"/l/(?:channel|message)/([^/]+)")


@dataclass(frozen=True, slots=True)
class ChannelAddress:
    """A channel. Its team (`group_id`) and tenant are known where a link was given."""

    id: str
    group_id: str | None = None
    tenant_id: str | None = None


def parse_channel(given: str) -> ChannelAddress:
    """The channel of an id, `19:…@thread.tacv2`, or of a link to it or to a message in it.

    Raises ValueError with what is to be given, and never with what was.
    https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
    """
    said = given.strip()
    if _ID.fullmatch(said):
        return ChannelAddress(said)
    try:
        link = urlsplit(said)
    except ValueError as error:
        raise ValueError(_WANTED) from error
    found = _IN_A_LINK.search(link.path) if link.scheme == "https" else None
    channel = unquote(found[1]) if found else ""
    if not _ID.fullmatch(channel):
        raise ValueError(_WANTED)
    asked = parse_qs(link.query)
    return ChannelAddress(channel, _first(asked, "groupId"), _first(asked, "tenantId"))


def _first(asked: dict[str, list[str]], name: str) -> str | None:
    return asked[name][0].strip().lower() if asked.get(name) else None


_WANTED = (
    "is to be a channel's id (19:…@thread.tacv2) or the link that Teams copies: beside the channel's name, "
    "“…”, “Copy link”"
)
