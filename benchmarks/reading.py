"""How long reading a message takes, beside the date recogniser that comes with botbuilder-dialogs.

The messages are the labelled ones of `tests/utterance/`. The recogniser looks for dates alone, in a language
that it is told; `understand` finds out the language and reads people, ids, wish, expectation and dates.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from recognizers_date_time import recognize_datetime
from recognizers_text import Culture

from dialogs.utterance import understand

sys.path.append(str(Path(__file__).parent.parent))
from tests.utterance.rows import LANGUAGES, NOW, Row, read_rows, unseen_rows

SHORT = 300
"""Characters; a message as people type it, not a pasted mail."""
LENGTHS = (250, 500, 1_000, 2_000, 4_000)
_CULTURES = {"en": Culture.English, "fr": Culture.French, "es": Culture.Spanish}
_COMPARED = 40  # messages; the recogniser takes its time


@dataclass(frozen=True, slots=True)
class Reading:
    """Seconds for the messages of one language; `compared` is the median ratio to the recogniser."""

    language: str
    messages: int
    median: float
    p99: float
    compared: float | None


@dataclass(frozen=True, slots=True)
class Growth:
    """Seconds for a message of so many characters: the slowest of several texts."""

    characters: int
    seconds: float


def measure(rounds: int) -> tuple[list[Reading], list[Growth]]:
    """Every language's messages, each read `rounds` times after one reading that warms up."""
    unseen = unseen_rows()
    readings = []
    for code, name in LANGUAGES.items():
        rows = [*read_rows(code), *(row for row in unseen if row.language == code)]
        short = [row for row in rows if 0 < len(row.text) <= SHORT]
        for row in short:
            _read(row)
        took = sorted(second for _ in range(rounds) for second in map(_read, short))
        readings.append(
            Reading(
                name.capitalize(),
                len(short),
                took[len(took) // 2],
                took[int(len(took) * 0.99)],
                _compare(code, short[-_COMPARED:]),
            )
        )
    return readings, [Growth(length, _slowest(length, rounds)) for length in LENGTHS]


def _read(row: Row) -> float:
    return _seconds(lambda: understand(row.text, now=NOW, locale=row.locale))


def _compare(code: str, rows: Iterable[Row]) -> float | None:
    """How many times as long the recogniser takes, message by message, the median."""
    culture = _CULTURES.get(code)
    if culture is None:
        return None
    reference = datetime(2026, 11, 23, 10, 0, tzinfo=UTC).replace(tzinfo=None)
    ratios = sorted(
        _seconds(lambda: recognize_datetime(row.text, culture, reference=reference)) / _read(row)  # noqa: B023 called at once
        for row in rows
    )
    return ratios[len(ratios) // 2]


def _slowest(length: int, rounds: int) -> float:
    """The slowest of four texts of that length, each at its best."""
    texts = (
        "Why wasn't Jane Doe provisioned since last Monday? ",
        "Warum hat Jane Doe seit dem 16.11. kein Konto in Entra? ",
        "21451, 21452; jane@contoso.com ",
        "Von: Bruno Lima\nBetrifft: Janes Konto fehlt\n",
    )
    return max(
        min(_seconds(lambda: understand(long, now=NOW)) for _ in range(rounds))  # noqa: B023 called at once
        for long in ((text * (length // len(text) + 1))[:length] for text in texts)
    )


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
