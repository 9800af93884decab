"""Conversation memory: apart for each person, saved once, cleared after a failure, fit for dialogs."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from botbuilder.core import MessageFactory, TurnContext
from botbuilder.dialogs import (
    ComponentDialog,
    DialogSet,
    DialogTurnResult,
    DialogTurnStatus,
    WaterfallDialog,
    WaterfallStepContext,
)
from botbuilder.dialogs.choices import Choice, ListStyle
from botbuilder.dialogs.prompts import ChoicePrompt, PromptOptions, TextPrompt
from sqlalchemy import func, select

from bot.activity import to_activity
from bot.host import card_attachment
from bot.state import ConversationMemory
from store.database import Database
from store.state import NotPlainError, StateConflictError, StateStorage
from store.tables import bot_state
from tests.bot.conftest import CARD, Start
from tests.support.teams import TeamsClient, TeamsUser


class Talk(ComponentDialog):
    """Asks for a name, then for a colour out of two."""

    def __init__(self) -> None:
        super().__init__("talk")
        self.add_dialog(TextPrompt("name"))
        self.add_dialog(ChoicePrompt("colour"))
        self.add_dialog(WaterfallDialog("steps", [self.ask_name, self.ask_colour, self.end]))
        self.initial_dialog_id = "steps"

    async def ask_name(self, step: WaterfallStepContext) -> DialogTurnResult:
        """First question; its prompt carries a card."""
        prompt = MessageFactory.attachment(card_attachment(CARD))
        return await step.prompt("name", PromptOptions(prompt=prompt))

    async def ask_colour(self, step: WaterfallStepContext) -> DialogTurnResult:
        """Second question."""
        step.values["name"] = step.result
        prompt = MessageFactory.text("Colour?")
        retry = MessageFactory.text("Red or blue?")
        choices = [Choice("red", synonyms=["crimson"]), Choice("blue")]
        options = PromptOptions(prompt=prompt, retry_prompt=retry, choices=choices, style=ListStyle.none)
        return await step.prompt("colour", options)

    async def end(self, step: WaterfallStepContext) -> DialogTurnResult:
        """The answer."""
        await step.context.send_activity(f"{step.values['name']} likes {step.result.value}")
        return await step.end_dialog()


class Talker:
    """An `on_turn` that runs the dialog on a host's memory."""

    def __init__(self, database: Database) -> None:
        self.memory = ConversationMemory(StateStorage(database))

    async def __call__(self, context: TurnContext) -> None:
        """One turn of the dialog."""
        dialogs = DialogSet(self.memory.property("dialogs"))
        dialogs.add(Talk())
        talk = await dialogs.create_context(context)
        result = await talk.continue_dialog()
        if result.status == DialogTurnStatus.Empty:
            await talk.begin_dialog("talk")
        if context.activity.text == "fail":
            raise RuntimeError("asked to")


@pytest.fixture
async def talker(tmp_path: Any) -> AsyncIterator[Talker]:
    """A talker on the file the host uses."""
    async with Database.at(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}") as database:
        yield Talker(database)


async def test_a_waterfall_runs_over_a_restart(start: Start, talker: Talker) -> None:
    """A dialog with prompts goes on where it was, each turn in a new process, and leaves nothing behind."""
    said: list[str] = []
    for text in ("hi", "Robin", "green", "crimson"):
        async with start(talker, memory=talker.memory) as running:
            await running.teams.say(text)
            said.append(running.teams.sent[-1].text or "a card")
    assert said == ["a card", "Colour?", "Red or blue?", "Robin likes red"]
    async with start(talker) as running:
        assert await rows(running.host.database) == 0


async def rows(database: Database) -> int:
    """How many items the store holds."""
    async with database.engine.connect() as connection:
        return int((await connection.execute(select(func.count()).select_from(bot_state))).scalar_one())


async def test_two_people_in_one_channel_have_a_dialog_each(start: Start, talker: Talker) -> None:
    """What one person says in a channel never continues another's dialog."""
    async with start(talker, memory=talker.memory) as running:
        one = TeamsClient(running.url, running.connector, channel=True)
        two = TeamsClient(
            running.url, running.connector, channel=True, user=TeamsUser("Kim Contoso", "0fab5a9b")
        )
        async with one, two:
            await one.say("hi")
            await two.say("hi")
            await one.say("Robin")
        assert [sent.text for sent in running.teams.sent] == ["", "", "Colour?"]


async def test_a_failed_turn_clears_the_memory(start: Start, talker: Talker) -> None:
    """After a turn that raised, the dialog starts anew instead of failing for ever."""
    async with start(talker, memory=talker.memory) as running:
        await running.teams.say("hi")
        await running.teams.say("fail")
        await running.teams.say("hi again")
        assert running.teams.sent[-1].card == CARD


@pytest.fixture
async def memory(tmp_path: Any) -> AsyncIterator[ConversationMemory]:
    """A memory on a file."""
    async with await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'memory.db'}") as database:
        yield ConversationMemory(StateStorage(database))


class _NoAdapter:
    """Stands where an adapter would."""


def turn(user: str = "29:1", conversation: str = "a:1") -> TurnContext:
    """A new turn of this person."""
    body = {
        "type": "message",
        "channelId": "msteams",
        "conversation": {"id": conversation},
        "from": {"id": user},
        "recipient": {"id": "28:bot"},
        "serviceUrl": "https://smba.trafficmanager.net/",
    }
    return TurnContext(_NoAdapter(), to_activity(body))


async def test_falsy_defaults_are_kept(memory: ConversationMemory) -> None:
    """0 and [] are defaults like any other; a function is called; None means there is no value."""
    context = turn()
    assert await memory.property("number").get(context, 0) == 0
    assert await memory.property("list").get(context, list) == []
    assert await memory.property("nothing").get(context) is None
    await memory.save(context)
    again = turn()
    assert await memory.property("number").get(again, 5) == 0
    assert await memory.property("nothing").get(again, 7) == 7


async def test_changes_in_place_are_saved_and_unsaved_ones_are_not(memory: ConversationMemory) -> None:
    """A changed list is written by `save`; without `save` nothing of the turn is seen later."""
    context = turn()
    (await memory.property("seen").get(context, list)).append("a")
    await memory.save(context)
    context = turn()
    (await memory.property("seen").get(context, list)).append("b")
    assert await memory.property("seen").get(turn(), list) == ["a"]
    await memory.save(context)
    assert await memory.property("seen").get(turn(), list) == ["a", "b"]


async def test_clear_and_delete_stay(memory: ConversationMemory) -> None:
    """What was cleared or deleted does not come back by reading or saving again."""
    context = turn()
    await memory.property("a").set(context, 1)
    await memory.property("b").set(context, 2)
    await memory.save(context)
    context = turn()
    await memory.property("a").delete(context)
    assert await memory.property("a").get(context) is None
    await memory.save(context)
    assert await memory.property("b").get(turn()) == 2
    context = turn()
    await memory.load(context)
    await memory.clear(context)
    assert await memory.property("b").get(context) is None
    await memory.save(context)
    assert await memory.property("b").get(turn()) is None


async def test_people_and_conversations_are_apart(memory: ConversationMemory) -> None:
    """Another person, or the same person elsewhere, has another memory."""
    context = turn()
    await memory.property("a").set(context, 1)
    await memory.save(context)
    assert await memory.property("a").get(turn(user="29:2")) is None
    assert await memory.property("a").get(turn(conversation="a:2")) is None


async def test_a_lost_race_is_noticed(memory: ConversationMemory) -> None:
    """Of two turns that read the same memory, the second to save is refused."""
    one, two = turn(), turn()
    await asyncio.gather(memory.load(one), memory.load(two))
    await memory.property("a").set(one, 1)
    await memory.property("a").set(two, 2)
    await memory.save(one)
    with pytest.raises(StateConflictError):
        await memory.save(two)
    assert await memory.property("a").get(turn()) == 1


async def test_only_plain_values_are_kept(memory: ConversationMemory) -> None:
    """An object in the memory is refused with its place, not pickled."""
    context = turn()
    await memory.property("a").set(context, {"deep": [object()]})
    with pytest.raises(NotPlainError, match=r"a\.deep\[0\]"):
        await memory.save(context)
