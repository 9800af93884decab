"""The chat through a case: typed messages, edits, deletions and buttons that are for the other side."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol

from botbuilder.core import TurnContext
from botbuilder.schema import Activity
from microsoft_teams.cards.core import AdaptiveCard

from access.policy import Place, Role
from cards.actions import SendToCase
from cards.case_chat import (
    chat_url,
    offer_card,
    only_files_card,
    passed_on_card,
    thread_help_card,
)
from cards.message import message_card
from diagnosis.text import Text, _, text
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.cases.left_behind import left_behind
from dialogs.cases.meant_for import Meant, in_chat, in_thread, names_button
from dialogs.reply import Reply, Taken, send_card
from dialogs.utterance.question import Intent
from followup.relay import Author, CaseRef, Source, words_of
from followup.relaying import Passed, Relay, Talks

log = logging.getLogger(__name__)

_OFFERS = 3
_OFFERED_BYTES = 18 * 1024
Answer = Callable[[], Awaitable[None]]
"""The bot's own answer to the message of this turn."""
Recheck = Callable[[str], Awaitable[None]]
"""Looks a case's person up again, by the case's id; its card changes by itself."""
Waits = Callable[[TurnContext], Awaitable[bool]]
"""Whether a question of the bot to this person is open in this conversation."""


class Directory(Protocol):
    """What people sign in with: the part of the tenant that a link to a chat needs."""

    async def user_name(self, user_id: str) -> str | None:
        """None where it can't be read, or not in time."""
        ...


class CaseChat:
    """Decides whom a message is for, and passes it on. Holds nothing about a conversation."""

    def __init__(
        self,
        relay: Relay,
        answers: Answers,
        directory: Directory,
        waits: Waits,
        recheck: Recheck | None = None,
    ) -> None:
        self._relay, self._answers, self._directory, self._waits = relay, answers, directory, waits
        self._recheck = recheck

    async def hear(self, context: TurnContext, reply: Reply, answer: Answer) -> bool:
        """A typed message. False where it has nothing to do with a case: then nothing was done.

        `answer` lets the bot answer as if there were no case. `reply.role` is not known yet.
        """
        if reply.asker.place is Place.PRIVATE:
            return await self._in_chat(context, reply, answer)
        case = await self._case_here(context.activity)
        return case is not None and await self._in_thread(context, reply, answer, case)

    async def edited(self, context: TurnContext, reply: Reply) -> None:
        """A message was edited, or brought back after its deletion; `reply.text` is what it says now."""
        words = words_of(reply.text, left=left_behind(context.activity))
        author = _author(context.activity, reply.asker)
        if author is None:
            return
        if reply.asker.place is Place.SHARED:
            # New words reach the requester like those of a new message: only the helpdesk's may.
            _known, role = await self._answers.known(reply.asker)
            if role is not Role.HELPDESK:
                log.info("an edit was not passed on", extra={"role": role.value})
                return
        await self._relay.edit(_source(context.activity), author, words)

    async def deleted(self, context: TurnContext, reply: Reply) -> None:
        """A message was deleted."""
        author = _author(context.activity, reply.asker)
        if author is not None:
            await self._relay.delete(_source(context.activity), author)

    async def press(self, context: TurnContext, reply: Reply, action: SendToCase) -> Taken:
        """An answer typed into a card, or an offer that was taken."""
        words, activity = reply.words, context.activity
        case, author = await self._relay.case(action.case), _author(activity, reply.asker)
        if case is None or author is None:
            return Taken(words.say(_("That case is no longer kept.")))
        if not action.text:
            return Taken(words.say(_("Please write something first.")))
        if action.asker not in (None, reply.asker.mark):
            return Taken(words.say(_("Only the one who wrote that can send it.")))
        said = words_of(action.text)
        source = Source(activity.conversation.id, action.message) if action.message else None
        if reply.asker.place is Place.PRIVATE:
            if author.id != case.requester.lower():
                return Taken(words.say(_("Only the one who asked the helpdesk can answer here.")))
            passed = await self._relay.to_thread(case, author, said, source=source, once=action.form)
            to = None
        else:
            here = await self._case_here(activity)
            if reply.role is not Role.HELPDESK or here is None or here.id != case.id:
                return Taken(
                    words.say(_("Only the helpdesk can write to the requester, in the case's thread."))
                )
            passed = await self._relay.to_requester(case, author, said, source=source, once=action.form)
            to = case.requester_name
        if passed.refused is not None:
            return Taken(words.say(passed.refused))
        if passed.again:
            return Taken(words.say(_("That was passed on already.")))
        receipt = passed_on_card(to, case.number, said, words, typed_into_card=action.message is None)
        # An offer has done its part; the box of a message stays for the next answer.
        return Taken(receipt.fallback_text or "", receipt if action.message else None, in_place=True)

    async def _in_chat(self, context: TurnContext, reply: Reply, answer: Answer) -> bool:
        asker = reply.asker.entra_id
        if asker is None or not (reply.text or left_behind(context.activity)):
            return False
        talks = await self._relay.talks(asker)
        cases = talks.fresh or talks.older
        if not cases:
            return False
        waits = await self._waits(context)
        meant = in_chat(reply.text, reply.question, fresh=bool(talks.fresh), waits=waits)
        if meant is Meant.OTHERS and len(talks.fresh) > 1:
            # Messages about two cases wait for an answer; which is meant can only be asked.
            await self._offer(context, reply, talks.fresh)
            return True
        if meant is Meant.OTHERS:
            await self._to_thread(context, reply, talks.fresh[0])
            return True
        await answer()
        await self._relay.settle(asker)
        if meant is Meant.EITHER:
            await self._offer(context, reply, _without_doubles(talks))
        return True

    async def _in_thread(self, context: TurnContext, reply: Reply, answer: Answer, case: CaseRef) -> bool:
        asker, role = await self._answers.known(reply.asker)
        reply = replace(reply, asker=asker, role=role)
        left = left_behind(context.activity)
        meant = (
            in_thread(reply.text, reply.question, waits=await self._waits(context)) if reply.text else None
        )
        if (meant is Meant.BOT and reply.question.intent is Intent.HELP) or not (reply.text or left):
            if reply.text:
                await answer()
            chat = await self._chat(case.requester)
            await send_card(context, thread_help_card(case.requester_name, reply.words, chat=chat))
            return True
        if role is Role.HELPDESK and names_button(reply.text) and not await self._waits(context):
            await send_card(context, message_card(_ON_THE_CARD, reply.words, way_out=False))
            await self._offer(context, reply, (case,), to=case.requester_name)
            return True
        if meant is Meant.BOT:
            await self._as_asked(context, reply, answer, case)
            return True
        if role is not Role.HELPDESK:
            if meant is Meant.EITHER:
                await answer()
                return True
            await send_card(context, message_card(_ONLY_HELPDESK, reply.words, way_out=False))
            return True
        if meant is Meant.EITHER:
            await answer()
            await self._offer(context, reply, (case,), to=case.requester_name)
            return True
        await self._to_requester(context, reply, case, left)
        return True

    async def _as_asked(self, context: TurnContext, reply: Reply, answer: Answer, case: CaseRef) -> None:
        """What is for the bot. In its thread, "recheck" means the case."""
        question = reply.question
        again = question.intent is Intent.RECHECK and not question.people
        if again and self._recheck is not None and reply.role is Role.HELPDESK:
            await send_card(context, message_card(_LOOKING, reply.words, way_out=False))
            await self._recheck(case.id)
            return
        await answer()

    async def _to_requester(self, context: TurnContext, reply: Reply, case: CaseRef, left: int) -> None:
        author = _author(context.activity, reply.asker)
        said = words_of(reply.text, left=left)
        chat = await self._chat(case.requester) if left else None
        if author is None or not said.text:
            await send_card(context, only_files_card(left, reply.words, to=case.requester_name, chat=chat))
            return
        passed = await self._relay.to_requester(case, author, said, source=_source(context.activity))
        card = passed_on_card(case.requester_name, case.number, said, reply.words, chat=chat)
        await self._say(context, reply, passed, card)

    async def _to_thread(self, context: TurnContext, reply: Reply, case: CaseRef) -> None:
        author = _author(context.activity, reply.asker)
        said = words_of(reply.text, left=left_behind(context.activity))
        if author is None or not said.text:
            await send_card(context, only_files_card(said.left, reply.words))
            return
        passed = await self._relay.to_thread(case, author, said, source=_source(context.activity))
        await self._say(context, reply, passed, passed_on_card(None, case.number, said, reply.words))

    async def _say(self, context: TurnContext, reply: Reply, passed: Passed, receipt: AdaptiveCard) -> None:
        if passed.refused is not None:
            receipt = message_card(passed.refused, reply.words, way_out=False)
        if not passed.again:
            await send_card(context, receipt)

    async def _offer(
        self, context: TurnContext, reply: Reply, cases: Sequence[CaseRef], *, to: str | None = None
    ) -> None:
        cases = cases[:_OFFERS]
        # A button carries its data twice, once for clients that do not know it.
        said = words_of(reply.text, most_bytes=_OFFERED_BYTES // (2 * len(cases)))
        if not said.text:
            return
        mark, message = reply.asker.mark, context.activity.id
        offers = [SendToCase(case=case.id, text=said.text, message=message, asker=mark) for case in cases]
        await send_card(context, offer_card(cases, offers, reply.words, to=to, cut=said.cut))

    async def _case_here(self, activity: Activity) -> CaseRef | None:
        """The case in whose thread something is said; only channels have threads."""
        kind = getattr(activity.conversation, "conversation_type", None)
        if kind != "channel":
            return None
        return await self._relay.case_of_thread(activity.conversation.id)

    async def _chat(self, user_id: str) -> str | None:
        name = await self._directory.user_name(user_id)
        return chat_url(name) if name else None


def _author(activity: Activity, asker: Asker) -> Author | None:
    name: Any = getattr(activity.from_property, "name", None)
    if asker.entra_id is None:
        return None
    return Author(asker.entra_id.lower(), name if isinstance(name, str) else "")


def _source(activity: Activity) -> Source:
    return Source(activity.conversation.id, activity.id)


def _without_doubles(talks: Talks) -> tuple[CaseRef, ...]:
    return (*talks.fresh, *(case for case in talks.older if case not in talks.fresh))


_LOOKING = _("I am looking again. The case's card changes in a moment.")
_ON_THE_CARD = _("That is done with the buttons and the box on the case's card. I have sent nothing.")
_ONLY_HELPDESK: Text = text(
    _("Only the helpdesk can write to the requester from here. Begin with “?” to ask me something.")
)
