"""A Graph request and its answer as plain data, so that a batch part and a real request run the same code."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

JsonObject = dict[str, object]


class GraphFailure(Exception):  # noqa: N818  # it is an answer on its way, not a fault of the program
    """An answer other than 2xx: HTTP status, Graph's error code, message and extra headers."""

    def __init__(
        self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = dict(headers or {})


@dataclass(frozen=True, slots=True)
class GraphRequest:
    """One request: `path` is decoded into segments after the version, `base` is `http://host:port`."""

    method: str
    version: str
    path: tuple[str, ...]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    base: str
    body: object = None
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Path and query, for finding the fault that strikes."""
        query = "&".join(f"{name}={value}" for name, value in self.query.items())
        return f"/{self.version}/{'/'.join(self.path)}" + (f"?{query}" if query else "")

    @property
    def metadata(self) -> str:
        """The start of every @odata.context."""
        return f"{self.base}/{self.version}/$metadata#"

    def require_beta(self, segment: str) -> None:
        """Raises Graph's 400 for what v1.0 does not have."""
        if self.version != "beta":
            raise GraphFailure(400, "BadRequest", f"Resource not found for the segment '{segment}'.")

    @property
    def eventual(self) -> bool:
        """Whether the header `ConsistencyLevel: eventual` was sent."""
        return self.headers.get("consistencylevel", "").lower() == "eventual"

    @property
    def counting(self) -> bool:
        """Whether `$count=true` was asked for."""
        return self.query.get("$count", "").lower() == "true"

    @property
    def advanced(self) -> bool:
        """The pair that advanced queries on directory objects need.

        https://learn.microsoft.com/graph/aad-advanced-queries
        """
        return self.eventual and self.counting


@dataclass(slots=True)
class GraphResponse:
    """One answer; `body` is JSON data, or text when a fault replaced it."""

    status: int
    body: object
    headers: dict[str, str] = field(default_factory=dict)


def failure_response(failure: GraphFailure, request_id: str, client_id: str, now: datetime) -> GraphResponse:
    """The error object of Graph (https://learn.microsoft.com/graph/errors)."""
    body: JsonObject = {
        "error": {
            "code": failure.code,
            "message": failure.message,
            "innerError": {
                "date": now.strftime("%Y-%m-%dT%H:%M:%S"),
                "request-id": request_id,
                "client-request-id": client_id,
            },
        }
    }
    return GraphResponse(failure.status, body, dict(failure.headers))


def new_request_id() -> str:
    """A fresh id for the request-id header."""
    return str(uuid.uuid4())
