"""Asking about one of many who have the same trouble."""

from __future__ import annotations

from pathlib import Path

from sandbox.server import Options
from tests.support.talk import ADELE, talking, words_of

ASK = "Why did Isaiah Langer's job title not change? HR changed it in Workday 5 hours ago."
OPTIONS = Options(scenario="ad-permission-denied-everywhere", throttle=False)


async def test_who_reads_how_many(tmp_path: Path) -> None:
    """The helpdesk reads the number, an employee that there are others; nobody reads who."""
    async with talking(tmp_path, options=OPTIONS) as talk:
        helpdesk = words_of(await talk.card(ASK))
        async with talk.as_user(ADELE) as employee:
            colleague = words_of(await employee.card(ASK))
        async with talk.as_user(ADELE, channel=True) as channel:
            shared = words_of(await channel.card(ASK))
        workers = list(talk.sandbox.tenant.hr.workers.values())

    assert "Isaiah Langer and 23 others since" in helpdesk
    assert "Others are affected too." in colleague
    assert "23" not in colleague
    assert "thers" not in shared
    for card in (helpdesk, colleague, shared):
        names = [worker.display_name for worker in workers if worker.display_name in card]
        assert names == ["Isaiah Langer"]
