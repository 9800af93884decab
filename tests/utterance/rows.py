"""Reads the labelled messages: those in `work/`, to build with, and `unseen.jsonl`, to judge with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dialogs.utterance import understand

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # a Monday
HERE = Path(__file__).parent
LANGUAGES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
    "nl": "dutch",
}
SLOTS = ("intent", "people", "expect", "changed_on", "source", "self", "attribute", "ids")
_PERSON = {"name": None, "hr_id": None, "upn": None}


@dataclass(frozen=True)
class Row:
    """One message, and what `understand --json` must say about it."""

    text: str
    locale: str
    language: str
    hard: bool
    wanted: dict[str, Any]
    missed: bool = False  # known to be read wrongly; the day it is not, a test says so
    only: str | None = None  # the one slot that is labelled, where only one is

    @property
    def label(self) -> str:
        """A short test id."""
        return self.text[:50].replace("\n", " ").encode("unicode_escape").decode() or "(empty)"

    def read(self) -> dict[str, Any]:
        """What the bot makes of it."""
        return understand(self.text, now=NOW, locale=self.locale).to_json()

    def wrong_slots(self) -> tuple[str, ...]:
        """The slots that the bot reads otherwise."""
        read = self.read()
        return tuple(slot for slot in SLOTS if read[slot] != self.wanted[slot])


def read_rows(language: str = "en") -> list[Row]:
    """The rows to work with in one language: a row needs to name only what differs from a plain diagnosis."""
    return _rows(HERE / "work" / f"{LANGUAGES[language]}.jsonl", language)


def taught_rows() -> list[Row]:
    """Further rows that only the model is fitted to; most have the wish labelled and nothing else."""
    rows = [_rows(HERE / "taught" / f"{name}.jsonl", code) for code, name in LANGUAGES.items()]
    return [row for own in rows for row in own]


def unseen_rows() -> list[Row]:
    """The rows that nobody looks at while the words are written."""
    return _rows(HERE / "unseen.jsonl", "")


def _rows(path: Path, language: str) -> list[Row]:
    return [
        _row(json.loads(line), language) for line in path.read_text(encoding="utf-8").splitlines() if line
    ]


def _row(row: dict[str, Any], language: str) -> Row:
    """`people` holds names as text and anything else as an object."""
    people = [_PERSON | ({"name": one} if isinstance(one, str) else one) for one in row.get("people", [])]
    wanted = {
        "intent": row.get("intent", "diagnose"),
        "people": people,
        "expect": row.get("expect"),
        "changed_on": row.get("changed_on"),
        "source": row.get("source"),
        "self": row.get("self", False),
        "attribute": row.get("attribute"),
        "ids": {"change_id": None, "job_id": None} | row.get("ids", {}),
    }
    return Row(
        row["text"],
        row.get("locale", "en-US"),
        row.get("language", language),
        row.get("hard", False),
        wanted,
        row.get("missed", False),
        row.get("only"),
    )
