"""The chat through a case: both ways, with several people at once, and whom a message is meant for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.rendering.check import check_card
from tests.support.case_chat import ADELE, ALEX, CHANNEL, ISAIAH, MEGAN, Helpdesk, helpdesk_talking
from tests.support.connector import Sent
from tests.support.talk import buttons_of, words_of


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Helpdesk]:
    """A bot with a helpdesk channel."""
    async with helpdesk_talking(tmp_path) as talking:
        yield talking


def text_of(sent: Sent) -> str:
    """What a card says."""
    assert sent.card is not None, sent.activity
    return words_of(sent.card)


def chat_of(user: object) -> str:
    """The personal chat of somebody."""
    return f"a:1{getattr(user, 'aad_object_id')}"  # noqa: B009  # any of the people above


async def test_an_agent_writes_to_the_requester(desk: Helpdesk) -> None:
    """What an agent writes after the bot's name stands in the requester's chat, with name and number."""
    case = await desk.case(ADELE)
    _, (receipt,) = await desk.say(ALEX, "Which office is she in?", case)
    assert (receipt.conversation, ADELE.name in text_of(receipt)) == (
        desk.client(ALEX, case).conversation,
        True,
    )
    (arrived,) = await desk.deliver()
    assert arrived.conversation == chat_of(ADELE)
    said = text_of(arrived)
    assert "Which office is she in?" in said
    assert ALEX.name in said
    assert "1042" in said
    assert arrived.activity["summary"].count(ALEX.name) == 0
    check_card(arrived.card or {})
    check_card(receipt.card or {})


async def test_the_requester_answers_by_typing(desk: Helpdesk) -> None:
    """What the requester types after a question of the helpdesk stands in the case's thread."""
    case = await desk.case(ADELE)
    await desk.pass_on(ALEX, "Which office is she in?", case)
    _, (receipt,) = await desk.say(ADELE, "the one in Berlin")
    assert receipt.conversation == chat_of(ADELE)
    assert "1042" in text_of(receipt)
    (arrived,) = await desk.deliver()
    assert arrived.conversation == desk.client(ALEX, case).conversation
    assert "the one in Berlin" in text_of(arrived)
    assert ADELE.name in text_of(arrived)
    check_card(arrived.card or {})


async def test_the_requester_answers_in_the_box(desk: Helpdesk) -> None:
    """The box of the card sends its text, once; another text is another message."""
    case = await desk.case(ADELE)
    _, question = await desk.pass_on(ALEX, "Which office is she in?", case)
    send = buttons_of(question.card)["Send"]
    for said in ("Berlin", "Berlin", "Berlin, second floor"):
        answer = await desk.press(ADELE, question, send, text=said)
        assert answer.body["type"] == "application/vnd.microsoft.activity.message"
    arrived = await desk.deliver()
    assert [sent.conversation for sent in arrived] == [desk.client(ALEX, case).conversation] * 2
    assert "second floor" in text_of(arrived[1])
    empty = await desk.press(ADELE, question, send)
    assert (empty.status, await desk.deliver()) == (200, [])


async def test_the_box_is_the_requesters(desk: Helpdesk) -> None:
    """A card that is handed on sends nothing for somebody else."""
    case = await desk.case(ADELE)
    _, question = await desk.pass_on(ALEX, "Which office is she in?", case)
    await desk.press(ISAIAH, question, buttons_of(question.card)["Send"], text="Berlin")
    assert await desk.deliver() == []


async def test_several_people_at_once(desk: Helpdesk) -> None:
    """Two agents, two requesters, two cases: each message reaches the one it is for, and nobody else."""
    hers, his = await desk.case(ADELE, 1042), await desk.case(ISAIAH, 1043)
    await desk.say(ALEX, "please send the first form again", hers)
    await desk.say(MEGAN, "please send the second form again", his)
    await desk.say(MEGAN, "please send the third form again", hers)
    asked = await desk.deliver()
    await desk.say(ISAIAH, "that will take until noon")
    await desk.say(ADELE, "that will take until evening")
    answered = await desk.deliver()
    said = [next(word for word in ("first", "second", "third") if word in text_of(sent)) for sent in asked]
    assert list(zip(said, (sent.conversation for sent in asked), strict=True)) == [
        ("first", chat_of(ADELE)),
        ("second", chat_of(ISAIAH)),
        ("third", chat_of(ADELE)),
    ]
    assert {sent.conversation for sent in answered} == {
        desk.client(ALEX, hers).conversation, desk.client(ALEX, his).conversation,
    }  # fmt: skip
    for sent in answered:
        hers_here = sent.conversation == desk.client(ALEX, hers).conversation
        assert ("evening" in text_of(sent)) is hers_here
    assert len(asked) == 3
    assert len(answered) == 2


async def test_nobody_but_the_helpdesk_writes_to_the_requester(desk: Helpdesk) -> None:
    """A member of the channel who is not helpdesk is told so kindly, and nothing is passed on."""
    case = await desk.case(ADELE)
    _, (answer,) = await desk.say(ISAIAH, "tell her it takes a week", case)
    assert "helpdesk" in text_of(answer)
    assert await desk.deliver() == []


async def test_another_thread_is_not_passed_on(desk: Helpdesk) -> None:
    """What mentions the bot elsewhere in the channel stays there, also when a case is open."""
    case = await desk.case(ADELE)
    elsewhere = {"id": f"{CHANNEL};messageid=1500000000000", "conversationType": "channel", "isGroup": True}
    client = desk.client(ALEX, case)
    await client.post({**client.message("tell her it takes a week"), "conversation": elsewhere})
    await desk.talk.host.tasks.idle()
    assert await desk.deliver() == []


@pytest.mark.parametrize("said", ["recheck", "help", "? where is Jane Doe", "is the sync running?"])
async def test_the_bot_can_still_be_asked_in_a_thread(desk: Helpdesk, said: str) -> None:
    """A command in a few words, or what begins with a question mark, is the bot's own."""
    case = await desk.case(ADELE)
    _, answers = await desk.say(ALEX, said, case)
    assert answers
    assert await desk.deliver() == []


async def test_an_unclear_message_is_answered_and_offered(desk: Helpdesk) -> None:
    """A question about somebody in a thread is answered, and sent to the requester only at a press."""
    case = await desk.case(ADELE)
    typed, answers = await desk.say(ALEX, "who is Jane Doe?", case)
    assert len(answers) == 2
    assert await desk.deliver() == []
    offer = answers[-1]
    check_card(offer.card or {})
    (button,) = (button for title, button in buttons_of(offer.card).items() if ADELE.name in title)
    await desk.press(MEGAN, offer, button, case)
    assert await desk.deliver() == []
    await desk.press(ALEX, offer, button, case)
    await desk.press(ALEX, offer, button, case)
    (arrived,) = await desk.deliver()
    assert "who is Jane Doe?" in text_of(arrived)
    (edited,) = await desk.edit(typed, "who is Jane Doe really?")
    assert (edited.method, edited.id) == ("PUT", arrived.id)


async def test_a_question_in_the_chat_is_never_swallowed(desk: Helpdesk) -> None:
    """A question for the bot is answered though the helpdesk waits for an answer; then it is offered."""
    case = await desk.case(ADELE)
    await desk.pass_on(ALEX, "Which one of them is it?", case)
    _, answers = await desk.say(ADELE, "why wasn't Jane Doe provisioned?")
    assert await desk.deliver() == []
    assert len(answers) == 2
    (button,) = (button for title, button in buttons_of(answers[-1].card).items() if "1042" in title)
    await desk.press(ADELE, answers[-1], button)
    (arrived,) = await desk.deliver()
    assert "why wasn't Jane Doe provisioned?" in text_of(arrived)


async def test_after_another_question_an_answer_is_offered(desk: Helpdesk) -> None:
    """Once the requester spoke with the bot about something else, nothing goes to the helpdesk by itself."""
    case = await desk.case(ADELE)
    await desk.pass_on(ALEX, "Which office is she in?", case)
    await desk.say(ADELE, "help")
    _, answers = await desk.say(ADELE, "the one in Berlin")
    assert await desk.deliver() == []
    assert any("1042" in title for title in buttons_of(answers[-1].card))
    await desk.pass_on(ALEX, "please answer", case)
    await desk.pass_on(ADELE, "the one in Berlin")


async def test_two_cases_wait_for_an_answer(desk: Helpdesk) -> None:
    """With messages about two cases, the requester chooses to which an answer belongs."""
    first, second = await desk.case(ADELE, 1042), await desk.case(ADELE, 1043)
    await desk.pass_on(ALEX, "Which office?", first)
    await desk.pass_on(MEGAN, "Which start date?", second)
    _, (offer,) = await desk.say(ADELE, "not sure yet")
    assert await desk.deliver() == []
    (button,) = (button for title, button in buttons_of(offer.card).items() if "1042" in title)
    await desk.press(ADELE, offer, button)
    (arrived,) = await desk.deliver()
    assert arrived.conversation == desk.client(ALEX, first).conversation


async def test_cards_stay_small(desk: Helpdesk) -> None:
    """The longest messages, offered for several cases or passed on, fit our budget for a card."""
    cases = [await desk.case(ADELE, 1042 + number) for number in range(3)]
    for case in cases:
        _, question = await desk.pass_on(ALEX, "😀" * 3000, case)
        check_card(question.card or {})
    _, (offer,) = await desk.say(ADELE, "😀" * 3000)
    check_card(offer.card or {})
    assert len(buttons_of(offer.card)) == 3


async def test_a_closed_case(desk: Helpdesk) -> None:
    """In a closed case nothing is passed on: the agent reads why, the requester speaks with the bot."""
    case = await desk.case(ADELE)
    await desk.pass_on(ALEX, "All done.", case)
    desk.cases.close(case)
    _, (answer,) = await desk.say(ALEX, "one more thing", case)
    assert "closed" in text_of(answer)
    await desk.say(ADELE, "thanks")
    assert await desk.deliver() == []


async def test_only_the_words_are_passed_on(desk: Helpdesk) -> None:
    """Markdown, HTML and mentions arrive as plain words; a long text is cut, and says so."""
    case = await desk.case(ADELE)
    client = desk.client(ALEX, case)
    activity = client.message(
        f"ask <at>{MEGAN.name}</at>\n**now** [here](https://evil.example) <b>!", mentions=(MEGAN,)
    )
    await client.post(activity)
    await desk.talk.host.tasks.idle()
    (arrived,) = await desk.deliver()
    assert arrived.card is not None
    blocks = [block["text"] for block in arrived.card["body"] if block["type"] == "TextBlock"]
    assert f"ask {MEGAN.name}" in blocks
    assert any(block.startswith("\\*\\*now\\*\\* [here]\u200b(") for block in blocks)
    assert not any("<b>" in block or "<at>" in block for block in blocks)
    _, long = await desk.pass_on(ALEX, "very " * 1000 + "end", case)
    assert "end" not in text_of(long).split()
    assert "longer" in text_of(long)


async def test_help_in_a_thread_says_how(desk: Helpdesk) -> None:
    """Mentioned without a word, the bot says how to write to the requester and opens a chat with them."""
    case = await desk.case(ADELE)
    _, (answer,) = await desk.say(ALEX, "", case)
    urls = [button.get("url", "") for button in buttons_of(answer.card).values()]
    assert any(url.startswith("https://teams.microsoft.com/l/chat/0/0?users=") for url in urls)
    check_card(answer.card or {})
