"""Understands one message: who is meant, what was expected and since when; pure, no network, no model."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from dialogs.utterance.dates import Changed, find_dates, pick_change
from dialogs.utterance.details import Said, details_said
from dialogs.utterance.identifiers import find_ids, join_groups
from dialogs.utterance.known_issues import asks_known_issues
from dialogs.utterance.lexicon import lexicon_of
from dialogs.utterance.meaning import flatten, read_expectation, read_intent, read_self, read_source
from dialogs.utterance.mentions import strip_bot_mention
from dialogs.utterance.names import find_names
from dialogs.utterance.people import gather, mark_denied, spans_of
from dialogs.utterance.places import language_of, region_of, zone_of
from dialogs.utterance.question import Expect, HrSource, Ids, Intent, Mention, PersonNamed, Question
from dialogs.utterance.settling import Role
from dialogs.utterance.tokens import MAX_CHARACTERS, clean, tokenise
from dialogs.utterance.zones import label_zones

__all__ = [
    "MAX_CHARACTERS",
    "Changed",
    "Expect",
    "HrSource",
    "Ids",
    "Intent",
    "Mention",
    "PersonNamed",
    "Question",
    "Said",
    "asks_known_issues",
    "details_said",
    "strip_bot_mention",
    "understand",
    "when_said",
]

_OF_SOMEBODY = {Intent.RECHECK, Intent.ESCALATE}
_WITH_DATE = {Intent.DIAGNOSE, Intent.WATCH, Intent.RECHECK, Intent.ESCALATE, Intent.ON_DEMAND}
_WITH_PEOPLE = _WITH_DATE | {Intent.UNWATCH, Intent.MY_CASES, Intent.MY_WATCHES}
_WITH_SOURCE = _WITH_DATE | {Intent.JOB_STATUS}


def understand(
    text: str,
    *,
    now: datetime,
    locale: str = "en-US",
    time_zone: str = "UTC",
    mentions: Sequence[Mention] = (),
) -> Question:
    """What a message asks. Never raises for any text, locale or time zone; reads at most 4,000 characters.

    `now` is an aware datetime; words such as "yesterday" count from it in `time_zone` (an IANA name; an
    unknown one is read as UTC). The locale's region decides between 5 November and 11 May in "5/11".
    `mentions` are the people whose names stand in the text as @mentions, as `strip_bot_mention` returns them.
    """
    shown = clean(text)
    language = language_of(shown, locale)
    zone, region = zone_of(time_zone), region_of(locale)
    tokens = tokenise(shown, language, [(mention.name, mention.entra_id) for mention in mentions])
    tokens = join_groups(tokens, language.ids)
    if not tokens:
        return Question()
    zones = label_zones(tokens, language.labels, language.names)
    said = find_dates(tokens, language.dates, now, zone, region)
    dated = frozenset(i for one in said for i in range(one.start, one.end))
    ids_of_people, ids = find_ids(tokens, language.ids, dated, zones)
    taken = dated | {one.at for one in ids_of_people}
    names = find_names(
        shown, tokens, language.names, taken, zones, lexicon_of(language.code, language.names.given)
    )
    ids_of_people = mark_denied(tokens, ids_of_people, names, language.ids)
    people = gather(tokens, names, ids_of_people, language.ids, language.names)

    spans = spans_of(names, ids_of_people, tokens) | {one.start: (one.end, "@d") for one in said}
    words = language.names
    flat = flatten(tokens, spans, zones, words.joins, words.titles | words.dotted, words.with_names)
    expect, attribute = read_expectation(flat, language)
    introduced = any(name.role is Role.INTRODUCED for name in names)
    if not any(name.role is Role.MEANT for name in names) and language.own_id.search(flat.text):
        introduced = True
    others = any(name.role in (Role.MEANT, Role.SPARE) for name in names) or (bool(people) and not introduced)
    self_asked = read_self(flat, language, introduced=introduced, others=others)
    intent = read_intent(
        flat,
        language,
        people=bool(people),
        named=ids.change_id is not None,
        self_asked=self_asked,
        expect=expect,
        attribute=attribute,
    )
    if ids.job_id and not people and not self_asked and intent in (Intent.DIAGNOSE, Intent.UNKNOWN):
        intent = Intent.DIAGNOSE if ids.change_id else Intent.JOB_STATUS
    changed = (
        pick_change(tokens, said, language.dates, now, zone, zones) if intent in _WITH_DATE else Changed()
    )
    keeps = intent in _WITH_DATE
    if intent is Intent.RECHECK and not people and not self_asked:
        expect = attribute = None  # "still nothing?" asks again about the person before
    return Question(
        intent=intent,
        people=people if intent in _WITH_PEOPLE else (),
        expect=expect if keeps and _keeps_expectation(intent, people) else None,
        changed_on=changed.on,
        changed_at=changed.at,
        source=read_source(flat, (ids.job_id or "").lower(), language) if intent in _WITH_SOURCE else None,
        self_asked=self_asked and keeps,
        attribute=attribute if keeps else None,
        ids=ids,
    )


def _keeps_expectation(intent: Intent, people: Sequence[PersonNamed]) -> bool:
    """Whether what was expected is part of the wish: not in "run it now", nor in a bare "still nothing"."""
    return intent is not Intent.ON_DEMAND and (intent not in _OF_SOMEBODY or bool(people))


def when_said(text: str, *, now: datetime, locale: str = "en-US", time_zone: str = "UTC") -> Changed:
    """The first date in an answer to "since when?", where any date counts, even a plain "today".

    Takes what `understand` takes; both fields are None where the text holds no date.
    """
    shown = clean(text)
    language = language_of(shown, locale)
    zone = zone_of(time_zone)
    tokens = tokenise(shown, language)
    said = find_dates(tokens, language.dates, now, zone, region_of(locale))
    return Changed(said[0].day, said[0].at.astimezone(UTC) if said[0].at else None) if said else Changed()
