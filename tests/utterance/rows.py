"""Reads the labelled sentences in `english.jsonl`: a row names only what differs from a plain diagnosis."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # a Monday
_PERSON = {"name": None, "hr_id": None, "upn": None}


@dataclass(frozen=True)
class Row:
    """One sentence, and what `understand --json` must say about it."""

    text: str
    locale: str
    wanted: dict[str, Any]

    @property
    def label(self) -> str:
        """A short test id."""
        return self.text[:50].replace("\n", " ").encode("unicode_escape").decode() or "(empty)"


def read_rows() -> list[Row]:
    """Every row; `people` holds names as text and anything else as an object."""
    lines = Path(__file__).with_name("english.jsonl").read_text(encoding="utf-8").splitlines()
    return [_row(json.loads(line)) for line in lines]


def _row(row: dict[str, Any]) -> Row:
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
    return Row(row["text"], row.get("locale", "en-US"), wanted)
