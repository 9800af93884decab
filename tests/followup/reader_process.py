"""A process that copies a sandbox's log: `python -m tests.followup.reader_process NAME DATABASE SANDBOX`.

It writes a line for each thing that it does: `began`, or `told` with a row's id.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.log_tail import LEASE, LogTail
from bot.settings import load_settings
from followup.lease import Lease
from graph.tenant import Tenant
from store.database import Database
from store.leases import Leases
from store.log_rows import LogRow
from tests.graph.conftest import Badge


def clock() -> datetime:
    return datetime.now(UTC)


def say(*words: str) -> None:
    print(*words, flush=True)  # noqa: T201 - its parent reads it


async def main(name: str, database_url: str, sandbox_url: str) -> None:
    """Copies until it is killed."""
    settings = load_settings(env_file=None, BOT_AUTH="anonymous")
    began = clock()

    async def waits() -> datetime:
        say("began")
        return began

    async def told(rows: Sequence[LogRow]) -> None:
        for row in rows:
            say("told", row.event.id)

    async with await Database.open(database_url) as database, Tenant.open(sandbox_url, Badge()) as tenant:
        lease = Lease(Leases(database, holder=name), LEASE)
        tail = LogTail(settings, database, lease, tenant, clock=clock)
        tail.waits.append(waits)
        tail.told.append(told)
        opened = tail.running(None)  # type: ignore[arg-type]
        await anext(opened)
        await tail.run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
