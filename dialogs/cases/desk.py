"""The buttons of cases: the helpdesk's in its channel, and the requester's in their personal chat."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from typing import Any, Protocol, TypeVar

from botbuilder.core import TurnContext
from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Place, Role
from cards.actions import (
    AssignCase,
    CloseCase,
    EditCase,
    ListCases,
    OnCase,
    RefreshCase,
    ReopenCase,
    ReplyCase,
    ResolveCase,
    ShowCase,
    WaitCase,
    WithdrawCase,
)
from cards.case_forms import form_card
from diagnosis.text import Text, _, text
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.cases.lists import CaseLists
from dialogs.cases.looks import CaseLooks
from dialogs.cases.orders import command_of, parting, party_of, probe, said
from dialogs.cases.views import CaseViews
from dialogs.patience import Start
from dialogs.reply import Reply, Taken
from followup.case_commands import (
    Actor,
    Assign,
    Command,
    Edit,
    Resolve,
    Resume,
    Side,
    Wait,
)
from followup.case_transitions import ASK_WHAT
from followup.cases import Case, Party, Urgency, WaitingOn
from followup.casework import Casework
from graph.errors import GraphError

log = logging.getLogger(__name__)

SOON_SECONDS = 2.5
"""A pressed button is answered by then; Teams shows an error after about ten seconds."""
T = TypeVar("T")


class Directory(Protocol):
    """What people are called: the part of `graph.tenant.Tenant` that assigning needs."""

    async def name_of(self, user_id: str) -> str | None: ...


class CaseDesk:
    """Answers the buttons on the cards of cases. Holds nothing about a conversation."""

    def __init__(
        self,
        answers: Answers,
        work: Casework,
        views: CaseViews,
        looks: CaseLooks,
        lists: CaseLists,
        directory: Directory,
        start: Start,
    ) -> None:
        self._answers, self._work, self._views, self._looks = answers, work, views, looks
        self._lists, self._directory, self._start = lists, directory, start

    async def press(self, context: TurnContext, reply: Reply, action: OnCase | WaitCase | ListCases) -> Taken:
        """One press of a button. Who presses is asked anew each time, whatever the button's data says."""
        words, party = reply.words, party_of(context.activity, reply.asker)
        if party is None:
            return Taken(words.say(_CANNOT_TELL))
        if isinstance(action, ListCases):
            return await self._listed(context, reply, action)
        case = await self._work.store.get(action.case)
        if case is None:
            return Taken(words.say(_("That case is no longer kept.")))
        mine = isinstance(action, EditCase | WithdrawCase) or action.mine is True
        if mine and not isinstance(action, _REQUESTERS):
            return Taken(words.say(_NOT_HELPDESK))
        if mine and party.id != case.requester.id:
            return Taken(words.say(_("Only the one who asked the helpdesk can do that.")))
        if mine and reply.asker.place is Place.SHARED:
            return Taken(words.say(_PRIVATELY))
        if not mine and not policy.may_work_on_cases(reply.role):
            return Taken(words.say(_NOT_HELPDESK_UNREAD if reply.asker.groups_unread else _NOT_HELPDESK))
        turn = _Press(context, reply, Actor(Side.REQUESTER if mine else Side.HELPDESK, party), case)
        match action:
            case RefreshCase() | ShowCase():
                return await self._show(turn, action)
            case EditCase() | ResolveCase() | AssignCase() | WaitCase():
                return await self._form(turn, action)
            case _:
                if (words_first := parting(action, turn.actor)) is not None:
                    await self._work.act(case.id, words_first, turn.actor, seen=action.version)
                return await self._do(turn, command_of(action, turn.actor), action)

    async def _listed(self, context: TurnContext, reply: Reply, action: ListCases) -> Taken:
        """A list, or the next case: to the presser alone."""
        words = reply.words
        if action.show == "own":
            if reply.asker.place is Place.SHARED:
                return Taken(words.say(_PRIVATELY))
            return Taken(words.say(_HERE), await self._lists.card(reply, action), in_place=True)
        if not policy.may_work_on_cases(reply.role):
            return Taken(words.say(_NOT_HELPDESK))
        if action.show == "next":
            after = await self._work.store.get(action.after) if action.after else None
            case = await self._work.store.next_unclaimed(after)
            if case is None:
                return Taken(words.say(_("Nobody is waiting: there is no case to take.")))
            if not self._may_read(context, reply, case):
                return Taken(words.say(text(_("Next is case {number}."), number=str(case.number))))
            shared = reply.asker.place is Place.SHARED
            views = self._views
            card = await self._soon(
                views.for_channel(case, words, note=_ITS_OWN_POST) if shared else views.for_agent(case, words)
            )
            return Taken(words.say(_LOOKING if card is None else _HERE), card, alone=shared)
        if reply.asker.place is Place.SHARED:
            return Taken(words.say(_PRIVATELY))
        return Taken(words.say(_HERE), await self._lists.card(reply, action), in_place=True)

    async def _show(self, turn: _Press, action: RefreshCase | ShowCase) -> Taken:
        """The card as it is now; where somebody asked for it, the person is looked up again."""
        case, words = turn.case, turn.reply.words
        if not self._may_read(turn.context, turn.reply, case):
            return Taken(words.say(_PRIVATELY))
        if isinstance(action, ShowCase):
            card = await self._soon(self._drawn(turn, case))
            return Taken(words.say(_LOOKING if card is None else _HERE), card)
        if not _automatic(turn.context) and case.open and turn.actor.side is Side.HELPDESK:
            self._start(self.recheck(case.id))
            return Taken(words.say(_LOOKING))
        card = await self._soon(self._drawn(turn, case))
        return Taken(words.say(_LOOKING if card is None else _HERE), card, alone=True)

    async def recheck(self, case_id: str) -> None:
        """Look the person of a case up again; its cards change, and its thread hears of what is different."""
        case = await self._work.store.get(case_id)
        if case is None:
            return
        looked = await self._looks.of(case, fresh=True)
        if looked is not None:
            await self._work.rechecked(case.id, looked.diagnosis)
        await self._work.show_again(case)

    async def _form(self, turn: _Press, action: EditCase | ResolveCase | AssignCase | WaitCase) -> Taken:
        """Open a form, take what was filled in, or leave it."""
        words, case = turn.reply.words, turn.case
        if action.step == "leave":
            return await self._back(turn, case, words.say(_("Nothing was changed.")))
        if action.step == "write":
            if not case.open:
                done = await self._work.act(case.id, probe(action), turn.actor)
                return Taken(words.say(done.said if done and done.said else _TOO_LATE))
            if not self._may_read(turn.context, turn.reply, case):
                return Taken(words.say(_PRIVATELY))
            return Taken(words.say(_("Please fill in the form.")), form_card(case, action, words), alone=True)
        wanted = await self._filled(turn, action)
        if isinstance(wanted, Text):
            return Taken(words.say(wanted), form_card(case, action, words, hint=wanted), alone=True)
        return await self._do(turn, wanted, action, form=True)

    async def _filled(
        self, turn: _Press, action: EditCase | ResolveCase | AssignCase | WaitCase
    ) -> Command | Text:
        """The command that a form describes, or what is wrong with it."""
        match action:
            case EditCase():
                return Edit(action.urgency or Urgency.NORMAL, action.note or "")
            case ResolveCase():
                if action.reason is None:
                    return text(_("Please choose what has solved it."))
                return Resolve(action.reason, action.text or "")
            case WaitCase():
                if action.on is None:
                    return text(_("Please choose for whom it waits."))
                if action.on == "nobody":
                    return Resume()
                if action.on is WaitingOn.REQUESTER and not action.text:
                    return text(ASK_WHAT)
                return Wait(action.on, action.text or "")
            case AssignCase():
                return await self._assign(turn, action.to)

    async def _assign(self, turn: _Press, to: str | None) -> Command | Text:
        actor = turn.actor.party
        if to is None or actor is None:
            return text(_("Please choose who gets it."))
        to = to.strip().lower()
        if to in ("me", actor.id):
            return Assign(actor)
        try:
            _asker, role = await self._answers.known(
                Asker(to, turn.reply.asker.locale, turn.reply.asker.time_zone, Place.PRIVATE)
            )
            name = await self._directory.name_of(to) if role is Role.HELPDESK else None
        except GraphError:
            role, name = Role.UNKNOWN, None
        if role is not Role.HELPDESK:
            return text(_("I can give it only to somebody who is in the helpdesk."))
        return Assign(Party(to, name or str(_("Somebody")), None))

    async def _do(self, turn: _Press, command: Command, action: Any, *, form: bool = False) -> Taken:
        """Give a command, and say what came of it. The cards change by themselves."""
        words = turn.reply.words
        done = await self._work.act(turn.case.id, command, turn.actor, seen=action.version)
        if done is None:
            return Taken(words.say(_("That case is no longer kept.")))
        line = words.say(done.said or said(done, turn.actor))
        if form or (turn.private and turn.actor.side is Side.HELPDESK):
            return await self._back(turn, done.case, line)
        return Taken(line)

    async def _back(self, turn: _Press, case: Case, line: str) -> Taken:
        """The card again, in the place of a form that only the presser saw, or of a card of theirs alone."""
        if not self._may_read(turn.context, turn.reply, case):
            return Taken(line)
        card = await self._soon(self._drawn(turn, case, note=line))
        if card is None:
            return Taken(line)
        agents = turn.private and turn.actor.side is Side.HELPDESK
        return Taken(line, card, in_place=agents, alone=not agents)

    async def _drawn(self, turn: _Press, case: Case, note: str | None = None) -> AdaptiveCard:
        reply = turn.reply
        if turn.actor.side is Side.REQUESTER:
            return await self._views.for_requester(case, reply.asker, note=note)
        if turn.private:
            return await self._views.for_agent(case, reply.words, note=note)
        return await self._views.for_channel(case, reply.words, note=note)

    def _may_read(self, context: TurnContext, reply: Reply, case: Case) -> bool:
        """Whether the card of a case may be shown here: alone with the bot, or in the channel it is in."""
        if reply.asker.place is Place.PRIVATE:
            return True
        here = (context.activity.conversation.id or "").partition(";")[0]
        return case.channel == f"channel:{here}"

    async def _soon(self, work: Coroutine[Any, Any, T]) -> T | None:
        """What the work gives, if it does not take too long; it goes on in any case."""
        task: asyncio.Task[T] = self._start(work)
        await asyncio.wait({task}, timeout=SOON_SECONDS)
        return task.result() if task.done() else None


class _Press:
    """One press of a button on a case."""

    def __init__(self, context: TurnContext, reply: Reply, actor: Actor, case: Case) -> None:
        self.context, self.reply, self.actor, self.case = context, reply, actor, case
        self.private = reply.asker.place is Place.PRIVATE


def _automatic(context: TurnContext) -> bool:
    value = context.activity.value
    return isinstance(value, Mapping) and value.get("trigger") == "automatic"


_REQUESTERS = (EditCase, WithdrawCase, ReplyCase, ReopenCase, CloseCase, ShowCase, RefreshCase)
"""Buttons that stand on a requester's own cards. What else claims to was made up."""

_CANNOT_TELL = _("I could not check who you are just now. Please try again in a few minutes.")
_PRIVATELY = _("I can show that to you alone: ask me in our personal chat.")
_NOT_HELPDESK = _("Only the helpdesk works on cases here. To ask it something, write to me in our chat.")
_NOT_HELPDESK_UNREAD = _(
    "I could not check whether you belong to the helpdesk. Please try again in a few minutes."
)
_ITS_OWN_POST = _("You alone see this case here. Write about it in its own post in this channel.")
_LOOKING = _("I am looking. The card changes by itself in a moment; if not, press again.")
_HERE = _("Here it is.")
_TOO_LATE = _("That is no longer possible.")
