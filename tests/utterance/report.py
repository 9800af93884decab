"""How well messages are understood, per slot and language: `python -m tests.utterance.report --help`."""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence

from tests.utterance.rows import LANGUAGES, SLOTS, Row, read_rows, unseen_rows


def misses(rows: Sequence[Row]) -> list[tuple[Row, tuple[str, ...]]]:
    """The rows that are read wrongly, with the slots."""
    return [(row, wrong) for row in rows if (wrong := row.wrong_slots())]


def table(rows: Sequence[Row]) -> str:
    """A Markdown table: a line a language, a column a slot, shares of rows in per cent."""
    wrong: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    count: dict[str, int] = defaultdict(int)
    for row in rows:
        count[row.language] += 1
        for slot in row.wrong_slots():
            wrong[row.language][slot] += 1
            wrong[row.language]["any"] += slot == row.wrong_slots()[0]
    lines = ["| language | n | " + " | ".join(SLOTS) + " | all right |", "|---" * (len(SLOTS) + 3) + "|"]
    for code in LANGUAGES:
        if count[code]:
            lines.append(_line(LANGUAGES[code].capitalize(), count[code], wrong[code]))
    total = {slot: sum(one[slot] for one in wrong.values()) for slot in (*SLOTS, "any")}
    lines.append(_line("**all**", len(rows), total))
    return "\n".join(lines)


def _line(name: str, count: int, wrong: dict[str, int]) -> str:
    shares = [f"{100 * (count - wrong[slot]) / count:.1f}" for slot in (*SLOTS, "any")]
    return f"| {name} | {count} | " + " | ".join(shares) + " |"


def main(arguments: Sequence[str]) -> None:
    """Print the table, or what is read wrongly in one language of the set to work with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", choices=("work", "unseen"), nargs="?", default="work")
    parser.add_argument("--misses", metavar="CODE", choices=LANGUAGES)
    parsed = parser.parse_args(arguments)
    if parsed.misses:
        for row, slots in misses(read_rows(parsed.misses)):
            read = row.read()
            print(json.dumps({"text": row.text, "locale": row.locale}, ensure_ascii=False))  # noqa: T201 a command
            for slot in slots:
                print(f"    {slot}: wanted {row.wanted[slot]!r}, read {read[slot]!r}")  # noqa: T201 a command
        return
    rows = [row for code in LANGUAGES for row in read_rows(code)] if parsed.set == "work" else unseen_rows()
    print(table(rows))  # noqa: T201 a command


if __name__ == "__main__":
    main(sys.argv[1:])
