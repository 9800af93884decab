"""A OneDrive on loopback that takes a file at an upload address, or answers as a test asks it to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web


@dataclass(slots=True)
class OneDrive:
    """What arrived; `status` is the next answer, `headers` go with it."""

    url: str = ""
    status: int = 201
    headers: dict[str, str] = field(default_factory=dict)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    """Cleared by a test to hold the answer back."""
    arrived: list[tuple[str, Mapping[str, str], bytes]] = field(default_factory=list)
    """Path with query, headers and body of each PUT."""

    def upload_info(self, **differs: Any) -> dict[str, Any]:
        """The `uploadInfo` of an invoke that accepts, as Microsoft's page shows it."""
        return {
            "contentUrl": f"{self.url}/personal/alexw/Documents/Applications/provisioning-evidence.json",
            "name": "provisioning-evidence.json",
            "uploadUrl": f"{self.url}/upload?guid=%27a%2Fb%27&tempauth=x%2By",
            "uniqueId": "1150D938-8870-4044-9F2C-5BBDEBA70C8C",
            "fileType": "json",
            "etag": "123",
            **differs,
        }


@asynccontextmanager
async def onedrive_running() -> AsyncIterator[OneDrive]:
    """A OneDrive that takes everything."""
    drive = OneDrive()
    drive.gate.set()

    async def take(request: web.Request) -> web.StreamResponse:
        drive.arrived.append((request.raw_path, dict(request.headers), await request.read()))
        await drive.gate.wait()
        return web.json_response({}, status=drive.status, headers=drive.headers)

    app = web.Application(client_max_size=2**20)
    app.router.add_route("*", "/{anything:.*}", take)
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        drive.url = f"http://{host}:{port}"
        yield drive
    finally:
        drive.gate.set()
        await runner.cleanup()
