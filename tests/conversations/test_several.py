"""Several people in one message: all are looked up at once and stand in one card, worst first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sandbox.company import hires
from tests.conversations.places import in_group_chat, press
from tests.support.connector import Sent
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, talking, words_of


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine may be slow; tests of slowness set less."""
    monkeypatch.setattr("dialogs.several.PATIENCE", 30.0)


NAMED = "Jane Doe and Sofia Rossi and 21480 have no account"
EVERYBODY = [hire.worker.hr_id for hire in hires()]


def rows_of(card: Mapping[str, Any] | None) -> list[str]:
    """The lines of a list card, a text each, in their order."""
    body = (card or {})["body"]
    return [words_of(item) for item in body if str(item.get("id", "")).startswith("person:")]


def row_of(card: Mapping[str, Any] | None, name: str) -> str:
    """The line about somebody."""
    return next(row for row in rows_of(card) if name in row)


def opens(card: Mapping[str, Any] | None, name: str) -> str:
    """The title of the button in somebody's line."""
    return row_of(card, name).splitlines()[-1]


async def listed(talk: Talking, words: str) -> Sent:
    """Say something and return the one list card that came."""
    (sent,) = await talk.ask(words)
    assert rows_of(sent.card), sent.activity
    return sent


@pytest.mark.parametrize("submit", [False, True])
async def test_one_card_about_all(talk: Talking, submit: bool) -> None:
    """Each of them has a line with the answer and who must act, and a button that opens the whole answer."""
    sent = await listed(talk, NAMED)

    assert "3 people, the most urgent first" in words_of(sent.card or {})
    for row, name in zip(
        rows_of(sent.card), ("1. Sofia Rossi", "2. Jane Doe", "3. Emma Johansson"), strict=True
    ):
        assert name in row
    assert "Needs HR** · Jane Doe is outside the scoping filter" in row_of(sent.card, "Jane Doe")
    assert "Who must act: HR" in row_of(sent.card, "Jane Doe")
    for name, cause in (
        ("Sofia Rossi", "match-ambiguous-in-target"),
        ("Emma Johansson", "skipped-required-attribute-missing"),
    ):
        title = opens(sent.card, name)
        assert buttons_of(sent.card)[title]["data"]["expect"] == "create"
        _answer, (shown,) = await press(talk, sent, title, submit=submit)
        assert causes_of(shown.card)[0] == cause


async def test_who_is_not_found_and_who_matches_several(talk: Talking) -> None:
    """A name that fits several people or nobody has a line that says so; its button asks who is meant."""
    sent = await listed(talk, "why were Sofia Rossi and Jane and Zora Atall not provisioned?")

    assert "2 people match" in row_of(sent.card, "Jane")
    assert "Not found" in row_of(sent.card, "Zora Atall")
    _answer, (choice,) = await press(talk, sent, opens(sent.card, "Jane"))
    assert "do you mean?" in words_of(choice.card or {})
    assert causes_of(await talk.card("2"))[0] == "skipped-scope-filter-false"
    _answer, (form,) = await press(talk, sent, opens(sent.card, "Zora Atall"))
    assert "Continue" in buttons_of(form.card)


async def test_named_in_answer_to_who(talk: Talking) -> None:
    """Several names in answer to "who is it about?" are all looked up, for what was asked before."""
    await talk.card("why was somebody not provisioned?")

    sent = await listed(talk, "Sofia Rossi and 21480")

    assert len(rows_of(sent.card)) == 2
    assert {b["data"].get("expect") for t, b in buttons_of(sent.card).items() if "Open" in t} == {"create"}


async def test_a_person_named_twice(talk: Talking) -> None:
    """Whoever is named by name and by number has one line and is looked up once."""
    sent = await listed(talk, "please check\n21301\n21451\n0021301\n21470\nMegan Bowen and Sofia Rossi")

    assert len(rows_of(sent.card)) == 3
    assert "3 of them were named twice" in words_of(sent.card or {})


async def test_levels(talk: Talking) -> None:
    """An employee reads plain words, a shared place the class alone, and neither an HR number nor an id."""
    async with talk.as_user(ADELE) as adele:
        sent = await listed(adele, NAMED)
        assert "CountryReferenceTwoLetter" not in json.dumps(sent.card)
        assert "HR" in row_of(sent.card, "Jane Doe")
        _answer, (shown,) = await press(adele, sent, opens(sent.card, "Sofia Rossi"))
        assert causes_of(shown.card)[0] == "match-ambiguous-in-target"
        assert "Open provisioning logs" not in buttons_of(shown.card)
    async with in_group_chat(talk, ALEX) as alex:
        sent = await listed(alex, NAMED)
        assert "HR has something to complete first." in row_of(sent.card, "Jane Doe")
        _answer, (shown,) = await press(alex, sent, opens(sent.card, "Sofia Rossi"))
        assert causes_of(shown.card) == []
        for hidden in ("21451", "21470", "entra_id", "scoping", "jdoe"):
            assert hidden not in json.dumps(sent.card), hidden


async def test_colleagues_see_only_what_the_setting_allows(tmp_path: Path) -> None:
    """With COLLEAGUES_SEE=outcome a colleague's line is the class alone, and one's own is whole."""
    async with talking(tmp_path, user=ADELE, COLLEAGUES_SEE="outcome") as talk:
        sent = await listed(talk, "why were Jane Doe and Adele Vance not provisioned?")

    assert "HR has something to complete first." in row_of(sent.card, "Jane Doe")
    assert "exists and is enabled" in row_of(sent.card, "Adele Vance")


@pytest.mark.parametrize("shared", [False, True])
async def test_a_leaver_in_the_list(talk: Talking, shared: bool) -> None:
    """Who may not hear of leavers reads the line of somebody about whom nothing is known, to the letter."""
    names = ("Olga Petrenko", "Jane Miller")
    async with talk.as_user(ALEX if shared else ADELE, channel=shared) as asker:
        leaver = await listed(asker, f"why were {names[0]} and Sofia Rossi not provisioned?")
        for path in ("/auditLogs", "/users", "/servicePrincipals", "/$batch"):
            talk.sandbox.tenant.add_fault(path, status=503, times=500)
        other = await asker.ask(f"why were {names[1]} and Sofia Rossi not provisioned?")

    def line(sent: Sent, name: str) -> list[str]:
        return row_of(sent.card, name).replace(name, "_").splitlines()[1:-1]

    assert line(leaver, names[0]) == line(other[-1], names[1])
    assert "off" not in row_of(leaver.card, names[0])
    mine = buttons_of(leaver.card)[opens(leaver.card, names[0])]["data"]
    assert mine["person"] == {"query": names[0], "display_name": names[0]}


async def test_the_helpdesk_hears_of_leavers(talk: Talking) -> None:
    """Alone with the bot the helpdesk reads that somebody was switched off."""
    sent = await listed(talk, "why were Olga Petrenko and Sofia Rossi not provisioned?")

    assert "switched off" in row_of(sent.card, "Olga Petrenko")


async def test_a_pasted_list(talk: Talking) -> None:
    """Fifty of sixty-three numbers are looked up, the others are spoken of, and pages lead through all."""
    sent = await listed(talk, "\n".join([*EVERYBODY[:60], "99001", "99002", "99003"]))

    said = words_of(sent.card or {})
    assert "The first 50 of 63 were looked up: I take 50 at once." in said
    assert "Done: 42" in said
    assert "Not found: 2" in said
    seen, pages = list(rows_of(sent.card)), 1
    card, talk.sandbox.tenant.stats = sent.card, type(talk.sandbox.tenant.stats)()
    while "Next page" in buttons_of(card):
        button = buttons_of(card)["Next page"]
        answer = await talk.teams.execute(button["verb"], button["data"], reply_to=sent.id)
        await talk.host.tasks.idle()
        card, pages = answer.card, pages + 1
        seen += rows_of(card)
    assert pages == 5
    assert len(set(seen)) == len(seen) == 50
    assert "Previous page" in buttons_of(card)
    assert not any("/auditLogs" in kind for kind in talk.sandbox.tenant.stats)


async def test_what_fifty_people_cost(talk: Talking) -> None:
    """The log is asked a few times for fifty people, and Graph less than once for each of them."""
    await talk.card("why was 21451 not provisioned?")
    stats = talk.sandbox.tenant.stats
    stats.clear()

    sent = await listed(talk, "\n".join(EVERYBODY[:50]))

    assert "50 people" in words_of(sent.card or {})
    assert stats["GET /auditLogs/provisioning"] + stats["GET /auditLogs/directoryAudits"] <= 5
    assert sum(count for kind, count in stats.items() if kind != "batches") <= 40


async def test_an_employee_asks_about_a_handful(talk: Talking) -> None:
    """More than seven people from an employee: the first seven are answered, kindly, and no more are read."""
    async with talk.as_user(ADELE) as adele:
        sent = await listed(adele, "\n".join(EVERYBODY[:12]))
    async with talk.as_user(ALEX, channel=True) as alex:
        shared = await listed(alex, "\n".join(EVERYBODY[:12]))

    for card in (sent.card, shared.card):
        assert len(rows_of(card)) == 7
        assert "The first 7 of 12 were looked up: I take 7 at once." in words_of(card or {})
    assert "helpdesk, in" not in words_of(sent.card or {})
    assert "From the helpdesk, in the personal chat, I take 50 people at once." in words_of(shared.card or {})


async def test_recheck(talk: Talking) -> None:
    """Recheck and "check again" read everybody anew and show who is there now."""
    sent = await listed(talk, "why were Sofia Rossi and 21480 not provisioned?")
    talk.sandbox.tenant.repair("21480")
    talk.sandbox.tenant.run_cycle()

    answer, sent_too = await press(talk, sent, "Recheck")

    assert "Done" in row_of(answer.card, "Emma Johansson")
    assert [(one.method, one.id) for one in sent_too] == [("PUT", sent.id)]
    assert "Done" in row_of((await listed(talk, "check again")).card, "Emma Johansson")


async def test_recheck_of_a_long_list(talk: Talking) -> None:
    """The newest long list is checked again from memory; an older one gets an answer, and no other card."""
    first = await listed(talk, "\n".join(EVERYBODY[:20]))
    answer, _sent = await press(talk, first, "Recheck")
    assert "20 people" in words_of(answer.card)
    await listed(talk, "\n".join(EVERYBODY[20:40]))

    answer, sent = await press(talk, first, "Recheck")

    assert "earlier question" in answer.body["value"]
    assert sent == []
    _answer, (told,) = await press(talk, first, "Next page", submit=True)
    assert "earlier question" in words_of(told.card or {})


async def test_a_short_list_needs_no_memory(talk: Talking) -> None:
    """The buttons of a short list carry who was asked about: they work for others, and after other lists."""
    async with talk.as_user(ALEX, channel=True) as alex, talk.as_user(ADELE, channel=True) as adele:
        sent = await listed(alex, NAMED)
        answer, _sent = await press(adele, sent, "Recheck")

    assert len(rows_of(answer.card)) == 3


@pytest.mark.parametrize(
    ("typed", "cause"),
    [("the second one", "skipped-scope-filter-false"), ("21480", "skipped-required-attribute-missing")],
)
async def test_typed_after_the_list(talk: Talking, typed: str, cause: str) -> None:
    """ "The second one", or somebody's name or number, opens that line."""
    await listed(talk, NAMED)

    assert causes_of(await talk.card(typed))[0] == cause


async def test_a_page_after_a_restart(talk: Talking, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no longer in memory is read again for the other pages, and nobody is lost or shown twice."""
    monkeypatch.setattr("dialogs.several._KEPT_SECONDS", 0.0)
    sent = await listed(talk, "\n".join(EVERYBODY[:15]))

    answer, _sent = await press(talk, sent, "Next page")

    assert "Page 2 of 2" in words_of(answer.card)
    assert not {*rows_of(sent.card)} & {*rows_of(answer.card)}
    assert len(rows_of(sent.card)) + len(rows_of(answer.card)) == 15


async def test_a_page_after_a_recheck(tmp_path: Path) -> None:
    """The other pages belong to what was read last, also while a page of before is fresh."""
    async with talking(tmp_path, RECHECK_COOLDOWN_SECONDS=60) as talk:
        sent = await listed(talk, "\n".join(["21480", *EVERYBODY[20:34]]))
        assert "Emma Johansson" in rows_of(sent.card)[0]
        await press(talk, sent, "Next page")
        talk.sandbox.tenant.repair("21480")
        talk.sandbox.tenant.run_cycle()
        first, _sent = await press(talk, sent, "Recheck")
        second, _sent = await press(talk, sent, "Next page")

    rows = [*rows_of(first.card), *rows_of(second.card)]
    assert len(rows) == 15
    assert sum("Emma Johansson" in row for row in rows) == 1


async def test_a_cloud_without_a_log(tmp_path: Path) -> None:
    """Where Graph has no provisioning log, a list is answered without it, as one person is."""
    async with talking(tmp_path, CLOUD="china") as talk:
        sent = await listed(talk, "21301, 21302 and 21480")

        assert len(rows_of(sent.card)) == 3
        assert not any("auditLogs/provisioning" in kind for kind in talk.sandbox.tenant.stats)


async def test_one_person_opened_keeps_the_list(talk: Talking) -> None:
    """After one of the list was opened, its other buttons and its Recheck still work."""
    sent = await listed(talk, "\n".join(EVERYBODY[:15]))
    await press(talk, sent, "Open 1")

    answer, _sent = await press(talk, sent, "Recheck")

    assert "15 people" in words_of(answer.card)


@pytest.mark.parametrize("gone", [False, True])
async def test_many_people_take_a_while(talk: Talking, monkeypatch: pytest.MonkeyPatch, gone: bool) -> None:
    """Where it takes long, a card says so at once and makes way for the list, also where it was deleted."""
    monkeypatch.setattr("dialogs.several.PATIENCE", 0.05)
    await talk.card("why was 21451 not provisioned?")
    talk.sandbox.tenant.add_fault("/auditLogs", delay_ms=700)
    await talk.teams.say("\n".join(EVERYBODY[:15]))
    _earlier, looking = talk.teams.sent
    assert "I am looking up 15 people" in words_of(looking.card or {})
    if gone:
        talk.connector.fail(404)

    await talk.host.tasks.idle()

    done = talk.teams.sent[-1]
    assert len(talk.teams.sent) == 3
    assert "15 people" in words_of(done.card or {})
    assert (done.method == "POST") is gone
    assert (done.id == looking.id) is not gone
    answer, _sent = await press(talk, looking, "Recheck")
    assert "15 people" in words_of(answer.card)


@pytest.mark.parametrize("slow", [False, True])
async def test_a_fault_of_ours(talk: Talking, monkeypatch: pytest.MonkeyPatch, slow: bool) -> None:
    """If something breaks, that is said, also in the place of "I am looking up", and Recheck asks again."""

    def broken(*_lines: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("dialogs.several.worst_first", broken)
        if slow:
            patched.setattr("dialogs.several.PATIENCE", 0.0)
        sent = (await talk.ask(NAMED))[-1]

    assert sent.method == ("PUT" if slow else "POST")
    assert "did not work" in words_of(sent.card or {})
    answer, _sent = await press(talk, sent, "Recheck")
    assert len(rows_of(answer.card)) == 3


async def test_a_part_that_cannot_be_read(talk: Talking) -> None:
    """While the log refuses, everybody's line says that it is not clear; nobody is called done or missing."""
    talk.sandbox.tenant.withdraw("AuditLog.Read.All")

    sent = await listed(talk, "21451, 21470 and 21480")

    assert len(rows_of(sent.card)) == 3
    assert "Done" not in words_of(sent.card or {})
    assert "Not found" not in words_of(sent.card or {})


async def test_what_is_known_in_part_is_said(talk: Talking) -> None:
    """A line whose answer stands although something could not be read says so."""
    talk.sandbox.tenant.withdraw("Synchronization.Read.All")

    sent = await listed(talk, "21301, 21302 and 21480")

    assert "Not everything could be read" in row_of(sent.card, "Adele Vance")


async def test_forged_buttons(talk: Talking) -> None:
    """Whatever a list's data say, an employee gets seven people, at their level, each by one identifier."""
    forged = {
        "v": 1,
        "verb": "recheck",
        "about": "people",
        "list": "0" * 32,
        "people": [
            {"query": "x", "hr_id": "21350", "entra_id": ADELE.aad_object_id},
            *({"query": hr_id, "hr_id": hr_id} for hr_id in EVERYBODY[20:40]),
        ],
    }
    async with talk.as_user(ADELE) as adele:
        answer = await adele.teams.execute("recheck", forged, reply_to="1700000000001")

    assert len(rows_of(answer.card)) <= 7
    assert "Adele Vance" in row_of(answer.card, "Adele")
    assert "Olga" not in json.dumps(answer.card)


async def test_a_forged_button_names_one_person(talk: Talking) -> None:
    """One's own object id beside another's HR id is one's own account."""
    async with talk.as_user(ADELE) as adele:
        person = {"query": "x", "hr_id": "21350", "entra_id": ADELE.aad_object_id}
        await adele.teams.execute("open_person", {"v": 1, "verb": "open_person", "person": person})
        await talk.host.tasks.idle()

        assert "Adele Vance" in words_of(adele.teams.sent[-1].card or {})
        assert "21350" not in str(adele.teams.sent[-1].card)


@pytest.mark.parametrize("typed", ["what about Sofia Rossi?", "and Sofia Rossi?", "Sofia Rossi?"])
@pytest.mark.parametrize(
    "first", ["why was 21451 not provisioned?", "why wasn't Jane provisioned?", "Noah Fischer"]
)
async def test_one_after_the_other(talk: Talking, first: str, typed: str) -> None:
    """ "And Sofia Rossi?" asks about her, after an answer and in the middle of a list or a form."""
    await talk.card(first)

    assert causes_of(await talk.card(typed))[0] == "match-ambiguous-in-target"
