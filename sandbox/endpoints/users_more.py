"""Users beside the plain list: what changed since last time, how many there are, somebody's manager.

https://learn.microsoft.com/graph/delta-query-overview, https://learn.microsoft.com/graph/api/user-list-manager
"""

import base64
import binascii
import json
from collections.abc import Mapping

from sandbox.endpoints.collections import cut_to, select
from sandbox.endpoints.directory_queries import query
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.endpoints.users import DEFAULT_PROPERTIES, RULES, SELECTABLE, find_user
from sandbox.tenant import Tenant

JsonObject = dict[str, object]

_PAGE = 100
_FROM_NOW = "latest"


def delta(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /users/delta: all users, then with the token what changed or went; `latest` begins from now."""
    for refused in ("$orderby", "$top", "$expand", "$search"):
        if refused in request.query:
            raise GraphFailure(400, "Request_UnsupportedQuery", f"'{refused}' is not supported for delta.")
    names = select(request, "user", SELECTABLE) or list(DEFAULT_PROPERTIES)
    now = {user_id: cut_to(user, sorted({*names, "id"})) for user_id, user in tenant.entra.users.items()}
    token = request.query.get("$deltatoken")
    context = f"{request.metadata}users({','.join(names)})"
    if token not in (None, _FROM_NOW):
        before, start = _known(str(token)), 0
        rows = [row for user_id, row in now.items() if before.get(user_id) != _mark(row)]
        rows += [_removed(tenant, user_id) for user_id in before if user_id not in now]
    else:
        start = _start(request.query.get("$skiptoken"))
        rows = [] if token is not None else list(now.values())
    body: JsonObject = {"@odata.context": context}
    if start + _PAGE < len(rows):
        body["@odata.nextLink"] = _link(request, "$skiptoken", _packed({"start": start + _PAGE}))
    else:
        marks = {user_id: _mark(row) for user_id, row in now.items()}
        body["@odata.deltaLink"] = _link(request, "$deltatoken", _packed(marks))
    body["value"] = rows[start : start + _PAGE]
    return GraphResponse(200, body)


def count(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /users/$count: a bare number, and only with the header ConsistencyLevel."""
    if not request.eventual:
        raise GraphFailure(400, "Request_BadRequest", "$count is not currently supported.")
    return GraphResponse(200, len(query(request, list(tenant.entra.users.values()), RULES)))


def manager(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /users/{id}/manager: a 404 for somebody without one."""
    user = find_user(tenant, request.values["user"])
    names = select(request, "user", SELECTABLE)
    found = tenant.entra.manager_of(str(user["id"]))
    if found is None or found not in tenant.entra.users:
        raise GraphFailure(
            404,
            "Request_ResourceNotFound",
            "Resource 'manager' does not exist or one of its queried reference-property objects are not "
            "present.",
        )
    whole = tenant.entra.users[found]
    return GraphResponse(
        200,
        {
            "@odata.context": f"{request.metadata}directoryObjects/$entity",
            "@odata.type": "#microsoft.graph.user",
            **cut_to(whole, names or DEFAULT_PROPERTIES),
        },
    )


def _mark(row: Mapping[str, object]) -> int:
    return binascii.crc32(json.dumps(row, sort_keys=True).encode())


def _removed(tenant: Tenant, user_id: str) -> JsonObject:
    """`changed` means soft-deleted, `deleted` gone for good."""
    reason = "changed" if user_id in tenant.entra.deleted else "deleted"
    return {"id": user_id, "@removed": {"reason": reason}}


def _packed(held: Mapping[str, int]) -> str:
    return base64.urlsafe_b64encode(json.dumps(held, separators=(",", ":")).encode()).decode().rstrip("=")


def _known(token: str) -> dict[str, int]:
    try:
        held = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
        return {str(key): int(value) for key, value in held.items()}
    except (ValueError, AttributeError, TypeError) as error:
        raise GraphFailure(410, "syncStateNotFound", "The sync state generation is not found.") from error


def _start(token: str | None) -> int:
    return _known(token).get("start", 0) if token else 0


def _link(request: GraphRequest, name: str, token: str) -> str:
    kept = [f"$select={request.query['$select']}&"] if "$select" in request.query else []
    return f"{request.base}/{request.version}/users/delta?{''.join(kept)}{name}={token}"
