"""Odd moments of cases: asked twice, pressed too late, left empty, or typed where a button is meant."""

from __future__ import annotations

import pytest

from sandbox.people import ADELE_VANCE_ID, MEGAN_BOWEN_ID
from store.case import State, Urgency, What
from tests.support.helpdesk import (
    ADELE,
    ALEX,
    CHANNEL,
    ISAIAH,
    JANE,
    MEGAN,
    Office,
    escalated,
    shows,
    text_of,
    to,
)
from tests.support.talk import buttons_of, words_of


async def test_more_is_said_when_asking_again(lite: Office) -> None:
    """What is written in a second form about the same goes into the case, once, and nothing is lost."""
    _receipt, card = await escalated(lite, note="She starts on Monday.")
    (form,) = await lite.say(ADELE, JANE)
    said = {"urgency": "urgent", "note": "Her laptop is here already."}
    answer = await lite.press(ADELE, form, "Send to the helpdesk", **said)
    assert "it is case 1001" in text_of(answer)
    assert "added" in text_of(answer)
    again = await lite.press_on(ADELE, form, form.card or {}, "Send to the helpdesk", **said)
    assert "added" not in text_of(again)
    thread = [words_of(one.card or {}) for one in to(await lite.settle(), CHANNEL)]
    assert len([one for one in thread if "Her laptop is here already." in one]) == 1
    assert len([one for one in thread if "urgent" in one]) == 1
    case = await lite.case()
    assert (case.urgency, case.note) == (Urgency.URGENT, "She starts on Monday.")
    assert [entry.what for entry in await lite.history()] == [What.OPENED, What.EDITED, What.ANSWERED]
    assert "Her laptop is here already." in shows(lite, card)


async def test_a_made_up_form_adds_nothing(lite: Office) -> None:
    """A form with the id of somebody else's case adds nothing to it."""
    _receipt, _card = await escalated(lite)
    (form,) = await lite.say(ISAIAH, JANE)
    button = buttons_of(form.card)["Send to the helpdesk"]
    data = {**button["data"], "form": (await lite.case()).id, "urgency": "urgent", "note": "Hello"}
    async with lite.client(ISAIAH, None) as teams:
        answer = await teams.execute(button["verb"], data, reply_to=form.id)
    assert "no longer good" in text_of(answer)
    assert [entry.what for entry in await lite.history()] == [What.OPENED]


async def test_a_question_needs_words(lite: Office) -> None:
    """Who waits for the requester without asking anything gets the form again, with what was chosen."""
    _receipt, card = await escalated(lite)
    form = await lite.press(ALEX, card, "Waiting for…")
    again = await lite.press_on(ALEX, card, form.card, "Save", on="requester")
    assert "Please write what you need to know" in words_of(again.card)
    await lite.press_on(ALEX, card, again.card, "Save", on="requester", text="Which office?")
    assert (await lite.case()).state is State.WAITING


async def test_a_form_that_comes_too_late_says_why(lite: Office) -> None:
    """Who sends a form after somebody else was faster reads why nothing has changed; nobody else does."""
    receipt, card = await escalated(lite)
    form = await lite.press(ALEX, card, "Resolve…")
    await lite.press(ADELE, receipt, "Withdraw")
    late = await lite.press_on(ALEX, card, form.card, "Resolve", reason="fixed")
    assert "was withdrawn by the requester" in words_of(late.card)
    await lite.settle()
    assert "was withdrawn by the requester" not in shows(lite, card)
    words = await lite.press_on(ALEX, card, card.card or {}, "Send to the requester", text="I am on it.")
    assert "was withdrawn by the requester" in text_of(words)
    assert to(await lite.settle(), ADELE_VANCE_ID) == []


@pytest.mark.parametrize("said", ["close the case", "note: she may leave"])
async def test_buttons_in_words(lite: Office, said: str) -> None:
    """What is a button on the case's card is not passed on to the requester, unless the agent says so."""
    _receipt, card = await escalated(lite)
    thread = f"{CHANNEL};messageid={card.id}"
    hint, offer = await lite.say(ALEX, said, thread=thread)
    assert "card" in words_of(hint.card or {})
    assert to(await lite.settle(), ADELE_VANCE_ID) == []
    assert [entry.what for entry in await lite.history()] == [What.OPENED]
    send = next(found for name, found in buttons_of(offer.card).items() if "Adele" in name)
    async with lite.client(ALEX, thread) as teams:
        await teams.execute(send["verb"], send["data"], reply_to=offer.id)
    assert said in "".join(words_of(one.card or {}) for one in to(await lite.settle(), ADELE_VANCE_ID))


@pytest.mark.parametrize("button", ["It works, thank you", "Withdraw"])
async def test_last_words(lite: Office, button: str) -> None:
    """What the requester wrote into the box before ending the case reaches the helpdesk."""
    receipt, card = await escalated(lite)
    if button != "Withdraw":
        form = await lite.press(ALEX, card, "Resolve…")
        await lite.press_on(ALEX, card, form.card, "Resolve", reason="fixed")
        await lite.settle()
    await lite.press(ADELE, receipt, button, text="You were quick, thanks!")
    thread = [words_of(one.card or {}) for one in to(await lite.settle(), CHANNEL)]
    assert [said for said in thread if "You were quick, thanks!" in said]
    assert not (await lite.case()).open


async def test_the_next_case_has_its_own_post(lite: Office) -> None:
    """Where another case is shown in the place of one, the card says that its thread is elsewhere."""
    _receipt, card = await escalated(lite)
    await escalated(lite, "pass 21490 to the helpdesk")
    shown = await lite.press(ALEX, card, "Next case")
    assert "Case 1002" in words_of(shown.card)
    assert "its own post" in words_of(shown.card)
    assert "its own post" not in shows(lite, card)


async def test_an_assigned_case_in_notifications(lite: Office) -> None:
    """Whoever asked is notified that somebody looks after the case, whichever way they came to have it."""
    _receipt, card = await escalated(lite)
    form = await lite.press(ALEX, card, "Assign…")
    await lite.press_on(ALEX, card, form.card, "Assign", to=MEGAN_BOWEN_ID)
    sent = await lite.settle()
    toasts = [
        [one.activity["summary"] for one in to(sent, whom)] for whom in (ADELE_VANCE_ID, MEGAN_BOWEN_ID)
    ]
    assert toasts == [["Somebody is looking after your case"], ["A case was given to you"]]
    (news,) = to(sent, ADELE_VANCE_ID)
    await lite.press(ADELE, news, "Show the case")
    assert "Megan Bowen is looking after your case" in words_of(lite.connector.sent[-1].card or {})
    assert MEGAN.name in shows(lite, card)


async def test_no_cases(lite: Office) -> None:
    """With no case, an agent reads that, and is not offered a choice among none."""
    (listed,) = await lite.say(ALEX, "my cases")
    assert "There is no unclaimed case" in words_of(listed.card or {})
    assert "Show this cause" not in buttons_of(listed.card)
