"""The conversation: who is meant, which one, what was expected since when, and the answer."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from botbuilder.dialogs import (
    Dialog,
    DialogContext,
    DialogReason,
    DialogTurnResult,
    WaterfallDialog,
    WaterfallStepContext,
)

from access.policy import Place, Role
from cards.actions import ChoosePerson, Details
from cards.choose_person import MOST, Candidate, choose_person_card
from cards.details import details_card, nobody_found
from cards.message import message_card
from diagnosis.audience import Audience
from diagnosis.evidence import Change, Expectation, HrSystem, Person
from diagnosis.text import _
from dialogs.answers import Answers, Asked, Looked
from dialogs.reply import Reply, expectation_of, reply_of, send_card
from dialogs.utterance import when_said
from dialogs.utterance.question import PersonNamed, Question
from graph.people import Who

DIAGNOSE = "diagnose-1"
"""Bump the number when the steps change: a waterfall resumes by step number."""

_WHO, _PICK, _DETAILS = 0, 1, 3
"""The steps after which the dialog waits: for a name, for a choice, for details."""


class DiagnoseDialog(WaterfallDialog):
    """Each step skips itself when its answer is known. State is plain values only."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(DIAGNOSE, [self.ask_who, self.find, self.pick, self.ask_details, self.answer])
        self._answers = answers

    async def continue_dialog(self, dialog_context: DialogContext, *_args: object) -> DialogTurnResult:
        """Go on with whatever the turn brought; stock, a pressed Action.Execute moves no waterfall."""
        return await self.resume_dialog(
            dialog_context, DialogReason.ContinueCalled, reply_of(dialog_context.context)
        )

    async def ask_who(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Who is it about? Skipped when the message names somebody."""
        step.values.update(step.options or {})
        if step.values.get("who") or step.values.get("candidates") or step.values.get("person"):
            return await step.next(None)
        words = reply_of(step.context).words
        hint = step.values.pop("hint", None)
        lines = (hint,) if hint else ()
        await send_card(
            step.context,
            message_card(
                _("Who is it about?"),
                words,
                details=(*lines, _("Write the name, the user name or the employee number.")),
                way_out=False,
            ),
        )
        return Dialog.end_of_turn

    async def find(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Look for the person; show a list where several match."""
        values, reply = step.values, reply_of(step.context)
        if values.get("person") or values.get("candidates"):
            return await step.next(None)
        who = values.get("who") or _who_named(step.result)
        if who is None:
            return await self._again(step, hint=_("I did not catch a name or a number."))
        if isinstance(step.result, Reply):
            _take_expectation(values, step.result.question, step.result.asker.time_zone)
        values["who"] = who
        found = await self._answers.tenant.find_people(Who(**who))
        people = found.people
        values["unfound"] = not people
        if not people:
            values["person"] = asdict(_unfound(who))
            return await step.next(None)
        if len(people) == 1:
            values["person"] = asdict(people[0].person)
            return await step.next(None)
        values["candidates"] = [asdict(candidate.person) for candidate in people[:MOST]]
        private = reply.asker.place is Place.PRIVATE
        helpdesk = private and reply.role is Role.HELPDESK
        values["asked_on"] = await send_card(
            step.context,
            choose_person_card(
                who.get("query", ""),
                [
                    Candidate(
                        c.person if private else replace(c.person, hr_id=None, user_principal_name=None),
                        job_title=c.job_title,
                        department=c.department,
                        office=c.office,
                        in_directory=c.in_directory,
                    )
                    for c in people
                ],
                Audience.HELPDESK if helpdesk else Audience.EMPLOYEE,
                reply.words,
            ),
        )
        return Dialog.end_of_turn

    async def pick(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Which one? By button, by number or by name."""
        values = step.values
        if values.get("person"):
            return await step.next(None)
        choice = _chosen(step.result, values["candidates"])
        if choice is None:
            return await self._again(
                step, hint=_("Please write the number in the list, or the employee number of somebody else.")
            )
        if choice == 0:
            return await self._again(
                step, hint=_("Then I need the full name or the employee number."), forget=True
            )
        values["person"] = values["candidates"][choice - 1]
        values["candidates"] = None
        return await step.next(None)

    async def ask_details(self, step: WaterfallStepContext) -> DialogTurnResult:
        """What was expected, and since when? Asked only if the evidence does not answer by itself."""
        reply, values = reply_of(step.context), step.values
        looked = await self._answers.look_up(asked_of(values))
        if looked.certain or values.get("changed_at"):
            return await step.next(looked)
        jobs = looked.diagnosis.jobs
        values["asked_on"] = await send_card(
            step.context,
            details_card(
                looked.diagnosis.person.name,
                reply.words,
                expect=looked.asked.expectation.change,
                ask_change=looked.asked.expectation.change is None,
                ask_source=values.get("source") is None and len({job.source for job in jobs}) > 1,
                note=nobody_found(looked.diagnosis) if values.get("unfound") else None,
            ),
        )
        return Dialog.end_of_turn

    async def answer(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Show what was found."""
        reply, values = reply_of(step.context), step.values
        looked = step.result if isinstance(step.result, Looked) else None
        if looked is None:
            _take_details(values, reply)
            looked = await self._answers.look_up(asked_of(values))
        shown = self._answers.show(looked, reply.asker, reply.role)
        await send_card(step.context, shown.card)
        return await step.end_dialog({key: values.get(key) for key in _KEPT})

    async def _again(
        self, step: WaterfallStepContext, *, hint: str, forget: bool = False
    ) -> DialogTurnResult:
        """Ask the open question once more, with a hint; `forget` starts over with the person."""
        kept = dict(step.values)
        kept["hint"] = hint
        if forget or not kept.get("candidates"):
            kept |= {"who": None, "candidates": None, "person": None}
            return await step.replace_dialog(DIAGNOSE, kept)
        await send_card(
            step.context,
            message_card(hint, reply_of(step.context).words, way_out=False),
        )
        step.active_dialog.state[self.StepIndex] -= 1
        return Dialog.end_of_turn


_KEPT = ("person", "expect", "attribute", "changed_at", "changed_until", "source", "job")
"""What a finished question leaves behind, so that "check again" knows what is meant."""


def begin_with(question: Question, asker_id: str | None, time_zone: str) -> dict[str, Any]:
    """The waterfall's options for a message: what it says already. Plain values only."""
    values: dict[str, Any] = {"who": None}
    if question.people:
        values["who"] = _who(question.people[0])
    elif question.self_asked and asker_id:
        values["who"] = {"query": "me", "entra_id": asker_id}
    _take_expectation(values, question, time_zone)
    return values


def _who(named: PersonNamed) -> dict[str, str]:
    """How to look for a person: the words used, and what they are."""
    query = named.name or named.hr_id or named.upn or named.entra_id or ""
    known = {"name": named.name, "hr_id": named.hr_id, "upn": named.upn, "entra_id": named.entra_id}
    return {"query": query} | {key: value for key, value in known.items() if value}


def _who_named(result: object) -> dict[str, str] | None:
    """Who an answer to "who is it about?" names; a few plain words count as a name."""
    if not isinstance(result, Reply):
        return None
    if result.question.people:
        return _who(result.question.people[0])
    if result.question.self_asked and result.asker.entra_id:
        return {"query": "me", "entra_id": result.asker.entra_id}
    typed = " ".join(result.text.split())
    if 0 < len(typed) <= 80 and len(typed.split()) <= 5 and any(c.isalpha() for c in typed):
        return {"query": typed, "name": typed}
    return None


def waits_for(active: Any, action: ChoosePerson | Details, card_id: str | None) -> bool:
    """Whether the open question is the one this button answers, on the card that asked it."""
    if active is None or active.id != DIAGNOSE:
        return False
    state = active.state
    asked_on = state[WaterfallDialog.PersistedValues].get("asked_on")
    if card_id and asked_on and card_id != asked_on:
        return False
    expected = _PICK if isinstance(action, ChoosePerson) else _DETAILS
    return bool(state[WaterfallDialog.StepIndex] == expected)


def picks(state: dict[str, Any], reply: Reply) -> bool:
    """Whether a message that names somebody answers the open question: a name, or one of the list."""
    index = state[WaterfallDialog.StepIndex]
    if index == _WHO:
        return True
    candidates = state[WaterfallDialog.PersistedValues].get("candidates") or []
    return bool(index == _PICK and _chosen(reply, candidates) is not None)


def _unfound(who: dict[str, str]) -> Person:
    """Somebody no source knows, as far as the words go."""
    return Person(
        query=who["query"],
        hr_id=who.get("hr_id"),
        user_principal_name=who.get("upn"),
        entra_id=who.get("entra_id"),
        display_name=who.get("name"),
    )


def _chosen(result: object, candidates: list[dict[str, Any]]) -> int | None:
    """The number chosen from 1, 0 for none of them, None where that can't be told."""
    if not isinstance(result, Reply):
        return None
    if isinstance(result.action, ChoosePerson):
        pick = result.action.pick
        if pick == "none":
            return 0
        return pick if pick <= len(candidates) else None
    typed = " ".join(result.text.split()).casefold().rstrip(".!")
    if typed.isdecimal() and 1 <= int(typed[:4]) <= len(candidates):
        return int(typed[:4])
    if typed in ("none", "none of these", "none of them", "neither", "nobody"):
        return 0
    keys = ("display_name", "hr_id", "user_principal_name")
    same = [
        number
        for number, candidate in enumerate(candidates, start=1)
        if typed and typed in [str(candidate.get(key) or "").casefold() for key in keys]
    ]
    if len(same) == 1:
        return same[0]
    partly = [
        number
        for number, candidate in enumerate(candidates, start=1)
        if typed and typed in str(candidate.get("display_name") or "").casefold().split()
    ]
    return partly[0] if len(partly) == 1 else None


def _take_expectation(values: dict[str, Any], question: Question, time_zone: str) -> None:
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


def _take_details(values: dict[str, Any], reply: Reply) -> None:
    """Keep what the details card or a sentence answered; "I don't know" leaves everything as it was."""
    action = reply.action
    if isinstance(action, Details):
        said = Question(changed_on=action.changed_on)
        _take_expectation(values, said, reply.asker.time_zone)
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
    _take_expectation(values, question, reply.asker.time_zone)


def asked_of(values: dict[str, Any]) -> Asked:
    """The question as the state holds it."""

    def moment(key: str) -> datetime | None:
        written = values.get(key)
        return datetime.fromisoformat(written).astimezone(UTC) if written else None

    expectation = Expectation(
        change=Change(values["expect"]) if values.get("expect") else None,
        attribute=values.get("attribute"),
        changed_at=moment("changed_at"),
        changed_until=moment("changed_until"),
    )
    return Asked(
        person=Person(**values["person"]),
        expectation=expectation,
        source=HrSystem(values["source"]) if values.get("source") else None,
        job=values.get("job"),
    )
