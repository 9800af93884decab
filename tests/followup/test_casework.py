"""Casework: each change is kept together with what must be told of it, whoever else is at work."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from diagnosis.cause import Outcome, Owner
from diagnosis.evidence import Change, Expectation, Person
from followup.case_commands import (
    Actor,
    Answer,
    Assign,
    Claim,
    Command,
    Note,
    Rechecked,
    Reopen,
    Reply,
    Resolve,
    Unclaim,
    Wait,
    Withdraw,
)
from followup.case_notices import card_key, case_id_of, receipt_key
from followup.cases import Whom
from followup.casework import Casework
from followup.routes import Route
from store.case import About, Case, Entry, Party, Resolution, State, Urgency, WaitingOn
from store.database import Database
from store.messages import Posted
from store.outbox import Notice, Outbox
from store.tables_sending import outbox
from tests.support.cases import ADELE, AGENT, ALEX, CHANNEL, JANE, MEGAN, NOW, OTHER_AGENT, REQUESTER

FOUND = Rechecked(Outcome.NEEDS_HR, "skipped-scope-filter-false", Owner.HR, ("skipped-scope-filter-false",))
FORM = Posted("a:1adele", "1700000000001")


async def passed_on(_connection: object, case: Case, entry: Entry, whom: Whom) -> list[Notice]:
    """Words go to the other side as a notice of their own."""
    to = f"user:{ADELE.id}" if whom is Whom.REQUESTER else case.channel
    return [Notice("words", to, f"case:{case.id}", {"said": entry.text})]


class Desk:
    """Casework at a moment that a test moves."""

    def __init__(self, database: Database, **more: Any) -> None:
        self.database, self.now = database, NOW
        self.outbox = Outbox(database, clock=lambda: self.now)
        more = {"pass_on": passed_on} | more
        self.work = Casework(database, self.outbox, channel=CHANNEL, clock=lambda: self.now, **more)

    async def opened(self, case_id: str = "a" * 32, about: About = JANE, **more: Any) -> Case:
        given = {"urgency": Urgency.NORMAL, "note": "She starts on Monday.", "found": FOUND} | more
        return (await self.work.open(case_id, ADELE, "contoso", about, **given)).case

    async def notices(self) -> list[tuple[str, str]]:
        """What waits in the outbox: kind and whose; it is empty afterwards."""
        return [(notice.kind, notice.to) for notice in await self.taken()]

    async def taken(self) -> list[Notice]:
        taken = []
        while (claimed := await self.outbox.claim("test")) is not None:
            taken.append(claimed.notice)
            await self.outbox.done(claimed)
        return taken


ADELES, ALEXS = f"user:{ADELE.id}", f"user:{ALEX.id}"
BOTH = [("case_card", CHANNEL), ("case_receipt", ADELES)]


async def test_opened(database: Database) -> None:
    """A new case is told to the channel and to the requester, whose form becomes the receipt."""
    desk = Desk(database)
    case = await desk.opened(form=FORM)
    assert (case.number, case.channel, case.cause) == (1001, CHANNEL, "skipped-scope-filter-false")
    assert await desk.notices() == BOTH
    assert await desk.work.messages.get(receipt_key(case.id)) == FORM
    assert await desk.work.of_message(FORM) == case
    assert case_id_of(card_key(case.id)) == case.id
    assert case_id_of("watch:1") is None


async def test_opened_twice(database: Database) -> None:
    """The same question again, from the same form or another one, is the same case, and shows it."""
    desk = Desk(database)
    first = await desk.opened(form=FORM)
    await desk.notices()
    again = await desk.work.open(
        "a" * 32, ADELE, "contoso", JANE, urgency=Urgency.NORMAL, note="", found=FOUND
    )
    assert again.case == first
    assert again.said is not None
    other = Posted("a:1adele", "1700000000009")
    second = await desk.opened("b" * 32, form=other)
    assert second == first
    assert await desk.work.messages.get(receipt_key(first.id)) == other
    assert await desk.notices() == [("case_receipt", ADELES)]

    somebody = About(Person("tomas", "Tomas Novak", "21490"))
    assert (await desk.opened("c" * 32, somebody)).number == 1002
    manager = replace(JANE, expectation=Expectation(Change.UPDATE, "manager"))
    assert (await desk.opened("d" * 32, manager)).number == 1003
    assert (await desk.opened("e" * 32, About())).number == 1004
    assert (await desk.opened("f" * 32, About())).number == 1005


async def test_routed(database: Database) -> None:
    """A case goes to the channel of the first route that takes its cause or owner."""
    routes = (Route("channel:19:jobs", cause="quarantine-*"), Route("channel:19:hr", owner=Owner.HR))
    desk = Desk(database, routes=routes)
    assert (await desk.opened()).channel == "channel:19:hr"
    somebody = About(Person("tomas", "Tomas Novak", "21490"))
    quarantine = Rechecked(Outcome.NEEDS_IT, "quarantine-credentials", Owner.HR)
    assert (await desk.opened("b" * 32, somebody, found=quarantine)).channel == "channel:19:jobs"
    assert (await desk.opened("c" * 32, About(), found=None)).channel == CHANNEL


async def test_claims_at_once(database: Database) -> None:
    """Of two agents who claim at once one has it, and the other is told who."""
    desk = Desk(database)
    case = await desk.opened()
    await desk.notices()
    done = await asyncio.gather(*(desk.work.act(case.id, Claim(), actor) for actor in (AGENT, OTHER_AGENT)))
    assert all(one is not None and one.case.state is State.CLAIMED for one in done)
    lost = [one for one in done if one is not None and one.said is not None]
    won = [one for one in done if one is not None and one.said is None]
    assert (len(won), len(lost)) == (1, 1)
    assert won[0].case.assignee is not None
    assert lost[0].said is not None
    assert lost[0].said.values["who"] == won[0].case.assignee.name
    assert await desk.notices() == [*BOTH, ("case_message", ADELES)]


async def test_notes_at_once(database: Database) -> None:
    """What does not exclude each other is all kept, in some order."""
    desk = Desk(database)
    case = await desk.opened()
    steps = [desk.work.act(case.id, Note(f"note {n}"), AGENT) for n in range(4)]
    done = await asyncio.gather(*steps, desk.work.act(case.id, Claim(), OTHER_AGENT))
    assert all(one is not None and one.said is None for one in done)
    history = await desk.work.store.history(case.id)
    assert [entry.seq for entry in history] == [1, 2, 3, 4, 5, 6]
    assert {entry.text for entry in history} >= {f"note {n}" for n in range(4)}
    last = await desk.work.store.get(case.id)
    assert last is not None
    assert (last.version, last.assignee) == (6, MEGAN)


@pytest.mark.parametrize(
    ("command", "actor"),
    [
        (Reply("We correct it."), AGENT),
        (Note("Called HR."), AGENT),
        (Wait(WaitingOn.REQUESTER, "Which office?"), AGENT),
        (Answer("Berlin."), REQUESTER),
    ],
)
async def test_pressed_twice(database: Database, command: Command, actor: Actor) -> None:
    """A double click sends words once; from a newer card, or by somebody else, they are new ones."""
    desk = Desk(database)
    case = await desk.opened()
    first = await desk.work.act(case.id, Wait(WaitingOn.HR), AGENT)
    assert first is not None
    seen = first.case.version
    done = await asyncio.gather(*(desk.work.act(case.id, command, actor, seen=seen) for _press in range(2)))
    assert sorted(one is not None and one.said is None for one in done) == [False, True]
    assert [entry.text for entry in await desk.work.store.history(case.id)].count(command.text) == 1
    again = await desk.work.act(case.id, command, actor, seen=seen + 1)
    assert again is not None
    assert again.said is None
    if actor is AGENT:
        other = await desk.work.act(case.id, Reply("We correct it."), OTHER_AGENT, seen=seen)
        assert other is not None
        assert other.said is None


async def test_who_is_told(database: Database) -> None:
    """Each change updates the cards it shows on; messages of their own go where the state machine says."""
    desk = Desk(database)
    case = await desk.opened()
    await desk.notices()

    async def after(command: Any, actor: Any) -> list[tuple[str, str]]:
        done = await desk.work.act(case.id, command, actor)
        assert done is not None
        assert done.said is None
        return await desk.notices()

    card = [("case_card", CHANNEL)]
    assert await after(Note("x"), AGENT) == card
    assert await after(Assign(ALEX), OTHER_AGENT) == [
        *BOTH,
        ("case_message", ADELES),
        ("case_message", ALEXS),
    ]
    assert await after(Reply("We look."), AGENT) == [*BOTH, ("words", ADELES)]
    assert await after(Wait(WaitingOn.REQUESTER, "When?"), AGENT) == [*BOTH, ("words", ADELES)]
    done = await desk.work.act(case.id, Answer("Monday."), REQUESTER)
    assert done is not None
    *_cards, words = await desk.taken()
    assert (words.kind, words.to, words.data["said"]) == ("words", CHANNEL, "Monday.")
    assert await after(Unclaim(), AGENT) == BOTH
    assert await after(Resolve(Resolution.FIXED), AGENT) == [*BOTH, ("case_message", ADELES)]
    assert await after(Reopen(), REQUESTER) == [*BOTH, ("case_message", CHANNEL)]


async def test_all_or_nothing(database: Database) -> None:
    """Where what must be told can't be written, nothing has changed."""
    desk = Desk(database)
    case = await desk.opened()

    def broken(*_: object) -> list[Notice]:
        raise RuntimeError("asked to fail")

    failing = Desk(database, make_event=broken)
    with contextlib.suppress(RuntimeError):
        await failing.work.act(case.id, Claim(), AGENT)
    assert await desk.work.store.get(case.id) == case
    assert len(await desk.work.store.history(case.id)) == 1


async def test_reopened_beside_another(database: Database) -> None:
    """A case is not reopened while there is an open one about the same, and that one is named."""
    desk = Desk(database)
    first = await desk.opened()
    await desk.work.act(first.id, Withdraw(), REQUESTER)
    second = await desk.opened("b" * 32)
    assert second.number != first.number
    refused = await desk.work.act(first.id, Reopen(), REQUESTER)
    assert refused is not None
    assert refused.said is not None
    assert refused.said.values["number"] == str(second.number)
    await desk.work.act(second.id, Withdraw(), REQUESTER)
    reopened = await desk.work.act(first.id, Reopen(), REQUESTER)
    assert reopened is not None
    assert reopened.case.state is State.NEW
    assert (await desk.opened("c" * 32)).id == first.id


async def test_reminded(database: Database) -> None:
    """A case that nobody has is called to mind once per period, also by several processes at once; a resolved
    one closes by itself."""
    desk, twin = Desk(database), Desk(database)
    case = await desk.opened()
    await desk.notices()
    assert await desk.work.remind() == 0
    desk.now = twin.now = NOW + timedelta(minutes=60)
    assert sum(await asyncio.gather(desk.work.remind(), twin.work.remind())) == 1
    assert await desk.notices() == [("case_card", CHANNEL), ("case_message", CHANNEL)]
    assert await desk.work.remind() == 0
    await desk.work.act(case.id, Resolve(Resolution.OTHER), AGENT)
    desk.now += timedelta(days=7)
    assert await desk.work.remind() == 1
    closed = await desk.work.store.get(case.id)
    assert closed is not None
    assert closed.state is State.CLOSED


async def test_events(database: Database) -> None:
    """Other systems hear of what happens in the same transaction, with who did it."""
    heard: list[tuple[str, Party | None]] = []

    def make(case: Case, event: str, by: Party | None, _now: object) -> list[Notice]:
        heard.append((event, by))
        return [Notice("webhook", "webhook", f"case:{case.id}", {"event": event, "case": case.id})]

    desk = Desk(database, make_event=make)
    case = await desk.opened()
    await desk.work.act(case.id, Claim(), AGENT)
    await desk.work.act(case.id, Note("x"), AGENT)
    assert heard == [("case.created", ADELE), ("case.claimed", ALEX)]
    async with database.engine.connect() as connection:
        rows = await connection.execute(select(outbox.c.kind).where(outbox.c.kind == "webhook"))
        assert len(rows.all()) == 2


async def test_gone(database: Database) -> None:
    """A case that is no longer kept can't be worked on."""
    assert await Desk(database).work.act("f" * 32, Claim(), AGENT) is None
