"""The conversation: who is meant, which one, what was expected since when, and the answer."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from botbuilder.dialogs import (
    Dialog,
    DialogContext,
    DialogReason,
    DialogTurnResult,
    WaterfallDialog,
    WaterfallStepContext,
)

from access import policy
from cards.actions import Back, ChoosePerson, Details
from cards.choose_person import MOST
from cards.details import details_card, nobody_found, not_understood
from cards.who import who_card
from diagnosis.evidence import Change
from diagnosis.jobs import HrSystem
from diagnosis.text import _
from dialogs.answers import Answers
from dialogs.choosing import chosen, kept, list_card, offered, unfound, who, who_named
from dialogs.expecting import EXPECTED, KEPT, asked_of, day_said, take_details, take_expectation, unread
from dialogs.looked import Looked
from dialogs.may_see import settled
from dialogs.reply import Reply, reply_of, send_card
from dialogs.utterance.question import Question
from graph.people import Who

__all__ = [
    "DIAGNOSE",
    "DiagnoseDialog",
    "asked_of",
    "asks_details",
    "asks_who",
    "before",
    "begin_again_with",
    "begin_with",
    "open_about",
    "picks",
    "said_before",
    "waits_for",
]

DIAGNOSE = "diagnose-3"
"""Bump the number when the steps change: a waterfall resumes by step number."""

_WHO, _PICK, _DETAILS = 0, 1, 3
"""The steps after which the dialog waits: for a name, for a choice, for details."""

_TRAIL = ("who", "listed", "said")
"""What going back needs to know: whom the words named, whether there was a list, what the form began with."""


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
        values, reply = step.values, reply_of(step.context)
        values.update(step.options or {})
        if values.get("who") or values.get("person"):
            return await step.next(None)
        hint = values.pop("hint", None)
        card = who_card(
            reply.words,
            hints=(hint,) if hint else (),
            asker=reply.asker.mark,
            workers=policy.may_be_suggested(reply.role, in_use=False, named_in_full=False),
        )
        values["asked_on"] = [await send_card(step.context, card)]
        return Dialog.end_of_turn

    async def find(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Look for the person; show a list where several match, or where somebody only comes near."""
        values, reply = step.values, reply_of(step.context)
        if values.get("person"):
            return await step.next(None)
        named = values.get("who") or who_named(step.result)
        if named is None:
            return await self._again(step, hint=_("I did not catch a name or a number."))
        if isinstance(step.result, Reply):
            take_expectation(values, step.result.question, step.result.asker.time_zone)
        values["who"] = named
        may_hear = policy.may_hear_of_leaving(reply.role, reply.asker.place)
        found = await self._answers.tenant.find_people(Who(**named), leavers=may_hear)
        people = found.people
        values["unfound"], values["compared"] = not people, not found.gaps
        values["listed"] = bool(people) and found.one is None
        if not values["listed"]:
            values["person"] = asdict(found.one or unfound(named))
            return await step.next(None)
        values["candidates"], values["unlisted"] = kept(people), max(len(people) - MOST, 0)
        values["asked_on"] = []
        return await self._show_list(step, reply)

    async def pick(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Which one? By button, by number or by name."""
        values = step.values
        if values.get("person"):
            return await step.next(None)
        choice = chosen(step.result, values["candidates"])
        if choice is None:
            step.active_dialog.state[self.StepIndex] -= 1
            hint = _("I did not catch which one. The employee number of somebody else works too.")
            return await self._show_list(step, reply_of(step.context), hint=hint)
        if choice == 0 and offered(values["candidates"]):
            # Nobody is called as was typed, and who comes near is not meant: then nobody was found.
            person = asdict(unfound(values["who"]))
            values |= {"unfound": True, "compared": False, "person": person, "candidates": None}
            return await step.next(None)
        if choice == 0:
            return await self._again(step, hint=_("Then I need the full name or the employee number."))
        values["person"] = values["candidates"][choice - 1]["person"]
        values["candidates"] = None
        return await step.next(None)

    async def ask_details(self, step: WaterfallStepContext) -> DialogTurnResult:
        """What was expected, and since when? Asked only if the evidence does not answer by itself.

        Asked all the same where somebody goes back to it; then it is filled in as it was.
        """
        reply, values = reply_of(step.context), step.values
        filled, not_read = values.pop("filled", None), values.pop("not_read", None)
        looked = await self._answers.look_up(asked_of(values))
        if filled is None and (values.get("changed_at") or settled(looked, reply.role, reply.asker.place)):
            return await step.next(looked)
        values["said"] = {key: values.get(key) for key in EXPECTED}
        shown = filled or values
        jobs = looked.diagnosis.jobs
        compared = bool(values.get("compared", True))
        note = nobody_found(looked.diagnosis, compared=compared) if values.get("unfound") else None
        card = details_card(
            looked.diagnosis.person.name,
            reply.words,
            expect=Change(shown["expect"]) if shown.get("expect") else None,
            changed_on=day_said(shown, reply.asker.time_zone),
            ask_change=looked.asked.expectation.change is None,
            ask_source=values.get("source") is None and len({job.source for job in jobs}) > 1,
            source=HrSystem(shown["source"]) if shown.get("source") else None,
            note=not_understood(not_read) if not_read else note,
            asker=reply.asker.mark,
        )
        asked_on = values.get("asked_on") if not_read else None
        values["asked_on"] = [*(asked_on or []), await send_card(step.context, card)]
        return Dialog.end_of_turn

    async def answer(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Show what was found."""
        reply, values = reply_of(step.context), step.values
        looked = step.result if isinstance(step.result, Looked) else None
        if looked is None:
            said = dict(values)
            take_details(said, reply)
            not_read = unread(reply)
            if not_read:
                # What was understood is filled in; the question stays open for the rest.
                values |= {"filled": {key: said.get(key) for key in EXPECTED}, "not_read": not_read}
                step.active_dialog.state[self.StepIndex] -= 1
                return await self.ask_details(step)
            values.update(said)
            looked = await self._answers.look_up(asked_of(values))
        shown = self._answers.show(looked, reply.asker, reply.role)
        await send_card(step.context, shown.card)
        return await step.end_dialog({key: values.get(key) for key in (*KEPT, *_TRAIL)})

    async def _show_list(
        self, step: WaterfallStepContext, reply: Reply, hint: str | None = None
    ) -> DialogTurnResult:
        """The list to choose from, also once more; the buttons of each time it was shown work."""
        values = step.values
        card = list_card(
            values["who"].get("query", ""),
            values["candidates"],
            reply,
            unlisted=values["unlisted"],
            hint=hint,
        )
        values["asked_on"] = [*values["asked_on"], await send_card(step.context, card)]
        return Dialog.end_of_turn

    async def _again(self, step: WaterfallStepContext, *, hint: str) -> DialogTurnResult:
        """Ask who is meant once more, with a hint."""
        forgotten = {"who": None, "candidates": None, "person": None}
        return await step.replace_dialog(DIAGNOSE, {**step.values, **forgotten, "hint": hint})


def begin_with(question: Question, asker_id: str | None, time_zone: str) -> dict[str, Any]:
    """The waterfall's options for a message: what it says already. Plain values only."""
    values: dict[str, Any] = {"who": None}
    if question.people:
        values["who"] = who(question.people[0])
    elif question.self_asked and asker_id:
        values["who"] = {"query": "me", "entra_id": asker_id}
    take_expectation(values, question, time_zone)
    return values


def begin_again_with(question: Question, last: dict[str, Any], time_zone: str) -> dict[str, Any]:
    """The waterfall's options for a message that points back: "and her manager?", after an answer about her.

    What it says of the expectation is asked of the same person; where it says nothing else, as before.
    """
    said: dict[str, Any] = {}
    take_expectation(said, question, time_zone)
    same = all(said.get(key) in (None, last.get(key)) for key in ("expect", "attribute"))
    kept = EXPECTED if same else ()
    return {key: last.get(key) for key in ("person", "job", *_TRAIL[:2], *kept)} | said


def open_about(active: Any) -> dict[str, Any] | None:
    """What the open question is about, as a finished one leaves it; None while nobody is picked."""
    values = active.state[WaterfallDialog.PersistedValues] if active is not None else {}
    return {key: values.get(key) for key in KEPT} if values.get("person") else None


def before(active: Any, last: dict[str, Any] | None) -> dict[str, Any]:
    """The waterfall's options that ask the question before the open one, or before the last answer.

    Details come after "which one", and that after "who"; a question that was not asked is passed over. What
    was said about the expectation before the form stays.
    """
    if active is None:
        if not last or not last.get("person"):
            return {}
        if last.get("said"):
            filled = {key: last.get(key) for key in EXPECTED}
            return {**last, **last["said"], "filled": filled}
        values, index = last, _DETAILS
    else:
        values, index = active.state[WaterfallDialog.PersistedValues], active.state[WaterfallDialog.StepIndex]
    kept = {key: values.get(key) for key in (*EXPECTED, "job")}
    if index == _DETAILS and values.get("listed") and values.get("who"):
        return {**kept, "who": values["who"]}
    return {**kept, "hint": _("This is the first question.")} if index == _WHO else kept


def said_before(active: Any) -> dict[str, Any]:
    """What the open question knows already of what is expected."""
    values = active.state[WaterfallDialog.PersistedValues]
    return {key: values.get(key) for key in (*EXPECTED, "job")}


def waits_for(active: Any, action: ChoosePerson | Details | Back, card_id: str | None) -> bool:
    """Whether the open question is the one this button answers, on the card that asked it."""
    if active is None or active.id != DIAGNOSE:
        return False
    state = active.state
    asked_on = [shown for shown in state[WaterfallDialog.PersistedValues].get("asked_on") or [] if shown]
    if card_id and asked_on and card_id not in asked_on:
        return False
    match action:
        case Back():
            return True
        case Details():
            return bool(state[WaterfallDialog.StepIndex] == _DETAILS)
        case ChoosePerson():
            expected = _WHO if action.pick is None else _PICK
            return bool(state[WaterfallDialog.StepIndex] == expected)


def asks_who(active: Any) -> bool:
    """Whether "who is it about?" is the open question."""
    return _waits_after(active, _WHO)


def asks_details(active: Any) -> bool:
    """Whether the form is the open question."""
    return _waits_after(active, _DETAILS)


def _waits_after(active: Any, index: int) -> bool:
    return active is not None and active.id == DIAGNOSE and active.state[WaterfallDialog.StepIndex] == index


def answers_list(active: Any, reply: Reply) -> bool:
    """Whether a message answers the open list, whatever else it could mean: "none", "no", "the second"."""
    if active is None or active.state.get(WaterfallDialog.StepIndex) != _PICK:
        return False
    candidates = active.state[WaterfallDialog.PersistedValues].get("candidates") or []
    return chosen(reply, candidates) is not None


def picks(state: dict[str, Any], reply: Reply) -> bool:
    """Whether a message that names somebody answers the open question: a name, or one of the list."""
    index = state[WaterfallDialog.StepIndex]
    if index == _WHO:
        return True
    candidates = state[WaterfallDialog.PersistedValues].get("candidates") or []
    return bool(index == _PICK and chosen(reply, candidates) is not None)
