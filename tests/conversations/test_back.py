"""Back and start over: at every step, by word and by button, and after a restart too."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from dialogs.diagnose import DIAGNOSE, before
from tests.conversations.places import press
from tests.support.talk import Talking, causes_of, talking, words_of

WHO, WHICH, DETAILS = "Who is it about?", "do you mean?", "What should have happened"


async def test_from_which_one_to_who(talk: Talking) -> None:
    """Back from the list asks who is meant, and the answer is taken."""
    assert WHICH in words_of(await talk.card("why wasn't Jane provisioned?"))

    assert WHO in words_of(await talk.card("back"))

    assert causes_of(await talk.card("21480"))[0] == "skipped-required-attribute-missing"


async def test_from_details_to_who(talk: Talking) -> None:
    """Back from the form, where there was no list, asks who is meant."""
    assert DETAILS in words_of(await talk.card("Noah Fischer"))

    assert WHO in words_of(await talk.card("go back"))


async def test_from_the_first_question(talk: Talking) -> None:
    """There is nothing before the first question: it is asked again, and says so."""
    await talk.card("why was somebody not provisioned?")

    said = words_of(await talk.card("back"))

    assert WHO in said
    assert "first question" in said


async def test_from_the_answer_to_the_form_as_it_was(talk: Talking) -> None:
    """Back from the answer opens the form filled in as it was, and another answer changes the question."""
    (asked,) = await talk.ask("Noah Fischer has no account")
    await press(talk, asked, "Continue", source="successfactors", changed_on="2026-11-02")

    (again,) = await talk.ask("back")
    values = {node.get("id"): node.get("value") for node in (again.card or {})["body"]}
    assert values["changed_on"] == "2026-11-02"
    assert values["source"] == "successfactors"

    _answer, sent = await press(talk, again, "Continue", source="workday", changed_on="")
    assert "SuccessFactors" not in words_of(sent[0].card or {})


async def test_from_the_answer_to_the_list(talk: Talking) -> None:
    """Back from an answer that came after a choice shows the list again."""
    await talk.card("why wasn't Jane provisioned?")
    await talk.card("2")

    assert WHICH in words_of(await talk.card("previous"))

    assert causes_of(await talk.card("2"))[0] == "skipped-scope-filter-false"


async def test_all_the_way(talk: Talking) -> None:
    """From the answer over the list to the first question, step by step."""
    await talk.card("why wasn't Jane provisioned?")
    await talk.card("2")

    assert WHICH in words_of(await talk.card("back"))
    assert WHO in words_of(await talk.card("back"))
    assert "first question" in words_of(await talk.card("back"))


def test_from_the_form_to_the_list() -> None:
    """Where there was a list before the form, back means the list, without what only the form said."""
    who = {"query": "Jane", "name": "Jane"}
    values = {"who": who, "listed": True, "person": {"query": "Jane"}, "expect": "create", "asked_on": "1"}
    form = SimpleNamespace(id=DIAGNOSE, state={"values": values, "stepIndex": 3})

    options = {key: value for key, value in before(form, None).items() if value}

    assert options == {"who": who, "expect": "create"}


async def test_what_was_said_stays(talk: Talking) -> None:
    """Going back to "who" keeps when the change was made: it is not asked for again."""
    await talk.card("Jane was hired in SuccessFactors yesterday and has no account")
    await talk.card("back")

    card = await talk.card("Noah Fischer")

    assert causes_of(card)[0] == "quarantine-credentials"


@pytest.mark.parametrize("words", ["start over", "restart", "new question"])
@pytest.mark.parametrize(
    "first", ["why wasn't Jane provisioned?", "Noah Fischer", "why was 21451 not provisioned?"]
)
async def test_start_over(talk: Talking, first: str, words: str) -> None:
    """Start over asks who is meant, whatever was asked before, and forgets it."""
    await talk.card(first)

    assert WHO in words_of(await talk.card(words))

    assert "not looked" in words_of(await talk.card("check again"))
    assert causes_of(await talk.card("21480"))[0] == "skipped-required-attribute-missing"


@pytest.mark.parametrize("submit", [False, True])
async def test_by_button(talk: Talking, submit: bool) -> None:
    """The buttons do what the words do, also in a client without Action.Execute."""
    (listed,) = await talk.ask("why wasn't Jane provisioned?")
    _answer, (asked,) = await press(talk, listed, "Back", submit=submit)
    assert WHO in words_of(asked.card or {})

    (form,) = await talk.ask("Noah Fischer")
    _answer, (again,) = await press(talk, form, "Start over", submit=submit)
    assert WHO in words_of(again.card or {})


async def test_an_old_back_button(talk: Talking) -> None:
    """The back button of a card that was left behind changes nothing."""
    (listed,) = await talk.ask("why wasn't Jane provisioned?")
    await talk.card("Noah Fischer was not provisioned")

    answer, sent = await press(talk, listed, "Back")

    assert "earlier question" in answer.body["value"]
    assert sent == []
    assert causes_of(await talk.card("I don't know"))


@pytest.mark.parametrize("step", ["who", "which", "details", "answer"])
async def test_help_and_a_restart_lose_nothing(tmp_path: Path, step: str) -> None:
    """Between any two steps the bot may be asked for help and be started anew; the conversation goes on."""
    said = {
        "who": ("why was somebody not provisioned?",),
        "which": ("why wasn't Jane provisioned?",),
        "details": ("Noah Fischer",),
        "answer": ("why wasn't Jane provisioned?", "2"),
    }[step]
    then = {"who": "21451", "which": "2", "details": "I don't know", "answer": "check again"}[step]
    async with talking(tmp_path) as talk:
        for words in said:
            await talk.card(words)
        assert "start over" in words_of(await talk.card("help"))
    async with talking(tmp_path) as talk:
        card = await talk.card(then)

        found = "person-not-found-in-logs" if step == "details" else "skipped-scope-filter-false"
        assert found in causes_of(card)
