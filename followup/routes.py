"""Which channel a case goes to: by its cause, by who must act, or to the helpdesk's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from diagnosis.cause import Owner


class RouteError(ValueError):
    """A route cannot be used; the message says which, and is for whoever wrote the setting."""


@dataclass(frozen=True, slots=True)
class Route:
    """Cases of this cause (`*` stands for anything), or with this owner, go to this channel."""

    channel: str
    cause: str | None = None
    owner: Owner | None = None

    def takes(self, cause: str | None, owner: Owner | None) -> bool:
        """Whether a case is one of those."""
        if self.cause is not None:
            return cause is not None and fnmatchcase(cause, self.cause)
        return owner is self.owner


def parse_routes(
    written: str, *, causes: Iterable[str], channel: Callable[[str], str] = str.strip
) -> tuple[Route, ...]:
    """The routes of `owner:hr=channel, cause:quarantine-*=channel`, in their order. Raises RouteError.

    `causes` are the ids that there are; `channel` reads what stands for a channel, and may raise ValueError.
    """
    known = tuple(causes)
    routes = []
    for number, part in enumerate((piece.strip() for piece in written.split(",")), start=1):
        if not part:
            continue
        which, found, where = part.partition("=")
        kind, _colon, name = (piece.strip() for piece in which.partition(":"))
        if not found or not where.strip() or not name:
            raise RouteError(f"route {number} is to be owner:<who>=<channel> or cause:<id>=<channel>")
        try:
            target = channel(where.strip())
        except ValueError as error:
            raise RouteError(f"route {number}: {error}") from error
        match kind:
            case "cause":
                if not any(fnmatchcase(cause, name) for cause in known):
                    raise RouteError(f"route {number}: no cause is called {name}")
                routes.append(Route(target, cause=name))
            case "owner":
                if name not in set(Owner):
                    raise RouteError(f"route {number}: an owner is one of {', '.join(sorted(Owner))}")
                routes.append(Route(target, owner=Owner(name)))
            case _:
                raise RouteError(f"route {number} is to begin with owner: or cause:")
    return tuple(routes)


def channel_for(routes: Iterable[Route], default: str, *, cause: str | None, owner: Owner | None) -> str:
    """The channel of the first route that takes the case, or else the helpdesk's own."""
    return next((route.channel for route in routes if route.takes(cause, owner)), default)
