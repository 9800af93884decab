"""How well messages are understood, per slot and language: `python -m tests.utterance.report --help`."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.utterance.rows import LANGUAGES, SLOTS, Row, read_rows, unseen_rows

PAGE = Path(__file__).parents[2] / "docs" / "understanding.md"
BEGIN, END = "<!-- measured: {} -->", "<!-- end -->"


def work_rows() -> list[Row]:
    """The set to build with, all languages."""
    return [row for code in LANGUAGES for row in read_rows(code)]


def misses(rows: Sequence[Row]) -> list[tuple[Row, tuple[str, ...]]]:
    """The rows that are read wrongly, with the slots."""
    return [(row, wrong) for row in rows if (wrong := row.wrong_slots())]


def table(rows: Sequence[Row]) -> str:
    """A Markdown table: a line a language, a column a slot, shares of messages read rightly in per cent."""
    wrong = {id(row): row.wrong_slots() for row in rows}
    lines = [_cells("language", "messages", *SLOTS, "all right"), "|" + " --- |" * (len(SLOTS) + 3)]
    for code, name in LANGUAGES.items():
        own = [row for row in rows if row.language == code]
        if own:
            lines.append(_line(name.capitalize(), own, wrong))
    hard = [row for row in rows if row.hard]
    if hard:
        lines.append(_line("*hard ones*", hard, wrong))
    lines.append(_line("**all**", rows, wrong))
    return "\n".join(lines)


def _line(name: str, rows: Sequence[Row], wrong: dict[int, tuple[str, ...]]) -> str:
    missed = Counter(slot for row in rows for slot in wrong[id(row)])
    right = sum(not wrong[id(row)] for row in rows)
    shares = [_share(len(rows) - missed[slot], len(rows)) for slot in SLOTS]
    return _cells(name, str(len(rows)), *shares, _share(right, len(rows)))


def questions(rows: Sequence[Row]) -> str:
    """How many of the messages that hold who is meant and what was expected need no question back."""
    complete = [row for row in rows if _holds(row.wanted)]
    unasked = sum(_holds(row.read()) for row in complete)
    return f"{unasked} of {len(complete)} ({_share(unasked, len(complete))} %)"


def _holds(said: dict[str, object]) -> bool:
    return said["intent"] == "diagnose" and bool(said["people"] or said["self"]) and bool(said["expect"])


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}"


def _cells(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


MEASURED: dict[str, Callable[[], str]] = {
    "unseen": lambda: table(unseen_rows()),
    "questions": lambda: questions(unseen_rows()),
    "work": lambda: table(work_rows()),
}
"""The parts of the page that are numbers, by the name that stands in the comment before each."""


def written(page: str) -> str:
    """The page with every part measured anew."""
    for name, measure in MEASURED.items():
        begin = BEGIN.format(name)
        before, _, rest = page.partition(begin)
        _, _, after = rest.partition(END)
        page = f"{before}{begin}\n{measure()}\n{END}{after}"
    return page


def main(arguments: Sequence[str]) -> None:
    """Print a table, or what is read wrongly in one language of the set to build with, or write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", choices=("work", "unseen"), nargs="?", default="work")
    parser.add_argument(
        "--misses", metavar="CODE", choices=LANGUAGES, help="a language of the set to build with"
    )
    parser.add_argument("--write", action="store_true", help="write the numbers into docs/understanding.md")
    parsed = parser.parse_args(arguments)
    if parsed.write:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
        return
    out = sys.stdout
    if not parsed.misses:
        out.write(table(work_rows() if parsed.set == "work" else unseen_rows()) + "\n")
        return
    for row, slots in misses(read_rows(parsed.misses)):
        read = row.read()
        out.write(json.dumps({"text": row.text, "locale": row.locale}, ensure_ascii=False) + "\n")
        out.writelines(f"    {slot}: wanted {row.wanted[slot]!r}, read {read[slot]!r}\n" for slot in slots)


if __name__ == "__main__":
    main(sys.argv[1:])
