"""POST /$batch: up to twenty requests in one, each answered and throttled on its own.

https://learn.microsoft.com/graph/json-batching
"""

import asyncio
import json
from collections.abc import Mapping

from yarl import URL

from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.gateway import Gateway

JsonObject = dict[str, object]

MOST_PARTS = 20


def request_from(
    method: str, url: URL, version: str, headers: Mapping[str, str], base: str, body: object
) -> GraphRequest:
    """A Graph request from a URL whose path begins with the version."""
    encoded = url.raw_path.strip("/").split("/")[1:]
    return GraphRequest(
        method=method.upper(),
        version=version,
        path=tuple(URL.build(path=f"/{part}", encoded=True).path[1:] for part in encoded if part),
        query=dict(url.query),
        headers={name.lower(): value for name, value in headers.items()},
        base=base,
        body=body,
    )


async def answer_batch(gateway: Gateway, outer: GraphRequest) -> GraphResponse:
    """All parts' answers in the order asked; a part that depends on a failed one gets 424."""
    parts = _parts(outer.body)
    done: dict[str, JsonObject] = {}
    if any("dependsOn" in part for part in parts):
        for part in parts:
            done[str(part["id"])] = await _answer_part(gateway, outer, part, done)
    else:
        answers = await asyncio.gather(*(_answer_part(gateway, outer, part, {}) for part in parts))
        done = {str(part["id"]): answer for part, answer in zip(parts, answers, strict=True)}
    return GraphResponse(200, {"responses": list(done.values())})


def _parts(body: object) -> list[JsonObject]:
    requests = body.get("requests") if isinstance(body, dict) else None
    if not isinstance(requests, list) or not requests:
        raise _malformed("Invalid batch payload format.")
    if len(requests) > MOST_PARTS:
        raise _malformed(f"Number of batch request steps exceeds the maximum value of {MOST_PARTS}.")
    seen: set[str] = set()
    for part in requests:
        if not isinstance(part, dict) or not all(
            isinstance(part.get(name), str) and part[name] for name in ("id", "method", "url")
        ):
            raise _malformed("Every request needs id, method and url.")
        if part["id"].lower() in seen:
            raise _malformed(f"Request Id {part['id']} has to be unique in a batch.")
        seen.add(part["id"].lower())
    return requests


async def _answer_part(
    gateway: Gateway, outer: GraphRequest, part: JsonObject, done: Mapping[str, JsonObject]
) -> JsonObject:
    part_id = str(part["id"])
    needed = part.get("dependsOn")
    if isinstance(needed, list) and any(_failed(done.get(str(one))) for one in needed):
        error = {"error": {"code": "FailedDependency", "message": "A request it depends on failed."}}
        return {"id": part_id, "status": 424, "headers": {}, "body": error}
    own = part.get("headers")
    headers = {str(k): str(v) for k, v in own.items()} if isinstance(own, dict) else {}
    headers.setdefault("authorization", outer.headers.get("authorization", ""))
    url = URL(f"{outer.base}/{outer.version}/{str(part['url']).lstrip('/')}")
    request = request_from(str(part["method"]), url, outer.version, headers, outer.base, part.get("body"))
    response = await gateway.answer(request)
    if response.headers.pop("x-sandbox-reset", None):
        response = GraphResponse(502, None)
    if response.headers.pop("x-sandbox-cut", None):
        response = GraphResponse(502, json.dumps(response.body)[:100], {"Content-Type": "text/html"})
    response.headers.setdefault("Content-Type", "application/json")
    return {"id": part_id, "status": response.status, "headers": response.headers, "body": response.body}


def _failed(answer: JsonObject | None) -> bool:
    return answer is None or not isinstance(answer["status"], int) or answer["status"] >= 400


def _malformed(message: str) -> GraphFailure:
    return GraphFailure(400, "BadRequest", message)
