"""What can go wrong when Graph is asked, as five exceptions.

GraphError
 ├─ NotPermitted   the bot may not read this; `permission` names what would help
 ├─ NotThere       Graph knows no such thing
 ├─ Throttled      too many requests; `retry_after` says for how long, where Graph said so
 │   └─ Busy       the bot's own line for the log is too long; Graph was not asked
 ├─ Unreachable    no usable answer: connection, time-out, 5xx, half a body
 └─ Unexpected     an answer that this program does not understand, or a query that Graph refuses
"""

from __future__ import annotations

from diagnosis.text import Text, _, text


class GraphError(Exception):
    """Graph gave no usable answer. `plain` is a sentence for the helpdesk, `request_id` is for Microsoft."""

    def __init__(self, plain: Text, *, request_id: str | None = None, code: str = "") -> None:
        super().__init__(plain.template)
        self.plain = plain
        self.request_id = request_id
        self.code = code
        """Graph's own word, e.g. `Authorization_RequestDenied`; may be empty even in a refusal (observed)."""


class NotPermitted(GraphError):  # noqa: N818  # the tree reads as words
    """Graph refuses: 403, or 401 with a fresh token. `permission` is the application permission to grant."""

    def __init__(
        self, *, permission: str | None = None, request_id: str | None = None, code: str = ""
    ) -> None:
        plain = (
            text(_("The bot lacks the Graph permission {permission}."), permission=permission)
            if permission
            else text(_("Microsoft Graph does not accept the bot's sign-in."))
        )
        super().__init__(plain, request_id=request_id, code=code)
        self.permission = permission


class NotThere(GraphError):  # noqa: N818  # the tree reads as words
    """Graph answers 404 or 410."""

    def __init__(self, *, request_id: str | None = None, code: str = "") -> None:
        super().__init__(text(_("Microsoft Graph knows no such object.")), request_id=request_id, code=code)


class Throttled(GraphError):  # noqa: N818  # the tree reads as words
    """Graph asks for patience. `retry_after` is in seconds, None where nobody said."""

    def __init__(
        self,
        plain: Text | None = None,
        *,
        retry_after: float | None = None,
        request_id: str | None = None,
        code: str = "",
    ) -> None:
        super().__init__(
            plain or text(_("Microsoft Graph is receiving too many requests from the bot.")),
            request_id=request_id,
            code=code,
        )
        self.retry_after = retry_after


class Busy(Throttled):
    """More questions wait for the log than can be answered soon. Graph was not asked (see `graph.quota`)."""

    def __init__(self, *, retry_after: float | None = None) -> None:
        plain = text(_("I am answering many questions at the moment; please check again in a minute."))
        super().__init__(plain, retry_after=retry_after, code="busy")


class Unreachable(GraphError):  # noqa: N818  # the tree reads as words
    """No usable answer came, also after trying again. `retry_after` as with `Throttled`."""

    def __init__(
        self, *, retry_after: float | None = None, request_id: str | None = None, code: str = ""
    ) -> None:
        super().__init__(text(_("Microsoft Graph did not answer.")), request_id=request_id, code=code)
        self.retry_after = retry_after


class Unexpected(GraphError):  # noqa: N818  # the tree reads as words
    """An answer we do not understand. `refused` is true where Graph rejected the query itself (400).

    `said` are Graph's own words; they may name people and belong in no log.
    """

    def __init__(
        self,
        plain: Text | None = None,
        *,
        refused: bool = False,
        request_id: str | None = None,
        code: str = "",
        said: str = "",
    ) -> None:
        super().__init__(
            plain or text(_("Microsoft Graph answered in a way the bot does not understand.")),
            request_id=request_id,
            code=code,
        )
        self.refused = refused
        self.said = said
