"""The measurements as Markdown tables, with every ratio taken within one round."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version

from graph_cost import Cost
from load import Cell, Variant
from reading import Growth, Reading
from startup import Start


def machine() -> dict[str, str]:
    """What the numbers were measured on."""
    return {
        "cores": str(os.cpu_count()),
        "load before": f"{os.getloadavg()[0]:.1f}",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        **{name: version(name) for name in ("botbuilder-core", "aiohttp", "httpx")},
    }


def facts(known: Mapping[str, str]) -> str:
    """Names and values in two rows."""
    return _table(tuple(known), [tuple(known.values())])


def turns(cells: Sequence[Cell]) -> str:
    """CPU, throughput and latency of each variant beside the first one, which is the yardstick."""
    yardstick = cells[0].variant
    at = {(cell.variant, cell.concurrency, cell.round): cell for cell in cells}
    rows = []
    for concurrency in dict.fromkeys(cell.concurrency for cell in cells):
        for variant in dict.fromkeys(cell.variant for cell in cells):
            own = [cell for cell in cells if (cell.variant, cell.concurrency) == (variant, concurrency)]
            beside = [at[yardstick, concurrency, cell.round] for cell in own]
            rows.append(
                (
                    variant,
                    str(concurrency),
                    _spread([_cpu(cell) for cell in own], 2),
                    _spread([_cpu(a) / _cpu(b) for a, b in zip(own, beside, strict=True) if _cpu(b)], 2),
                    _spread([cell.p50 * 1000 for cell in own], 1),
                    _spread([cell.p95 * 1000 for cell in own], 1),
                    _spread([a.p50 / b.p50 for a, b in zip(own, beside, strict=True)], 2),
                    _spread([cell.turns / cell.seconds for cell in own], 0),
                    f"{statistics.median(cell.new_connections / cell.turns for cell in own):.2f}",
                    str(sum(cell.turns for cell in own)),
                )
            )
    return _table(
        (
            "turn",
            "at a time",
            "CPU ms",
            "CPU, × EchoBot",
            "p50 ms",
            "p95 ms",
            "p50, × EchoBot",
            "turns/s",
            "new connections/turn",
            "turns measured",
        ),
        rows,
    )


def graph(costs: Iterable[Cost], latency_ms: int) -> str:
    """Requests and rounds of each question."""
    return _table(
        ("asked", "by", "jobs", "requests", "of the log", "HTTP calls", "rounds", f"turn / {latency_ms} ms"),
        [
            (
                cost.asked,
                cost.question,
                cost.jobs,
                str(cost.requests),
                str(cost.log_requests),
                str(cost.http_calls),
                str(cost.rounds),
                f"{cost.seconds * 1000 / latency_ms:.1f}",
            )
            for cost in sorted(costs, key=lambda cost: (cost.asked, cost.question, cost.jobs))
        ],
    )


def reading(readings: Sequence[Reading], growth: Sequence[Growth]) -> str:
    """Reading by language, and how the time grows with the length."""
    rows = [
        (
            one.language,
            str(one.messages),
            f"{one.median * 1000:.2f}",
            f"{one.p99 * 1000:.2f}",
            f"{one.compared:.0f}" if one.compared else "–",
        )
        for one in readings
    ]
    by_language = _table(("language", "messages", "p50 ms", "p99 ms", "date recogniser, × this"), rows)
    first = growth[0]
    grown = [
        (
            str(one.characters),
            f"{one.seconds * 1000:.1f}",
            f"{one.seconds / one.characters / (first.seconds / first.characters):.2f}",
        )
        for one in growth
    ]
    by_length = _table(("characters", "ms", "a character, × the first line"), grown)
    return f"{by_language}\n\n{by_length}"


def startup(took: Mapping[str, Sequence[Start]]) -> str:
    """Seconds to start."""
    return _table(
        ("start", "s", "of CPU"),
        [
            (
                name,
                _spread([one.seconds for one in starts], 2),
                _spread([one.cpu_seconds for one in starts], 2),
            )
            for name, starts in took.items()
        ],
    )


def memory(before: Mapping[str, float], after: Mapping[str, float]) -> str:
    """MiB in use."""
    return _table(
        ("program", "MiB once started", "MiB after the run"),
        [(name, f"{before[name]:.0f}", f"{after[name]:.0f}") for name in before],
    )


def resident(chosen: Iterable[Variant]) -> dict[str, float]:
    """Memory of each program, under the name of its first variant's kind."""
    return {
        "EchoBot" if variant.name == "EchoBot" else "provisioning-bot": variant.program.resident_mib()
        for variant in chosen
    }


def _cpu(cell: Cell) -> float:
    return cell.cpu_seconds / cell.turns * 1000


def _spread(values: Sequence[float], digits: int) -> str:
    """Median and, where there are several, the smallest and the largest."""
    if not values:
        return "–"
    middle = f"{statistics.median(values):.{digits}f}"
    if len(values) == 1:
        return middle
    return f"{middle} ({min(values):.{digits}f}..{max(values):.{digits}f})"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
