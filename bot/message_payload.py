"""The message that an action command was started on, from Teams' JSON to plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

from dialogs.meant import Shared
from dialogs.utterance import strip_bot_mention

_LONGEST = 40_000
"""Characters of a body that are looked at; a message holds about 28 KB."""
_NEW_LINE = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "blockquote", "pre"})
_UNSAID = frozenset({"attachment", "script", "style"})


def message_of(value: Mapping[str, Any]) -> Shared | None:
    """The message in an invoke's `value.messagePayload`; None without one. Never raises.

    Shape: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module#initial-invoke-request-from-a-message
    It is the client that sends it, so it is read like any text that somebody typed.
    """
    payload = value.get("messagePayload")
    if not isinstance(payload, Mapping):
        return None
    sender = _user(payload.get("from"))
    text, mentions = strip_bot_mention(_text(payload), _entities(payload), "")
    return Shared(
        text=text,
        mentions=tuple(mentions),
        sender_id=_string(sender.get("id")),
        sender=_string(sender.get("displayName")),
        at=_moment(payload.get("createdDateTime")),
        locale=_string(payload.get("locale")),
    )


def _text(payload: Mapping[str, Any]) -> str:
    """What was written, one paragraph a line; mentions of apps go, those of people keep their tag."""
    body = payload.get("body")
    content = _string(body.get("content")) if isinstance(body, Mapping) else None
    content = (content or "")[:_LONGEST]
    if not isinstance(body, Mapping) or body.get("contentType") != "html":
        return content
    reader = _Reader({str(one.get("id")) for one in _mentions(payload) if not _user(one.get("mentioned"))})
    reader.feed(content)
    reader.close()
    return "".join(reader.said)


def _entities(payload: Mapping[str, Any]) -> list[Mapping[str, object]]:
    """The people mentioned, in the form that they have in an activity."""
    found: list[Mapping[str, object]] = []
    for one in _mentions(payload):
        user, shown = _user(one.get("mentioned")), _string(one.get("mentionText")) or ""
        if user:
            found.append(
                {
                    "type": "mention",
                    "text": f'<at id="{one.get("id")}">{shown}</at>',
                    "mentioned": {
                        "id": f"8:orgid:{user.get('id')}",
                        "name": _string(user.get("displayName")) or shown,
                        "aadObjectId": user.get("id"),
                    },
                }
            )
    return found


def _mentions(payload: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    listed = payload.get("mentions")
    return [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []


def _user(identity: object) -> Mapping[str, Any]:
    """The person of an identity set, which may name an app, a bot or a channel instead."""
    user = identity.get("user") if isinstance(identity, Mapping) else None
    return user if isinstance(user, Mapping) else {}


def _string(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    if moment is None or not 2000 <= moment.year <= 2100:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


class _Reader(HTMLParser):
    """Text out of a message's HTML. A quoted message is another one's words, so it is left out."""

    def __init__(self, apps: set[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._apps = apps
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        quoted = tag == "blockquote" and (given.get("itemtype") or "").endswith("/Reply")
        app = tag == "at" and given.get("id") in self._apps
        if quoted or app or tag in _UNSAID or (self._silent and tag in self._silent):
            self._silent.append(tag)
        elif self._silent:
            return
        elif tag == "at":
            self.said.append(f'<at id="{given.get("id")}">')
        elif tag in _NEW_LINE:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
        elif tag == "at":
            self.said.append("</at>")
        elif tag in _NEW_LINE:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(data)
