"""One turn: which kind of activity came, and who deals with it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.schema import Activity, ActivityTypes, ConversationReference

from access.policy import Place, Role
from bot.consents import on_consent
from bot.extension import ANSWERED, Extension, answer
from bot.invokes import answer_invoke, answer_now, card_body, message_body
from bot.placing import Placing
from bot.sending.contact_book import ContactBook
from cards.actions import (
    Back,
    ChoosePerson,
    Details,
    OpenPerson,
    Recheck,
    RecheckJobs,
    RecheckPeople,
    Refresh,
    RefreshCase,
    ShowJobs,
    ShowMe,
    ShowPeople,
    SomethingElse,
    Trouble,
    Unknown,
    parse_action,
)
from cards.blocks import to_json
from cards.message import button_line, error_card, message_card
from cards.welcome import welcome_card
from diagnosis.text import Text, _
from dialogs.answers import Answers, Shown
from dialogs.asker import Asker, asker_of, visiting
from dialogs.cases.chat import CaseChat
from dialogs.evidence_file import EvidenceFiles
from dialogs.rechecks import Question, Rechecks
from dialogs.reply import Desk, Reply, Taken, refusal, send_card
from dialogs.several import Several
from dialogs.talk import Talk
from dialogs.utterance import strip_bot_mention, understand
from dialogs.utterance.question import Intent
from store.contacts import Contact

log = logging.getLogger(__name__)

ANSWER_WITHIN_SECONDS = 2.5
"""An Action.Execute is answered by then; Teams shows an error after about 10 seconds."""


CameBack = Callable[[TurnContext, Contact], Awaitable[None]]
"""Hears of somebody who could not be reached and is there again; of some who were there all the time, too."""


class Handler:
    """Turns activities into steps of the conversation."""

    def __init__(
        self,
        *,
        talk: Talk,
        answers: Answers,
        rechecks: Rechecks,
        desks: Mapping[type, Desk],
        several: Several,
        evidence_files: EvidenceFiles,
        extension: Extension,
        placing: Placing,
        contacts: ContactBook,
        came_back: Sequence[CameBack],
        background: Callable[[Any], None],
        welcomed: StatePropertyAccessor,
        forget: Callable[[TurnContext], Awaitable[None]],
        case_chat: CaseChat | None = None,
        offers_files: bool,
        locale: str,
        time_zone: str,
        clock: Callable[[], datetime],
    ) -> None:
        self._talk, self._answers, self._rechecks = talk, answers, rechecks
        self._desks = desks
        self._evidence_files, self._offers_files = evidence_files, offers_files
        self._several, self._placing = several, placing
        self._contacts, self._came_back = contacts, came_back
        self._background, self._welcomed = background, welcomed
        self._extension = extension
        self._forget, self._case_chat = forget, case_chat
        self._locale, self._time_zone, self._clock = locale, time_zone, clock

    async def on_turn(self, context: TurnContext) -> None:
        """Deal with one activity. Kinds that need no answer get none."""
        activity = context.activity
        back = await self._contacts.note(activity)
        try:
            await self._deal_with(context)
        finally:
            if back is not None:
                for tell in self._came_back:
                    await tell(context, back)

    async def _deal_with(self, context: TurnContext) -> None:
        activity = context.activity
        match activity.type:
            case ActivityTypes.message:
                await self._message(context)
            case ActivityTypes.invoke:
                await self._invoke(context)
            case ActivityTypes.installation_update:
                await self._installed(context)
            case ActivityTypes.conversation_update:
                await self._members(context)
            case ActivityTypes.message_update if self._case_chat is not None:
                await self._case_chat.edited(context, self._typed(context))
            case ActivityTypes.message_delete if self._case_chat is not None:
                await self._case_chat.deleted(context, self._typed(context))

    async def _message(self, context: TurnContext) -> None:
        activity = context.activity
        if activity.value is not None and not (activity.text or "").strip():
            await self._pressed(context, activity.value, None, execute=False)
            return
        reply = self._typed(context)

        async def answer() -> None:
            if reply.question.intent is Intent.HELP:
                # Before anything is read: the card is the same for everybody.
                await self._talk.explain(context, reply.asker)
                return
            asker, role = await self._answers.known(reply.asker)
            await self._talk.hear(context, replace(reply, asker=asker, role=role))

        if self._case_chat is None or not await self._case_chat.hear(context, reply, answer):
            await answer()

    def _typed(self, context: TurnContext) -> Reply:
        """What was typed, understood; whose it is has not been checked yet."""
        activity, now = context.activity, self._clock()
        asker = self._asker(activity)
        said, mentions = strip_bot_mention(activity.text, _entities(activity), activity.recipient.id)
        question = understand(
            said, now=now, locale=asker.locale, time_zone=asker.time_zone, mentions=mentions
        )
        return Reply(asker, Role.UNKNOWN, now, said, question)

    async def _invoke(self, context: TurnContext) -> None:
        activity = context.activity
        if activity.name == "adaptiveCard/action":
            value = activity.value if isinstance(activity.value, dict) else {}
            action = value.get("action")
            action = action if isinstance(action, dict) else {}
            verb = action.get("verb")
            await self._pressed(
                context,
                action.get("data") or {},
                verb if isinstance(verb, str) else None,
                execute=True,
                automatic=value.get("trigger") == "automatic",
            )
        elif activity.name == "fileConsent/invoke":
            asker = self._asker(activity)
            await on_consent(context, asker, self._answers, self._evidence_files, self._clock)
        elif activity.name in ANSWERED:
            await answer_invoke(context, await answer(self._extension, activity, self._asker(activity)))

    async def _pressed(
        self, context: TurnContext, data: object, verb: str | None, *, execute: bool, automatic: bool = False
    ) -> None:
        """A button, from either kind of action; the same data means the same thing."""
        asker, role = await self._answers.known(self._asker(context.activity))
        if await self._contacts.elsewhere(context.activity):
            # A card that was handed on into a chat of two people: what is answered there, both read.
            asker = replace(asker, place=Place.SHARED, takes_files=False)
        action = parse_action(data, verb)
        reply = Reply(asker, role, self._clock(), action=action)
        refused = refusal(role)
        if refused is not None:
            await self._tell(context, reply, refused, execute=execute)
            return
        if automatic and not isinstance(action, Question | RefreshCase):
            # Nobody pressed anything: whatever this card asks for, nothing is posted and nothing changes.
            unknown = action if isinstance(action, Unknown) else Unknown(verb, Trouble.UNKNOWN)
            await answer_invoke(context, message_body(reply.words.say(button_line(unknown))))
            return
        if isinstance(action, Question):
            await self._look_again(context, reply, action, execute=execute, automatic=automatic)
            return
        desk = self._desks.get(type(action))
        if desk is not None:
            await self._give(context, reply, await desk.press(context, reply, action), execute=execute)
            return

        if not isinstance(action, Back | ChoosePerson | Details | OpenPerson | SomethingElse | Unknown):
            action = Unknown(action.verb, Trouble.LATER)  # a button whose desk this host does not have

        async def acknowledge(line: str) -> bool:
            if execute:
                await answer_now(context, message_body(line))
            return execute

        await self._talk.press(
            context, reply, action, card_id=context.activity.reply_to_id, acknowledge=acknowledge
        )

    async def _tell(self, context: TurnContext, reply: Reply, line: Text | str, *, execute: bool) -> None:
        """A line to the one who pressed a button; Action.Submit has no answer of its own but a message."""
        if execute:
            await answer_invoke(context, message_body(reply.words.say(line)))
        else:
            await send_card(context, message_card(line, reply.words, way_out=False))

    async def _give(self, context: TurnContext, reply: Reply, taken: Taken, *, execute: bool) -> None:
        """The answer to a button: a form is sent, and makes way for what comes of it."""
        if taken.card is not None and taken.alone and execute:
            await answer_invoke(context, card_body(to_json(taken.card)))
            return
        if taken.card is not None and taken.in_place:
            card = to_json(taken.card)
            if execute:
                await answer_invoke(context, card_body(card))
            reference = TurnContext.get_conversation_reference(context.activity)
            self._background(self._placing.put(card, reference, context.activity.reply_to_id))
            return
        if execute:
            await answer_invoke(context, message_body(taken.line))
        if taken.card is not None:
            await send_card(context, taken.card)
        elif not execute:
            await send_card(context, message_card(taken.line, reply.words, way_out=False))

    async def _look_again(
        self, context: TurnContext, reply: Reply, action: Question, *, execute: bool, automatic: bool
    ) -> None:
        """Recheck, refresh, show me: the card again, in place, in time or a moment later."""
        activity, words = context.activity, reply.words
        if isinstance(action, RecheckPeople | ShowPeople):
            remembered = await self._several.whole(context, action)
            if remembered is None:
                stale = Unknown(action.verb, Trouble.STALE)
                await self._tell(context, reply, button_line(stale), execute=execute)
                return
            action = remembered
        # A card that somebody put into a message: others read it, also where Teams calls the chat personal,
        # as it does any chat of two people, and only whoever sent it can change it.
        inserted = isinstance(action, Recheck | Refresh | ShowMe) and action.inserted is True
        if inserted:
            reply = replace(reply, asker=visiting(reply.asker))
        private = isinstance(action, ShowMe | ShowJobs) and reply.asker.place is Place.SHARED
        if private and not execute:
            # Action.Submit has no answer for the one who clicked: whatever is sent, everybody here reads.
            await send_card(context, message_card(_PRIVATELY, words))
            return
        asker = replace(reply.asker, place=Place.PRIVATE, among_others=True) if private else reply.asker
        task = self._rechecks.request(
            action, asker, reply.role, place=activity.conversation.id, message=activity.reply_to_id or ""
        )
        reference = TurnContext.get_conversation_reference(activity)
        in_place = None if inserted else activity.reply_to_id
        if not execute:
            await self._deliver(task, reference, in_place, reply)
            return
        await asyncio.wait({task}, timeout=ANSWER_WITHIN_SECONDS)
        if not task.done():
            stays = private or inserted
            await answer_invoke(context, message_body(words.say(_SLOW_PRIVATE if stays else _SLOW)))
            if not stays:
                self._background(self._deliver(task, reference, in_place, reply))
            return
        card = self._card_of(task, reply, activity.id)
        await answer_invoke(context, card_body(card))
        if not private and not inserted and not automatic and task.exception() is None:
            # The answer reaches only the client that clicked; a refresh must not update, or it asks again.
            self._background(self._deliver(task, reference, in_place, reply))

    async def _deliver(
        self, task: asyncio.Task[Shown], reference: ConversationReference, message: str | None, reply: Reply
    ) -> None:
        """Put the card where the old one stands, or anew where that message is gone."""
        await asyncio.wait({task})
        await self._placing.put(self._card_of(task, reply, message or ""), reference, message)

    def _card_of(self, task: asyncio.Task[Shown], reply: Reply, reference: str) -> Mapping[str, Any]:
        """The task's card, or one that says it failed and still has its button."""
        if not task.cancelled() and task.exception() is None:
            return task.result().card
        recheck = reply.action if isinstance(reply.action, Recheck | RecheckJobs | RecheckPeople) else None
        return to_json(error_card(reply.words, reference=reference, recheck=recheck))

    async def _installed(self, context: TurnContext) -> None:
        if context.activity.action == "remove":
            await self._contacts.gone(context.activity)
            await self._forget(context)
        elif context.activity.action in ("add", "add-upgrade"):
            await self._welcome(context)

    async def _members(self, context: TurnContext) -> None:
        """Welcome where the bot was added. Teams also sends this for everybody else who joins."""
        activity = context.activity
        added = {member.id for member in activity.members_added or ()}
        if activity.recipient.id in added:
            await self._welcome(context)

    async def _welcome(self, context: TurnContext) -> None:
        """Once only: opening a chat sends an installation and a conversationUpdate at once (observed)."""
        if await self._welcomed.get(context):
            return
        await self._welcomed.set(context, True)
        asker = self._asker(context.activity)
        words = Reply(asker, Role.UNKNOWN, self._clock()).words
        await send_card(context, welcome_card(words, shared=asker.place is Place.SHARED))

    def _asker(self, activity: Activity) -> Asker:
        return asker_of(activity, locale=self._locale, time_zone=self._time_zone, files=self._offers_files)


_SLOW = _("I am still looking. This card changes by itself in a moment.")
_PRIVATELY = _("I can show that to you alone: ask me in our personal chat.")
_SLOW_PRIVATE = _("I am still looking. Please press the button again in a moment.")


def _entities(activity: Activity) -> list[Mapping[str, object]]:
    """The activity's entities as plain JSON; the SDK keeps all but their type in `additional_properties`."""
    return [
        {"type": entity.type, **(entity.additional_properties or {})} for entity in activity.entities or ()
    ]
