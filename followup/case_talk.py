"""Cases and the chat through them: what is written in one is passed on, and stands in its history."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy.ext.asyncio import AsyncConnection

from diagnosis.text import Text, _, text
from followup.case_commands import Actor, Answer, Reply, Side
from followup.cases import Case, Entry, Party, State, Whom
from followup.casework import Casework
from followup.relay import Author, CaseRef, Direction, RelayedMessage, passed_on, words_of
from followup.relaying import Carry
from store.contacts import user_key
from store.outbox import Notice
from store.relayed import RelayedMessages


class CaseTalk:
    """The cases as the chat through them sees them (`followup.relaying.Cases`)."""

    def __init__(self, work: Casework, relayed: RelayedMessages) -> None:
        self._work, self._relayed = work, relayed
        work.pass_on = self.pass_on

    async def find(self, case_id: str) -> CaseRef | None:
        """A case; None where it is no longer kept."""
        case = await self._work.store.get(case_id)
        return None if case is None else ref_of(case)

    async def say(self, case: CaseRef, author: Author, direction: Direction, carry: Carry) -> Text | None:
        """Somebody says something in a case; `carry` writes what is passed on, in the same transaction."""
        party = Party(author.id, author.name or str(_("Somebody")))
        if direction is Direction.TO_REQUESTER:
            done = await self._work.act(case.id, Reply(None), Actor(Side.HELPDESK, party), also=carry)
        else:
            done = await self._work.act(case.id, Answer(None), Actor(Side.REQUESTER, party), also=carry)
        return text(_("That case is no longer kept.")) if done is None else done.said

    async def pass_on(
        self, connection: AsyncConnection, case: Case, entry: Entry, whom: Whom
    ) -> Iterable[Notice]:
        """What was written into a card goes the same way as what is typed."""
        if entry.who is None:
            return ()
        to_requester = whom is Whom.REQUESTER
        message = RelayedMessage(
            id=sha256(f"{case.id}:{entry.seq}".encode()).hexdigest()[:32],
            case_id=case.id,
            direction=Direction.TO_REQUESTER if to_requester else Direction.TO_THREAD,
            author_id=entry.who.id,
            to=user_key(case.requester.id) if to_requester else case.channel,
            passed_at=entry.at,
        )
        if not await self._relayed.add(connection, message):
            return ()
        author = Author(entry.who.id, entry.who.name)
        return (passed_on(ref_of(case), message, author, words_of(entry.text)),)


def ref_of(case: Case) -> CaseRef:
    """As much of a case as passing messages on takes."""
    return CaseRef(
        id=case.id,
        number=case.number,
        requester=case.requester.id,
        requester_name=case.requester.name,
        channel=case.channel,
        open=case.state not in (State.CLOSED, State.WITHDRAWN),
    )
