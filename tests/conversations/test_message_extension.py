"""The search in the compose box: who is listed for whom, and what is inserted for others to read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.people import GUEST_ID
from tests.conversations.asking_elsewhere import insert, invoked, names, search
from tests.conversations.test_privacy import without
from tests.support.connector import Sent
from tests.support.invokes import invoke_problems
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, talking, words_of
from tests.support.teams import TeamsUser

GUEST = TeamsUser("Robin Kline", GUEST_ID)
OLGA = "Olga Petrenko"
"""She has left."""


async def test_it_opens_with_oneself(talk: Talking) -> None:
    """Before anything is typed, the one who opened it is offered, without a look at Graph's people."""
    found = await search(talk, None)

    assert names(found) == ["Alex Wilber"]


async def test_the_helpdesk_is_told_by_letters(talk: Talking) -> None:
    """People with and without an account, each with what tells them apart."""
    found = await search(talk, "jan")

    assert names(found) == ["Jane Doe", "Jane Miller"]
    assert "21451" in json.dumps(found)


async def test_an_employee_is_told_of_the_directory(talk: Talking) -> None:
    """By letters only who has an account in use, and never a number."""
    async with talk.as_user(ADELE) as employee:
        found = await search(employee, "jan")

    assert names(found) == ["Jane Miller"]
    assert "21412" not in json.dumps(found)
    assert "ends in" not in json.dumps(found)


@pytest.mark.parametrize("typed", ["olga", "petrenko", "liam", "novak", "21350", "21460"])
async def test_an_employee_is_told_of_nobody_else(talk: Talking, typed: str) -> None:
    """Who has left and who never had an account look the same to letters and numbers: like nobody."""
    async with talk.as_user(ADELE) as employee:
        found = await search(employee, typed)

    assert found["type"] == "message"
    assert "full name" in found["text"]


@pytest.mark.parametrize("name", [OLGA, "Jane Doe"])
async def test_an_employee_who_knows_the_name(talk: Talking, name: str) -> None:
    """By the whole name both are found, and look alike."""
    async with talk.as_user(ADELE) as employee:
        found = await search(employee, name)

    (one,) = found["attachments"]
    assert one["content"] == {"title": name}
    assert set(one["preview"]["content"]["tap"]["value"]["person"]) == {"query", "display_name", "hr_ends"}


async def test_guests(talk: Talking) -> None:
    """A guest reads why there is no list, and can insert nothing."""
    tap = {"v": 1, "verb": "open_person", "person": {"query": "Jane Doe", "display_name": "Jane Doe"}}
    async with talk.as_user(GUEST) as guest:
        for typed in (None, "jan", "jane doe"):
            found = await search(guest, typed)
            assert "guests please ask" in found["text"]
        chosen = (await invoked(guest, "composeExtension/selectItem", tap)).body["composeExtension"]

    assert "guests please ask" in chosen["text"]


@pytest.mark.parametrize("user", [ALEX, ADELE])
async def test_a_whole_question(talk: Talking, user: TeamsUser) -> None:
    """Who types the question into the search gets the person it names."""
    async with talk.as_user(user) as asker:
        assert names(await search(asker, "why wasn't Jane Doe provisioned?")) == ["Jane Doe"]


@pytest.mark.parametrize("typed", ["", "j", "ja", "  j a ", "?"])
async def test_too_little(talk: Talking, typed: str) -> None:
    """Under three letters nobody is listed but oneself."""
    found = await search(talk, typed)

    assert names(found) in ([], ["Alex Wilber"])


async def test_pages(talk: Talking) -> None:
    """The part that is asked for is sent; past the end there is an empty list."""
    assert names(await search(talk, "jan", skip=1, count=1)) == ["Jane Miller"]
    assert names(await search(talk, "jan", skip=2)) == []


@pytest.mark.parametrize("user", [ALEX, ADELE])
async def test_what_is_inserted(talk: Talking, user: TeamsUser) -> None:
    """Whoever inserts it, the card holds the class alone, no number, and buttons for those who read it."""
    async with talk.as_user(user) as teller:
        chosen = await insert(teller, "jane doe")

    (attachment,) = chosen["attachments"]
    card = attachment["content"]
    assert causes_of(card) == []
    assert set(buttons_of(card)) == {"Recheck", "Show me"}
    assert "21451" not in json.dumps(attachment)
    assert "CountryReference" not in json.dumps(attachment)
    assert attachment["preview"]["content"]["title"] == "Jane Doe"


async def test_a_list_entry_inserts_the_name_alone(talk: Talking) -> None:
    """A client that does not know taps inserts the entry itself, so that holds no more than the name."""
    for one in (await search(talk, "jan"))["attachments"]:
        assert set(one["content"]) == {"title"}


async def _pressed(talk: Talking, title: str, card: Any) -> tuple[Any, list[Sent]]:
    button, before = buttons_of(card)[title], len(talk.teams.sent)
    answer = await talk.teams.execute(button["verb"], button["data"], reply_to="1700000000999")
    await talk.host.tasks.idle()
    return answer, talk.teams.sent[before:]


@pytest.mark.parametrize("channel", [False, True])
async def test_show_me(talk: Talking, channel: bool) -> None:
    """Each reader gets their own level, alone, also in a chat of two, which Teams calls personal."""
    card = (await insert(talk, "jane doe"))["attachments"][0]["content"]
    async with talk.as_user(ALEX, channel=channel) as alex, talk.as_user(ADELE, channel=channel) as adele:
        his, his_sent = await _pressed(alex, "Show me", card)
        hers, her_sent = await _pressed(adele, "Show me", card)

    assert causes_of(his.card)[0] == causes_of(hers.card)[0] == "skipped-scope-filter-false"
    assert "FR" in words_of(his.card)
    assert "FR" not in words_of(hers.card)
    assert his_sent == her_sent == []
    assert "Evidence file" not in buttons_of(his.card)


@pytest.mark.parametrize("channel", [False, True])
async def test_recheck_stays_at_the_class(talk: Talking, channel: bool) -> None:
    """A recheck answers the one who clicked at the level of the card, and changes and posts nothing: the
    message is its sender's, and a bot that is not in the chat may not write there."""
    card = (await insert(talk, "jane doe"))["attachments"][0]["content"]
    talk.sandbox.tenant.repair("21451")
    talk.sandbox.tenant.run_cycle()
    async with talk.as_user(ALEX, channel=channel) as alex:
        answer, sent = await _pressed(alex, "Recheck", card)

    assert causes_of(answer.card) == []
    assert "Done" in words_of(answer.card)
    assert set(buttons_of(answer.card)) == {"Recheck", "Show me"}
    assert sent == []


async def test_a_leaver_is_inserted_like_a_tenant_that_is_down(talk: Talking) -> None:
    """What stands in the message tells nobody that somebody has left, also if the helpdesk inserts it."""
    leaver = await insert(talk, OLGA)
    for path in ("/auditLogs", "/users?", "/servicePrincipals", "/$batch"):
        talk.sandbox.tenant.add_fault(path, status=503, times=500)
    tap = {"v": 1, "verb": "open_person", "person": {"query": "Jane Doe", "display_name": "Jane Doe"}}
    other = (await invoked(talk, "composeExtension/selectItem", tap)).body["composeExtension"]

    assert without(leaver, OLGA) == without(other, "Jane Doe")


async def test_namesakes(talk: Talking) -> None:
    """An entry that means several people is not guessed at."""
    tap = {"v": 1, "verb": "open_person", "person": {"query": "Jane", "display_name": "Jane"}}

    chosen = (await invoked(talk, "composeExtension/selectItem", tap)).body["composeExtension"]

    assert "Several people" in chosen["text"]


@pytest.mark.parametrize("status", [403, 429, 503])
async def test_trouble(talk: Talking, status: int) -> None:
    """Where Graph fails, the list says that it could not look everywhere."""
    await search(talk, None)
    for path in ("/auditLogs", "/users?", "/$batch"):
        talk.sandbox.tenant.add_fault(path, status=status, retry_after=30, times=50)

    found = await search(talk, "jan")

    assert "could not look everywhere" in found["text"]


async def test_slowness(tmp_path: Path) -> None:
    """What takes too long is answered in time with "try again", and the next try joins it."""
    async with talking(tmp_path, answer_within=0.3) as talk:
        tap = {"v": 1, "verb": "open_person", "person": {"query": "Jane Doe", "display_name": "Jane Doe"}}
        talk.sandbox.tenant.add_fault("/auditLogs", delay_ms=1000, times=1)
        first = await talk.teams.invoke("composeExtension/selectItem", tap)
        assert "still looking" in first.body["composeExtension"]["text"]
        await talk.host.tasks.idle()

        again = await talk.teams.invoke("composeExtension/selectItem", tap)

    assert invoke_problems("composeExtension/selectItem", again.body) == []
    assert again.body["composeExtension"]["attachments"][0]["preview"]["content"]["title"] == "Jane Doe"


async def test_sent_again(talk: Talking) -> None:
    """The same invoke, sent again, is answered like the first time."""
    tap = (await search(talk, "jane doe"))["attachments"][0]["preview"]["content"]["tap"]["value"]
    activity = talk.teams.activity("invoke", name="composeExtension/selectItem", value=tap)

    first, again = await talk.teams.post(activity), await talk.teams.post(activity)

    assert first.body == again.body


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ("parameters", "name", "value", "queryOptions", "skip", "count", "v", "verb", "person", "query",
             "data", "messagePayload", "body", "content", "contentType", "from", "user", "id", "mentions",
             "mentioned")
        ),
        inner,
        max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip
NAMES = ("composeExtension/query", "composeExtension/selectItem", "composeExtension/fetchTask",
         "composeExtension/submitAction", "application/search")  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=JSON, name=st.sampled_from(NAMES))
async def test_garbage(talk: Talking, name: str, value: Any) -> None:
    """Whatever stands in the value, the answer is valid and nothing is sent."""
    await invoked(talk, name, value)
