"""German: puts its words and phrases together."""

from __future__ import annotations

from dataclasses import replace

from dialogs.utterance.languages.english import ENGLISH

GERMAN = replace(ENGLISH, code="de")
