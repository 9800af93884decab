"""Is the sync running? Asked in words, checked again by button, at the level of asker and place."""

from __future__ import annotations

import pytest

from tests.conversations.places import in_group_chat, press
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, words_of


async def test_all_jobs(talk: Talking) -> None:
    """ "Status of the provisioning jobs" lists each job with its state, the one in trouble with its owner."""
    card = await talk.card("status of the provisioning jobs")

    said = words_of(card)
    assert said.startswith("1 of 3 provisioning jobs does not run as it should")
    assert "Workday to Microsoft Entra User Provisioning" in said
    assert "Identity team" in said
    assert causes_of(card) == ["quarantine-credentials"]
    assert {"Recheck", "Open provisioning logs", "Something else"} <= set(buttons_of(card))


@pytest.mark.parametrize(
    ("words", "there", "not_there"),
    [
        ("is the Workday sync running?", "Workday to Active Directory", "SuccessFactors"),
        ("is the SuccessFactors job running?", "SuccessFactors", "Workday"),
    ],
)
async def test_of_one_system(talk: Talking, words: str, there: str, not_there: str) -> None:
    """A system that is named narrows the list to its jobs."""
    said = words_of(await talk.card(words))

    assert there in said
    assert not_there not in said


async def test_of_one_job(talk: Talking) -> None:
    """A job's id means that job."""
    job = talk.sandbox.tenant.jobs[1]

    said = words_of(await talk.card(f"status of {job.id}"))

    assert job.app.name in said
    assert "The provisioning job is running" in said


async def test_a_system_without_a_job(talk: Talking) -> None:
    """A system that no job reads is said to be unknown, and all jobs are shown."""
    said = words_of(await talk.card("is the API-driven provisioning job running?"))

    assert "I know no provisioning job" in said
    assert "Workday to Active Directory" in said


async def test_recheck_in_place(talk: Talking) -> None:
    """After someone paused a job the same card says so, and the message itself changes."""
    (sent,) = await talk.ask("is the Workday sync running?")
    talk.sandbox.tenant.jobs[0].paused = True

    answer, after = await press(talk, sent, "Recheck")

    assert causes_of(answer.card) == ["job-paused-by-admin"]
    (update,) = after
    assert (update.method, update.id, update.card) == ("PUT", sent.id, answer.card)
    assert "SuccessFactors" not in words_of(answer.card)


async def test_check_again_by_text(talk: Talking) -> None:
    """ "Check again" after the jobs means the jobs."""
    await talk.card("is the Workday sync running?")

    assert "Workday to Active Directory" in words_of(await talk.card("check again"))


async def test_no_person_is_read(talk: Talking) -> None:
    """The question costs the status of each job and reads neither the log nor anybody's account."""
    await talk.card("status")
    talk.sandbox.tenant.stats.clear()

    await talk.card("status")

    kinds = {kind: n for kind, n in talk.sandbox.tenant.stats.items() if kind != "batches"}
    assert sum(kinds.values()) <= 3
    assert not [kind for kind in kinds if "provisioning" in kind.casefold() or "users" in kind]


async def test_an_employee_reads_plain_sentences(talk: Talking) -> None:
    """An employee reads whether it runs and whether IT has to act; no names of jobs, reasons or codes."""
    async with talk.as_user(ADELE) as employee:
        card = await employee.card("is the provisioning running?")

        said = words_of(card)
        assert "Workday → Active Directory** · Running" in said
        assert "IT has to" in said
        for inside in ("User Provisioning", "Exception", "steady", "Contoso"):
            assert inside not in str(card), inside
        assert "Open provisioning logs" not in buttons_of(card)


@pytest.mark.parametrize("place", ["channel", "group chat"])
async def test_where_others_read(talk: Talking, place: str) -> None:
    """In a channel or group chat only the class is shown; "Show me" tells the helpdesk agent who clicked."""
    there = talk.as_user(ALEX, channel=True) if place == "channel" else in_group_chat(talk, ALEX)
    async with there as shared:
        (sent,) = await shared.ask("is the sync running?")
        assert causes_of(sent.card) == []
        assert "quarantine" not in str(sent.card).casefold()

        answer, after = await press(shared, sent, "Show me")

        assert causes_of(answer.card) == ["quarantine-credentials"]
        assert after == []


async def test_it_does_not_lose_the_place(talk: Talking) -> None:
    """Asked in the middle of a choice, the jobs are shown and the choice still works."""
    await talk.card("why wasn't Jane provisioned?")
    assert "Workday to" in words_of(await talk.card("is the Workday sync running?"))

    card = await talk.card("2")

    assert causes_of(card)[0] == "skipped-scope-filter-false"


async def test_without_permission(talk: Talking) -> None:
    """Where the jobs cannot be read the card says so and keeps its button."""
    talk.sandbox.tenant.withdraw("Synchronization.Read.All")

    card = await talk.card("is the sync running?")

    assert "are running" not in words_of(card)
    assert "not be read" in words_of(card) or "could not read" in words_of(card)
    assert "Recheck" in buttons_of(card)
