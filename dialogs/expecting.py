"""What was expected and since when: how messages and the form fill the question that the state holds."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from cards.actions import Details
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from dialogs.looked import Asked
from dialogs.reply import Reply, expectation_of, in_calendar
from dialogs.utterance import Said, details_said
from dialogs.utterance.question import Question

EXPECTED = ("expect", "attribute", "changed_at", "changed_until", "source")
"""The keys of the state that the form may fill."""

_LIKE_A_DATE = re.compile(r"\b\d{1,4}([-/.])\d{1,2}\1\d{1,4}\b")

KEPT = ("person", *EXPECTED, "job")
"""What a finished question leaves behind, so that "check again" knows what is meant."""


def take_expectation(values: dict[str, Any], question: Question, time_zone: str) -> None:
    """Keep what a message says about the expectation; what was said before stays."""
    expected = expectation_of(question, time_zone)
    if expected.change:
        values["expect"] = expected.change.value
    if expected.attribute:
        values["attribute"] = expected.attribute
    if expected.changed_at:
        values["changed_at"] = expected.changed_at.isoformat()
        values["changed_until"] = expected.changed_until.isoformat() if expected.changed_until else None
    if question.source:
        values["source"] = question.source.value
    if question.ids.job_id:
        values["job"] = question.ids.job_id


def take_details(values: dict[str, Any], reply: Reply) -> None:
    """Keep what the details card or a sentence answered; "I don't know" leaves everything as it was."""
    action = reply.action
    if isinstance(action, Details):
        said = Question(changed_on=action.changed_on)
        take_expectation(values, said, reply.asker.time_zone)
        if action.expect:
            values["expect"] = action.expect.value
        if action.source:
            values["source"] = action.source.value
        return
    take_expectation(values, _answered(reply), reply.asker.time_zone)


def _answered(reply: Reply) -> Question:
    """What a sentence says at the open form, where a word or two are an answer and any date counts."""
    question, said = reply.question, said_at_form(reply)
    if question.changed_on is None and question.changed_at is None:
        question = replace(question, changed_on=said.on, changed_at=said.at)
    return replace(
        question,
        expect=said.expect or question.expect,
        attribute=said.attribute or question.attribute,
        source=said.source or question.source,
    )


def said_at_form(reply: Reply) -> Said:
    """The text, read as an answer to the form."""
    return details_said(reply.text, now=reply.now, locale=reply.asker.locale, time_zone=reply.asker.time_zone)


def unread(reply: Reply) -> list[str]:
    """The inputs of the form whose answer could not be understood, or names a day that nobody can mean."""
    action = reply.action
    if isinstance(action, Details):
        outside = action.changed_on is not None and not in_calendar(action.changed_on)
        return [*action.unread, *(["changed_on"] if outside else [])]
    said = _answered(reply)
    read = said.changed_at is not None or (said.changed_on is not None and in_calendar(said.changed_on))
    return ["changed_on"] if not read and _LIKE_A_DATE.search(reply.text) else []


def day_said(values: dict[str, Any], time_zone: str) -> date | None:
    """The day of the change on the asker's calendar, to fill the form with it again."""
    changed = _moment(values, "changed_at")
    return changed.astimezone(ZoneInfo(time_zone)).date() if changed else None


def asked_of(values: dict[str, Any]) -> Asked:
    """The question as the state holds it."""
    expectation = Expectation(
        change=Change(values["expect"]) if values.get("expect") else None,
        attribute=values.get("attribute"),
        changed_at=_moment(values, "changed_at"),
        changed_until=_moment(values, "changed_until"),
    )
    return Asked(
        person=Person(**values["person"]),
        expectation=expectation,
        source=HrSystem(values["source"]) if values.get("source") else None,
        job=values.get("job"),
    )


def _moment(values: dict[str, Any], key: str) -> datetime | None:
    written = values.get(key)
    return datetime.fromisoformat(written).astimezone(UTC) if written else None
