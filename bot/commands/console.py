"""Printing for people and for scripts, and ending with a message instead of a stack trace."""

from __future__ import annotations

import json
import sys
from typing import Any, NoReturn

from bot.settings import Settings, SettingsError, load_settings


def say(line: str = "") -> None:
    """One line for whoever runs the command."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def say_json(value: Any) -> None:
    """Readable JSON on standard output."""
    say(json.dumps(value, indent=2, ensure_ascii=False))


def fail(message: str, code: int = 2) -> NoReturn:
    """End with a message on standard error; 2 is wrong use."""
    sys.stderr.write(message + "\n")
    raise SystemExit(code)


def settings_or_fail(*, serving: bool = False, **overrides: Any) -> Settings:
    """The settings, or the end of the program with the sentence that says what is wrong with them."""
    try:
        return load_settings(serving=serving, **overrides)
    except SettingsError as error:
        fail(str(error))
