"""A running sandbox with a clock that stands still until a test moves it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from sandbox.server import Options, Sandbox, running

NOON = datetime(2026, 3, 18, 12, 0, 0, 250_000, tzinfo=UTC)


@dataclass
class FixedClock:
    """Answers the same time until it is moved."""

    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class Company:
    """A running sandbox, its clock and a client that sends a token."""

    sandbox: Sandbox
    clock: FixedClock
    http: httpx.AsyncClient

    async def get(
        self, path: str, status: int = 200, headers: dict[str, str] | None = None, **params: str
    ) -> dict:
        """GET under /v1.0; `filter_` becomes `$filter`, `top` becomes `$top` and so on."""
        query = {f"${name.strip('_')}": value for name, value in params.items()}
        response = await self.http.get(f"/v1.0{path}", params=query, headers=headers)
        assert response.status_code == status, response.text
        return response.json()

    async def log_of(self, hr_id: str) -> list[dict]:
        """The worker's rows, oldest first."""
        body = await self.get("/auditLogs/provisioning", filter_=f"sourceIdentity/id eq '{hr_id}'")
        return sorted(body["value"], key=lambda row: row["activityDateTime"])

    def job(self, name: str) -> tuple[str, str]:
        """Service principal id and job id of the HR job whose app name begins with `name`."""
        job = next(job for job in self.sandbox.tenant.jobs if job.app.name.startswith(name))
        return job.app.id, job.id


Open = Callable[..., AbstractAsyncContextManager[Company]]


@asynccontextmanager
async def open_company(options: Options | None = None) -> AsyncIterator[Company]:
    """A sandbox of its own, without throttling unless the options say otherwise."""
    clock = FixedClock()
    async with (
        running(options=options or Options(throttle=False), clock=clock) as sandbox,
        httpx.AsyncClient(
            base_url=sandbox.url,
            headers={"Authorization": "Bearer any"},
            verify=False,  # plain http; loading the certificates of the world takes longer than the test
        ) as http,
    ):
        yield Company(sandbox, clock, http)


@pytest.fixture
async def company() -> AsyncIterator[Company]:
    """Contoso, not throttled."""
    async with open_company() as opened:
        yield opened
