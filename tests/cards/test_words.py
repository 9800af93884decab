"""Sentences in the reader's language, date format and time zone."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cards.words import Words, more
from diagnosis.text import Text, counted, text

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class German:
    """A catalogue with two sentences."""

    def gettext(self, message: str) -> str:
        return {"{job} is paused": "{job} ist angehalten", "today": "heute"}.get(message, message)

    def ngettext(self, singular: str, plural: str, num: int) -> str:
        return "und {n} weitere" if num != 1 else "und eine weitere"


@pytest.mark.parametrize(
    ("locale", "zone", "moment", "said"),
    [
        ("en-US", "Europe/Zurich", datetime(2026, 11, 23, 8, 5, tzinfo=UTC), "today at 9:05 AM"),
        ("en-GB", "Europe/London", datetime(2026, 11, 22, 8, 5, tzinfo=UTC), "yesterday at 08:05"),
        ("en-GB", "Asia/Tokyo", datetime(2026, 11, 23, 15, 5, tzinfo=UTC), "tomorrow at 00:05"),
        ("en-US", "UTC", datetime(2026, 11, 19, 9, 10, tzinfo=UTC), "Thu, Nov 19, 9:10 AM"),
        ("en-GB", "UTC", datetime(2025, 11, 19, 9, 10, tzinfo=UTC), "Wed, 19 Nov 2025, 09:10"),
        ("de-DE", "Europe/Berlin", datetime(2026, 11, 19, 9, 10, tzinfo=UTC), "Thu, 19 Nov, 10:10"),
        ("nonsense", "Not/AZone", datetime(2026, 11, 19, 9, 10, tzinfo=UTC), "Thu, Nov 19, 9:10 AM"),
        ("", "", datetime(2026, 11, 19, 9, 10, tzinfo=UTC), "Thu, Nov 19, 9:10 AM"),
        ("en-US", "../../etc/passwd", datetime(2026, 11, 19, 9, 10, tzinfo=UTC), "Thu, Nov 19, 9:10 AM"),
    ],
)
def test_moment(locale: str, zone: str, moment: datetime, said: str) -> None:
    """A time is said in the reader's zone and the way their territory writes it."""
    assert Words(locale, zone, now=NOW).say(text("{when}", when=moment)) == said


def test_moment_without_now() -> None:
    """Without a present there is no "today"."""
    assert Words("en-GB", "UTC").value(NOW) == "Mon, 23 Nov 2026, 10:00"


def test_dated() -> None:
    """Dated words say no "today", also seen from elsewhere, and leave out this year."""
    words = Words("en-US", "UTC", now=NOW).dated()
    assert words.value(NOW) == words.at(NOW).short(99).value(NOW) == "Mon, Nov 23, 10:00 AM"
    assert words.say(text("{day}", day=date(2026, 11, 24))) == "Tue, Nov 24"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (timedelta(minutes=40), "40 minutes"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(hours=1, minutes=30), "1 hour and 30 minutes"),
        (timedelta(days=2, hours=1, minutes=5), "2 days and 1 hour"),
        (timedelta(seconds=4), "less than a minute"),
        (timedelta(seconds=-90), "less than a minute"),
        (date(2026, 11, 23), "today"),
        (date(2026, 12, 1), "Tue, Dec 1"),
        (1234, "1,234"),
        ("a\nb", "a b"),
        (text("inner {x}", x="y"), "inner y"),
    ],
)
def test_values(value: str | int | date | timedelta | Text, said: str) -> None:
    """Each kind of value is said as a person would write it."""
    assert Words("en-US", "UTC", now=NOW).say(text("{v}", v=value)) == said


def test_plural() -> None:
    """The number decides the wording."""
    words = Words("en-US", "UTC")
    files = [counted("{n} day left", "{n} days left", n) for n in (1, 2)]
    assert [words.say(line) for line in files] == ["1 day left", "2 days left"]


def test_catalogue() -> None:
    """Templates are translated before the values go in; dates follow the language then."""
    words = Words("de-DE", "UTC", now=NOW, catalogue=German())
    assert words.say(text("{job} is paused", job="{job} is paused")) == "{job} is paused ist angehalten"
    assert words.say(more(3)) == "und 3 weitere"
    assert words.value(datetime(2026, 11, 19, 9, 10, tzinfo=UTC)) == "Do., 19. Nov., 09:10"
    assert (words.language, words.right_to_left) == ("de", False)


def test_no_format_tricks() -> None:
    """A template can only name its values: no attributes, no indexes, no missing ones."""
    assert Words("en", "UTC").say(text("{a.__class__} {a[0]} {b} {a}", a="x")) == "{a.__class__} {a[0]} {b} x"


def test_markdown() -> None:
    """For a text block, nothing in a value acts as Markdown."""
    assert Words("en", "UTC").md(text("{name} left", name="[x](y)")) == "[x]\u200b(y) left"
    assert Words("en", "UTC").md_value("  ") == "–"


@pytest.mark.parametrize(
    ("zone", "name"), [("Europe/Zurich", "Central European Time"), ("UTC", "UTC"), ("Mars/Base", "UTC")]
)
def test_zone_name(zone: str, name: str) -> None:
    """The time zone is named in words."""
    assert Words("en-US", zone).zone_name() == name
