"""Passing messages on: once each, with what the case keeps, and edits that follow; on both databases."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from followup.relay import (
    DELETE,
    EDIT,
    FRESH,
    LONGEST,
    TO_REQUESTER,
    TO_THREAD,
    UNDELIVERED,
    Author,
    CaseRef,
    card_key,
    case_of_card,
    words_of,
)
from followup.relaying import Relay
from store.contacts import user_key
from store.database import Database
from store.messages import Messages, Posted
from store.outbox import Outbox
from store.relayed import Direction, Source
from store.tables_relay import relayed_messages
from store.tables_sending import outbox as outbox_table
from tests.support.case_chat import KeptCases

CASE = CaseRef("c" * 32, 1042, "adele", "Adele Vance", "channel:19:x@thread.tacv2")
ALEX, ADELE = Author("alex", "Alex Wilber"), Author("adele", "Adele Vance")
TYPED = Source("19:x@thread.tacv2;messageid=1", "17")


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Post:
    """A relay, and what it put into the outbox."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock, self.cases = database, Clock(), KeptCases()
        self.cases.database = database
        self.cases.refs[CASE.id] = CASE
        self.relay = Relay(database, Outbox(database, clock=self.clock), self.cases, clock=self.clock)

    async def waiting(self) -> list[tuple[str, str, dict[str, object]]]:
        """Kind, receiver and data of each notice, in order."""
        query = select(outbox_table).order_by(outbox_table.c.seq)
        async with self.database.engine.connect() as connection:
            rows = (await connection.execute(query)).all()
        return [(row.kind, row.to_key, json.loads(row.data)) for row in rows]


@pytest.fixture
def post(database: Database) -> Post:
    """A relay on an empty database."""
    return Post(database)


async def test_a_message_goes_once(post: Post) -> None:
    """The same message, or the same words in the same form, are passed on once."""
    first = await post.relay.to_requester(CASE, ALEX, words_of("hello"), source=TYPED)
    second = await post.relay.to_requester(CASE, ALEX, words_of("hello again"), source=TYPED)
    assert (first.again, second.again) == (False, True)
    said = [await post.relay.to_thread(CASE, ADELE, words_of(word), once="form") for word in ("a", "a", "b")]
    assert [passed.again for passed in said] == [False, True, False]
    kinds = [(kind, to) for kind, to, _ in await post.waiting()]
    assert kinds == [(TO_REQUESTER, user_key("adele")), (TO_THREAD, CASE.channel), (TO_THREAD, CASE.channel)]


async def test_a_refusal_writes_nothing(post: Post) -> None:
    """In a closed case nothing is written, and the reason is given."""
    post.cases.close(CASE)
    assert (await post.relay.to_requester(CASE, ALEX, words_of("hello"), source=TYPED)).refused is not None
    assert (await post.waiting(), await post.relay.relayed.made_from(TYPED)) == ([], None)


async def test_the_words_are_in_the_outbox_alone(post: Post) -> None:
    """No column of what is kept holds the words of a message."""
    await post.relay.to_requester(CASE, ALEX, words_of("a secret word"), source=TYPED)
    async with post.database.engine.connect() as connection:
        (row,) = (await connection.execute(select(relayed_messages))).all()
    assert not any("secret" in str(value) for value in row)
    ((_, _, data),) = await post.waiting()
    assert data["text"] == "a secret word"


async def test_edits_and_deletions_are_in_order(post: Post) -> None:
    """An edit, a deletion, a second deletion and a return give three notices after the message's own."""
    await post.relay.to_requester(CASE, ALEX, words_of("one"), source=TYPED)
    assert await post.relay.edit(TYPED, ALEX, words_of("two"))
    assert await post.relay.delete(TYPED, ALEX)
    assert await post.relay.delete(TYPED, ALEX)
    assert await post.relay.edit(TYPED, ALEX, words_of("three"))
    assert await post.relay.edit(TYPED, ALEX, words_of(" "))
    kinds = [kind for kind, _, _ in await post.waiting()]
    assert kinds == [TO_REQUESTER, EDIT, DELETE, EDIT, DELETE]
    assert not await post.relay.edit(TYPED, ADELE, words_of("not mine"))
    assert not await post.relay.delete(Source(TYPED.conversation_id, "18"), ALEX)


async def test_what_was_said_last_in_the_chat(post: Post) -> None:
    """A delivered message awaits an answer until something else is said, or a week has gone by."""
    await post.relay.to_requester(CASE, ALEX, words_of("hello"), source=TYPED)
    assert (await post.relay.talks("adele")).fresh == ()
    message = await post.relay.relayed.made_from(TYPED)
    assert message is not None
    await post.relay.relayed.delivered(message.id)
    assert (await post.relay.talks("adele")).fresh == (CASE,)
    post.clock.now += FRESH + timedelta(minutes=1)
    assert (await post.relay.talks("adele")).older == (CASE,)
    post.clock.now -= FRESH
    await post.relay.settle("adele")
    talks = await post.relay.talks("adele")
    assert (talks.fresh, talks.older) == ((), (CASE,))
    post.cases.close(CASE)
    assert (await post.relay.talks("adele")).older == ()


async def test_the_case_of_a_thread(post: Post) -> None:
    """A thread belongs to the case whose card began it, and to no other."""
    await Messages(post.database).put(card_key(CASE.id), Posted(TYPED.conversation_id, "1"))
    await Messages(post.database).put("relay:x", Posted(TYPED.conversation_id, "2"))
    assert await post.relay.case_of_thread(TYPED.conversation_id) == CASE
    assert await post.relay.case_of_thread("19:x@thread.tacv2;messageid=2") is None
    assert case_of_card("case:1:receipt") is None


async def test_who_cannot_be_reached_is_told_of(post: Post) -> None:
    """The notice goes to the side that wrote."""
    for direction in Direction:
        await post.relay.not_delivered(CASE.id, direction)
    await post.relay.not_delivered("gone", Direction.TO_THREAD)
    assert [(kind, to) for kind, to, _ in await post.waiting()] == [
        (UNDELIVERED, CASE.channel),
        (UNDELIVERED, user_key("adele")),
    ]


async def test_what_is_old_is_forgotten(post: Post) -> None:
    """After the time that data are kept, edits no longer follow."""
    await post.relay.to_requester(CASE, ALEX, words_of("hello"), source=TYPED)
    post.clock.now += timedelta(days=2)
    await post.relay.relayed.prune(timedelta(days=3))
    assert await post.relay.relayed.made_from(TYPED) is not None
    await post.relay.relayed.prune(timedelta(days=1))
    assert await post.relay.relayed.made_from(TYPED) is None


@pytest.mark.parametrize("said", ["x" * 5000, "😀" * 2000, "line\n" * 500, "\u202e\x00" * 3000])
def test_a_long_message_is_cut(said: str) -> None:
    """Whatever is said, what is passed on has a length that fits a card, and says that it was cut."""
    words = words_of(said)
    assert words.cut
    assert len(words.text) <= LONGEST
    assert len(json.dumps(words.text)) <= 12 * 1024
    assert words_of("short\n\ntext ", left=1) == type(words)("short\n\ntext", cut=False, left=1)
