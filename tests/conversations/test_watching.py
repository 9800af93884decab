"""Tell me when it is done: the message that comes, whatever happens in between, at its reader's level."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from sandbox import operations
from sandbox.people import HELPDESK_GROUP_ID
from store.contacts import user_key
from tests.conversations.test_privacy import without
from tests.conversations.watching import (
    ASK,
    DOWN,
    JANE,
    Clock,
    another,
    asking,
    card_of,
    count,
    press_watch,
    repaired,
    row,
    told,
    watching,
)
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, talking


@pytest.fixture
def clock() -> Clock:
    """The bot's clock."""
    return Clock()


@pytest.fixture
async def talk(tmp_path: Path, clock: Clock) -> AsyncIterator[Talking]:
    """Alex of the helpdesk, in a personal chat."""
    async with asking(tmp_path, clock) as under_way:
        yield under_way


@pytest.mark.parametrize("submit", [False, True])
async def test_from_the_button_to_the_message(
    tmp_path: Path, clock: Clock, database_url: str, submit: bool
) -> None:
    """Asked for, confirmed, repaired, told once, in the chat where it was asked, and over."""
    async with asking(tmp_path, clock, DATABASE_URL=database_url) as talk:
        card = await talk.card(ASK)
        before = len(talk.teams.sent)
        await press_watch(talk, card, submit=submit)
        kept = card_of(talk.teams.sent[before:])
        assert {"Stop watching", "My watches"} <= set(buttons_of(kept))
        assert await told(talk) == []

        sent = await repaired(talk, JANE)

        done = card_of(sent)
        assert causes_of(done) == ["created-ok-look-here"]
        assert "Stop watching" not in buttons_of(done)
        assert sent[0].conversation == talk.teams.conversation
        summary = sent[0].activity["summary"]
        assert "Jane" not in summary
        assert JANE not in summary
        await row(talk, JANE)
        assert await told(talk) == []
        assert await count(talk) == 0
        shown = buttons_of(done)["Show me"]
        answer = await talk.teams.execute(shown["verb"], shown["data"], reply_to=sent[0].id)
        assert causes_of(answer.card)[0] == "created-ok-look-here"


@pytest.mark.slow
async def test_by_itself(tmp_path: Path) -> None:
    """With everything running as in service, the message comes within a minute of the row."""
    async with talking(tmp_path) as talk:
        await watching(talk)
        before = len(talk.connector.sent)
        talk.sandbox.tenant.repair(JANE)
        talk.sandbox.tenant.run_cycle()
        sent = await talk.connector.wait_for(before + 1, timeout=60)
        assert causes_of(sent[-1].card) == ["created-ok-look-here"]


async def test_somebody_waits(talk: Talking) -> None:
    """The log is copied for as long as somebody waits."""
    assert await talk.bot.watch.watches.waiting_since() is None
    await watching(talk)
    assert await talk.bot.watch.watches.waiting_since() is not None
    await talk.bot.watch.watches.stop(ALEX.aad_object_id)
    assert await talk.bot.watch.watches.waiting_since() is None


async def test_a_row_that_changes_nothing(talk: Talking) -> None:
    """A row after which nothing is different brings no message."""
    await watching(talk)
    await row(talk, JANE)
    assert await told(talk) == []
    assert await count(talk) == 1


async def test_it_survives_a_restart(talk: Talking, clock: Clock) -> None:
    """What was asked before a restart is told after it; so is what was decided and not yet sent."""
    await watching(talk)
    async with another(talk, clock) as later:
        later.sandbox.tenant.repair(JANE)
        later.sandbox.tenant.run_cycle()
        await row(later, JANE)
    async with another(talk, clock) as even_later:
        assert causes_of(card_of(await told(even_later))) == ["created-ok-look-here"]
    assert await told(talk) == []


async def test_two_processes(tmp_path: Path, clock: Clock, database_url: str) -> None:
    """Two processes on one database tell it once."""
    async with asking(tmp_path, clock, DATABASE_URL=database_url) as talk:
        await watching(talk)
        async with another(talk, clock) as other:
            talk.sandbox.tenant.repair(JANE)
            talk.sandbox.tenant.run_cycle()
            await asyncio.gather(row(talk, JANE), row(other, JANE))
            before = len(talk.connector.sent)
            await asyncio.gather(told(talk), told(other))
            assert len(talk.connector.sent) == before + 1


async def test_changes_twice_a_day(talk: Talking, clock: Clock) -> None:
    """The first change of a day is told, the second is told the next day."""
    tenant = talk.sandbox.tenant
    await watching(talk)
    for job in tenant.jobs:
        operations.pause(tenant, job, tenant.clock())
    await row(talk, JANE)
    changed = card_of(await told(talk))
    assert causes_of(changed) == ["job-paused-by-admin"]
    assert {"Show me", "Stop watching", "My watches"} <= set(buttons_of(changed))

    for job in tenant.jobs:
        operations.start(tenant, job, tenant.clock())
    tenant.run_cycle()
    await row(talk, JANE)
    assert await told(talk) == []
    clock.ahead += timedelta(hours=25)
    await talk.bot.watch.watching.run_once()
    assert "job-paused-by-admin" not in causes_of(card_of(await told(talk)))


async def test_the_time_is_over(talk: Talking, clock: Clock) -> None:
    """After two weeks its asker is told how it stands, and can begin anew with one press."""
    await watching(talk)
    clock.ahead += timedelta(days=14, minutes=1)
    await talk.bot.watch.watching.run_once()
    sent = await told(talk)
    over = card_of(sent)
    assert {"Show me", "Watch again"} <= set(buttons_of(over))
    assert await count(talk) == 0
    again = buttons_of(over)["Watch again"]
    await talk.teams.execute(again["verb"], again["data"], reply_to=sent[0].id)
    assert await count(talk) == 1


async def test_graph_is_down(talk: Talking, clock: Clock) -> None:
    """While Graph does not answer nothing is told; as soon as it does, it is."""
    await watching(talk)
    talk.sandbox.tenant.repair(JANE)
    talk.sandbox.tenant.run_cycle()
    for path in DOWN:
        talk.sandbox.tenant.add_fault(path, status=503, times=1000)
    await row(talk, JANE)
    assert await told(talk) == []
    assert await count(talk) == 1
    talk.sandbox.tenant.faults.clear()
    clock.ahead += timedelta(minutes=2)
    await talk.bot.watch.watching.run_once()
    assert causes_of(card_of(await told(talk))) == ["created-ok-look-here"]


async def test_graph_goes_down_before_it_is_sent(talk: Talking, clock: Clock) -> None:
    """A message that can't be worked out when it is to go waits, and is not lost."""
    await watching(talk)
    talk.sandbox.tenant.repair(JANE)
    talk.sandbox.tenant.run_cycle()
    await row(talk, JANE)
    for path in DOWN:
        talk.sandbox.tenant.add_fault(path, status=503, times=1000)
    clock.ahead += timedelta(minutes=6)  # what is known of roles and of the answer is too old by now
    assert await told(talk) == []
    talk.sandbox.tenant.faults.clear()
    clock.ahead += timedelta(minutes=1)
    assert causes_of(card_of(await told(talk))) == ["created-ok-look-here"]


@pytest.mark.parametrize("back", ["installs", "speaks"])
async def test_blocked_and_back(talk: Talking, back: str) -> None:
    """Who blocks the bot is left alone; once they are back they hear that it goes on, and then the rest."""
    await watching(talk)
    talk.connector.fail(403)
    assert await repaired(talk, JANE) == []
    assert await count(talk) == 0
    assert await told(talk) == []

    before = len(talk.connector.sent)
    if back == "installs":
        await talk.teams.install()
    else:
        await talk.ask("hello")
    revived = await told(talk)
    assert {"My watches", "Stop all"} <= set(buttons_of(card_of(revived)))
    assert await count(talk) == 1
    await talk.bot.watch.watching.run_once()
    assert causes_of(card_of(await told(talk))) == ["created-ok-look-here"]
    assert len(talk.connector.sent) > before + 1


async def test_killed_when_somebody_was_back(talk: Talking) -> None:
    """Where a process was killed after it noted that somebody is back, their next message has it go on."""
    await watching(talk)
    talk.connector.fail(403)
    assert await repaired(talk, JANE) == []
    contacts = talk.bot.follow_up.contacts
    contact = await contacts.get(user_key(talk.teams.user.aad_object_id))
    assert contact is not None
    assert await contacts.note(contact)
    assert await count(talk) == 0

    await talk.ask("hello")
    assert {"My watches", "Stop all"} <= set(buttons_of(card_of(await told(talk))))
    assert await count(talk) == 1


async def test_removed_and_back(talk: Talking) -> None:
    """Removing the app alone ends nothing; a message that would have come in between comes afterwards."""
    await watching(talk)
    await talk.teams.install("remove")
    assert await repaired(talk, JANE) == []
    await talk.teams.install()
    await talk.bot.watch.watching.run_once()
    cards = [sent.card for sent in await told(talk)]
    assert "created-ok-look-here" in [cause for card in cards for cause in causes_of(card)]


async def test_an_employee_reads_plain_words(talk: Talking) -> None:
    """The message is at the level of its reader: no values, events or ids in it, or in its buttons."""
    async with talk.as_user(ADELE) as employee:
        await watching(employee, "Jane Doe was hired 10 minutes ago and has no account")
        done = card_of(await repaired(employee, JANE))
    said = json.dumps(done)
    assert causes_of(done) == ["created-ok-look-here"]
    assert JANE not in said
    assert "Event" not in said


async def test_colleagues_see_the_class(tmp_path: Path, clock: Clock) -> None:
    """With COLLEAGUES_SEE=outcome the message says that it is done, and no more."""
    async with asking(tmp_path, clock, user=ADELE, COLLEAGUES_SEE="outcome") as talk:
        await watching(talk, "Jane Doe was hired 10 minutes ago and has no account")
        done = card_of(await repaired(talk, JANE))
        assert causes_of(done) == []
        assert "Done" not in json.dumps(buttons_of(done)["Show me"])
        assert '"entra_id": "' not in json.dumps(done)


async def test_a_level_that_changed_meanwhile(tmp_path: Path, clock: Clock) -> None:
    """Who has left the helpdesk since asking gets an employee's message."""
    async with asking(tmp_path, clock) as talk:
        await watching(talk, "Jane Doe was hired 10 minutes ago and has no account")
        talk.sandbox.tenant.entra.members[HELPDESK_GROUP_ID] = frozenset()
        async with another(talk, clock) as later:  # who somebody is is known for five minutes
            done = card_of(await repaired(later, JANE))
        assert "Event" not in json.dumps(done)
        assert JANE not in json.dumps(done)


async def test_a_leaver_is_not_given_away(tmp_path: Path, clock: Clock) -> None:
    """An employee who watches somebody who leaves hears at the end what stands for "could not be read"."""

    async def last_words(name: str, hr_id: str, *, down: bool) -> str:
        folder = tmp_path / hr_id
        folder.mkdir()
        clock.ahead = timedelta()
        async with asking(folder, clock, user=ADELE) as talk:
            await watching(talk, f"why was {name} not provisioned?")
            assert await count(talk) == 1
            for path in DOWN[:4] if down else ():
                talk.sandbox.tenant.add_fault(path, status=503, times=1000)
            for _day in range(2):
                await row(talk, hr_id)
                assert await told(talk) == []
                clock.ahead += timedelta(days=1)
            clock.ahead += timedelta(days=13)
            await talk.bot.watch.watching.run_once()
            return without(card_of(await told(talk)), name)

    leaver = await last_words("Olga Petrenko", "21350", down=False)
    assert leaver == await last_words("Jane Doe", JANE, down=True)


async def test_a_guest_hears_that_it_has_ended(talk: Talking, clock: Clock) -> None:
    """Who may no longer ask is told that it has ended, and nothing about anybody."""
    await watching(talk)
    talk.sandbox.tenant.entra.users[ALEX.aad_object_id]["userType"] = "Guest"
    async with another(talk, clock) as later:
        ended = card_of(await repaired(later, JANE))
    assert "Jane" not in json.dumps(ended)
    assert buttons_of(ended) == {}
    assert await count(talk) == 0
