"""Works on cases: reads one, changes it, and keeps it together with what must be told of it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from diagnosis.diagnosis import Diagnosis
from diagnosis.text import Text, _, text
from followup.case_commands import BOT, Actor, Command, Due, Rechecked, Reopen
from followup.case_notices import card_key, card_notice, case_id_of, key_of, receipt_key, receipt_notice
from followup.case_telling import MakeEvent, PassOn, kept_here, nobody_listens, notices_of
from followup.case_transitions import opened, transition
from followup.cases import About, Case, Changed, Party, Refused, Rules, Unchanged, Urgency, What
from followup.routes import Route, channel_for
from followup.said_again import LOOKED_BACK, may_be_said_again, noting_card, said_already
from store.cases import CaseStore, Wanted
from store.database import Database
from store.messages import Messages, Posted
from store.outbox import Notice, Outbox, enqueue

__all__ = ["Casework", "Done", "Posted", "Wanted", "found_in"]

log = logging.getLogger(__name__)

_ATTEMPTS = 8

Also = Callable[[AsyncConnection], Awaitable[None]]
"""Something else that is written in the transaction of a change, or not at all."""

Happened = Callable[[Case], Awaitable[None]]


async def nothing_more(_case: Case) -> None:
    """Where nobody else has to know."""


@dataclass(frozen=True, slots=True)
class Done:
    """The case after a command; `said` is why nothing has changed, if that is so."""

    case: Case
    said: Text | None = None
    what: What | None = None


def found_in(diagnosis: Diagnosis) -> Rechecked:
    """What a case keeps of a look at its person: no values, only which causes apply."""
    leading = diagnosis.leading
    return Rechecked(
        outcome=diagnosis.outcome,
        cause=leading.cause.id if leading else None,
        owner=leading.owner if leading else None,
        seen=tuple(dict.fromkeys(finding.cause.id for finding in diagnosis.findings))[:8],
        blind=any(not item.extra for item in diagnosis.could_not_check),
    )


class Casework:
    """The one door to cases. Raises what the database's driver raises.

    `begun` and `ended` hear of a case that opens (also again) and of one that ends, after it was kept; they
    must bear to hear it twice, and not at all if the process is killed in between.
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        *,
        channel: str,
        routes: tuple[Route, ...] = (),
        rules: Rules | None = None,
        make_event: MakeEvent = nobody_listens,
        pass_on: PassOn = kept_here,
        begun: Happened = nothing_more,
        ended: Happened = nothing_more,
        clock: Callable[[], datetime],
    ) -> None:
        self._database, self._outbox, self.clock = database, outbox, clock
        self.store = CaseStore(database, clock=clock)
        self.messages = Messages(database, clock=clock)
        self.channel, self._routes = channel, routes
        self.make_event, self.pass_on = make_event, pass_on
        self.begun, self.ended = begun, ended
        self.rules = rules or Rules()

    async def open(
        self,
        case_id: str,
        requester: Party,
        tenant_id: str | None,
        about: About,
        *,
        urgency: Urgency,
        note: str,
        found: Rechecked | None,
        form: Posted | None = None,
    ) -> Done:
        """A new case under the id that its form was made with, or the open one of the same question.

        `form` is the message that showed the form: the receipt takes its place. Under the id of somebody
        else's case nothing is opened.
        """
        now = self.clock()
        case = Case(
            id=case_id,
            number=0,
            requester=requester,
            tenant_id=tenant_id,
            about=about,
            channel=self.channel,
            created_at=now,
            updated_at=now,
            urgency=urgency,
            note=note,
            open_key=key_of(requester, tenant_id, about, case_id),
        )
        if found is not None:
            where = channel_for(self._routes, self.channel, cause=found.cause, owner=found.owner)
            case = replace(
                case,
                channel=where,
                cause=found.cause,
                owner=found.owner,
                outcome=found.outcome,
                seen=found.seen,
            )
        fresh = opened(case, now, self.rules)
        async with self._database.begin() as connection:
            kept, new = await self.store.create(connection, fresh.case, fresh.history)
            if kept.requester.id != requester.id:
                # A form's id is the case's, and buttons show those: this one was made up. Its message must
                # not become the other requester's receipt.
                return Done(kept, text(_("This form is no longer good. Please ask anew.")))
            if form is not None:
                await self.messages.put(receipt_key(kept.id), form, connection)
            changed = replace(fresh, case=kept) if new else Changed(kept, ())
            notices = await self._notices(connection, changed, requester, now) if new else []
            await enqueue(connection, notices or [receipt_notice(kept)], now=now)
        self._outbox.ring()
        if not new:
            said = text(_("You have asked that already: it is case {number}."), number=str(kept.number))
            return Done(kept, said)
        log.info("case opened", extra={"case": kept.id, "cause": kept.cause})
        await self.begun(kept)
        return Done(kept, what=What.OPENED)

    async def act(
        self,
        case_id: str,
        command: Command,
        actor: Actor,
        *,
        seen: int | None = None,
        also: Also | None = None,
    ) -> Done | None:
        """One command on a case; None where there is no such case (any more).

        Where somebody else was faster, the command is weighed anew: it may still hold, or the answer says who
        has the case now.
        """
        try:
            async with self._database.begin() as connection:
                done = await self._act(connection, case_id, command, actor, seen=seen, also=also)
        except IntegrityError:
            # Reopened just while the same was asked anew: now the other one is there to be found.
            async with self._database.begin() as connection:
                done = await self._act(connection, case_id, command, actor, seen=seen, also=also)
        if done is None or done.said is not None:
            return done
        self._outbox.ring()
        if done.what is not None:
            log.info("case changed", extra={"case": case_id, "what": done.what.value})
        if done.what is What.REOPENED:
            await self.begun(done.case)
        elif not done.case.open and done.what in (What.RESOLVED, What.CLOSED, What.WITHDRAWN):
            await self.ended(done.case)
        return done

    async def rechecked(
        self, case_id: str, diagnosis: Diagnosis, connection: AsyncConnection | None = None
    ) -> Done | None:
        """The question of a case was looked up again, at the helpdesk's level.

        With a connection it is kept in the caller's transaction, who rings the outbox afterwards.
        """
        if connection is None:
            return await self.act(case_id, found_in(diagnosis), BOT)
        return await self._act(connection, case_id, found_in(diagnosis), BOT)

    async def show_again(self, case: Case) -> None:
        """Both cards are to be drawn anew, though nothing has changed in the case."""
        await self._outbox.add(card_notice(case), receipt_notice(case))

    async def bring_home(self, case_id: str) -> Case | None:
        """A case whose channel can't be reached goes to the helpdesk's own; None where it is there already.

        Its card is posted anew: the thread it had is out of reach.
        """
        async with self._database.begin() as connection:
            case = await self.store.get(case_id, connection)
            if case is None or not case.open or case.channel == self.channel:
                return None
            now = self.clock()
            moved = replace(case, channel=self.channel, version=case.version + 1, updated_at=now)
            if not await self.store.save(connection, moved):
                return None
            await self.messages.forget(card_key(case.id), connection)
            await enqueue(connection, [card_notice(moved)], now=now)
        self._outbox.ring()
        return moved

    async def remind(self) -> int:
        """Call unclaimed cases to mind and close those that were resolved long enough ago; how many.

        Several processes may do so at once: of two, one saves.
        """
        changed = 0
        for case in await self.store.due():
            done = await self.act(case.id, Due(), BOT)
            changed += done is not None and done.what is not None
        return changed

    async def of_message(self, posted: Posted) -> Case | None:
        """The case that a message shows."""
        key = await self.messages.find(posted.conversation_id, posted.activity_id)
        case_id = case_id_of(key) if key else None
        return await self.store.get(case_id) if case_id else None

    def overdue(self) -> Wanted:
        """The list of those that nobody took in time."""
        return Wanted(overdue=self.clock() - self.rules.remind)

    async def _act(
        self,
        connection: AsyncConnection,
        case_id: str,
        command: Command,
        actor: Actor,
        *,
        seen: int | None = None,
        also: Also | None = None,
    ) -> Done | None:
        for _attempt in range(_ATTEMPTS):
            now = self.clock()
            case = await self.store.get(case_id, connection)
            if case is None:
                return None
            if await self._said_already(connection, case, command, actor, seen):
                return Done(
                    case, text(_("I have that already: it stands in case {number}."), number=_n(case))
                )
            answer = transition(case, command, actor, now, self.rules, seen=seen)
            if isinstance(answer, Refused):
                return Done(case, answer.why)
            if isinstance(answer, Unchanged):
                return Done(case)
            answer = noting_card(answer, command, seen)
            if (kept := await self._keep(connection, case, answer, command, actor, now)) is not None:
                if also is not None and kept.said is None:
                    await also(connection)
                return kept
        assert case is not None  # noqa: S101  # as the last attempt has read it
        return Done(case, text(_("Many people are at this case just now. Please try again.")))

    async def _said_already(
        self, connection: AsyncConnection, case: Case, command: Command, actor: Actor, seen: int | None
    ) -> bool:
        """Whether somebody sends the same words from the same card again, as a double click does.

        Read in each attempt: where two presses run side by side, the slower one finds the other's entry.
        """
        if not may_be_said_again(case, command, actor, seen):
            return False
        history = await self.store.history(case.id, connection, last=LOOKED_BACK)
        return said_already(history, command, actor, seen)

    async def _keep(
        self,
        connection: AsyncConnection,
        before: Case,
        answer: Changed,
        command: Command,
        actor: Actor,
        now: datetime,
    ) -> Done | None:
        """Save a change with all that must be told of it; None where somebody else was faster."""
        case = answer.case
        key = None
        if case.open:
            key = before.open_key or key_of(case.requester, case.tenant_id, case.about, case.id)
        case = replace(case, open_key=key)
        if isinstance(command, Reopen) and key is not None:
            other = await self.store.other_open(connection, case, key)
            if other is not None:
                said = text(_("There is case {number} about the same already."), number=str(other.number))
                return Done(before, said)
        if not await self.store.save(connection, case, answer.history):
            return None
        notices = await self._notices(connection, replace(answer, case=case), actor.party, now)
        await enqueue(connection, notices, now=now)
        return Done(case, what=answer.history[0].what if answer.history else None)

    async def _notices(
        self, connection: AsyncConnection, changed: Changed, by: Party | None, now: datetime
    ) -> list[Notice]:
        return await notices_of(
            connection, changed, by, now, make_event=self.make_event, pass_on=self.pass_on
        )


def _n(case: Case) -> str:
    return str(case.number)
