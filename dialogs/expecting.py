"""What was expected and since when: how messages and the form fill the question that the state holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from cards.actions import Details
from diagnosis.evidence import Change, Expectation, HrSystem, Person
from dialogs.answers import Asked
from dialogs.reply import Reply, expectation_of
from dialogs.utterance import when_said
from dialogs.utterance.question import Question

EXPECTED = ("expect", "attribute", "changed_at", "changed_until", "source")
"""The keys of the state that the form may fill."""

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
    question = reply.question
    if question.changed_on is None and question.changed_at is None:
        when = when_said(
            reply.text, now=reply.now, locale=reply.asker.locale, time_zone=reply.asker.time_zone
        )
        question = replace(question, changed_on=when.on, changed_at=when.at)
    take_expectation(values, question, reply.asker.time_zone)


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
