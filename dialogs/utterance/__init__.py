"""Understands one message: who is meant, what was expected and since when; pure, no network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from dialogs.utterance.case_number import asks_case, case_number
from dialogs.utterance.dates import Changed, find_dates, pick_change
from dialogs.utterance.details import Said, details_said
from dialogs.utterance.folding import fold
from dialogs.utterance.known_issues import asks_known_issues
from dialogs.utterance.lexicon import given_names
from dialogs.utterance.lists import asks_list
from dialogs.utterance.meaning import read_expectation, read_intent, read_self, read_source
from dialogs.utterance.mentions import strip_bot_mention
from dialogs.utterance.model.decide import Reading, decide
from dialogs.utterance.parts import Parts, take_apart
from dialogs.utterance.places import language_of, region_of, zone_of
from dialogs.utterance.pointing import points_back
from dialogs.utterance.question import Expect, HrSource, Ids, Intent, Mention, PersonNamed, Question
from dialogs.utterance.queue import QueueAsked, asks_queue
from dialogs.utterance.tokens import MAX_CHARACTERS, clean, tokenise

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
    "QueueAsked",
    "Said",
    "asks_known_issues",
    "asks_list",
    "asks_queue",
    "case_number",
    "details_said",
    "points_back",
    "strip_bot_mention",
    "understand",
    "when_said",
]

_OF_SOMEBODY = {Intent.RECHECK, Intent.ESCALATE}
_OF_NOBODY = {Intent.RECHECK, Intent.JOB_STATUS}
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
    queue = asks_queue(text)
    if asks_case(text) or (queue and not queue.topic):
        return Question(intent=Intent.MY_CASES)
    parts = take_apart(text, now=now, locale=locale, time_zone=time_zone, mentions=mentions)
    if parts is None:
        return Question()
    if queue:  # "cases about Jane Doe" names somebody, "cases about quarantine" does not
        return Question(intent=Intent.MY_CASES, people=tuple(filter(_surely_somebody, parts.people)))
    read, self_asked = _read(parts)
    intent, keeps = read.intent, read.intent in _WITH_DATE
    # "Still nothing?" asks again about the person before, and expects nothing new.
    about = keeps and not (intent is Intent.RECHECK and not parts.people and not self_asked)
    changed = (
        pick_change(parts.tokens, parts.dates, parts.language.dates, now, parts.zone, parts.zones)
        if keeps
        else Changed()
    )
    job = (parts.ids.job_id or "").lower()
    return Question(
        intent=intent,
        people=parts.people if intent in _WITH_PEOPLE else (),
        expect=read.expect if about and _keeps_expectation(intent, parts.people) else None,
        changed_on=changed.on,
        changed_at=changed.at,
        source=read_source(parts.flat, job, parts.language) if intent in _WITH_SOURCE else None,
        self_asked=self_asked and keeps,
        attribute=read.attribute if about else None,
        ids=parts.ids,
    )


def _read(parts: Parts) -> tuple[Reading, bool]:
    """What is asked for, by the rules and the model, and whether the asker means herself."""
    language, flat = parts.language, parts.flat
    expect, attribute = read_expectation(flat, language)
    self_asked = read_self(flat, language, introduced=parts.introduced, others=parts.others)
    intent = read_intent(
        flat,
        language,
        people=bool(parts.people),
        named=parts.ids.change_id is not None,
        self_asked=self_asked,
        expect=expect,
        attribute=attribute,
    )
    ruled = Reading(intent, expect, attribute)
    named = bool(parts.people) or self_asked
    if parts.ids.job_id and not named and intent in (Intent.DIAGNOSE, Intent.UNKNOWN):
        return replace(ruled, intent=Intent.DIAGNOSE if parts.ids.change_id else Intent.JOB_STATUS), False
    read = decide(flat.text, ruled, names=named or parts.ids.change_id is not None)
    if parts.ids.change_id and not named and ruled.intent is Intent.DIAGNOSE and read.intent in _OF_NOBODY:
        read = replace(read, intent=Intent.DIAGNOSE)  # a change's id says what is asked about
    return read, self_asked


def _surely_somebody(person: PersonNamed) -> bool:
    """Whether a topic is a person: an id, a mention, or a name that begins with a given one."""
    if person.name is None or person.hr_id or person.upn or person.entra_id:
        return True
    return fold(person.name.split()[0]) in given_names()


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
