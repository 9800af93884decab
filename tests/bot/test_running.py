"""Alerts and lists from end to end: a simulated tenant goes wrong, the helpdesk's channel hears of it."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.running.list_names import ListNames, NameMemory
from diagnosis.evidence import Change, Expectation, Person
from dialogs.looked import Asked
from followup.lists import Ref
from graph.errors import Unreachable
from sandbox.scenarios.scenes import workday_ad
from store.asked import Asked as Row
from store.asked import key_of
from tests.rendering.check import check_card
from tests.support.log_rows import row
from tests.support.office import ADELE, START, Office, office
from tests.support.talk import words_of


def alert_words(sent: list) -> str:  # type: ignore[type-arg]
    (one,) = sent
    assert check_card(one.card) == []
    return words_of(one.card)


async def test_quarantine(tmp_path: Path) -> None:
    """A quarantine is told once with its reason; its end is told in the same thread."""
    async with office(tmp_path, scenario="quarantine-credentials-workday") as here:
        said = alert_words(await here.told())
        assert "is in quarantine" in said
        assert "Renew the credentials" in said
        begun = here.connector.sent[-1]
        assert "Workday" not in begun.activity["summary"]
        for _ in range(3):
            assert await here.told(minutes=5) == []
        here.sandbox.tenant.hr.locked_out.clear()
        here.sandbox.tenant.run_cycle(workday_ad(here.sandbox.tenant).id)
        assert await here.told(minutes=5) == []
        ended = await here.told(minutes=5)
        assert "is out of quarantine" in alert_words(ended)
        assert ended[0].conversation == begun.conversation
        assert await here.told(minutes=5) == []


async def test_a_channel_that_refuses(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """An alert that the channel refuses is told once the app is there, if the trouble still goes on; the log
    says so at the first time."""
    async with office(tmp_path, scenario="quarantine-credentials-workday") as here:
        here.connector.fail(403, 403)
        assert await here.told() == []
        assert await here.told(minutes=11) == []
        assert caplog.text.count("could not be delivered") == 1
        assert await here.told(minutes=6) == []
        assert "is in quarantine" in alert_words(await here.told(minutes=6))
        assert await here.told(minutes=30) == []


async def test_a_channel_that_refuses_until_it_is_over(tmp_path: Path) -> None:
    """What began and ended while the channel refused is told as over, and not as begun afterwards."""
    async with office(tmp_path, scenario="quarantine-credentials-workday") as here:
        here.connector.fail(403)
        assert await here.told() == []
        here.sandbox.tenant.hr.locked_out.clear()
        here.sandbox.tenant.run_cycle(workday_ad(here.sandbox.tenant).id)
        assert await here.told(minutes=4) == []
        assert "is out of quarantine" in alert_words(await here.told(minutes=4))
        assert await here.told(minutes=30) == []


async def test_a_job_that_is_stopped(tmp_path: Path) -> None:
    """A paused job is told with how many of those who were asked about wait for it."""
    async with office(tmp_path, scenario="job-paused-by-admin") as here:
        await here.says("Why wasn't Jane Doe (21451) provisioned?")
        said = alert_words(await here.told())
        assert "has stopped" in said
        assert "1 person who was asked about" in said


async def test_a_silent_job(tmp_path: Path) -> None:
    """A job that looks well and finishes no cycle for three intervals is told, and that it goes on again."""
    async with office(tmp_path) as here:
        job = workday_ad(here.sandbox.tenant)
        assert await here.told() == []
        job.next_at, going_on = None, here.clock.now
        assert await here.told(minutes=90) == []
        assert await here.told(hours=1) == []
        said = alert_words(await here.told(minutes=5))
        assert "has finished no cycle for too long" in said
        assert "40 minutes" in said
        job.next_at = going_on
        assert await here.told(minutes=5) == []
        assert "finishes cycles again" in alert_words(await here.told(minutes=5))


async def test_a_tenant_that_does_not_answer(tmp_path: Path) -> None:
    """Where Graph answers nothing, nothing is told and nothing breaks."""
    async with office(tmp_path, scenario="quarantine-credentials-workday") as here:
        here.sandbox.tenant.withdraw("Synchronization.Read.All")
        assert await here.told() == []


async def test_switched_off(tmp_path: Path) -> None:
    """With ALERTS=false nothing is told of jobs."""
    async with office(tmp_path, scenario="quarantine-credentials-workday", ALERTS="false") as here:
        assert await here.told() == []


async def about(here: Office, hr_id: str, query: str, **starts: float) -> None:
    """Somebody asked about this starter."""
    when = START + timedelta(**starts) if starts else None
    question = Asked(Person(query, hr_id=hr_id), Expectation(Change.CREATE, changed_at=when))
    await here.answers.look_up(question)
    await here.running.book.write()


MORNING = {"MORNING_LIST": "07:30", "WORKLIST": "mon 07:45", "DIGEST": "mon 08:00", "ALERTS": "false"}


async def test_morning_list(tmp_path: Path) -> None:
    """Who starts soon and is not ready is on the list, with the name and a button."""
    async with office(tmp_path, scenario="skipped-scope-filter-false", **MORNING) as here:
        hr_id = here.sandbox.tenant.scenario.person
        await about(here, hr_id, "somebody", days=-4)
        assert await here.told(minutes=29) == []
        (sent,) = await here.told(minutes=1)
        assert check_card(dict(sent.card or {})) == []
        said = words_of(sent.card or {})
        worker = here.sandbox.tenant.hr.workers[hr_id]
        assert "1 starter is not ready" in said
        assert worker.display_name in said
        assert "Needs HR" in said
        assert worker.display_name not in sent.activity["summary"]
        (data,) = (json.loads(one) for one in _buttons(sent.card, "show_me"))
        assert data["person"]["hr_id"] == hr_id
        # The same person waits for HR.
        (work,) = await here.told(minutes=15)
        assert "1 person waits for HR" in words_of(work.card or {})
        (week,) = await here.told(minutes=15)
        assert "People asked about" in words_of(week.card or {})
        assert worker.display_name not in str(week.card)
        assert await here.told(hours=1) == []


async def test_somebody_who_cannot_be_looked_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A list goes out although a fault of ours keeps one of its people from being looked up again."""

    async def breaks(*_asked: object) -> None:
        raise KeyError("a fault")

    async with office(tmp_path, scenario="skipped-scope-filter-false", **MORNING) as here:
        await about(here, here.sandbox.tenant.scenario.person, "somebody", days=-4)
        here.clock.go_on(minutes=31)
        monkeypatch.setattr(here.answers, "look_up", breaks)
        (sent,) = await here.told()
        assert "1 starter is not ready" in words_of(sent.card or {})
        assert "could not be looked up" in caplog.text


async def test_who_is_ready_meanwhile(tmp_path: Path) -> None:
    """Everybody is looked up again before the list goes; where all are ready, none goes."""
    async with office(tmp_path, scenario="skipped-scope-filter-false", **MORNING) as here:
        hr_id = here.sandbox.tenant.scenario.person
        await about(here, hr_id, "somebody", days=-4)
        here.clock.go_on(minutes=31)
        here.sandbox.tenant.repair(hr_id)
        here.sandbox.tenant.run_cycle()
        assert await here.told() == []
        assert await here.asked.waiting(START) == ()


async def test_starters_from_the_log(tmp_path: Path) -> None:
    """A starter whom nobody asked about is on the list, if the log says that the first day lies ahead."""
    async with office(
        tmp_path, scenario="future-hire-not-picked-up", MORNING_LIST_DAYS=10, **MORNING
    ) as here:
        await here.copy_log()
        (sent,) = await here.told(minutes=30)
        worker = here.sandbox.tenant.hr.workers[here.sandbox.tenant.scenario.person]
        said = words_of(sent.card or {})
        assert worker.display_name in said
        assert "Not due yet" in said


async def test_failures(tmp_path: Path) -> None:
    """Many failures at once are told, from the copy of the log, and who reads it finds the number."""
    async with office(tmp_path) as here:
        await here.copy_log()
        assert await here.told() == []
        job = workday_ad(here.sandbox.tenant)
        many = [row(n, job=job.id, at=here.clock.now - timedelta(minutes=n)) for n in range(1, 31)]
        await here.events.add(many)
        assert await here.told(seconds=1) == []
        said = alert_words(await here.told(seconds=1))
        assert "Far more records fail than usual" in said
        assert "30" in said


async def test_no_leaver_on_a_list(tmp_path: Path) -> None:
    """Who leaves is on no list, and no id of theirs is kept."""
    async with office(tmp_path, scenario="skipped-inactive-in-source", **MORNING) as here:
        hr_id = here.sandbox.tenant.scenario.person
        await about(here, hr_id, "somebody", days=-4)
        (kept,) = await here.asked.between(START, here.clock.now)
        assert (kept.leaving, kept.hr_id, kept.entra_id) == (True, None, None)
        assert await here.told(minutes=50) == []


async def test_asked_for_in_words(tmp_path: Path) -> None:
    """The helpdesk gets a list in the personal chat; others, and a channel, hear why they do not."""
    async with office(tmp_path, scenario="skipped-scope-filter-false") as here:
        await about(here, here.sandbox.tenant.scenario.person, "somebody", days=2)
        card = await here.says("morning list")
        assert "1 starter is not ready" in words_of(card)
        assert _buttons(card, "open_person")
        assert "wait" in words_of(await here.says("Wer wartet auf HR?"))
        assert "Provisioning from" in words_of(await here.says("digest"))
        refused = words_of(await here.says("worklist", ADELE))
        assert "Only the helpdesk" in refused
        async with here.client(channel=True) as teams:
            await teams.say("worklist")
            await here.bot.host.tasks.idle()
            assert "in our personal chat" in words_of(teams.sent[-1].card or {})


async def test_pages(tmp_path: Path) -> None:
    """A long list has pages in the personal chat; a button shows the helpdesk the next one in its place."""
    async with office(tmp_path) as here:
        waits = [
            Row(key_of(f"9{n:04}", None, None) or "", "needs_hr", f"9{n:04}", owner="hr", field="Country")
            for n in range(20)
        ]
        await here.asked.note(waits)
        first = await here.says("worklist")
        assert "20 people wait for HR" in words_of(first)
        assert "Page 1 of 2" in words_of(first)
        (following,) = (json.loads(one) for one in _buttons(first, "show_list"))
        async with here.client() as teams:
            answer = await teams.execute("show_list", following, reply_to="1")
            second = answer.body["value"]
            assert "Page 2 of 2" in words_of(second)
            assert "90019" in words_of(second)
        async with here.client(ADELE) as teams:
            answer = await teams.execute("show_list", following, reply_to="1")
            assert "Only the helpdesk" in str(answer.body)


async def test_what_is_not_understood_is_counted(tmp_path: Path) -> None:
    """A message that is not understood is counted by language; one that is asks for nothing of the kind."""
    async with office(tmp_path) as here:
        await here.says("the quick brown fox jumps over the lazy dog")
        await here.says("help")
        today = START.date()
        assert await here.asked.misses(today, today) == {"en": 1}


async def test_two_processes(tmp_path: Path, database_url: str) -> None:
    """Two processes look at the same time; one of them tells. One that takes over tells nothing again."""
    wrong = {"scenario": "quarantine-credentials-workday", "database": database_url}
    async with office(tmp_path, **wrong) as here, office(tmp_path, **wrong) as there:  # type: ignore[arg-type]
        told = await asyncio.gather(here.running.run_once(), there.running.run_once())
        assert sum(told) == 1
        for one in (here, there, here):
            one.clock.go_on(minutes=5)
            assert await one.running.run_once() == 0


async def test_names_are_found_in_time() -> None:
    """Names come from what was just read, the log, then the accounts; who can't be read has none."""

    async def name_of(entra_id: str) -> str | None:
        if entra_id == "gone":
            raise Unreachable
        return f"Account {entra_id}"

    async def in_log(refs: object) -> dict[Ref, str]:
        return {Ref("2"): "From the log"}

    memory = NameMemory()
    memory.remember(Ref("1"), "Just read")
    names = ListNames(memory, name_of, in_log)
    wanted = [Ref("1"), Ref("2"), Ref("3"), Ref("4", "e4"), Ref("5", "gone")]
    assert await names.of(wanted) == {
        Ref("1"): "Just read",
        Ref("2"): "From the log",
        Ref("4", "e4"): "Account e4",
    }


@pytest.mark.parametrize("hr_id", ["21451"])
def test_key(hr_id: str) -> None:
    """A key does not hold the number."""
    assert hr_id not in (key_of(hr_id, None, None) or "")


def _buttons(card: object, verb: str) -> list[str]:
    """The data of the buttons with this verb, as JSON."""
    if isinstance(card, dict):
        inner = [one for value in card.values() for one in _buttons(value, verb)]
        mine = card.get("verb") == verb and card.get("type") == "Action.Execute"
        return [json.dumps(card["data"]), *inner] if mine else inner
    if isinstance(card, list):
        return [one for item in card for one in _buttons(item, verb)]
    return []
