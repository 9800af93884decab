"""The evidence file: for the helpdesk alone with the bot, read anew on consent, stored once, masked."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from store.tables import metadata
from tests.conversations.places import in_group_chat, press
from tests.support.connector import Sent
from tests.support.onedrive import OneDrive, onedrive_running
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, talking, words_of
from tests.support.teams import Answer

ASKED = "why was 21451 not provisioned?"
BUTTON = "Evidence file"
CONSENT = "application/vnd.microsoft.teams.card.file.consent"
INFO = "application/vnd.microsoft.teams.card.file.info"
JANE = {"v": 1, "verb": "evidence_file", "person": {"query": "21451", "hr_id": "21451"}}


@pytest.fixture
async def drive() -> AsyncIterator[OneDrive]:
    """Where files go."""
    async with onedrive_running() as running:
        yield running


def attachment(sent: Sent) -> Mapping[str, Any]:
    """The one attachment of a message."""
    (only,) = sent.activity["attachments"]
    found: Mapping[str, Any] = only
    return found


async def offered(talk: Talking) -> Sent:
    """Ask about Jane and press the button; the message with the consent card."""
    (sent,) = await talk.ask(ASKED)
    _answer, (consent,) = await press(talk, sent, BUTTON)
    return consent


async def answer_card(
    talk: Talking,
    consent: Sent | None,
    action: str,
    context: object = None,
    upload: Mapping[str, Any] | None = None,
) -> tuple[Answer, list[Sent]]:
    """Press a button of the consent card as Teams does; the answer, and what was sent then."""
    key = f"{action}Context"
    content = attachment(consent)["content"] if consent is not None else {}
    value = {"type": "fileUpload", "action": action, "context": context or content.get(key)}
    if upload is not None:
        value["uploadInfo"] = dict(upload)
    before = len(talk.connector.everything)
    activity = talk.teams.activity(
        "invoke", name="fileConsent/invoke", value=value, replyToId=consent.id if consent else "1"
    )
    answer = await talk.teams.post(activity)
    await talk.host.tasks.idle()
    after = talk.connector.everything[before:]
    return answer, [sent for sent in after if sent.activity.get("type") != "typing"]


async def test_the_card_asks_for_consent(talk: Talking) -> None:
    """The button brings Teams' own card, whose name and description name nobody."""
    (sent,) = await talk.ask(ASKED)
    answer, (consent,) = await press(talk, sent, BUTTON)

    asked = attachment(consent)
    assert "OneDrive" in answer.body["value"]
    assert asked["contentType"] == CONSENT
    assert asked["name"].startswith("provisioning-evidence-2")
    assert asked["name"].endswith(".json")
    assert 0 < asked["content"]["sizeInBytes"] <= 256 * 1024
    for text in (asked["name"], asked["content"]["description"], consent.activity["summary"]):
        assert "Jane" not in text
        assert "21451" not in text
    assert asked["content"]["acceptContext"]["person"]["hr_id"] == "21451"
    assert "seen" not in asked["content"]["acceptContext"]


async def test_accepted(talk: Talking, drive: OneDrive) -> None:
    """On consent the evidence is read anew and stored masked, and the card makes way for the file's."""
    consent = await offered(talk)
    answer, (gone, info) = await answer_card(talk, consent, "accept", upload=drive.upload_info())

    assert (answer.status, answer.body) == (200, {})
    assert (gone.method, gone.id) == ("DELETE", consent.id)
    shown = attachment(info)
    assert shown["contentType"] == INFO
    assert shown["contentUrl"] == drive.upload_info()["contentUrl"]
    assert shown["name"] == "provisioning-evidence.json"
    assert shown["content"] == {"uniqueId": "1150D938-8870-4044-9F2C-5BBDEBA70C8C", "fileType": "json"}
    ((path, headers, body),) = drive.arrived
    assert path == "/upload?guid=%27a%2Fb%27&tempauth=x%2By"
    assert headers["Content-Range"] == f"bytes 0-{len(body) - 1}/{len(body)}"
    assert "Authorization" not in headers
    told = json.loads(body)
    assert (told["schema"], told["masked"]) == ("provisioning-evidence/1", True)
    assert told["events"][0]["steps"][0]["details"]["workerid"] == told["person"]["hr_id"]
    assert not re.search(r"jane|\bdoe\b|21451|contoso\.com", body.decode(), re.IGNORECASE)


async def test_it_is_read_anew(talk: Talking, drive: OneDrive) -> None:
    """What changed between question and consent is in the file; nothing was kept in between."""
    consent = await offered(talk)
    talk.sandbox.tenant.withdraw("AuditLog.Read.All")
    await answer_card(talk, consent, "accept", upload=drive.upload_info())

    told = json.loads(drive.arrived[0][2])
    assert told["events"] == []
    assert "not_permitted" in {gap["unavailable"] for gap in told["gaps"]}


async def test_declined(talk: Talking, drive: OneDrive) -> None:
    """No is a no: the card goes, nothing is sent anywhere."""
    consent = await offered(talk)
    answer, (gone, said) = await answer_card(talk, consent, "decline")

    assert answer.status == 200
    assert (gone.method, gone.id) == ("DELETE", consent.id)
    assert "not stored" in words_of(said.card or {})
    assert drive.arrived == []


async def test_twice(talk: Talking, drive: OneDrive) -> None:
    """A second press on the same consent card stores and says nothing more, whatever it says."""
    consent = await offered(talk)
    await answer_card(talk, consent, "accept", upload=drive.upload_info())
    for action in ("accept", "decline"):
        answer, after = await answer_card(talk, consent, action, context=None, upload=drive.upload_info())
        assert answer.status == 200
        assert [sent.method for sent in after] == ["DELETE"]
    assert len(drive.arrived) == 1


@pytest.mark.parametrize(
    "differs",
    [
        {"uploadUrl": "https://files.contoso.com/upload"},
        {"uploadUrl": "https://contoso.sharepoint.com/upload"},  # a cloud's host, in anonymous mode
        {"uploadUrl": "http://169.254.169.254/latest"},
        {"uploadUrl": "file:///etc/passwd"},
        {"uploadUrl": "https://127.0.0.1@files.contoso.com/upload"},
        {"contentUrl": "https://files.contoso.com/evil"},
    ],
)
async def test_another_host(talk: Talking, drive: OneDrive, differs: dict[str, str]) -> None:
    """A file goes nowhere but to OneDrive, and no link leads elsewhere; the card says so and what to do."""
    consent = await offered(talk)
    _answer, (_gone, failed) = await answer_card(talk, consent, "accept", upload=drive.upload_info(**differs))

    said = words_of(failed.card or {})
    assert "not your OneDrive" in said
    assert "provisioning-bot diagnose" in said
    assert drive.arrived == []


@pytest.mark.parametrize("status", [202, 302, 401, 409, 500])
async def test_a_drive_that_refuses(talk: Talking, drive: OneDrive, status: int) -> None:
    """What was not stored whole was not stored; no redirect is followed, and trying again works."""
    drive.status, drive.headers = status, {"Location": f"{drive.url}/elsewhere"}
    consent = await offered(talk)
    _answer, (_gone, failed) = await answer_card(talk, consent, "accept", upload=drive.upload_info())

    assert "could not store" in words_of(failed.card or {})
    assert len(drive.arrived) == 1
    drive.status, drive.headers = 200, {}
    _answer, (again,) = await press(talk, failed, "Try again")
    _answer, (_gone, info) = await answer_card(talk, again, "accept", upload=drive.upload_info())
    assert attachment(info)["contentType"] == INFO


async def test_a_drive_that_is_away(talk: Talking, drive: OneDrive) -> None:
    """An address where nobody answers is a file that was not stored."""
    consent = await offered(talk)
    upload = drive.upload_info(uploadUrl="http://127.0.0.1:9/upload")
    _answer, (_gone, failed) = await answer_card(talk, consent, "accept", upload=upload)
    assert "could not store" in words_of(failed.card or {})


async def test_no_upload_address(talk: Talking) -> None:
    """Consent without an address has nowhere to put the file."""
    consent = await offered(talk)
    _answer, (_gone, failed) = await answer_card(talk, consent, "accept")
    assert "could not store" in words_of(failed.card or {})


async def test_an_employee_has_no_button(talk: Talking, drive: OneDrive) -> None:
    """An employee's card has no such button; a forged press, or a forged consent, gets a no and no file."""
    async with talk.as_user(ADELE) as employee:
        (sent,) = await employee.ask(ASKED)
        assert BUTTON not in buttons_of(sent.card)
        answer = await employee.teams.execute("evidence_file", JANE, reply_to=sent.id)
        assert answer.body["value"] == "Only the helpdesk gets the evidence file, alone with me."

        forged = {**JANE, "consent": "a" * 32}
        _answer, after = await answer_card(employee, None, "accept", forged, drive.upload_info())
        assert "Only the helpdesk" in words_of(after[-1].card or {})
    assert drive.arrived == []
    assert CONSENT not in str([sent.activity for sent in talk.connector.everything])


async def test_submit_says_no_too(talk: Talking) -> None:
    """Without Action.Execute the no is a message."""
    async with talk.as_user(ADELE) as employee:
        before = len(talk.teams.sent)
        await employee.teams.submit(JANE, reply_to="1")
        (said,) = talk.teams.sent[before:]
        assert "Only the helpdesk" in words_of(said.card or {})


async def test_where_others_read(talk: Talking, drive: OneDrive) -> None:
    """In a channel or group chat nobody gets the file, and no card of theirs is taken away."""
    forged = {**JANE, "consent": "b" * 32}
    async with talk.as_user(ALEX, channel=True) as channel, in_group_chat(talk, ALEX) as group:
        for shared in (channel, group):
            (sent,) = await shared.ask(ASKED)
            assert BUTTON not in buttons_of(sent.card)
            answer = await shared.teams.execute("show_me", JANE, reply_to=sent.id)
            assert BUTTON not in buttons_of(answer.body["value"])
            answer = await shared.teams.execute("evidence_file", JANE, reply_to=sent.id)
            assert "alone with me" in answer.body["value"]
            _answer, after = await answer_card(shared, sent, "accept", forged, drive.upload_info())
            assert [one.method for one in after] == ["POST"]
    assert drive.arrived == []


@pytest.mark.parametrize(
    "context",
    [
        None,
        "x",
        [],
        {"v": 1, "verb": "evidence_file"},
        JANE,  # without the consent card's own mark
        {**JANE, "consent": "not a mark"},
        {**JANE, "verb": "recheck", "consent": "c" * 32},
        {**JANE, "verb": "explode", "consent": "c" * 32},
        {**JANE, "v": 2, "consent": "c" * 32},
    ],
)
async def test_a_forged_context(talk: Talking, drive: OneDrive, context: object) -> None:
    """What no card of ours sends gets an answer, never an error, and no file."""
    answer, (_gone, said) = await answer_card(talk, None, "accept", context, drive.upload_info())
    assert answer.status == 200
    assert "too old" in words_of(said.card or {})
    assert drive.arrived == []


@pytest.mark.parametrize(
    "value", [None, "x", {}, {"action": "explode", "context": {**JANE, "consent": "d" * 32}}]
)
async def test_a_misshapen_answer(talk: Talking, value: object) -> None:
    """The same for an invoke that is none."""
    activity = talk.teams.activity("invoke", name="fileConsent/invoke", value=value)
    answer = await talk.teams.post(activity)
    await talk.host.tasks.idle()
    assert answer.status == 200
    assert "too old" in words_of(talk.teams.last_card)


async def test_out_of_the_helpdesk_meanwhile(tmp_path: Path, drive: OneDrive) -> None:
    """Whoever may see it no more when they consent gets no file."""
    async with talking(tmp_path) as talk:
        consent = await offered(talk)
        async with talk.as_user(ADELE) as other:
            _answer, after = await answer_card(other, consent, "accept", upload=drive.upload_info())
            assert "Only the helpdesk" in words_of(after[-1].card or {})
    assert drive.arrived == []


async def test_the_click_does_not_wait(talk: Talking, drive: OneDrive) -> None:
    """Teams gets its answer while the file is still on its way."""
    consent = await offered(talk)
    drive.gate.clear()
    value = {
        "type": "fileUpload",
        "action": "accept",
        "context": attachment(consent)["content"]["acceptContext"],
        "uploadInfo": drive.upload_info(),
    }
    activity = talk.teams.activity("invoke", name="fileConsent/invoke", value=value, replyToId=consent.id)
    answer = await talk.teams.post(activity)
    assert answer.status == 200
    drive.gate.set()
    await talk.host.tasks.idle()
    assert attachment(talk.teams.sent[-1])["contentType"] == INFO


async def test_a_card_that_stays(talk: Talking, drive: OneDrive) -> None:
    """Where the consent card can't be taken away the file is stored all the same."""
    consent = await offered(talk)
    talk.connector.fail(404)
    _answer, (info,) = await answer_card(talk, consent, "accept", upload=drive.upload_info())
    assert attachment(info)["contentType"] == INFO


async def test_nothing_is_kept(talk: Talking, drive: OneDrive) -> None:
    """Of a file the database knows only that its consent card was answered."""
    consent = await offered(talk)
    await answer_card(talk, consent, "accept", upload=drive.upload_info())
    async with talk.host.database.engine.connect() as connection:
        rows = [
            str(row)
            for table in metadata.sorted_tables
            for row in (await connection.execute(select(table))).mappings().all()
        ]
    kept = "\n".join(rows)
    assert attachment(consent)["content"]["acceptContext"]["consent"] in kept
    for secret in ("tempauth", "provisioning-evidence", "1150D938"):
        assert secret not in kept


async def test_only_where_there_are_files(talk: Talking) -> None:
    """A client that is not Teams is offered no file, nor is any in a cloud where Teams has none for bots."""
    before = len(talk.teams.sent)
    await talk.teams.say(ASKED, channelId="webchat")
    await talk.host.tasks.idle()
    (sent,) = talk.teams.sent[before:]
    assert "Open provisioning logs" in str(sent.card)
    assert BUTTON not in buttons_of(sent.card)
    activity = talk.teams.activity(
        "invoke",
        channelId="webchat",
        name="adaptiveCard/action",
        value={"action": {"type": "Action.Execute", "verb": "evidence_file", "data": JANE}},
    )
    answer = await talk.teams.post(activity)
    assert "only in a personal chat in Teams" in answer.body["value"]
