"""What a message and its client's locale and time zone mean for reading: language, date order, clock."""

from __future__ import annotations

from datetime import UTC, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from dialogs.utterance.detection import Detector
from dialogs.utterance.language import Language
from dialogs.utterance.languages import LANGUAGES


@lru_cache(maxsize=1)
def _detector() -> Detector:
    """Built with the first message, not when a command starts that reads none."""
    return Detector(LANGUAGES)


def language_of(text: str, locale: str) -> Language:
    """The language to read a message in: that of its words; where they tell nothing, the locale's."""
    return _detector().language(text, locale)


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
