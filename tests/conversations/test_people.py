"""Each person of the simulated company, asked about through /api/messages."""

from __future__ import annotations

import pytest

from tests.support.talk import ADELE, Talking, buttons_of, causes_of, words_of

CASES = {
    "21451": ("skipped-scope-filter-false", "Needs HR"),
    "21470": ("match-ambiguous-in-target", "Needs IT"),
    "21480": ("skipped-required-attribute-missing", "Needs HR"),
    "21485": ("required-value-missing-failure", "Needs HR"),
    "21490": ("unknown-failure-code", "Needs IT"),
    "21400": ("created-ok-look-here", "Done"),
    "21412": ("created-ok-look-here", "Done"),
    "21350": ("disabled-or-deleted-afterwards", "Needs HR"),
}


@pytest.mark.parametrize("hr_id", CASES)
async def test_the_cause_leads(talk: Talking, hr_id: str) -> None:
    """The cause of each person leads the card, with its event and a link to the documentation."""
    cause, outcome = CASES[hr_id]

    card = await talk.card(f"Why was {hr_id} not provisioned?")

    assert causes_of(card)[0] == cause
    assert outcome in words_of(card)
    assert "learn.microsoft.com" in words_of(card)
    assert "Event " in words_of(card)
    assert {"Recheck", "Open provisioning logs", "Something else"} <= set(buttons_of(card))


async def test_not_reached_yet(talk: Talking) -> None:
    """A hire after the last cycle began is said to be not due, with the time it is expected."""
    card = await talk.card("21460 was hired in Workday 10 minutes ago and has no account")

    assert causes_of(card)[0] == "not-evaluated-change-newer-than-steady-state"
    assert "Not due yet" in words_of(card)
    assert "Expected by" in words_of(card)


async def test_quarantine(talk: Talking) -> None:
    """A new hire of the system whose job is in quarantine is told that the job cannot sign in."""
    card = await talk.card("Noah Fischer was hired in SuccessFactors yesterday and has no account")

    assert causes_of(card)[0] == "quarantine-credentials"
    assert "Needs IT" in words_of(card)


async def test_details_are_asked_only_if_they_decide(talk: Talking) -> None:
    """Somebody without a trace is asked about since when; "I don't know" gets an answer all the same."""
    asked = await talk.card("Noah Fischer")
    assert "Continue" in buttons_of(asked)

    card = await talk.card("I don't know")

    assert causes_of(card)[0] == "person-not-found-in-logs"
    assert "quarantine-credentials" in causes_of(card)


async def test_the_details_form(talk: Talking) -> None:
    """What the form says decides: with the HR system named, its job's fault leads, likely and not certain."""
    asked = await talk.card("108231 has no account")
    data = dict(buttons_of(asked)["Continue"]["data"])
    before = len(talk.teams.sent)

    answer = await talk.teams.execute(
        "details",
        {**data, "expect": "create", "source": "successfactors", "changed_on": ""},
        reply_to=talk.teams.sent[-1].id,
    )
    await talk.host.tasks.idle()

    assert answer.status == 200
    card = talk.teams.sent[before].card
    assert card is not None
    assert causes_of(card)[0] == "quarantine-credentials"
    assert "Likely" in words_of(card)


async def test_choosing_by_number_by_name_and_by_button(talk: Talking) -> None:
    """Where several match, the list can be answered in any way, and nobody is guessed."""
    chosen = []
    for answer in ("2", "Jane Doe"):
        listed = await talk.card("why wasn't Jane provisioned?")
        assert "Jane Miller" in words_of(listed)
        assert causes_of(listed) == []
        chosen.append(causes_of(await talk.card(answer))[0])
    listed = await talk.card("why wasn't Jane provisioned?")
    button = next(value for title, value in buttons_of(listed).items() if "Jane Doe" in title)
    before = len(talk.teams.sent)
    pressed = await talk.teams.execute(button["verb"], button["data"], reply_to=talk.teams.sent[-1].id)
    await talk.host.tasks.idle()
    card = talk.teams.sent[before].card
    assert pressed.body["type"].endswith("activity.message")
    assert card is not None
    chosen.append(causes_of(card)[0])

    assert chosen == ["skipped-scope-filter-false"] * 3


async def test_none_of_these(talk: Talking) -> None:
    """Refusing the whole list asks for the full name or the number, and goes on from there."""
    await talk.card("why wasn't Jane provisioned?")
    asked = await talk.card("none of these")
    assert "employee number" in words_of(asked)

    card = await talk.card("21470")

    assert causes_of(card)[0] == "match-ambiguous-in-target"


async def test_nobody_of_that_name(talk: Talking) -> None:
    """Somebody unknown gets an answer that says where was looked and what to try."""
    await talk.ask("why wasn't Zacharias Quill provisioned?")
    card = await talk.card("no idea")

    assert "person-not-found-in-logs" in causes_of(card)
    assert "employee number" in words_of(card) or "HR number" in words_of(card)


@pytest.mark.parametrize(
    ("words", "said"), [("Noah Fischer", "nobody called “Noah Fischer”"), ("99999", "“99999”")]
)
async def test_the_form_says_that_nobody_was_found(talk: Talking, words: str, said: str) -> None:
    """Who is asked for details about somebody unknown reads first that nobody was found."""
    card = await talk.card(words)

    assert "Continue" in buttons_of(card)
    assert said in words_of(card)


async def test_an_employee_gets_plain_words(talk: Talking) -> None:
    """An employee sees each cause in plain words with its link: no values, codes or events."""
    async with talk.as_user(ADELE) as employee:
        card = await employee.card("why wasn't Jane Doe provisioned?")

        said = words_of(card)
        assert causes_of(card)[0] == "skipped-scope-filter-false"
        assert "learn.microsoft.com" in said
        for secret in ("FR", "CountryReferenceTwoLetter", "21451", "EQUALS", "Event ", "phase 1"):
            assert secret not in said, secret
        assert "Open provisioning logs" not in buttons_of(card)
        assert "21451" not in str(card)
