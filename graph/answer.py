"""Reading one answer of Graph: good content, or one of five exceptions. Nothing else sees status codes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from diagnosis.text import _, text
from graph.errors import GraphError, NotPermitted, NotThere, Throttled, Unexpected, Unreachable
from graph.kinds import PERMISSION, Kind
from graph.retry import PASSING, retry_after
from graph.wire import ErrorAnswer

STALE_TOKEN = 401


def content(body: bytes) -> object | GraphError:
    """The JSON of a body. Half a body is a passing fault: audit logs have been seen to end in mid-page."""
    if not body:
        return {}
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        return Unreachable(code="unreadable")
    return parsed


def judge(
    status: int, headers: Mapping[str, str], answered: object, kind: Kind, now: datetime
) -> object | GraphError:
    """The content of a good answer, or the exception that a status means; the wording decides nothing.

    `answered` is the parsed body, or what went wrong with parsing it, which matters for a good status only.
    """
    if 200 <= status < 300:
        return answered
    fields = {name.lower(): value for name, value in headers.items()}
    said = ErrorAnswer.lenient(answered)
    request_id = fields.get("request-id") or said.request_id
    code = said.code
    if status in {STALE_TOKEN, 403}:
        permission = PERMISSION.get(kind) if status == 403 else None
        return NotPermitted(permission=permission, request_id=request_id, code=code)
    if status in {404, 410}:
        return NotThere(request_id=request_id, code=code)
    if status == 429:
        wait = retry_after(fields.get("retry-after"), now)
        return Throttled(retry_after=wait, request_id=request_id, code=code)
    if status in PASSING:
        wait = retry_after(fields.get("retry-after"), now)
        return Unreachable(retry_after=wait, request_id=request_id, code=code)
    if status in {400, 414}:  # 414: the address is too long
        plain = text(_("Microsoft Graph refuses the query."))
        return Unexpected(plain, refused=True, request_id=request_id, code=code, said=said.message)
    plain = text(_("Microsoft Graph answers with the status {status}."), status=status)
    return Unexpected(plain, request_id=request_id, code=code, said=said.message)
