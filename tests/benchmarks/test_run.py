"""The benchmark runs from end to end; only the shape of what it measures is checked."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from benchmarks.timeline import Span, rounds

RUN = Path(__file__).parents[2] / "benchmarks" / "run.py"


def test_requests_side_by_side_are_one_round() -> None:
    """Requests that overlap are one round, and one that begins after they ended is another."""
    side_by_side = [Span(0.0, 1.0, "users"), Span(0.1, 1.2, "log")]
    after = Span(1.3, 2.3, "status")

    assert [span.what for span in rounds([*side_by_side, after])] == ["users", "status"]


def test_a_long_request_beside_two_short_ones_is_no_round_of_its_own() -> None:
    """Two requests of which the second waits for the first are two rounds, also beside a slower third."""
    spans = [Span(0.0, 3.0, "slow"), Span(0.0, 1.0, "first"), Span(1.1, 2.0, "second")]

    assert [span.what for span in rounds(spans)] == ["first", "second"]


@pytest.mark.slow
async def test_a_quick_run(tmp_path: Path) -> None:
    """A quick run ends well, prints its tables and writes numbers for every variant and every question."""
    written = tmp_path / "numbers.json"

    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(RUN),
        "--quick",
        "--json",
        str(written),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    printed, said = await process.communicate()

    assert process.returncode == 0, said.decode()
    for title in ("Turns", "Requests to Graph", "Start", "Memory"):
        assert f"## {title}" in printed.decode()
    numbers = json.loads(written.read_text())
    assert {(cell["variant"], cell["concurrency"]) for cell in numbers["turns"]} == {
        (variant, at_a_time)
        for variant in ("EchoBot", "help", "diagnosis by id", "diagnosis by name")
        for at_a_time in (1, 8)
    }
    assert all(cell["turns"] >= cell["concurrency"] and cell["p50"] > 0 for cell in numbers["turns"])
    assert {cost["jobs"] for cost in numbers["graph"]} == {"two named", "discovered"}
    # Rounds are counted among the calls, and a call carries at least one request.
    assert all(0 < cost["rounds"] <= cost["http_calls"] <= cost["requests"] for cost in numbers["graph"])
    assert all(start["cpu_seconds"] > 0 for start in numbers["start"]["provisioning-bot --help"])
    assert set(numbers["memory_mib"]["after"]) == {"EchoBot", "provisioning-bot"}
