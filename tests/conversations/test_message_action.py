"""The action on a message: whom it takes the message to be about, and what it answers the one who asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.people import GUEST_ID, MEGAN_BOWEN_ID
from tests.conversations.asking_elsewhere import dialog_card, line, open_dialog, payload, submit
from tests.conversations.test_privacy import without
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, talking, words_of
from tests.support.teams import TeamsUser

GUEST = TeamsUser("Robin Kline", GUEST_ID)
MEGAN = TeamsUser("Megan Bowen", MEGAN_BOWEN_ID)
JANE = "<p>Hi, why was Jane Doe not provisioned?</p>"


async def test_the_person_in_the_message(talk: Talking) -> None:
    """The helpdesk gets the whole answer, alone, with buttons that a dialog can send."""
    card = dialog_card(await open_dialog(talk, payload(JANE, ADELE)))

    assert causes_of(card)[0] == "skipped-scope-filter-false"
    assert "FR" in words_of(card)
    assert {"Recheck", "Open provisioning logs"} <= set(buttons_of(card))
    assert not {"Something else", "Evidence file", "👍 Yes, it helped"} & set(buttons_of(card))


@pytest.mark.parametrize("channel", [False, True])
async def test_an_employee(talk: Talking, channel: bool) -> None:
    """An employee gets the employee's answer, in a channel too, as nobody else sees the dialog."""
    async with talk.as_user(ADELE, channel=channel) as employee:
        card = dialog_card(await open_dialog(employee, payload(JANE, MEGAN)))

    assert causes_of(card) == ["skipped-scope-filter-false"]
    assert "FR" not in words_of(card)
    assert "21451" not in str(card)


async def test_a_leaver(tmp_path: Path) -> None:
    """An employee reads about a leaver what everybody reads while Graph does not answer."""
    async with talking(tmp_path, user=ADELE, answer_within=60) as talk:
        leaver = await open_dialog(talk, payload("why was Olga Petrenko not provisioned?", MEGAN))
        for path in ("/auditLogs", "/users", "/servicePrincipals", "/$batch"):
            talk.sandbox.tenant.add_fault(path, status=503, times=500)
        other = await open_dialog(talk, payload("why was Jane Miller not provisioned?", MEGAN))

    assert without(dialog_card(leaver), "Olga Petrenko") == without(dialog_card(other), "Jane Miller")


async def test_guests_and_unknown_askers(talk: Talking) -> None:
    """Whoever gets no answers reads why, at every step."""
    action = {"v": 1, "verb": "open_person", "person": {"query": "Jane Doe", "display_name": "Jane Doe"}}
    async with talk.as_user(GUEST) as guest:
        assert "guests please ask" in line(await open_dialog(guest, payload(JANE, ADELE)))
        assert "guests please ask" in line(await open_dialog(guest, None))
        assert "guests please ask" in line(await submit(guest, action))
    talk.sandbox.tenant.withdraw("User.Read.All")
    async with talk.as_user(TeamsUser("Nobody", "c0117050-0000-4000-8000-0000000000ff")) as unknown:
        assert "could not check who you are" in line(await open_dialog(unknown, payload(JANE, ADELE)))


@pytest.mark.parametrize(
    "html",
    [
        "<p>Why was Jane Doe not provisioned?</p><p>cc @0</p><p>Thanks, Adele Vance</p>",
        "<p>Hi @0, Jane Doe still has no account. Can you look?</p>",
        "<p>Why was Jane Doe not provisioned?<br>Best regards<br>Adele Vance</p>",
    ],
)
async def test_neither_the_writer_nor_bystanders(talk: Talking, html: str) -> None:
    """Who wrote the message, is greeted or copied in is not whom it is about."""
    card = dialog_card(await open_dialog(talk, payload(html, ADELE, [MEGAN])))

    assert "About Jane Doe" in words_of(card)


async def test_a_mention(talk: Talking) -> None:
    """A mention is the person by her object id, whatever she is called in the text."""
    card = dialog_card(
        await open_dialog(talk, payload("<p>Why does @0 have no account?</p>", ADELE, [MEGAN]))
    )

    assert "About Megan Bowen" in words_of(card)


async def test_the_writer_about_themselves(talk: Talking) -> None:
    """Who writes that they have no account is meant."""
    card = dialog_card(await open_dialog(talk, payload("<p>I still don't have an account :(</p>", MEGAN)))

    assert "About Megan Bowen" in words_of(card)


async def test_a_quoted_message_is_another_ones(talk: Talking) -> None:
    """Names in a quoted message are not looked up."""
    quote = "<p>Why was Jane Miller not provisioned?</p>"
    reply = f'<blockquote itemscope itemtype="http://schema.skype.com/Reply">{quote}</blockquote>'
    card = dialog_card(await open_dialog(talk, payload(reply + JANE, ADELE)))

    assert "About Jane Doe" in words_of(card)


async def test_an_app_is_nobody(talk: Talking) -> None:
    """Mentions of bots and webhooks are no people."""
    message = payload('<p><at id="0">Status Hook</at> why was Jane Doe not provisioned?</p>', ADELE)
    app = {"applicationIdentityType": "webhook", "id": "b8c1c68c", "displayName": "Status Hook"}
    message["mentions"] = [
        {"id": 0, "mentionText": "Status Hook", "mentioned": {"user": None, "application": app}}
    ]

    assert "About Jane Doe" in words_of(dialog_card(await open_dialog(talk, message)))


async def test_the_day_of_the_message_counts(talk: Talking) -> None:
    """ "Yesterday" is the day before the message was written, not before it is asked about."""
    message = payload("<p>Jane Doe was hired in Workday yesterday and has no account</p>", ADELE)
    message["createdDateTime"] = "2026-11-20T09:52:24.833Z"

    assert "Nov 19" in words_of(dialog_card(await open_dialog(talk, message)))


async def test_several_are_named(talk: Talking) -> None:
    """Each of several has a button, and it answers."""
    several = payload("<p>Jane Doe and Emma Clark have no account</p>", ADELE)
    card = dialog_card(await open_dialog(talk, several))
    buttons = buttons_of(card)
    assert {"Jane Doe", "None of these"} <= set(buttons)

    answer = await submit(talk, buttons["Jane Doe"]["data"], several)

    assert "About Jane Doe" in words_of(dialog_card(answer))


@pytest.mark.parametrize("user", [ALEX, ADELE])
async def test_namesakes(talk: Talking, user: TeamsUser) -> None:
    """A list tells namesakes apart, and each of its buttons finds the one it stands for."""
    async with talk.as_user(user) as teller:
        card = dialog_card(await open_dialog(teller, payload("<p>Why wasn't Jane provisioned?</p>", MEGAN)))
        titles = [title for title in buttons_of(card) if title.endswith(("Jane Doe", "Jane Miller"))]
        assert len(titles) == 2
        assert user is ALEX or "21451" not in str(card)
        for title in titles:
            answer = await submit(teller, buttons_of(card)[title]["data"])
            assert f"About {title.partition(': ')[2]}" in words_of(dialog_card(answer))


@pytest.mark.parametrize(
    "html",
    ["", "<p>Lunch at noon?</p>", "<p></p>", "<img src='x'>", "<p>The weekly sync is broken again</p>"],
)
async def test_nobody_is_named(talk: Talking, html: str) -> None:
    """A form asks for the name and says why."""
    card = dialog_card(await open_dialog(talk, payload(html, ADELE)))

    assert "did not find a person in this message" in words_of(card)
    assert "Continue" in buttons_of(card)


@pytest.mark.parametrize("message", [None, payload("<p>Lunch?</p>", ADELE)])
async def test_the_form(talk: Talking, message: dict[str, object] | None) -> None:
    """A typed name or number, or a picked person, is answered; nothing asks once more."""
    data = buttons_of(dialog_card(await open_dialog(talk, message)))["Continue"]["data"]

    by_name = await submit(talk, {**data, "typed": "Jane Doe"})
    by_number = await submit(talk, {**data, "typed": "21451"})
    picked = await submit(talk, {**data, "person": ADELE.aad_object_id})
    nothing = await submit(talk, data)

    assert causes_of(dialog_card(by_name))[0] == causes_of(dialog_card(by_number))[0]
    assert causes_of(dialog_card(picked))[0] == "created-ok-look-here"
    assert "did not catch a name" in words_of(dialog_card(nothing))


async def test_what_the_message_says_stays(talk: Talking) -> None:
    """The name comes from the form, the rest of the question from the message."""
    message = payload("<p>Her manager is wrong since Friday, please check</p>", ADELE)
    data = buttons_of(dialog_card(await open_dialog(talk, message)))["Continue"]["data"]

    answer = await submit(talk, {**data, "typed": "Jane Miller"}, message)

    assert "manager" in words_of(dialog_card(answer)).lower()


async def test_an_unknown_name_is_asked_about_once(talk: Talking) -> None:
    """A name that nobody has may be no name: the form shows it, and insisting gets the answer."""
    card = dialog_card(
        await open_dialog(talk, payload("<p>Why was Zacharias Quill not provisioned?</p>", ADELE))
    )
    assert "found nobody called “Zacharias Quill”" in words_of(card)

    answer = await submit(talk, {**buttons_of(card)["Continue"]["data"], "typed": "Zacharias Quill"})

    assert causes_of(dialog_card(answer))


async def test_none_of_these(talk: Talking) -> None:
    """ "None of these" asks for the name."""
    card = dialog_card(await open_dialog(talk, payload("<p>Why wasn't Jane provisioned?</p>", ADELE)))

    again = dialog_card(await submit(talk, buttons_of(card)["None of these"]["data"]))

    assert "full name" in words_of(again)


async def test_recheck_in_the_dialog(talk: Talking) -> None:
    """Recheck reads anew and shows what changed, in the dialog."""
    card = dialog_card(await open_dialog(talk, payload(JANE, ADELE)))
    talk.sandbox.tenant.repair("21451")
    talk.sandbox.tenant.run_cycle()

    again = dialog_card(await submit(talk, buttons_of(card)["Recheck"]["data"]))

    assert causes_of(again)[0] == "created-ok-look-here"


@pytest.mark.parametrize(
    "data",
    [None, [], "x", {}, {"verb": "watch", "v": 1}, {"verb": "details", "v": 1}, {"v": 2, "verb": "recheck"}],
)
async def test_old_and_foreign_buttons(talk: Talking, data: object) -> None:
    """Whatever a dialog sends gets a line."""
    assert line(await submit(talk, data))


@pytest.mark.parametrize("status", [403, 429])
async def test_trouble(talk: Talking, status: int) -> None:
    """Where Graph refuses or throttles, the dialog says what could not be read."""
    await open_dialog(talk, None)
    for path in ("/auditLogs", "/users?", "/$batch"):
        talk.sandbox.tenant.add_fault(path, status=status, retry_after=60, times=500)

    card = dialog_card(await open_dialog(talk, payload(JANE, ADELE)))

    assert "could not read" in words_of(card)


async def test_slowness(tmp_path: Path) -> None:
    """What takes too long shows a button in time, and that gets what came of it meanwhile."""
    async with talking(tmp_path, answer_within=0.3) as talk:
        talk.sandbox.tenant.add_fault("/auditLogs", delay_ms=900, times=1)
        value = {"commandId": "diagnoseMessage", "messagePayload": payload(JANE, ADELE)}
        first = await talk.teams.invoke("composeExtension/fetchTask", value)
        card = dialog_card(first)
        assert "still looking" in words_of(card)
        await talk.host.tasks.idle()

        again = await talk.teams.invoke(
            "composeExtension/submitAction", {"data": buttons_of(card)["Look again"]["data"]}
        )

    assert causes_of(dialog_card(again))[0] == "skipped-scope-filter-false"


async def test_sent_again(talk: Talking) -> None:
    """The same invoke at once and later is answered alike."""
    value = {"commandId": "diagnoseMessage", "messagePayload": payload(JANE, ADELE)}
    activity = talk.teams.activity("invoke", name="composeExtension/fetchTask", value=value)

    first, again = await talk.teams.post(activity), await talk.teams.post(activity)

    assert first.body == again.body
