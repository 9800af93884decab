"""The way of every Graph request: counted, checked, struck by a fault or throttled, answered."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta

from sandbox import routes
from sandbox.endpoints.collections import next_link
from sandbox.endpoints.message import (
    GraphFailure,
    GraphRequest,
    GraphResponse,
    failure_response,
    new_request_id,
)
from sandbox.faults import Fault
from sandbox.spoiling import spoil
from sandbox.tenant import Tenant
from sandbox.throttle import Throttle

JsonObject = dict[str, object]
Sleep = Callable[[float], Awaitable[object]]

THROTTLED = "This request is throttled. Please try again after some time."
_HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>"


class Gateway:
    """Answers Graph requests for one tenant; a batch sends each of its parts through here as well."""

    def __init__(
        self, tenant: Tenant, *, throttle: bool = True, latency_ms: int = 0, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._tenant = tenant
        self._throttles = dict(_throttles()) if throttle else {}
        self._latency = latency_ms / 1000
        self._sleep = sleep

    async def answer(self, request: GraphRequest) -> GraphResponse:
        """The answer with Graph's headers; failures come as Graph's error object."""
        request_id = new_request_id()
        client_id = request.headers.get("client-request-id", request_id)
        try:
            response = await self._answer(request)
        except GraphFailure as failure:
            response = failure_response(failure, request_id, client_id, self._tenant.clock())
        response.headers.setdefault("request-id", request_id)
        response.headers.setdefault("client-request-id", client_id)
        response.headers.setdefault("Cache-Control", "no-cache")
        return response

    def require_token(self, request: GraphRequest) -> None:
        """Raises Graph's 401 when no bearer token was sent; any that is not empty will do."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise GraphFailure(
                401,
                "InvalidAuthenticationToken",
                "Access token is empty.",
                {"WWW-Authenticate": 'Bearer realm="", authorization_uri=""'},
            )

    async def _answer(self, request: GraphRequest) -> GraphResponse:
        self.require_token(request)
        try:
            route, request = routes.find(request)
        except GraphFailure:
            self._tenant.stats["other"] += 1
            raise
        self._tenant.stats[route.kind] += 1
        self._tenant.advance()
        fault = self._tenant.faults.next_for(request.url)
        delay = self._latency + (fault.delay_ms / 1000 if fault else 0)
        if delay:
            await self._sleep(delay)
        if fault is not None and fault.status is not None and fault.body is None:
            raise _ordered_failure(fault)
        if route.limit in self._throttles:
            wait = self._throttles[route.limit].refuse(self._tenant.clock())
            if wait is not None:
                raise GraphFailure(429, "TooManyRequests", THROTTLED, {"Retry-After": str(wait)})
        if not self._tenant.permissions.intersection(route.permission):
            raise GraphFailure(
                403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation."
            )
        response = route.handler(self._tenant, request)
        response.headers["OData-Version"] = "4.0"
        if not route.limit:
            response.headers["x-ms-resource-unit"] = "2" if request.path[0].lower() == "users" else "1"
        return _spoiled(response, fault, request) if fault is not None else response


def _throttles() -> Iterator[tuple[str, Throttle]]:
    """The limits by name.

    https://learn.microsoft.com/graph/throttling-limits,
    https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand and
    https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues
    """
    yield "logs", Throttle()
    yield "on_demand", Throttle()
    yield "upload", Throttle(40, timedelta(seconds=5))


def _ordered_failure(fault: Fault) -> GraphFailure:
    status = fault.status or 500
    headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    code, message = {
        400: ("BadRequest", "Resource not found for the segment 'provisioning'."),
        429: ("TooManyRequests", THROTTLED),
        403: ("Authorization_RequestDenied", "Insufficient privileges to complete the operation."),
        503: ("ServiceNotAvailable", "The service is temporarily unavailable."),
        504: ("UnknownError", "The gateway timed out."),
    }.get(status, ("UnknownError", "An ordered fault."))
    return GraphFailure(status, code, message, headers)


def _spoiled(response: GraphResponse, fault: Fault, request: GraphRequest) -> GraphResponse:
    match fault.body:
        case "html":
            return GraphResponse(fault.status or 502, _HTML, {"Content-Type": "text/html"})
        case "cut":
            response.headers["x-sandbox-cut"] = "1"
            return response
        case "empty_page" if isinstance(response.body, dict) and "value" in response.body:
            empty: JsonObject = {"@odata.context": response.body.get("@odata.context")}
            empty["@odata.nextLink"] = response.body.get("@odata.nextLink") or next_link(request, 0)
            return GraphResponse(200, {**empty, "@odata.nextLink": next_link(request, 0), "value": []})
        case "reset":
            response.headers["x-sandbox-reset"] = "1"
            return response
        case str() as kind:
            return GraphResponse(response.status, spoil(response.body, kind), response.headers)
        case None:
            return response
