"""What the client needs from whoever signs the bot in."""

from __future__ import annotations

from typing import Protocol


class Tokens(Protocol):
    """Gives bearer tokens for Graph."""

    async def get(self, *, refresh: bool = False) -> str:
        """A token; with `refresh`, not the one handed out before.

        Raises a `GraphError` where no token can be had: `NotPermitted` if the sign-in is refused,
        `Unreachable` if nobody answers.
        """
        ...
