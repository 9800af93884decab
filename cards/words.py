"""Turns a `Text` into a sentence in the reader's language, date format and time zone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_time, get_timezone, get_timezone_name
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.support import Translations
from babel.units import format_unit

from cards.escape import LIMIT, clean, escape
from diagnosis.text import Text, _, counted, text

CATALOGUES = Path(__file__).with_name("locale")
"""One folder a language with `LC_MESSAGES/messages.mo`; English is in the source."""

_LABEL = 100
_PLACE = re.compile(r"\{(\w+)\}")


class Catalogue(Protocol):
    """The part of gettext that is used; Babel's `Translations` has it."""

    def gettext(self, message: str) -> str: ...

    def ngettext(self, singular: str, plural: str, num: int) -> str: ...


class Words:
    """How one reader is spoken to.

    `locale` is what the channel says, e.g. `de-DE`; an unknown one counts as English. Where the language has
    no catalogue, the words are English and the territory still decides how dates look. `time_zone` is an IANA
    name; an unknown one counts as UTC. Times of the day of `now` are said as "today at 14:05", unless the
    words are `dated`; without `now` every time has its date and year. `limit` is how many characters of one
    value are shown.
    """

    def __init__(
        self,
        locale: str,
        time_zone: str,
        *,
        now: datetime | None = None,
        limit: int = LIMIT,
        catalogue: Catalogue | None = None,
    ) -> None:
        asked = _locale(locale)
        loaded = catalogue or Translations.load(str(CATALOGUES), [str(asked), asked.language])
        spoken = catalogue is not None or isinstance(loaded, Translations)
        self._locale: Locale = asked if spoken else _english(asked.territory)
        self._catalogue: Catalogue = loaded
        self._zone, self._zone_known = _zone(time_zone)
        self._now = now
        self._limit = limit
        self._dated = False

    def at(self, now: datetime | None) -> Words:
        """The same words seen from that moment (UTC), or from none."""
        return self._like(now, self._limit)

    def short(self, limit: int) -> Words:
        """The same words with values cut to that many characters."""
        return self._like(self._now, limit)

    def dated(self) -> Words:
        """The same words with a date where "today" would stand: for cards that are read on other days."""
        return self._like(self._now, self._limit, dated=True)

    def say(self, words: Text | str) -> str:
        """The sentence as plain text, for button titles, spoken text and terminals.

        A `str` is a template without places, such as the title of a cause, or the label of a fact, which may
        be the name of an attribute.
        """
        if isinstance(words, str):
            # gettext answers the empty message with the catalogue's own header.
            return clean(self._catalogue.gettext(words), max(self._limit, _LABEL)) if words else ""
        if words.plural is not None and words.n is not None:
            template = self._catalogue.ngettext(words.template, words.plural, words.n)
        else:
            template = self._catalogue.gettext(words.template)
        return _PLACE.sub(
            lambda place: self._value(words.values[place[1]]) if place[1] in words.values else place[0],
            template,
        )

    def md(self, words: Text | str) -> str:
        """The sentence for a text block or a fact: nothing in it acts as Markdown."""
        return escape(self.say(words))

    def value(self, value: str | datetime | Text) -> str:
        """One value from people or from Graph as plain text."""
        return self._value(value)

    def md_value(self, value: str | datetime | Text) -> str:
        """One value from people or from Graph for a text block or a fact; a dash where it is empty."""
        return escape(self._value(value)) or "–"

    def day(self, moment: datetime) -> date:
        """The day of a moment (UTC) on the reader's calendar."""
        return moment.astimezone(self._zone).date()

    def listed(self, items: Iterable[Text | str]) -> str:
        """The items in one phrase, "a, b, and c", as plain text."""
        return str(format_list([self.say(item) for item in items], locale=self._locale))

    def zone_name(self) -> str:
        """The reader's time zone in words, e.g. "Central European Time"."""
        if not self._zone_known or self._zone.key in ("UTC", "Etc/UTC"):
            return "UTC"
        return str(get_timezone_name(get_timezone(self._zone.key), width="long", locale=self._locale))

    @property
    def language(self) -> str:
        """The language of the words for the card's `lang`: two or three letters, or renderers refuse it."""
        return str(self._locale.language)

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return str(self._locale.text_direction) == "rtl"

    def _like(self, now: datetime | None, limit: int, *, dated: bool = False) -> Words:
        twin = object.__new__(Words)
        twin._locale, twin._catalogue = self._locale, self._catalogue
        twin._zone, twin._zone_known = self._zone, self._zone_known
        twin._now, twin._limit, twin._dated = now, limit, dated or self._dated
        return twin

    def _value(self, value: str | int | date | datetime | timedelta | Text) -> str:
        match value:
            case Text():
                return self.say(value)
            case str():
                return clean(value, self._limit)
            case datetime():
                return self._moment(value.astimezone(self._zone))
            case date():
                return self._day(value) or self._date(value)
            case timedelta():
                return self._span(value)
            case int():
                return str(format_decimal(value, locale=self._locale))

    def _moment(self, local: datetime) -> str:
        time = str(format_time(local, "short", tzinfo=self._zone, locale=self._locale))
        day = self._day(local.date())
        if day is not None:
            return self.say(text(_("{day} at {time}"), day=day, time=time))
        return self.say(text(_("{day}, {time}"), day=self._date(local.date()), time=time))

    def _day(self, day: date) -> str | None:
        if self._now is None or self._dated:
            return None
        match (day - self._now.astimezone(self._zone).date()).days:
            case 0:
                return self.say(_("today"))
            case -1:
                return self.say(_("yesterday"))
            case 1:
                return self.say(_("tomorrow"))
            case _:
                return None

    def _date(self, day: date) -> str:
        this_year = self._now is not None and self._now.astimezone(self._zone).year == day.year
        return str(format_skeleton("MMMEd" if this_year else "yMMMEd", day, locale=self._locale))

    def _span(self, span: timedelta) -> str:
        minutes = round(span.total_seconds() / 60)
        if minutes < 1:
            return self.say(_("less than a minute"))
        hours, minutes = divmod(minutes, 60)
        days, hours = divmod(hours, 24)
        parts = [
            str(format_unit(number, unit, length="long", locale=self._locale))
            for number, unit in (
                (days, "duration-day"),
                (hours, "duration-hour"),
                (minutes, "duration-minute"),
            )
            if number
        ]
        if len(parts) == 1:
            return parts[0]
        return self.say(text(_("{longer} and {shorter}"), longer=parts[0], shorter=parts[1]))


def more(n: int) -> Text:
    """What stands for the end of a list that is too long."""
    return counted("and {n} more", "and {n} more", n)


def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name.replace("-", "_"), resolve_likely_subtags=True)
    except (UnknownLocaleError, ValueError, TypeError):
        return Locale("en")


def _english(territory: str | None) -> Locale:
    """English as it is written in that territory: where Babel doesn't know any, as in Britain (24 hours)."""
    if territory is None:
        return Locale("en")
    try:
        return Locale("en", territory)
    except UnknownLocaleError:
        return Locale("en", "GB")


def _zone(name: str) -> tuple[ZoneInfo, bool]:
    try:
        return ZoneInfo(name), True
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC"), False
