"""The chat through a case: edits, deletions, files, restarts, and people who can't be reached."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from store.contacts import user_key
from tests.support.case_chat import ADELE, ALEX, ISAIAH, MEGAN, Helpdesk, helpdesk_talking
from tests.support.connector import Sent
from tests.support.talk import buttons_of, words_of

FILE = {
    "contentType": "application/vnd.microsoft.teams.file.download.info",
    "name": "form.pdf",
    "content": {},
}
PICTURE = {"contentType": "image/*", "contentUrl": "https://smba.trafficmanager.net/x/views/original"}
FORMATTED = {"contentType": "text/html", "content": "<p>see <b>this</b></p>"}
CHANNEL_FILE = {"contentType": "text/html", "content": '<p>see</p><attachment id="5e32"></attachment>'}


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Helpdesk]:
    """A bot with a helpdesk channel."""
    async with helpdesk_talking(tmp_path) as talking:
        yield talking


def text_of(sent: Sent) -> str:
    """What a card says."""
    assert sent.card is not None, sent.activity
    return words_of(sent.card)


@pytest.mark.parametrize("way", ["to the requester", "to the thread"])
async def test_edits_and_deletions_follow(desk: Helpdesk, way: str) -> None:
    """An edited message changes at the other end, a deleted one is deleted there, and may come back."""
    case = await desk.case(ADELE)
    typed, arrived = await desk.pass_on(ALEX, "please send the form", case)
    if way == "to the thread":
        typed, arrived = await desk.pass_on(ADELE, "it was sent yesterday")
    (edited,) = await desk.edit(typed, "it is form 27")
    assert (edited.method, edited.id, edited.conversation) == ("PUT", arrived.id, arrived.conversation)
    assert "it is form 27" in text_of(edited)
    (deleted,) = await desk.delete(typed)
    assert (deleted.method, deleted.id, deleted.conversation) == ("DELETE", arrived.id, arrived.conversation)
    assert await desk.delete(typed) == []
    desk.talk.connector.fail(404)
    await desk.change(typed, "messageUpdate", "undeleteMessage", "it is form 28")
    (again,) = await desk.deliver()
    assert (again.method, again.conversation) == ("POST", arrived.conversation)
    assert "it is form 28" in text_of(again)
    (edited,) = await desk.edit(typed, "it is form 29")
    assert (edited.method, edited.id) == ("PUT", again.id)


async def test_where_nothing_can_be_deleted_it_is_said(desk: Helpdesk) -> None:
    """A client that can't delete shows that the message was deleted, and its words no more."""
    case = await desk.case(ADELE)
    typed, arrived = await desk.pass_on(ALEX, "please send the form", case)
    desk.talk.connector.knows_deleting = False
    (replaced,) = await desk.delete(typed)
    assert (replaced.method, replaced.id) == ("PUT", arrived.id)
    assert "form" not in text_of(replaced)


async def test_deleted_before_it_was_sent(desk: Helpdesk) -> None:
    """A message that is deleted before it was delivered never is."""
    case = await desk.case(ADELE)
    typed, _ = await desk.say(ALEX, "please send the form", case)
    assert await desk.delete(typed) == []


async def test_only_the_writers_own_edits_follow(desk: Helpdesk) -> None:
    """A change that names another writer, or a message that was not passed on, changes nothing."""
    case = await desk.case(ADELE)
    typed, _ = await desk.pass_on(ALEX, "please send the form", case)
    assert await desk.edit({**typed, "from": MEGAN.account}, "no form is needed") == []
    assert await desk.delete({**typed, "from": MEGAN.account}) == []
    assert await desk.edit({**typed, "id": "1"}, "no form is needed") == []


async def test_who_is_no_longer_helpdesk_takes_back_but_says_nothing(tmp_path: Path) -> None:
    """An agent who has left the helpdesk reaches no requester by editing what they once wrote."""
    async with helpdesk_talking(tmp_path) as desk:
        case, cases = await desk.case(ADELE), desk.cases
        typed, _ = await desk.pass_on(ALEX, "please send the form", case)
    left = "0fab5a9b-0000-4000-8000-00000000dead"
    async with helpdesk_talking(tmp_path, cases=cases, HELPDESK_GROUP_IDS=left) as desk:
        await _moved(desk)
        desk.client(ALEX, case)
        moved = {**typed, "serviceUrl": desk.talk.connector.url}
        assert await desk.edit(moved, "send it to somebody else") == []
        assert [sent.method for sent in await desk.delete(moved)] == ["DELETE"]


async def test_words_pass_and_files_stay(desk: Helpdesk) -> None:
    """Of a message with files the text is passed on; both sides are told what was not."""
    case = await desk.case(ADELE)
    _, (receipt,) = await desk.say(ALEX, "please sign this", case, attachments=[FORMATTED, FILE, PICTURE])
    (arrived,) = await desk.deliver()
    assert "please sign this" in text_of(arrived)
    assert "2" in text_of(arrived)
    assert "2" in text_of(receipt)
    assert any("url" in button for button in buttons_of(receipt.card).values())
    assert "form.pdf" not in str(arrived.activity)
    _, (receipt,) = await desk.say(ADELE, "signed it is", attachments=[CHANNEL_FILE])
    (arrived,) = await desk.deliver()
    assert "not passed on" in text_of(arrived)


async def test_a_formatted_message_is_no_file(desk: Helpdesk) -> None:
    """The copy of a message that Teams sends as HTML is not taken for a file."""
    case = await desk.case(ADELE)
    _, arrived = await desk.pass_on(ALEX, "see this", case, attachments=[FORMATTED])
    assert "not passed on" not in text_of(arrived)


async def test_a_file_alone_is_declined(desk: Helpdesk) -> None:
    """Without text nothing is passed on, and the writer is told so."""
    case = await desk.case(ADELE)
    await desk.pass_on(MEGAN, "please sign this", case)
    for user, where in ((ALEX, case), (ADELE, None)):
        _, answers = await desk.say(user, "", where, attachments=[FILE])
        assert len(answers) == 1
        assert "text only" in text_of(answers[0])
    assert await desk.deliver() == []


async def test_an_empty_message_is_the_bots(desk: Helpdesk) -> None:
    """What holds neither words nor a file is answered by the bot, and nothing is passed on."""
    case = await desk.case(ADELE)
    await desk.pass_on(MEGAN, "please sign this", case)
    _, answers = await desk.say(ADELE, "")
    assert answers
    assert await desk.deliver() == []


async def test_a_requester_who_cannot_be_reached(desk: Helpdesk) -> None:
    """A refused message is answered in the thread, with a link to write directly; a return ends that."""
    case = await desk.case(ADELE)
    await desk.say(ALEX, "please send the form", case)
    desk.talk.connector.fail(403)
    (told,) = await desk.deliver()
    assert told.conversation == desk.client(ALEX, case).conversation
    assert ADELE.name in text_of(told)
    assert any("url" in button for button in buttons_of(told.card).values())
    await desk.say(MEGAN, "are you there", case)
    (again,) = await desk.deliver()
    assert again.conversation == told.conversation
    await desk.client(ADELE).install("add")
    await desk.pass_on(ALEX, "please send the form", case)


async def test_a_channel_that_cannot_be_reached(desk: Helpdesk) -> None:
    """The requester is told that an answer did not reach the helpdesk."""
    case = await desk.case(ADELE)
    await desk.pass_on(ALEX, "please send the form", case)
    await desk.say(ADELE, "it was sent yesterday")
    desk.talk.connector.fail(403)
    (told,) = await desk.deliver()
    assert told.conversation == desk.client(ADELE).conversation


async def test_everything_outlives_a_restart(tmp_path: Path) -> None:
    """Killed before a message is sent, before its answer, before an edit: all of it still arrives."""
    async with helpdesk_talking(tmp_path) as desk:
        case, cases = await desk.case(ADELE), desk.cases
        typed, _ = await desk.say(ALEX, "please send the form", case)
    async with helpdesk_talking(tmp_path, cases=cases) as desk:
        await _moved(desk)
        (arrived,) = await desk.deliver()
        assert arrived.conversation == desk.client(ADELE).conversation
    async with helpdesk_talking(tmp_path, cases=cases) as desk:
        await _moved(desk)
        _, answer = await desk.pass_on(ADELE, "it was sent yesterday")
        assert answer.conversation == desk.client(ALEX, case).conversation
    async with helpdesk_talking(tmp_path, cases=cases) as desk:
        await _moved(desk)
        desk.client(ALEX, case)
        (edited,) = await desk.edit({**typed, "serviceUrl": desk.talk.connector.url}, "please send form 27")
        assert (edited.method, edited.id) == ("PUT", arrived.id)


async def _moved(desk: Helpdesk) -> None:
    """Each start has a connector at another port; that is noted as Teams' own moves are."""
    contacts = desk.talk.follow_up.contacts
    for key in (user_key(ADELE.aad_object_id), f"channel:{'19:operations@thread.tacv2'}"):
        contact = await contacts.get(key)
        assert contact is not None
        moved = {**contact.reference, "serviceUrl": desk.talk.connector.url}
        await contacts.note(type(contact)(key, moved, contact.locale, contact.time_zone, contact.name))


async def test_a_stranger_in_the_chat_gets_nothing(desk: Helpdesk) -> None:
    """Whoever has no case speaks with the bot alone, whatever others write about theirs."""
    case = await desk.case(ADELE)
    await desk.pass_on(ALEX, "please send the form", case)
    await desk.say(ISAIAH, "it was sent yesterday")
    assert await desk.deliver() == []
