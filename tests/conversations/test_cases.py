"""Cases: a requester, two agents and the helpdesk's channel, through the bot's own door."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from diagnosis.evidence import Change
from sandbox.people import ADELE_VANCE_ID
from store.case import State, Urgency, WaitingOn, What
from store.contacts import Contacts
from tests.rendering.check import walk
from tests.support.helpdesk import (
    ADELE,
    ALEX,
    CHANNEL,
    IN_CHANNEL,
    ISAIAH,
    JANE,
    MEGAN,
    Office,
    all_cards,
    escalated,
    office,
    shows,
    text_of,
    to,
)
from tests.support.talk import buttons_of, words_of


async def whole_life(desk: Office) -> None:
    """One case from asking to its end, each step by the person whose it is."""
    receipt, card = await escalated(desk, note="She starts on Monday.")
    assert "Your case is with the helpdesk" in shows(desk, receipt)
    for words in ("Case 1001", "Adele Vance", "She starts on Monday.", "Scoping filter", "nobody has it yet"):
        assert words in shows(desk, card)

    await desk.press(ALEX, card, "Claim")
    sent = await desk.settle()
    (news,) = to(sent, ADELE_VANCE_ID)
    assert "Alex Wilber is looking after your case" in words_of(news.card or {})
    assert "Alex Wilber is looking after" in shows(desk, receipt)
    assert "Alex Wilber has it" in shows(desk, card)

    form = await desk.press(ALEX, card, "Waiting for…")
    await desk.press_on(
        ALEX, card, form.card, "Save", on="requester", text="Does she have a second contract?"
    )
    (asked,) = to(await desk.settle(), ADELE_VANCE_ID)
    assert "Does she have a second contract?" in words_of(asked.card or {})
    assert (await desk.case()).waiting_on is WaitingOn.REQUESTER
    assert "needs an answer from you" in shows(desk, receipt)

    await desk.press(ADELE, receipt, "Send", text="No, only one.")
    thread = to(await desk.settle(), CHANNEL)
    assert "No, only one." in words_of(thread[-1].card or {})
    assert (await desk.case()).state is State.CLAIMED

    await desk.press(ALEX, card, "Send to the requester", text="Thank you, we correct it.")
    (reply,) = to(await desk.settle(), ADELE_VANCE_ID)
    assert "Thank you, we correct it." in words_of(reply.card or {})
    assert "Alex Wilber" in words_of(reply.card or {})

    form = await desk.press(ALEX, card, "Resolve…")
    await desk.press_on(ALEX, card, form.card, "Resolve", reason="hr_data", text="Her country was wrong.")
    (solved,) = to(await desk.settle(), ADELE_VANCE_ID)
    assert "Her country was wrong." in words_of(solved.card or {})
    assert "Your case is solved" in shows(desk, receipt)

    await desk.press(ADELE, receipt, "Reopen")
    thread = to(await desk.settle(), CHANNEL)
    assert "Adele Vance reopened the case." in words_of(thread[-1].card or {})
    form = await desk.press(ALEX, card, "Resolve…")
    await desk.press_on(ALEX, card, form.card, "Resolve", reason="fixed", text="")
    await desk.settle()
    await desk.press(ADELE, receipt, "It works, thank you")
    await desk.settle()
    assert (await desk.case()).state is State.CLOSED
    assert "closed" in shows(desk, card).casefold()

    assert [entry.what for entry in await desk.history()] == [
        What.OPENED, What.CLAIMED, What.WAITING, What.ANSWERED, What.REPLIED, What.RESOLVED, What.REOPENED,
        What.RESOLVED, What.CLOSED,
    ]  # fmt: skip
    posted = [one for one in desk.connector.sent if one.method == "POST"]
    assert len([one for one in posted if "Case 1001 · 21451" in words_of(one.card or {})[:40]]) >= 1
    assert await desk.settle() == []


async def test_from_asking_to_closing(desk: Office) -> None:
    """A case is asked, taken, answered, resolved, reopened and closed, on cards that follow each step."""
    await whole_life(desk)


async def test_started_anew_between_any_two_steps(database_url: str) -> None:
    """The same where the bot is started anew before each step: nothing of a case is in its memory alone."""
    async with office(database_url, restarts=True) as desk:
        await whole_life(desk)


async def test_claimed_at_once(desk: Office) -> None:
    """Of two agents who press at the same time one has the case; the other is told who, and no one else."""
    receipt, card = await escalated(desk)
    answers = await asyncio.gather(desk.press(ALEX, card, "Claim"), desk.press(MEGAN, card, "Claim"))
    lines = sorted(text_of(answer) for answer in answers)
    assert "Case 1001 is yours." in lines
    case = await desk.case()
    assert case.assignee is not None
    assert f"{case.assignee.name} has case 1001 now." in lines
    (news,) = to(await desk.settle(), ADELE_VANCE_ID)
    assert case.assignee.name in words_of(news.card or {})
    assert case.assignee.name in shows(desk, receipt)
    assert [entry.what for entry in await desk.history()] == [What.OPENED, What.CLAIMED]


async def test_taken_over(lite: Office) -> None:
    """An agent gives a case to another one, who is told; a card from before does not undo that."""
    _receipt, card = await escalated(lite)
    await lite.press(ALEX, card, "Claim")
    await lite.settle()
    old = lite.now_shows(card).card
    assert old is not None
    form = await lite.press(MEGAN, card, "Assign…")
    taken = await lite.press_on(MEGAN, card, form.card, "Assign", to="me")
    assert "Megan Bowen" in words_of(taken.card)
    refused = await lite.press_on(ALEX, card, old, "Give it back")
    assert "Megan Bowen has case 1001 now." in text_of(refused)
    form = await lite.press(ALEX, card, "Assign…")
    outside = await lite.press_on(ALEX, card, form.card, "Assign", to=ADELE_VANCE_ID)
    assert "only to somebody who is in the helpdesk" in words_of(outside.card)
    await lite.settle()
    form = await lite.press(MEGAN, card, "Assign…")
    await lite.press_on(MEGAN, card, form.card, "Assign", to=ALEX.aad_object_id)
    sent = await lite.settle()
    (told,) = to(sent, ALEX.aad_object_id)
    assert "Megan Bowen has given you case 1001" in words_of(told.card or {})
    mine = await lite.press(ALEX, told, "Show the case")
    assert "Here it is." in text_of(mine)
    assert "Scoping filter" in words_of(lite.connector.sent[-1].card or {})


async def test_only_the_helpdesk(lite: Office) -> None:
    """Whoever reads the channel without being helpdesk can do nothing on its cards, nor can the requester,
    and neither can somebody else on the requester's."""
    receipt, card = await escalated(lite)
    before = await lite.case()
    for title in (
        "Claim",
        "Note",
        "Send to the requester",
        "Resolve…",
        "Assign…",
        "Waiting for…",
        "Next case",
    ):
        for user in (ISAIAH, ADELE):
            assert "Only the helpdesk" in text_of(await lite.press(user, card, title, text="x"))
    for title in ("Withdraw", "Change", "Send"):
        answer = await lite.press(ISAIAH, receipt, title, text="x")
        assert "Only the one who asked" in text_of(answer)
    assert await lite.case() == before
    assert await lite.settle() == []


async def test_made_up(lite: Office) -> None:
    """Whoever makes up a button with the id of somebody else's case gets nothing of it and changes nothing;
    a requester can't press what is the helpdesk's by calling the card their own."""
    receipt, card = await escalated(lite, note="She starts on Monday.")
    before = await lite.case()
    (form,) = await lite.say(ISAIAH, "pass Olga Petrenko to the helpdesk")
    forged = {"form": before.id, "urgency": "urgent", "note": "x"}
    answer = await lite.press(ISAIAH, form, "Send to the helpdesk", **forged)
    assert "Please ask anew" in text_of(answer)
    sent = await lite.settle()
    assert [one for one in sent if one.id == form.id or "She starts" in json.dumps(one.activity)] == []
    await lite.press(ALEX, card, "Claim")
    await lite.settle()
    assert "Alex Wilber" in shows(lite, receipt)
    assert "21451" in shows(lite, card)
    after = await lite.case()
    assert (after.note, after.urgency) == (before.note, before.urgency)
    named: dict[str, dict[str, Any]] = {
        "assign": {"step": "save", "to": ISAIAH.aad_object_id},
        "resolve": {"step": "save", "reason": "fixed"},
        "unclaim": {},
        "note": {"text": "x"},
    }
    for verb, more in named.items():
        data = {"v": 1, "verb": verb, "about": "case", "case": before.id, "version": 9, "mine": True} | more
        async with lite.client(ADELE, None) as teams:
            assert "Only the helpdesk" in text_of(await teams.execute(verb, data))
    assert await lite.case() == after


async def test_refreshed_elsewhere(lite: Office) -> None:
    """Outside of the channel that it is in, a case's card is drawn for nobody among others."""
    _receipt, card = await escalated(lite)
    case = await lite.case()
    data = {"v": 1, "verb": "refresh", "about": "case", "case": case.id, "version": case.version}
    async with lite.client(ALEX, "19:elsewhere@thread.tacv2;messageid=1") as teams:
        answer = await teams.execute("refresh", data, trigger="automatic")
    assert "to you alone" in text_of(answer)
    async with lite.client(ALEX, f"{CHANNEL};messageid={card.id}") as teams:
        answer = await teams.execute("refresh", data, trigger="automatic")
    assert "Scoping filter" in words_of(answer.card)


@pytest.mark.parametrize("see", ["causes", "outcome"])
async def test_the_receipt_holds_no_more_than_its_reader_may_see(tmp_path: Path, see: str) -> None:
    """In none of the requester's cards stands what only the helpdesk sees; its own channel reads all."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"
    async with office(url, COLLEAGUES_SEE=see) as desk:
        await escalated(desk)
        card = next(one for one in desk.connector.sent if one.conversation.startswith(IN_CHANNEL))
        await desk.press(ALEX, card, "Note", text="secret-note")
        await desk.press(ALEX, card, "Claim")
        await desk.settle()
        hers = [one for one in desk.connector.sent if ADELE_VANCE_ID in one.conversation]
        told = json.dumps([one.activity for one in hers])
        for secret in (
            "FR",
            "CountryReferenceTwoLetter",
            "skipped-scope-filter-false",
            "secret-note",
            "Workday",
        ):
            assert secret not in told
        assert ("rules for who gets an account" in told) is (see == "causes")
        assert "CountryReferenceTwoLetter" in json.dumps(desk.now_shows(card).activity)


async def test_routed_elsewhere(tmp_path: Path) -> None:
    """A channel that is not the helpdesk's own reads the class of the answer; the person who presses there
    must be helpdesk all the same."""
    elsewhere = "19:hr-desk@thread.tacv2"
    url = f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"
    async with office(url, ESCALATION_ROUTES=f"owner:hr={elsewhere}") as desk:
        async with desk.client(ALEX, elsewhere) as teams:
            activity = teams.activity("installationUpdate", action="add")
            activity["channelData"]["channel"]["id"] = elsewhere
            await teams.post(activity)
        (form,) = await desk.say(ADELE, JANE)
        await desk.press(ADELE, form, "Send to the helpdesk", urgency="normal", note="")
        card = next(one for one in await desk.settle() if elsewhere in one.conversation)
        told = json.dumps(card.activity)
        for secret in ("CountryReferenceTwoLetter", "skipped-scope-filter-false", "Scoping filter"):
            assert secret not in told
        assert "HR has something to complete first." in words_of(card.card or {})
        assert (await desk.case()).channel == f"channel:{elsewhere}"


async def test_routed_out_of_reach(tmp_path: Path) -> None:
    """A case whose channel has lost the app goes to the helpdesk's own, and is worked on like any other."""
    elsewhere = "19:hr-desk@thread.tacv2"
    url = f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"
    async with office(url, ESCALATION_ROUTES=f"owner:hr={elsewhere}") as desk:
        (form,) = await desk.say(ADELE, JANE)
        await desk.press(ADELE, form, "Send to the helpdesk", urgency="normal", note="")
        (card,) = [one for one in await desk.settle() if elsewhere in one.conversation]
        await Contacts(desk.bot.host.database).block(f"channel:{elsewhere}")
        form = await desk.press(ADELE, form, "Change")
        receipt = next(one for one in reversed(desk.connector.sent) if ADELE_VANCE_ID in one.conversation)
        await desk.press_on(ADELE, receipt, form.card, "Save", urgency="urgent", note="Today.")
        sent = await desk.settle() + await desk.settle()
        (moved,) = [one for one in to(sent, CHANNEL) if "Today." in words_of(one.card or {})]
        assert moved.id != card.id
        assert (await desk.case()).channel == f"channel:{CHANNEL}"
        await desk.press(ALEX, moved, "Claim")
        await desk.settle()
        assert "Alex Wilber has it" in shows(desk, moved)


async def test_changed_and_withdrawn(lite: Office) -> None:
    """The requester changes what they said, to urgent too, withdraws, and reopens."""
    receipt, card = await escalated(lite)
    form = await lite.press(ADELE, receipt, "Change")
    done = await lite.press_on(ADELE, receipt, form.card, "Save", urgency="urgent", note="She starts today.")
    assert "She starts today." in words_of(done.card)
    thread = to(await lite.settle(), CHANNEL)
    assert "urgent" in words_of(thread[-1].card or {})
    assert "She starts today." in shows(lite, card)
    assert (await lite.case()).urgency is Urgency.URGENT
    await lite.press(ADELE, receipt, "Withdraw")
    await lite.settle()
    assert "You have withdrawn your case" in shows(lite, receipt)
    assert set(buttons_of(lite.now_shows(receipt).card)) == {"Reopen", "Refresh"}
    await lite.press(ADELE, receipt, "Reopen")
    await lite.settle()
    assert (await lite.case()).state is State.NEW


async def test_the_same_question_again(lite: Office) -> None:
    """Asking again while it is open shows the same case; pressing twice makes one."""
    receipt, _card = await escalated(lite)
    again = await lite.press_on(
        ADELE, receipt, receipt.card or {}, "Send to the helpdesk", urgency="normal", note=""
    )
    assert "it is case 1001" in text_of(again)
    (form,) = await lite.say(ADELE, JANE)
    answer = await lite.press(ADELE, form, "Send to the helpdesk", urgency="normal", note="")
    assert "it is case 1001" in text_of(answer)
    (update,) = await lite.settle()
    assert (update.method, update.id) == ("PUT", form.id)
    assert "Your case is with the helpdesk" in shows(lite, form)
    assert await lite.store.numbered(1002) is None


async def test_left(lite: Office) -> None:
    """Who leaves the form has asked nothing."""
    (form,) = await lite.say(ADELE, JANE)
    answer = await lite.press(ADELE, form, "Back")
    assert "Nothing was sent" in words_of(answer.card)
    assert await lite.settle() == []
    assert await lite.store.numbered(1001) is None


async def test_about_nobody(lite: Office) -> None:
    """Without a person it is a general case; then it must say what it is about."""
    (form,) = await lite.say(ADELE, "pass it to the helpdesk")
    empty = await lite.press(ADELE, form, "Send to the helpdesk", urgency="normal", note=" ")
    assert "Please write what you need help with." in words_of(empty.card)
    await lite.press(ADELE, form, "Send to the helpdesk", urgency="normal", note="How long does it take?")
    sent = await lite.settle()
    card = next(one for one in sent if one.conversation.startswith(IN_CHANNEL))
    assert "How long does it take?" in words_of(card.card or {})
    assert (await lite.case()).about.person is None


async def test_the_last_question(lite: Office) -> None:
    """Without a name, whom the last answer was about is meant."""
    await lite.say(ADELE, "why was 21451 not provisioned?")
    (form,) = await lite.say(ADELE, "pass it to the helpdesk")
    assert "About Jane Doe" in words_of(form.card or {})


async def test_from_an_answer(lite: Office) -> None:
    """The button of an answer asks about the same person and the same expectation, and holds no more than
    the answer's own button; on a card that was handed on it asks for nothing."""
    (answer,) = await lite.say(ADELE, "why was Jane Doe not created in Workday since yesterday?")
    asks = buttons_of(answer.card or {})["Ask the helpdesk"]["data"]
    async with lite.client(ADELE, None) as teams:
        handed_on = await teams.execute("escalate", {**asks, "inserted": True}, reply_to=answer.id)
        assert "personal chat" in text_of(handed_on)
        await teams.execute("escalate", asks, reply_to=answer.id)
        await teams.execute("escalate", asks, reply_to=answer.id)
    first, second = lite.connector.sent[-2:]
    for form in (first, second):
        assert "About Jane Doe" in words_of(form.card or {})
        await lite.press(ADELE, form, "Send to the helpdesk", urgency="normal", note="")
    await lite.settle()
    case = await lite.case()
    assert case.about.expectation.change is Change.CREATE
    assert case.about.expectation.changed_at is not None
    assert case.person_name == "Jane Doe"
    assert await lite.store.numbered(1002) is None


async def test_offered(tmp_path: Path) -> None:
    """The helpdesk is offered where waiting does not help, alone with the bot, if there is a channel."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"

    async def offered(desk: Office, words: str, thread: str | None = None) -> bool:
        (answer,) = await desk.say(ADELE, words, thread=thread)
        return "Ask the helpdesk" in buttons_of(answer.card)

    async with office(url) as desk:
        assert await offered(desk, "why was 21451 not provisioned?")
        assert not await offered(desk, "why was Adele Vance not provisioned?")
        assert not await offered(desk, "why was 21451 not provisioned?", f"{CHANNEL};messageid=1700000000000")
    async with office(url, HELPDESK_CHANNEL=None) as desk:
        assert not await offered(desk, "why was 21451 not provisioned?")


async def test_in_a_channel(lite: Office) -> None:
    """Where others read too, nobody is asked for more, and nothing is listed."""
    for words in (JANE, "my cases"):
        (sent,) = await lite.say(ADELE, words, thread=f"{CHANNEL};messageid=1700000000000")
        assert "personal chat" in words_of(sent.card or {})


async def test_older_clients(lite: Office) -> None:
    """An Action.Submit does the same as an Action.Execute; its answer is a message."""
    receipt, card = await escalated(lite)
    await lite.press(ALEX, card, "Claim", submit=True)
    await lite.settle()
    assert (await lite.case()).state is State.CLAIMED
    await lite.press(ALEX, card, "Resolve…", submit=True)
    form = lite.connector.sent[-1]
    await lite.press_on(ALEX, form, form.card or {}, "Resolve", submit=True, reason="fixed", text="")
    await lite.settle()
    assert (await lite.case()).state is State.RESOLVED
    assert "Your case is solved" in shows(lite, receipt)


async def test_a_leaver(lite: Office) -> None:
    """The receipt about a leaver reads like anybody's while Graph does not answer; the helpdesk reads all."""
    receipt, card = await escalated(lite, "pass Olga Petrenko to the helpdesk")
    leaver, channel = shows(lite, receipt), shows(lite, card)
    for path in ("/auditLogs", "/users", "/servicePrincipals", "/$batch"):
        lite.sandbox.tenant.add_fault(path, status=503, times=500)
    receipt, card = await escalated(lite, "pass Jane Miller to the helpdesk")

    def alike(said: str, name: str) -> str:
        return "".join(letter for letter in said.replace(name, "_") if not letter.isdigit())

    assert alike(leaver, "Olga Petrenko") == alike(shows(lite, receipt), "Jane Miller")
    assert alike(channel, "Olga Petrenko") != alike(shows(lite, card), "Jane Miller")


async def test_no_names_in_notifications(lite: Office) -> None:
    """The text of a notification names nobody."""
    await whole_life(lite)
    for sent in lite.connector.sent:
        summary = sent.activity.get("summary") or ""
        for name in ("Adele", "Alex", "Jane", "21451", "Wilber"):
            assert name not in summary
    for card in all_cards(lite):
        assert all(node.get("id") != "text" or node.get("label") for _path, node, _role in walk(dict(card)))
