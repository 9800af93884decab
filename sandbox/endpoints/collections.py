"""What all collections share: $select, $top, paging with an opaque $skiptoken, @odata.count."""

import base64
import binascii
import json
from collections.abc import Sequence
from urllib.parse import quote

from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse

JsonObject = dict[str, object]


def page(
    request: GraphRequest,
    rows: Sequence[JsonObject],
    context: str,
    *,
    default: int,
    most: int,
    count: bool = False,
) -> GraphResponse:
    """One page of `rows` in the order given; `count` adds @odata.count on the first page.

    A $top above `most` is clamped, as a page that large is never sent.
    """
    start = _start(request)
    size = min(top(request) or default, most)
    body: JsonObject = {"@odata.context": f"{request.metadata}{context}"}
    if count and start == 0:
        body["@odata.count"] = len(rows)
    if start + size < len(rows):
        body["@odata.nextLink"] = next_link(request, start + size)
    body["value"] = list(rows[start : start + size])
    return GraphResponse(200, body)


def next_link(request: GraphRequest, start: int) -> str:
    """The address of the page that begins at row `start`; clients must take it as it is."""
    token = base64.urlsafe_b64encode(json.dumps({"v": 1, "start": start}).encode()).decode().rstrip("=")
    query = {**request.query, "$skiptoken": token}
    text = "&".join(f"{quote(name, safe='$')}={quote(value, safe='')}" for name, value in query.items())
    path = "/".join(quote(part, safe="") for part in request.path)
    return f"{request.base}/{request.version}/{path}?{text}"


def top(request: GraphRequest) -> int | None:
    """The $top asked for; raises a 400 when it is not a positive number."""
    text = request.query.get("$top")
    if text is None:
        return None
    if not (text.isascii() and text.isdigit()) or len(text) > 6 or int(text) < 1:
        raise GraphFailure(400, "Request_BadRequest", f"Invalid page size specified: '{text}'.")
    return int(text)


def select(request: GraphRequest, kind: str, known: Sequence[str]) -> list[str] | None:
    """The properties of $select as Graph spells them, None without it; an unknown one is a 400."""
    text = request.query.get("$select")
    if not text:
        return None
    names = {name.lower(): name for name in known}
    chosen = []
    for part in text.split(","):
        wanted = part.strip()
        if wanted.lower() not in names:
            raise GraphFailure(
                400,
                "Request_BadRequest",
                f"Could not find a property named '{wanted}' on type 'microsoft.graph.{kind}'.",
            )
        chosen.append(names[wanted.lower()])
    return chosen


def cut_to(row: JsonObject, names: Sequence[str] | None) -> JsonObject:
    """The row with the named properties only, absent ones as null; the whole row for None."""
    return row if names is None else {name: row.get(name) for name in names}


def _start(request: GraphRequest) -> int:
    token = request.query.get("$skiptoken")
    if token is None:
        return 0
    try:
        held = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
        return int(held["start"])
    except (ValueError, TypeError, KeyError, binascii.Error) as error:
        raise GraphFailure(400, "Request_BadRequest", "Invalid Skip Token") from error
