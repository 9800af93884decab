"""Run on demand: shown first, confirmed, run, and told step by step, also where something goes wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from graph.permissions import ON_DEMAND
from store.audit import AuditStore, Entry
from store.tables_audit import audit
from tests.conversations.on_demand import (
    JANE,
    LIAM,
    NOAH,
    OLIVER,
    confirmed,
    data_on,
    in_job,
    offered,
    posts,
    pressed,
    rows,
    text_of,
    wish,
)
from tests.conversations.places import press
from tests.rendering.check import check_card
from tests.support.talk import ALEX, Talking, buttons_of, causes_of, talking, words_of


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Talking]:
    """Alex, a helpdesk agent, in a personal chat; running on demand is switched on and allowed."""
    async with talking(tmp_path, ON_DEMAND=True) as under_way:
        under_way.sandbox.tenant.grant(ON_DEMAND.name)
        yield under_way


# --- The whole way ---


@pytest.mark.parametrize("form", ["result", "status_info"])
@pytest.mark.parametrize("submit", [False, True])
async def test_workday(talk: Talking, form: str, submit: bool) -> None:
    """Shown, confirmed, running and told on one card, then a fresh diagnosis; in both forms of Graph."""
    if form == "status_info":
        talk.sandbox.tenant.on_demand_form = form
    asked = await offered(talk, f"why was {LIAM} not provisioned 10 minutes ago?")
    _answer, (chosen,) = await pressed(talk, asked)
    shown = await in_job(talk, chosen)
    for said in (LIAM, "Workday to Active Directory", "Active Directory", "Worker", "creates or changes"):
        assert said in text_of(shown)
    assert await posts(talk) == 0
    assert await rows(talk) == []

    answer, came = await confirmed(talk, shown, submit=submit)

    if not submit:
        assert "Running" in answer.body["value"]
    else:
        came = [sent for sent in came if "Running. This card" not in text_of(sent)]
    running, result, fresh = came
    assert [(sent.method, sent.id) for sent in (running, result)] == [("PUT", shown.id)] * 2
    assert "Provisioning 21460" in text_of(running)
    said = text_of(result)
    for part in (
        "The account was created",
        "Import from HR",
        "Scope: in scope",
        "Match with",
        "Writing to",
    ):
        assert part in said
    assert "sAMAccountName" in said
    assert (fresh.method, causes_of(fresh.card)[0]) == ("POST", "in-ad-not-yet-in-entra")
    assert await posts(talk) == 1
    (row,) = await rows(talk)
    assert (row["who"], row["hr_id"], row["result"]) == (ALEX.aad_object_id, LIAM, "success")
    assert row["job"] == data_on(shown.card, "Run it now")["run_job"]
    assert row["asked_at"] <= row["ended_at"]
    assert [check_card(dict(sent.card or {})) for sent in (shown, *came)] == [[]] * 4


@pytest.mark.parametrize("form", ["result", "status_info"])
async def test_successfactors(talk: Talking, form: str) -> None:
    """A person of another HR system is run by the type and number of that one."""
    if form == "status_info":
        talk.sandbox.tenant.on_demand_form = form
    talk.sandbox.tenant.repair(NOAH)
    shown = await wish(talk, f"run it now for {NOAH}", "SuccessFactors")
    assert "SuccessFactors" in text_of(shown)
    _answer, (_running, result, _fresh) = await confirmed(talk, shown)
    assert "Step by step" in text_of(result)
    (row,) = await rows(talk)
    assert (row["hr_id"], row["result"]) == (NOAH, "success")


async def test_out_of_scope(talk: Talking) -> None:
    """A filter that stops her is told clause by clause with her value; she can be run after a repair."""
    shown = await wish(talk, "run it now for Jane Doe, 21451")
    _answer, (_running, result, fresh) = await confirmed(talk, shown)
    said = text_of(result)
    assert "skipped" in said
    assert "Scope: out of scope" in said
    assert "CountryReferenceTwoLetter EQUALS 'US'" in said
    assert "“FR”" in said
    assert causes_of(fresh.card)[0] == "skipped-scope-filter-false"

    talk.sandbox.tenant.repair(JANE)
    _answer, (again,) = await press(talk, result, "Provision on demand")
    _answer, (_running, result, _fresh) = await confirmed(talk, again)
    assert "The account was created" in text_of(result)
    assert [row["result"] for row in await rows(talk)] == ["skipped", "success"]


async def test_refused_by_the_directory(talk: Talking) -> None:
    """A failure shows what Graph said, its code and the step, and the code stands in the audit."""
    shown = await wish(talk, f"run it now for {OLIVER}")
    _answer, (_running, result, _fresh) = await confirmed(talk, shown)
    assert "What Graph said" in text_of(result)
    (row,) = await rows(talk)
    assert row["result"] == "failure"
    assert row["code"]
    assert row["code"] in text_of(result)


async def test_last_question(talk: Talking) -> None:
    """ "Run it now" after an answer means its person; without one, it is asked who."""
    assert "For whom shall I run it?" in text_of(await wish(talk, "run it now"))
    await talk.ask(f"why was {LIAM} not provisioned 10 minutes ago?")
    assert "Provision 21460" in text_of(await wish(talk, "run it now"))
    assert "one person at a time" in text_of(await wish(talk, f"run it now for {LIAM} and {JANE}"))
    assert await posts(talk) == 0


async def test_several_of_the_name(talk: Talking) -> None:
    """Where several people match, one is chosen first; nobody is run who only comes near."""
    chosen = await wish(talk, "run it now for Jane Dow")
    _answer, (shown,) = await press(talk, chosen, "1: Jane Doe")
    assert "Provision Jane Doe on demand?" in text_of(shown)
    nobody = await wish(talk, "run it now for Xaver Unbekannt")
    assert "so nothing was run" in text_of(nobody)
    assert await posts(talk) == 0


async def test_nobody_knows_her_yet(talk: Talking) -> None:
    """A number that is in no log is run in the job that is chosen, and the answer says what HR said."""
    (chosen,) = await talk.ask("run it now for 29999")
    titles = [title for title in buttons_of(chosen.card) if title[1:3] == ": "]
    assert len(titles) >= 2
    _answer, (shown,) = await press(talk, chosen, ": Workday to Active")
    _answer, (_running, result, _fresh) = await confirmed(talk, shown)
    assert "EntryNotFound" in text_of(result)


async def test_left(talk: Talking) -> None:
    """ "Leave it" runs nothing and notes nothing, and can be asked for once more from there."""
    shown = await wish(talk, f"run it now for {LIAM}")
    answer, (update,) = await press(talk, shown, "Leave it")
    assert (update.id, update.card) == (shown.id, answer.card)
    assert (await posts(talk), await rows(talk)) == (0, [])
    _answer, (again,) = await press(talk, update, "Provision on demand")
    assert "Provision 21460" in text_of(again)


# --- What goes wrong ---


@pytest.mark.parametrize(
    ("fault", "says", "result"),
    [
        ({"status": 400}, "Nothing was run", "not_run"),
        ({"status": 403}, "Synchronization.ReadWrite.All", "not_run"),
        ({"status": 429}, "Nothing was run", "not_run"),
        ({"status": 429, "retry_after": 3600}, "Try again in 3,600 seconds", "not_run"),
        ({"status": 503}, "I do not know whether it ran", "not_known"),
        ({"body": "reset"}, "I do not know whether it ran", "not_known"),
        ({"body": "html"}, "I do not know whether it ran", "not_known"),
    ],
)
async def test_graph_fails(talk: Talking, fault: dict[str, Any], says: str, result: str) -> None:
    """Whatever goes wrong, the card says whether anything was run, and has a way forward; it is sent once."""
    shown = await wish(talk, f"run it now for {LIAM}")
    talk.sandbox.tenant.add_fault("provisionOnDemand", times=5, **fault)
    _answer, (_running, failed, *more) = await confirmed(talk, shown)
    assert says in text_of(failed)
    assert "Recheck" in buttons_of(failed.card)
    assert check_card(dict(failed.card or {})) == []
    assert len(more) == (result == "not_known")
    assert await posts(talk) == 1
    (row,) = await rows(talk)
    assert row["result"] == result


async def test_without_the_permission(talk: Talking) -> None:
    """Where the permission is missing, it is named, and nothing was run."""
    talk.sandbox.tenant.withdraw(ON_DEMAND.name)
    _answer, (_running, failed) = await confirmed(talk, await wish(talk, f"run it now for {LIAM}"))
    assert ON_DEMAND.name in text_of(failed)


async def test_log_is_late(talk: Talking) -> None:
    """Before the log shows the run, the fresh answer knows of it all the same, and says from where."""
    shown = await wish(talk, f"run it now for {LIAM}")
    talk.sandbox.tenant.log.delay = timedelta(minutes=5)
    _answer, (_running, _result, fresh) = await confirmed(talk, shown)
    assert causes_of(fresh.card)[0] == "in-ad-not-yet-in-entra"
    assert "does not show this run yet" in text_of(fresh)
    assert "Run on demand," in text_of(fresh)

    talk.sandbox.tenant.log.delay = timedelta()
    rechecked, _update = await press(talk, fresh, "Recheck")
    assert causes_of(rechecked.card)[0] == "in-ad-not-yet-in-entra"
    assert "Provisioning log," in words_of(rechecked.card)


async def test_log_is_late_and_nothing_was_told(talk: Talking) -> None:
    """Where the run told nothing but its result, the fresh answer says that it does not know of it."""
    shown = await wish(talk, "run it now for 29999")
    _answer, (_running, result, fresh) = await confirmed(talk, shown)
    assert "no steps" in text_of(result)
    assert "this answer does not know of it" in text_of(fresh)


async def test_interrupted(talk: Talking) -> None:
    """After a stop in the middle, the same button says that nobody knows how it ended, and runs nothing."""
    shown = await wish(talk, f"run it now for {LIAM}")
    confirm = data_on(shown.card, "Run it now")
    row = Entry(confirm["once"], "provision_on_demand", ALEX.aad_object_id, confirm["run_job"], LIAM)
    await AuditStore(talk.host.database).asked(row)
    answer, came = await confirmed(talk, shown)
    assert "do not know how it ended" in answer.body["value"]
    assert (came, await posts(talk)) == ([], 0)
    (kept,) = await rows(talk)
    assert kept["result"] is None


async def test_it_cannot_be_noted(talk: Talking) -> None:
    """Without a row in the audit nothing is run."""
    shown = await wish(talk, f"run it now for {LIAM}")
    async with talk.host.database.begin() as connection:
        await connection.run_sync(audit.drop)
    answer, came = await confirmed(talk, shown)
    assert "could not note" in answer.body["value"]
    assert (came, await posts(talk)) == ([], 0)


async def test_slow_to_begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes longer than a button may wait is said at once, and the card comes below."""
    monkeypatch.setattr("bot.on_demand.ANSWER_WITHIN_SECONDS", 0.0)
    async with talking(tmp_path, ON_DEMAND=True) as talk:
        talk.sandbox.tenant.grant(ON_DEMAND.name)
        asked = await offered(talk, f"why was {LIAM} not provisioned 10 minutes ago?")
        answer, (chosen,) = await pressed(talk, asked)
        assert "One moment" in answer.body["value"]
        shown = await in_job(talk, chosen)
        _answer, came = await confirmed(talk, shown)
        assert "The account was created" in "".join(map(text_of, came))
        assert await posts(talk) == 1


async def test_nothing_is_logged(talk: Talking, caplog: pytest.LogCaptureFixture) -> None:
    """Neither her name nor her number is in the log."""
    caplog.set_level("INFO")
    await confirmed(talk, await wish(talk, f"run it now for {LIAM}"))
    ours = [one for one in caplog.records if one.name.split(".")[0] in ("bot", "dialogs", "graph", "store")]
    assert "run on demand" in [one.message for one in ours]
    for record in ours:
        assert LIAM not in str(vars(record))
        assert "Liam" not in str(vars(record))
