"""Did this help? Kept without anybody's name, counted, and asked for a reason where it did not."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from store.tables import feedback
from tests.conversations.places import press
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, words_of

ASKED = "why was 21451 not provisioned?"
CAUSE = "skipped-scope-filter-false"


async def kept(talk: Talking) -> list[dict[str, Any]]:
    """All feedback in the database, oldest first."""
    async with talk.host.database.engine.connect() as connection:
        rows = (await connection.execute(select(feedback).order_by(feedback.c.at))).mappings().all()
    return [{key: value for key, value in row.items() if key not in ("id", "at")} for row in rows]


def counted(talk: Talking, name: str, **labels: str) -> float:
    """A counter of the bot's metrics."""
    return talk.host.metrics.registry.get_sample_value(f"provisioning_bot_{name}_total", labels) or 0.0


async def test_it_helped(talk: Talking) -> None:
    """A thumb up is thanked, kept with cause, verdict and level, and counted."""
    (sent,) = await talk.ask(ASKED)

    answer, after = await press(talk, sent, "Yes, it helped")

    assert answer.body["value"] == "Thank you."
    assert after == []
    assert await kept(talk) == [
        {
            "cause": CAUSE,
            "verdict": "confirmed",
            "helpful": True,
            "reason": None,
            "comment": None,
            "level": "helpdesk",
        }
    ]
    assert counted(talk, "feedback", helpful="yes", cause=CAUSE) == 1


async def test_it_did_not_help(talk: Talking) -> None:
    """A thumb down asks for a reason; the form makes way for thanks, and one row holds both."""
    (sent,) = await talk.ask(ASKED)
    _answer, (form,) = await press(talk, sent, "No, it did not")
    assert "What was wrong" in words_of(form.card or {})
    assert [row["reason"] for row in await kept(talk)] == [None]

    answer, (update,) = await press(talk, form, "Send", reason="wrong_cause", comment="Her country is GB.")

    assert "Thank you" in words_of(answer.card)
    assert (update.method, update.id, update.card) == ("PUT", form.id, answer.card)
    (row,) = await kept(talk)
    assert (row["helpful"], row["reason"], row["comment"]) == (False, "wrong_cause", "Her country is GB.")
    assert counted(talk, "feedback", helpful="no", cause=CAUSE) == 1
    assert counted(talk, "feedback_reasons", reason="wrong_cause", cause=CAUSE) == 1


async def test_the_form_sent_empty(talk: Talking) -> None:
    """Without a reason it counts as something else; without Action.Execute the form makes way too."""
    (sent,) = await talk.ask(ASKED)
    _answer, (form,) = await press(talk, sent, "No, it did not", submit=True)

    _answer, (update,) = await press(talk, form, "Send", submit=True, reason="", comment="")

    assert (update.method, update.id) == ("PUT", form.id)
    assert [row["reason"] for row in await kept(talk)] == ["other"]


async def test_twice_counts_once(talk: Talking) -> None:
    """A second press on the same card is thanked and not counted."""
    (sent,) = await talk.ask(ASKED)
    await press(talk, sent, "Yes, it helped")

    answer, _after = await press(talk, sent, "No, it did not")

    assert "already" in answer.body["value"]
    assert len(await kept(talk)) == 1


async def test_nobody_is_in_it(talk: Talking) -> None:
    """Neither who pressed nor whom the answer was about is kept, whatever the card says."""
    async with talk.as_user(ADELE) as employee:
        (sent,) = await employee.ask("why wasn't Jane Doe provisioned?")
        _answer, (form,) = await press(employee, sent, "No, it did not")
        await press(employee, form, "Send", reason="not_understandable")

    (row,) = await kept(talk)
    assert row["level"] == "employee"
    for secret in ("Jane", "21451", "Adele", ADELE.aad_object_id):
        assert secret not in str(row)
        assert secret not in str(form.card)


async def test_in_a_channel_the_cause_is_not_named(talk: Talking) -> None:
    """Where only the class was shown, the feedback knows no cause, not even in the button's data."""
    async with talk.as_user(ALEX, channel=True) as channel:
        (sent,) = await channel.ask(ASKED)
        assert CAUSE not in str(buttons_of(sent.card)["👍 Yes, it helped"])

        await press(channel, sent, "Yes, it helped")

    assert [(row["cause"], row["level"]) for row in await kept(talk)] == [(None, "outcome")]


@pytest.mark.parametrize("cause", ["made-up", "x" * 500])
async def test_only_what_we_know_is_kept(talk: Talking, cause: str) -> None:
    """A cause that no build knows becomes neither a row's value nor a label."""
    await talk.teams.execute(
        "feedback", {"v": 1, "verb": "feedback", "helpful": True, "cause": cause}, reply_to="1"
    )

    assert [row["cause"] for row in await kept(talk)] == [None]
    assert counted(talk, "feedback", helpful="yes", cause="none") == 1


async def test_a_database_that_is_down(talk: Talking) -> None:
    """Whoever presses is thanked also when nothing can be kept."""
    (sent,) = await talk.ask(ASKED)
    async with talk.host.database.engine.begin() as connection:
        await connection.exec_driver_sql("DROP TABLE feedback")

    answer, _after = await press(talk, sent, "Yes, it helped")

    assert answer.body["value"] == "Thank you."
