"""Leases, contacts, the outbox, remembered messages: nothing is lost or goes twice, order is kept."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from store.contacts import Contact, Contacts, channel_key, user_key
from store.database import Database
from store.leases import Leases
from store.messages import Messages, Posted
from store.outbox import Notice, Outbox, enqueue


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        """Time goes on."""
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    """Ten o'clock."""
    return Clock()


def notice(to: str = "user:a", number: int = 0, **more: object) -> Notice:
    """A notice that says which one it is."""
    return Notice("watch", to, f"watch:{number}", {"number": number}, **more)  # type: ignore[arg-type]  # keywords as given


async def numbers(outbox: Outbox) -> list[int]:
    """What can be claimed now, without anything being done."""
    found = []
    while (claimed := await outbox.claim("somebody")) is not None:
        found.append(int(claimed.notice.data["number"]))
    return found


async def test_one_holds_a_lease_until_it_ends(database: Database, clock: Clock) -> None:
    """A lease is one holder's, who can renew it, until it ends or is given back."""
    ours, theirs = (Leases(database, holder=name, clock=clock) for name in ("ours", "theirs"))
    assert await ours.hold("reader", 12)
    assert not await theirs.hold("reader", 12)
    clock.pass_by(10)
    assert await ours.hold("reader", 12)
    clock.pass_by(11)
    assert not await theirs.hold("reader", 12)
    clock.pass_by(1)
    assert await theirs.hold("reader", 12)
    assert not await ours.hold("reader", 12)
    await ours.release("reader")
    assert not await ours.hold("reader", 12)
    await theirs.release("reader")
    assert await ours.hold("reader", 12)


async def test_many_want_a_lease_and_one_gets_it(database: Database, clock: Clock) -> None:
    """Whoever asks for a lease at the same moment, one gets it."""
    asked = [
        Leases(database, holder=f"holder {number}", clock=clock).hold("reader", 12) for number in range(20)
    ]
    assert sum(await asyncio.gather(*asked)) == 1
    assert await Leases(database, holder="any", clock=clock).holders("read") == 1


async def test_a_contact_is_the_newest_one(database: Database, clock: Clock) -> None:
    """The last reference noted is the one found, and noting says whether somebody could not be reached."""
    contacts = Contacts(database, clock=clock)
    key = user_key("0FAB5A9B-0000-4000-8000-0000000A1E00")
    assert not await contacts.note(Contact(key, {"serviceUrl": "http://127.0.0.1/a"}, "de-DE"))
    assert not await contacts.note(Contact(key, {"serviceUrl": "http://127.0.0.1/b"}, "de-DE"))
    await contacts.block(key)
    found = await contacts.get(key)
    assert found is not None
    assert (found.reference["serviceUrl"], found.blocked_at) == ("http://127.0.0.1/b", clock.now)
    assert await contacts.note(Contact(key, {"serviceUrl": "http://127.0.0.1/c"}))
    assert (await contacts.get(key)) == Contact(key, {"serviceUrl": "http://127.0.0.1/c"})
    await contacts.note(Contact(key, {}, name="Ann " * 64))
    found = await contacts.get(key)
    assert found is not None
    assert found.name == ("Ann " * 64)[:200]
    clock.pass_by(181 * 86400)
    await contacts.prune(timedelta(days=30))
    assert await contacts.get(key) is None


def test_a_thread_is_reached_through_its_channel() -> None:
    """All threads of a channel have one key."""
    assert channel_key("19:a@thread.tacv2;messageid=1") == channel_key("19:a@thread.tacv2")


async def test_notices_come_in_order_for_each_contact(database: Database, clock: Clock) -> None:
    """The second notice to somebody is handed out once the first is done; others need not wait for it."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(notice(number=1), notice(number=2), notice("user:b", 3))
    first = await outbox.claim("one")
    other = await outbox.claim("two")
    assert first is not None
    assert other is not None
    assert (first.notice.about, other.notice.about) == ("watch:1", "watch:3")
    assert await outbox.claim("three") is None
    await outbox.later(first, 30)
    assert await outbox.claim("three") is None
    clock.pass_by(30)
    again = await outbox.claim("three")
    assert again is not None
    assert (again.notice.about, again.attempts) == ("watch:1", 2)
    await outbox.done(again)
    assert await numbers(outbox) == [2]


async def test_what_nobody_sends_holds_up_nobody(database: Database, clock: Clock) -> None:
    """A notice of a kind that is switched off keeps back nothing of another one, and is forgotten in time."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(Notice("case_message", "user:a", "case:1"), notice(number=2))
    found = await outbox.claim("one", kinds=("watch",))
    assert found is not None
    assert found.notice.about == "watch:2"
    await outbox.done(found)
    clock.pass_by(29 * 86400)
    await outbox.add(notice("user:b", 3))
    await outbox.prune(timedelta(days=30))
    assert await outbox.waiting() == 2
    clock.pass_by(2 * 86400)
    await outbox.prune(timedelta(days=30))
    assert await outbox.waiting() == 1


async def test_what_is_for_later_holds_up_nobody(database: Database, clock: Clock) -> None:
    """A notice that is not due yet does not keep back what was written after it."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(notice(number=1, not_before=clock.now + timedelta(hours=1)), notice(number=2))
    claimed = await outbox.claim("one")
    assert claimed is not None
    assert claimed.notice.data == {"number": 2}
    await outbox.done(claimed)
    assert await numbers(outbox) == []
    clock.pass_by(3600)
    assert await numbers(outbox) == [1]


async def test_equal_updates_wait_once(database: Database, clock: Clock) -> None:
    """An update that waits makes another one superfluous; one that is under way does not."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(notice(number=1, once="card"), notice(number=2, once="card"))
    assert await outbox.waiting() == 1
    claimed = await outbox.claim("one")
    assert claimed is not None
    await outbox.add(notice(number=3, once="card"), notice(number=4, once="card"))
    await outbox.done(claimed)
    assert await numbers(outbox) == [3]


async def test_what_waits_is_not_sent_before_the_change_is_kept(database: Database, clock: Clock) -> None:
    """A card that waits is drawn after the change that needs it, not while that is being written."""
    if not database.shared:
        return  # there, whoever writes is alone
    outbox = Outbox(database, clock=clock)
    await outbox.add(notice(number=1, once="card"))
    async with database.begin() as connection:
        await enqueue(connection, [notice(number=2, once="card")], now=clock.now)
        assert await outbox.claim("one") is None
    assert await numbers(outbox) == [1]


async def test_who_was_too_slow_has_no_say(database: Database, clock: Clock) -> None:
    """A claim is renewed while nobody else has it; a sender that lost it changes nothing any more."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(notice(number=1))
    slow = await outbox.claim("slow")
    assert slow is not None
    clock.pass_by(40)
    assert await outbox.keep(slow)
    clock.pass_by(40)
    assert await outbox.claim("other") is None
    clock.pass_by(5)
    assert await outbox.claim("other") is not None
    assert not await outbox.keep(slow)
    await outbox.later(slow, 0)
    assert await outbox.claim("third") is None


async def test_leases_of_those_who_are_gone(database: Database, clock: Clock) -> None:
    """A lease that ran out is known until somebody has dealt with it; one given back or renewed is not."""
    leases = {name: Leases(database, holder=name, clock=clock) for name in ("gone", "ended", "alive")}
    for name, one in leases.items():
        await one.hold(f"process:{name}", 12)
    await leases["ended"].release("process:ended")
    clock.pass_by(12)
    await leases["alive"].hold("process:alive", 12)
    assert await leases["alive"].ended("process:") == ("process:gone",)
    for name in ("gone", "alive"):
        await leases["alive"].forget(f"process:{name}")
    assert await leases["alive"].ended("process:") == ()
    assert await leases["alive"].holders("process:") == 1


async def test_nothing_is_told_of_what_did_not_happen(database: Database, clock: Clock) -> None:
    """Notices of a transaction that fails are not there."""
    outbox = Outbox(database, clock=clock)

    async def fail() -> None:
        async with database.begin() as connection:
            await enqueue(connection, [notice(number=1)], now=clock.now)
            raise RuntimeError("the change could not be kept")

    with pytest.raises(RuntimeError):
        await fail()
    assert await outbox.waiting() == 0


async def test_a_killed_sender_loses_nothing(database: Database, clock: Clock) -> None:
    """What a sender that is gone had taken is handed out again: when its claim ends, or is released."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(notice(number=1))
    assert await outbox.claim("gone/1") is not None
    clock.pass_by(44)
    assert await numbers(outbox) == []
    clock.pass_by(1)
    assert await numbers(outbox) == [1]
    await outbox.release("gone/")
    assert await numbers(outbox) == []
    await outbox.release("some")
    assert await numbers(outbox) == [1]


async def test_many_senders_take_each_notice_once(database: Database, clock: Clock) -> None:
    """However many senders ask at once, each notice is claimed once."""
    outbox = Outbox(database, clock=clock)
    await outbox.add(*(notice(f"user:{number}", number) for number in range(60)))

    async def sender(name: str) -> list[int]:
        taken = []
        while (claimed := await outbox.claim(name)) is not None:
            taken.append(int(claimed.notice.data["number"]))
            await outbox.done(claimed)
        return taken

    taken = await asyncio.gather(*(sender(f"sender {number}") for number in range(6)))
    assert sorted(number for numbers in taken for number in numbers) == list(range(60))
    assert await outbox.waiting() == 0


async def test_a_message_is_found_by_its_key_and_by_its_place(database: Database, clock: Clock) -> None:
    """A remembered message is found either way until it is forgotten, and moves when it is posted anew."""
    messages = Messages(database, clock=clock)
    await messages.put("case:1:card", Posted("19:a@thread.tacv2;messageid=1", "1"))
    await messages.put("case:1:card", Posted("19:a@thread.tacv2;messageid=2", "2"))
    assert await messages.find("19:a@thread.tacv2;messageid=1", "1") is None
    assert await messages.find("19:a@thread.tacv2;messageid=2", "2") == "case:1:card"
    assert await messages.keys_in("19:a@thread.tacv2;messageid=2") == ("case:1:card",)
    await messages.forget("case:1:card")
    assert await messages.get("case:1:card") is None
