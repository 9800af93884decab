"""Reads the answer to the open form: what was expected, which attribute, which HR system, since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from dialogs.utterance.dates import find_dates
from dialogs.utterance.identifiers import find_ids
from dialogs.utterance.language import Language
from dialogs.utterance.meaning import Flat, flatten, read_expectation, read_source
from dialogs.utterance.places import language_of, region_of, zone_of
from dialogs.utterance.question import Expect, HrSource
from dialogs.utterance.tokens import clean, tokenise

_CREATED = frozenset({"password"})


@dataclass(frozen=True, slots=True)
class Said:
    """What an answer to the form says; whatever it leaves open is None.

    `on` is a day in the asker's time zone, `at` the moment in UTC where a time was given.
    """

    expect: Expect | None = None
    attribute: str | None = None
    on: date | None = None
    at: datetime | None = None
    source: HrSource | None = None


def details_said(text: str, *, now: datetime, locale: str = "en-US", time_zone: str = "UTC") -> Said:
    """What an answer to the form says: "create, workday, 3/4/2026", "title", "the account switched off".

    Takes what `understand` takes and never raises. Any date counts, even a plain "today". All fields are None
    for "I don't know".
    """
    shown = clean(text)
    language = language_of(shown, locale)
    tokens = tokenise(shown, language)
    if not tokens:
        return Said()
    dates = find_dates(tokens, language.dates, now, zone_of(time_zone), region_of(locale))
    spans = {one.start: (one.end, "@d") for one in dates}
    dated = frozenset(i for one in dates for i in range(one.start, one.end))
    zones = [""] * len(tokens)
    _, ids = find_ids(tokens, language.ids, dated, zones)
    flat = flatten(tokens, spans, zones)
    source = read_source(flat, (ids.job_id or "").lower(), language)
    known = Flat(" ".join(language.details.nothing.sub(" ", flat.text).split()), flat.words)
    expect, attribute = _bare(known.text, language)
    if expect is None:
        expect, attribute = read_expectation(flat, language)
    first = dates[0] if dates else None
    return Said(
        expect,
        attribute,
        first.day if first else None,
        first.at.astimezone(UTC) if first and first.at else None,
        source,
    )


def _trimmed(words: list[str], idle: frozenset[str]) -> list[str]:
    while len(words) > 1 and words[0] in idle:
        words = words[1:]
    while len(words) > 1 and words[-1] in idle:
        words = words[:-1]
    return words


def _bare(text: str, language: Language) -> tuple[Expect | None, str | None]:
    """What a word or two say: an attribute means an update, and beside an expectation that is one."""
    expect: Expect | None = None
    attribute: str | None = None
    for _, pattern in language.sources:
        text = pattern.sub(" ", text)
    for piece in language.details.splits.split(text):
        bare = " ".join(language.details.around.sub(" ", piece).split())
        named = " ".join(_trimmed(bare.split(), language.details.changed))
        attribute = attribute or language.attributes.get(named) or language.details.lacks.get(named)
        expect = expect or next(
            (one for one, pattern in language.details.expect if pattern.fullmatch(bare)), None
        )
    if attribute and expect in (None, Expect.UPDATE):
        return (Expect.CREATE if attribute in _CREATED else Expect.UPDATE), attribute
    return expect, None
