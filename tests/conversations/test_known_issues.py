"""Known issues: a helpdesk agent writes a note, and it stands on the answers it concerns, until it ends."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from sandbox.people import MEGAN_BOWEN_ID
from store.tables import known_issues
from tests.conversations.places import button_on, in_group_chat, press
from tests.rendering.check import walk
from tests.support.connector import Sent
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, talking, words_of
from tests.support.teams import Answer, TeamsUser

MEGAN = TeamsUser("Megan Bowen", MEGAN_BOWEN_ID)
"""In the helpdesk group, too."""

JANE = "why was 21451 not provisioned?"
SCOPE = "skipped-scope-filter-false"
TOMAS = "why was 21490 not provisioned?"
SAID = "HR is fixing cost centres."
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
EVERYBODY = {"text": SAID, "readers": "everybody"}


async def asked(talk: Talking, words: str = JANE) -> Sent:
    """Ask; the answer as it was sent."""
    (sent,) = await talk.ask(words)
    return sent


async def form_on(talk: Talking, sent: Sent) -> Sent:
    """The form behind "Add a note"."""
    _answer, (form,) = await press(talk, sent, "Add a note")
    return form


async def noted(talk: Talking, words: str = JANE, **inputs: Any) -> Answer:
    """Ask, and write a note on the answer; the form's own values stand where nothing else is said."""
    form = await form_on(talk, await asked(talk, words))
    return await saved(talk, form, **inputs)


async def saved(talk: Talking, form: Sent, **inputs: Any) -> Answer:
    answer, _updates = await press(talk, form, "Save", **{**filled(form.card), **inputs})
    return answer


def filled(card: Mapping[str, Any] | None) -> dict[str, Any]:
    """What the inputs of a form hold before anybody touches them."""
    return {
        node["id"]: node.get("value", "")
        for _, node, _ in walk(dict(card or {}))
        if str(node.get("type")).startswith("Input.")
    }


def notes_on(card: Mapping[str, Any] | None) -> list[str]:
    """The notes on an answer or a list, in their order."""
    return [
        words_of(node)
        for _, node, _ in walk(dict(card or {}))
        if str(node.get("id")).startswith("known-issue:")
    ]


async def rows(talk: Talking) -> list[dict[str, Any]]:
    async with talk.host.database.engine.connect() as connection:
        found = await connection.execute(select(known_issues).order_by(known_issues.c.created_at))
        return [dict(row) for row in found.mappings()]


async def test_written_and_shown(talk: Talking, caplog: pytest.LogCaptureFixture) -> None:
    """A note stands on the answer when it is checked again and on another person's with the same cause, and
    not on other causes."""
    caplog.set_level(logging.INFO)
    answer = await asked(talk)
    assert notes_on(answer.card) == []
    form = await form_on(talk, answer)
    assert filled(form.card)["readers"] == "helpdesk"

    listed, (update,) = await press(talk, form, "Save", **{**filled(form.card), "text": SAID})

    assert (update.method, update.id, update.card) == ("PUT", form.id, listed.card)
    assert "Your note is saved." in words_of(listed.card or {})
    (entry,) = notes_on(listed.card)
    assert SAID in entry
    assert "Written by Alex Wilber" in entry
    (row,) = await rows(talk)
    assert (row["cause"], row["code"], row["job"], row["everybody"]) == (SCOPE, None, None, False)
    assert row["created_by"] == ALEX.aad_object_id

    rechecked, _updates = await press(talk, answer, "Recheck")
    (note,) = notes_on(rechecked.card)
    assert note.startswith("📌 Known issue until ")
    assert note.endswith(SAID)

    assert notes_on((await asked(talk, TOMAS)).card) == []
    talk.sandbox.tenant.hr.change("21490", talk.sandbox.tenant.clock(), country="FR")
    talk.sandbox.tenant.run_cycle()
    tomas = await asked(talk, TOMAS)
    assert causes_of(tomas.card)[0] == SCOPE
    assert notes_on(tomas.card) == [note]

    ours = [record for record in caplog.records if record.name.startswith(("bot.", "dialogs.", "store."))]
    assert "known issue noted" in [record.message for record in ours]
    for record in ours:
        assert "cost centres" not in str(vars(record))
        assert ALEX.aad_object_id not in str(vars(record))


async def test_gone_after_its_last_day(tmp_path: Path) -> None:
    """The note holds on its last day, in the zone of its writer, and no longer."""
    passed = timedelta()

    def clock() -> datetime:
        return datetime.now(UTC) + passed

    async with talking(tmp_path, clock=clock) as talk:
        today = datetime.now(UTC).date()
        await noted(talk, text=SAID, until=(today + timedelta(days=2)).isoformat())
        (row,) = await rows(talk)
        ends = row["ends_at"]
        assert (
            ends - timedelta(days=3, hours=2)
            <= datetime.combine(today, datetime.min.time(), UTC)
            < ends - timedelta(days=2)
        )

        passed = ends - datetime.now(UTC) - timedelta(minutes=5)
        assert len(notes_on((await asked(talk)).card)) == 1
        passed = ends - datetime.now(UTC)
        assert notes_on((await asked(talk)).card) == []
        assert "no known issues" in words_of(await talk.card("known issues"))


async def test_employees_read_what_is_for_everybody(talk: Talking) -> None:
    """An employee sees a note for everybody and not one for the helpdesk, and no button to write or list."""
    await noted(talk, text="Internal: ticket with HR.")
    async with talk.as_user(ADELE) as employee:
        assert notes_on((await asked(employee, "why wasn't Jane Doe provisioned?")).card) == []

        await noted(talk, **EVERYBODY)

        answer = await asked(employee, "why wasn't Jane Doe provisioned?")
    (note,) = notes_on(answer.card)
    assert SAID in note
    assert not {"Add a note", "Known issues", "End it now"} & set(buttons_of(answer.card))
    assert "Internal" not in json.dumps(answer.card)


async def test_colleagues_who_see_the_class_alone(tmp_path: Path) -> None:
    """Where colleagues see only how it stands, a note for everybody is not for them either."""
    async with talking(tmp_path, COLLEAGUES_SEE="outcome") as talk:
        await noted(talk, **EVERYBODY)
        async with talk.as_user(ADELE) as employee:
            assert SAID not in json.dumps((await asked(employee, "why wasn't Jane Doe provisioned?")).card)


async def test_a_leaver_is_not_betrayed(talk: Talking) -> None:
    """A note on what is withheld is withheld, too; one on a tenant that is down is shown as if it were."""
    olga = "why was Olga Petrenko not provisioned?"
    answer = await asked(talk, olga)
    assert len(notes_on((await noted(talk, olga, **EVERYBODY)).card)) == 1
    async with talk.as_user(ADELE) as employee:
        withheld = await asked(employee, olga)
        assert notes_on(withheld.card) == []
        assert causes_of(withheld.card)[0] not in causes_of(answer.card)

        data = {"v": 1, "verb": "known_issue", "step": "save", "cause": causes_of(withheld.card)[0]}
        inputs = {"text": "Graph is slow today.", "until": TOMORROW, "readers": "everybody"}
        await talk.teams.execute("known_issue", {**data, **inputs}, reply_to="1")
        leaver = notes_on((await asked(employee, olga)).card)
        for path in ("/auditLogs", "/users", "/servicePrincipals", "/$batch"):
            talk.sandbox.tenant.add_fault(path, status=503, times=500)
        other = notes_on((await asked(employee, "why was Jane Miller not provisioned?")).card)

    assert leaver == other != []


@pytest.mark.parametrize("place", ["channel", "group chat"])
async def test_not_where_others_read(talk: Talking, place: str) -> None:
    """In a shared place there is neither note nor button, and a pressed one, or the words, write nothing."""
    form = await form_on(talk, await asked(talk))
    await saved(talk, form, **EVERYBODY)
    shared = talk.as_user(ALEX, channel=True) if place == "channel" else in_group_chat(talk, ALEX)
    async with shared as alex:
        answer = await asked(alex, JANE)
        assert SAID not in json.dumps(answer.card)
        shown, _none = await press(alex, answer, "Show me")
        assert len(notes_on(shown.card)) == 1
        for card in (answer.card, shown.card):
            assert not {"Add a note", "Known issues"} & set(buttons_of(card))

        for verb, data in (
            ("known_issue", {"step": "write", "cause": SCOPE}),
            ("known_issue", {"step": "list"}),
            ("known_issue", {"step": "save", "cause": SCOPE, **filled(form.card), "text": "x"}),
            ("end_known_issue", {"note": (await rows(talk))[0]["id"]}),
        ):
            before = len(alex.teams.sent)
            refused = await alex.teams.execute(verb, {"v": 1, "verb": verb, **data}, reply_to=answer.id)
            await talk.host.tasks.idle()
            assert "personal chat" in refused.body["value"]
            assert alex.teams.sent[before:] == []
        assert "personal chat" in words_of((await asked(alex, "known issues")).card or {})
    (row,) = await rows(talk)
    assert row["ended_at"] is None


async def test_forged_buttons_are_refused(talk: Talking) -> None:
    """An employee who sends what a helpdesk agent's buttons send writes and ends nothing."""
    await noted(talk, **EVERYBODY)
    (row,) = await rows(talk)
    values = {"text": "x", "until": TOMORROW}
    async with talk.as_user(ADELE) as employee:
        before = len(employee.teams.sent)
        for verb, data in (
            ("known_issue", {"step": "write", "cause": SCOPE}),
            ("known_issue", {"step": "save", "cause": SCOPE, **values}),
            ("known_issue", {"step": "leave"}),
            ("end_known_issue", {"note": row["id"]}),
        ):
            answer = await employee.teams.execute(verb, {"v": 1, "verb": verb, **data}, reply_to="1")
            assert "Only the helpdesk" in answer.body["value"]
        assert employee.teams.sent[before:] == []
    assert await rows(talk) == [row]


async def test_a_cause_nobody_knows(talk: Talking) -> None:
    """A note on a cause that this build does not know is neither written nor asked for."""
    for step in ("write", "save"):
        data = {"v": 1, "verb": "known_issue", "step": step, "cause": "made-up", "text": "x"}
        answer = await talk.teams.execute("known_issue", data, reply_to="1")
        assert "too old" in answer.body["value"]
    assert await rows(talk) == []


async def test_ended_now(talk: Talking) -> None:
    """ "End it now" takes the note off the list and off answers; pressing it again says that it has ended."""
    await noted(talk, text=SAID)
    async with talk.as_user(MEGAN) as megan:
        listed = await asked(megan, "What are the known issues?")
        assert "Written by Alex Wilber" in words_of(listed.card or {})

        answer, (update,) = await press(megan, listed, "End it now")
        again, _updates = await press(megan, listed, "End it now")

    assert (update.method, update.id, update.card) == ("PUT", listed.id, answer.card)
    assert "The note has ended." in words_of(answer.card or {})
    assert "had ended already" in words_of(again.card or {})
    assert notes_on(answer.card) == notes_on((await asked(talk)).card) == []
    (row,) = await rows(talk)
    assert row["ended_at"] is not None


@pytest.mark.parametrize("submit", [False, True])
async def test_what_cannot_be_saved(talk: Talking, submit: bool) -> None:
    """The form comes back in its place with what was typed and what is wrong, and can then be saved."""
    form = await form_on(talk, await asked(talk))
    for inputs, hint in (
        ({"text": ""}, "what is being done"),
        ({"text": "  \n "}, "what is being done"),
        ({"text": "x" * 301}, "at most 300 characters"),
        ({"text": "x", "until": ""}, "choose the last day"),
        ({"text": "x", "until": "soon"}, "choose the last day"),
        ({"text": "x", "until": "2026-02-30"}, "choose the last day"),
        ({"text": "x", "until": "0001-01-01"}, "from today on"),
        ({"text": "x", "until": "9999-12-31"}, "at most 90 days"),
    ):
        typed = {**filled(form.card), **inputs}
        _answer, (update,) = await press(talk, form, "Save", submit=submit, **typed)

        assert (update.method, update.id) == ("PUT", form.id)
        assert hint in words_of(update.card or {})
        assert filled(update.card)["text"] == inputs["text"].strip()[:300]
        assert await rows(talk) == []
    good = {"text": SAID, "until": filled(form.card)["until"]}
    answer, _updates = await press(talk, update, "Save", **{**filled(update.card), **good})
    assert len(notes_on(answer.card)) == 1


async def test_the_longest_text(talk: Talking) -> None:
    """A text of 300 characters is kept and shown whole, also one that is written from right to left."""
    for text in ("ü" * 300, "م" * 300):
        await noted(talk, text=text)
    assert [row["text"] for row in await rows(talk)] == ["ü" * 300, "م" * 300]
    first, second = notes_on((await asked(talk)).card)
    said = first + second
    assert "ü" * 300 in said
    assert "م" * 300 in said


async def test_two_presses_save_once(talk: Talking) -> None:
    """A double click on Save keeps one note, whatever the second one holds."""
    form = await form_on(talk, await asked(talk))
    await saved(talk, form, text=SAID)
    again = await saved(talk, form, text="Something else.")

    assert [row["text"] for row in await rows(talk)] == [SAID]
    assert "saved that note already" in words_of(again.card or {})


async def test_two_notes(talk: Talking) -> None:
    """Two notes on one cause are both shown, the one that ends first before the other."""
    today = datetime.now(UTC).date()
    for days, text in ((20, "The filter is being changed."), (10, SAID)):
        await noted(talk, text=text, until=(today + timedelta(days=days)).isoformat())

    answer = await asked(talk)
    first, second = notes_on(answer.card)
    assert SAID in first
    assert "filter" in second
    _answer, (listed,) = await press(talk, answer, "Known issues")
    assert [SAID in note for note in notes_on(listed.card)] == [True, False]


async def test_an_error_code(talk: Talking) -> None:
    """A note on an error code is shown where the leading event has it, and is not read by its cause."""
    form = await form_on(talk, await asked(talk, TOMAS))
    assert "ContosoUnheardOfCode" in json.dumps(form.card)
    listed = await saved(talk, form, concerns="code", **EVERYBODY)
    assert "The error code ContosoUnheardOfCode" in notes_on(listed.card)[0]
    (row,) = await rows(talk)
    assert (row["cause"], row["code"]) == (None, "ContosoUnheardOfCode")

    assert len(notes_on((await asked(talk, TOMAS)).card)) == 1
    assert notes_on((await asked(talk)).card) == []
    async with talk.as_user(ADELE) as employee:
        answer = await asked(employee, "why was Tomas Silva not provisioned?")
        assert len(notes_on(answer.card)) == 1
        listed_for_all = await asked(employee, "known problems")
    assert len(notes_on(listed_for_all.card)) == 1
    assert "ContosoUnheardOfCode" not in json.dumps([answer.card, listed_for_all.card])


async def test_in_one_job(talk: Talking) -> None:
    """A note on one job names it, and stands where the cause was found in that job."""
    form = await form_on(talk, await asked(talk))
    assert "Only in Workday to Active Directory" in json.dumps(form.card)
    listed = await saved(talk, form, text=SAID, where="job")

    assert "Only in Workday to Active Directory" in notes_on(listed.card)[0]
    assert len(notes_on((await asked(talk)).card)) == 1
    (row,) = await rows(talk)
    assert row["job"]


async def test_left_without_saving(talk: Talking) -> None:
    """ "Back" puts the list in the form's place, and nothing is kept."""
    form = await form_on(talk, await asked(talk))

    answer, (update,) = await press(talk, form, "Back", **{**filled(form.card), "text": SAID})

    assert (update.id, update.card) == (form.id, answer.card)
    assert "Nothing was saved." in words_of(answer.card or {})
    assert await rows(talk) == []


@pytest.mark.parametrize(
    "text",
    ["**bold** [free](https://contoso.example)", "<b>x</b> {{DATE(2026-01-01T00:00:00Z)}}", "# a\n> b"],
)
async def test_text_is_only_text(talk: Talking, text: str) -> None:
    """What a note says is shown as it was typed, on answers and in the list."""
    listed = await noted(talk, text=text)
    shown = " ".join(text.split())

    for card in (listed.card, (await asked(talk)).card):
        (note,) = notes_on(card)
        assert shown not in note.splitlines()
        assert shown in note.replace("\\", "").replace("\u200b", "")


async def test_a_list_in_the_middle_of_a_question(talk: Talking) -> None:
    """The list may be asked for while a question is open; the question stays open."""
    await talk.card("why wasn't Jane provisioned?")
    assert "no known issues" in words_of(await talk.card("Show me the known issues, please"))

    assert causes_of(await talk.card("2"))[0] == SCOPE


async def test_a_database_that_is_down(talk: Talking, caplog: pytest.LogCaptureFixture) -> None:
    """The answer comes without notes, the form can be sent again, and the log says so without content."""
    answer = await asked(talk)
    form = await form_on(talk, answer)
    await saved(talk, form, text="First.")
    other = await form_on(talk, answer)
    listed = await asked(talk, "known issues")
    async with talk.host.database.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE known_issues RENAME TO elsewhere")

    failed = await saved(talk, other, text=SAID)
    assert "try again" in words_of(failed.card or {})
    assert filled(failed.card)["text"] == SAID
    ended, _updates = await press(talk, listed, "End it now")
    assert "could not read the known issues" in words_of(ended.card or {})
    shown = await asked(talk)
    assert causes_of(shown.card)[0] == SCOPE
    assert notes_on(shown.card) == []
    assert "could not read the known issues" in words_of(await talk.card("known issues"))
    assert "known issues not read" in [record.message for record in caplog.records]
    assert "cost centres" not in caplog.text

    async with talk.host.database.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO known_issues")
    data = {**button_on(failed.card, "Save")["data"], **filled(failed.card)}
    again = await talk.teams.execute("known_issue", data, reply_to=other.id)
    assert sorted(SAID in note for note in notes_on(again.card)) == [False, True]


async def test_without_execute(talk: Talking) -> None:
    """Clients that know only Action.Submit write and end notes, too."""
    answer = await asked(talk)
    _answer, (form,) = await press(talk, answer, "Add a note", submit=True)
    _answer, (listed,) = await press(talk, form, "Save", submit=True, **{**filled(form.card), "text": SAID})
    assert len(notes_on(listed.card)) == 1
    _answer, (ended,) = await press(talk, listed, "End it now", submit=True)
    assert notes_on(ended.card) == []
    assert button_on(ended.card, "Something else")
