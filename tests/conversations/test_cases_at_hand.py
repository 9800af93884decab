"""Cases that are looked at again, listed, searched, called to mind, and talked about in their thread."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import delete

from sandbox.people import ADELE_VANCE_ID, MEGAN_BOWEN_ID, TENANT_ID
from store.case import State, What
from store.contacts import user_key
from store.tables_sending import contacts
from store.watched import keys_of
from tests.rendering.check import check_card
from tests.support.helpdesk import (
    ADELE,
    ALEX,
    CHANNEL,
    ISAIAH,
    MEGAN,
    Office,
    escalated,
    shows,
    text_of,
    to,
)
from tests.support.talk import words_of
from tests.support.teams import TeamsClient


async def test_reminded(lite: Office) -> None:
    """A case that nobody takes is called to mind in its thread, once per period."""
    _receipt, card = await escalated(lite)
    assert lite.bot.cases is not None
    remind = lite.bot.cases.work.remind
    assert await remind() == 0
    lite.later(minutes=61)
    assert [await remind(), await remind()] == [1, 0]
    (told,) = to(await lite.settle(), CHANNEL)
    assert "Nobody has this case yet" in words_of(told.card or {})
    assert told.conversation == f"{CHANNEL};messageid={card.id}"
    await lite.press(ALEX, card, "Claim")
    lite.later(days=2)
    assert await remind() == 0


async def test_looked_again(lite: Office) -> None:
    """Looking again tells of another cause, and proposes closing once it finds it done."""
    receipt, card = await escalated(lite)
    await lite.press(ALEX, card, "Claim")
    await lite.settle()
    tenant = lite.sandbox.tenant
    tenant.hr.change("21451", tenant.clock(), country="US")
    tenant.run_cycle()
    assert "I am looking" in text_of(await lite.press(ALEX, card, "Look again"))
    thread = to(await lite.settle(), CHANNEL)
    whats = [entry.what for entry in await lite.history()]
    assert whats[-1] in (What.LOOKS_DONE, What.CHANGED)
    assert thread
    if (await lite.case()).proposed:
        await lite.press(ALEX, card, "Close the case")
        await lite.settle()
        assert (await lite.case()).state is State.CLOSED
        assert "closed" in shows(lite, receipt)


async def test_looked_again_in_words(lite: Office) -> None:
    """To say "recheck" to the bot in the thread looks again, and goes to nobody else."""
    _receipt, card = await escalated(lite)
    tenant = lite.sandbox.tenant
    tenant.hr.change("21451", tenant.clock(), country="US")
    tenant.run_cycle()
    await lite.say(ALEX, "recheck", thread=f"{CHANNEL};messageid={card.id}")
    sent = await lite.settle()
    assert (await lite.history())[-1].what in (What.LOOKS_DONE, What.CHANGED)
    assert to(sent, ADELE_VANCE_ID) == []


async def test_follows_the_log(desk: Office) -> None:
    """A row of the log that concerns the person has the case look again, and say what is different now; a
    case that has ended follows nothing."""
    _receipt, card = await escalated(desk)
    watch, case = desk.bot.watch, await desk.case()
    assert await watch.watches.cases() == {case.id}
    tenant = desk.sandbox.tenant
    tenant.hr.change("21451", tenant.clock(), country="US")
    tenant.run_cycle()
    assert case.about.person is not None
    await watch.watches.wake(keys_of(case.about.person))
    await watch.watching.run_once()
    thread = to(await desk.settle(), CHANNEL)
    assert len(thread) == 1
    after = await desk.case()
    assert (after.outcome, after.cause) != (case.outcome, case.cause)
    assert (await desk.history())[-1].what in (What.LOOKS_DONE, What.CHANGED)
    assert "newest look" in shows(desk, card)
    form = await desk.press(ALEX, card, "Resolve…")
    await desk.press_on(ALEX, card, form.card, "Resolve", reason="fixed", text="")
    assert await watch.watches.cases() == frozenset()


async def test_follows_what_was_left(lite: Office) -> None:
    """A case that a killed process did not come to follow is followed by the next one."""
    await escalated(lite)
    case = await lite.case()
    await lite.bot.watch.watches.end_case(case.id)
    assert lite.bot.cases is not None
    assert [await lite.bot.cases.following.catch_up() for _time in range(2)] == [1, 0]
    assert await lite.bot.watch.watches.cases() == {case.id}


async def test_refreshed(lite: Office) -> None:
    """A client that asks by itself gets the card as it is now, and nothing is posted or changed."""
    receipt, card = await escalated(lite)
    await lite.press(ALEX, card, "Claim")
    await lite.settle()
    before = len(lite.connector.sent)
    for user, sent in ((ALEX, card), (ADELE, receipt)):
        shown = lite.now_shows(sent).card or {}
        refresh = shown["refresh"]
        thread = f"{CHANNEL};messageid={sent.id}" if sent is card else None
        async with lite.client(user, thread) as teams:
            answer = await teams.execute(
                refresh["action"]["verb"], refresh["action"]["data"], reply_to=sent.id, trigger="automatic"
            )
        assert "Alex Wilber" in words_of(answer.card)
    assert (lite.now_shows(card).card or {})["refresh"]["userIds"] == [
        f"29:1{ADELE_VANCE_ID}", f"29:1{ALEX.aad_object_id}",
    ]  # fmt: skip
    assert len(lite.connector.sent) == before


async def test_lists(lite: Office) -> None:
    """The helpdesk sees what there is to do, by cause, and opens it; whoever asked sees their own."""
    await escalated(lite)
    await escalated(lite, "pass 21490 to the helpdesk", urgency="urgent")
    (mine,) = await lite.say(ALEX, "my cases")
    assert "2 cases that nobody has" in words_of(mine.card or {})
    assert words_of(mine.card or {}).index("1002") < words_of(mine.card or {}).index("1001")
    await lite.press(ALEX, mine, "Open 1001")
    opened = lite.connector.sent[-1]
    assert "Scoping filter" in words_of(opened.card or {})
    claimed = await lite.press(ALEX, opened, "Claim")
    assert "Case 1001 is yours." in words_of(claimed.card)
    (now,) = await lite.say(ALEX, "my cases")
    assert "You have 1 case" in words_of(now.card or {})
    overdue = await lite.press(ALEX, now, "Waiting too long")
    assert "No case has been waiting too long" in words_of(overdue.card)
    nexts = await lite.press(ALEX, now, "Next case")
    assert "Here it is." in text_of(nexts)
    assert "Case 1002" in words_of(lite.connector.sent[-1].card or {})
    (own,) = await lite.say(ADELE, "my cases")
    said = words_of(own.card or {})
    assert "You have asked the helpdesk about 2 cases" in said
    assert "Scoping" not in said
    await lite.press(ADELE, own, "Open 1001")
    assert "Alex Wilber is looking after your case" in words_of(lite.connector.sent[-1].card or {})
    foreign = await lite.press(ISAIAH, own, "Open 1001")
    assert "Only the one who asked" in text_of(foreign)
    listed = {"v": 1, "verb": "next_case", "about": "cases", "show": "unclaimed"}
    async with lite.client(ISAIAH, None) as teams:
        assert "Only the helpdesk" in text_of(await teams.execute("next_case", listed))


async def test_found_in_the_compose_box(lite: Office) -> None:
    """The helpdesk finds a case by number and words; others only their own; what is inserted tells no more
    than how it stands."""
    await escalated(lite)

    async def found(user: Any, typed: str) -> list[dict[str, Any]]:
        async with lite.client(user, None) as teams:
            query = {"commandId": "cases", "parameters": [{"name": "case", "value": typed}]}
            answer = await teams.invoke("composeExtension/query", query)
        return list(answer.body["composeExtension"].get("attachments", []))

    for typed in ("case 1001", "1001", "#1001", "adele", "scope-filter"):
        (entry,) = await found(ALEX, typed)
        assert entry["content"] == {"title": "Case 1001"}
    assert await found(ALEX, "nothing like it") == []
    assert await found(ISAIAH, "1001") == []
    (own,) = await found(ADELE, "1001")
    assert "Outside" not in json.dumps(own)
    async with lite.client(ALEX, None) as teams:
        tap = entry["preview"]["content"]["tap"]["value"]
        inserted = await teams.invoke("composeExtension/selectItem", tap)
        card = inserted.body["composeExtension"]["attachments"][0]["content"]
    assert check_card(card) == []
    told = json.dumps(card)
    assert "Case 1001" in told
    for secret in ("21451", "Adele", "Outside", "scope"):
        assert secret not in told


@pytest.mark.parametrize("met", [True, False])
async def test_a_card_in_a_chat_of_two(lite: Office, met: bool) -> None:
    """Teams calls a chat of two people personal, too: what a case, a list or a run shows an agent who presses
    there is not posted for the other one to read, whether or not the bot knows the agent's own chat."""
    await escalated(lite)
    (agents,) = await lite.say(ALEX, "case 1001")
    if not met:
        async with lite.bot.host.database.begin() as connection:
            await connection.execute(delete(contacts))
        lite.bot.follow_up.book.lost(user_key(ALEX.aad_object_id))
    case, person = (await lite.case()).id, {"query": "Jane Doe", "hr_id": "21451"}
    pressed: list[dict[str, Any]] = [
        {"verb": "show_me", "about": "case", "case": case, "version": 1},
        {"verb": "refresh", "about": "case", "case": case, "version": 1},
        {"verb": "note", "about": "case", "case": case, "version": 1, "text": "seen"},
        {"verb": "next_case", "about": "cases", "show": "next"},
        {"verb": "next_case", "about": "cases", "show": "unclaimed"},
        {"verb": "show_list", "list": "worklist"},
        {"verb": "recheck", "person": person},
    ]
    before = len(lite.connector.sent)
    url, connector = lite.url, lite.connector
    chat = "19:two-people@unq.gbl.spaces"
    async with TeamsClient(url, connector, user=ALEX, tenant=TENANT_ID, conversation=chat) as teams:
        for data in pressed:
            for answer in (
                await teams.execute(data["verb"], {"v": 1, **data}, reply_to="1"),
                await teams.submit({"v": 1, **data}, reply_to="1"),
            ):
                assert "Scoping filter" not in json.dumps(answer.body)
            await lite.bot.host.tasks.idle()
    for sent in lite.connector.sent[before:]:
        said = json.dumps(sent.activity)
        assert all(secret not in said for secret in ("Scoping filter", "21451", "Adele"))
    assert "Scoping filter" in words_of(agents.card or {})


async def test_named_by_its_number(lite: Office) -> None:
    """Whoever types a case's number gets it as they may see it; to others it is as if there were none."""
    await escalated(lite)
    for words in ("case 1001", "Show me case #1001", "Is case 1001 closed?", "Fall 1001"):
        (hers,) = await lite.say(ADELE, words)
        assert "Your case is with the helpdesk" in words_of(hers.card or {})
    (agents,) = await lite.say(ALEX, "case 1001")
    assert "Scoping filter" in words_of(agents.card or {})
    claimed = await lite.press(ALEX, agents, "Claim")
    assert "Case 1001 is yours." in words_of(claimed.card)
    foreign, missing = [await lite.say(ISAIAH, f"case {number}") for number in (1001, 4711)]
    assert [words_of(one.card or {}) for one in foreign] == [words_of(one.card or {}) for one in missing]
    assert "I found no such case" in words_of(foreign[0].card or {})
    (shared,) = await lite.say(ALEX, "case 1001", thread=f"{CHANNEL};messageid=1")
    assert "Scoping filter" not in words_of(shared.card or {})


async def test_a_requester_who_has_blocked_the_bot(lite: Office) -> None:
    """That the solution did not reach the requester stands in the thread, with a way to reach them."""
    _receipt, card = await escalated(lite)
    await lite.press(ALEX, card, "Claim")
    await lite.settle()
    async with lite.client(ADELE, None) as teams:
        await teams.install("remove")
    form = await lite.press(ALEX, card, "Resolve…")
    await lite.press_on(ALEX, card, form.card, "Resolve", reason="fixed", text="")
    await lite.settle()
    thread = to(await lite.settle() + lite.connector.sent, CHANNEL)
    (told,) = [one for one in thread if "did not reach Adele Vance" in words_of(one.card or {})]
    assert told.conversation == f"{CHANNEL};messageid={card.id}"


async def test_typed_in_the_thread(lite: Office) -> None:
    """What an agent types to the bot in the thread reaches the requester, and stands in the history; it also
    takes a case that nobody has."""
    _receipt, card = await escalated(lite)
    await lite.say(MEGAN, "We are looking into it.", thread=f"{CHANNEL};messageid={card.id}")
    (reply,) = to(await lite.settle(), ADELE_VANCE_ID)
    assert "We are looking into it." in words_of(reply.card or {})
    assert "Megan Bowen" in words_of(reply.card or {})
    case = await lite.case()
    assert case.assignee is not None
    assert case.assignee.id == MEGAN_BOWEN_ID
    await lite.say(ADELE, "That is kind, thank you so much for the help with her")
    sent = await lite.settle()
    assert to(sent, CHANNEL)
    whats = [entry.what for entry in await lite.history()]
    assert whats == [What.OPENED, What.REPLIED, What.ANSWERED]
