"""What a client's locale and time zone mean for reading: the language, the date order, the clock."""

from __future__ import annotations

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from dialogs.utterance.english import ENGLISH
from dialogs.utterance.language import Language


def language_of(locale: str) -> Language:
    """The language to read a message in. English is the only one so far."""
    return {"en": ENGLISH}.get(locale[:2].lower(), ENGLISH)


def region_of(locale: str) -> str:
    """The region of a locale such as "en-GB" or "en_GB"; "US" without one."""
    parts = locale.replace("_", "-").split("-")
    return parts[-1].upper() if len(parts) > 1 else "US"


def zone_of(name: str) -> tzinfo:
    """The time zone of an IANA name; UTC for a name that is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, malformed, or a folder of the time zone database
        return UTC
