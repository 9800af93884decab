"""Processes that are killed while they tell: nobody is left without a message, and few get it twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.telling import WORKERS, Crowd, tell

CROWD = Crowd(watches=200, woken=60, cases=4)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("database_url", "processes", "kills"),
    [("sqlite", 1, 4), ("postgresql", 2, 3)],
    indirect=["database_url"],
)
async def test_killed_while_it_tells(database_url: str, processes: int, kills: int, tmp_path: Path) -> None:
    """Everybody is told and every case updated; twice comes at most what was under way at a kill."""
    told = await tell(
        database_url, tmp_path, CROWD, kills=kills, processes=processes, settle=5.0, patience=150.0
    )

    assert len(told.people) == CROWD.woken
    assert len(told.cases) == CROWD.woken_cases
    assert told.kills == kills
    assert told.twice <= kills * WORKERS
