"""Turns: in order, none twice, typing meanwhile, and a kind word when one fails."""

import asyncio
from typing import Any

import pytest
from botbuilder.core import TurnContext

from bot.extension import ANSWERED, FOLLOWS_TYPING
from bot.host import answer_invoke
from bot.invokes import answer_now
from bot.turns import ConversationLocks, only_reads, resend_key
from tests.bot.conftest import CARD, Running, Start
from tests.support.connector import RecordingConnector
from tests.support.invokes import invoke_problems
from tests.support.teams import TeamsClient, TeamsUser


async def test_a_message_is_answered(running: Running) -> None:
    """A message gets its reply before the request is answered."""
    answer = await running.teams.say("hello")
    assert answer.status == 200
    assert [sent.text for sent in running.teams.sent] == ["echo hello"]


async def test_a_card_arrives_as_it_was_built(running: Running) -> None:
    """The card on the wire is the card that was sent."""
    await running.teams.say("card")
    assert running.teams.last_card == CARD


async def test_a_click_gets_its_card(running: Running) -> None:
    """An Action.Execute is answered with HTTP 200 and the card in the body."""
    answer = await running.teams.execute("recheck", {"v": 1})
    assert (answer.status, answer.body["statusCode"], answer.card) == (200, 200, CARD)


async def test_expect_replies(running: Running) -> None:
    """With deliveryMode expectReplies the replies come back in the body."""
    answer = await running.teams.say("card", deliveryMode="expectReplies")
    assert answer.status == 200
    assert answer.body["activities"][0]["attachments"][0]["content"] == CARD
    assert running.connector.everything == []


async def test_typing_comes_first(start: Start) -> None:
    """The first thing that arrives, while the turn still works, is the typing indicator."""
    release = asyncio.Event()

    async def work(context: TurnContext) -> None:
        await release.wait()
        await context.send_activity("done")

    async with start(work) as running:
        said = asyncio.create_task(running.teams.say("hello"))
        await running.connector.wait_for_typing()
        release.set()
        await said
        assert [sent.activity["type"] for sent in running.connector.everything] == ["typing", "message"]


async def test_a_failed_typing_indicator_changes_nothing(start: Start) -> None:
    """A message is answered although its typing indicator was refused, and the refusal is not tried again."""

    async def work(context: TurnContext) -> None:
        await running.connector.seen.wait()
        await context.send_activity("done")

    async with start(work) as running:
        running.connector.fail(503, typing_too=True)
        assert (await running.teams.say("hello")).status == 200
        assert [sent.text for sent in running.teams.sent] == ["done"]
        assert running.connector.requests == 2


async def test_a_failed_turn_tells_the_person_its_number(
    running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    """A turn that fails says a sentence with the activity's id and no stack; the log has the stack."""
    answer = await running.teams.say("fail", id="number-17")
    assert answer.status == 200
    (record,) = [record for record in caplog.records if record.message == "turn failed"]
    assert record.exc_info is not None
    (sent,) = running.teams.sent
    assert "number-17" in sent.text
    assert "PermissionError" not in sent.text
    assert "asked to fail" not in sent.text


async def test_a_failed_click_is_answered_with_an_error_body(running: Running) -> None:
    """A click whose turn fails gets HTTP 200 with an error in the body, as Teams wants it."""
    answer = await running.teams.execute("fail")
    assert answer.status == 200
    assert answer.body["type"] == "application/vnd.microsoft.error"
    assert answer.body["statusCode"] == 500
    assert answer.body["value"]["message"]


async def test_a_click_nobody_knows_is_answered(running: Running) -> None:
    """A click that no code answers gets an error body, not 501."""
    answer = await running.teams.execute("unknown")
    assert (answer.status, answer.body["type"]) == (200, "application/vnd.microsoft.error")


async def test_an_invoke_nobody_knows_is_answered(running: Running) -> None:
    """An invoke that no code answers gets a valid body, not 501."""
    answer = await running.teams.post(running.teams.activity("invoke", name="task/fetch", value={}))
    assert answer.status == 200
    assert invoke_problems("task/fetch", answer.body) == []


async def test_turns_of_one_conversation_never_overlap(start: Start) -> None:
    """Ten messages at once in one conversation are handled one at a time; none is lost."""
    inside = 0
    most = 0

    async def count(context: TurnContext) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await context.send_activity("counted")
        inside -= 1

    async with start(count) as running:
        await asyncio.gather(*(running.teams.say(str(number)) for number in range(10)))
        assert (most, len(running.teams.sent)) == (1, 10)


async def test_two_conversations_do_not_wait_for_each_other(start: Start) -> None:
    """A turn that hangs holds up its own conversation only."""
    release = asyncio.Event()

    async def wait(context: TurnContext) -> None:
        if context.activity.text == "wait":
            await release.wait()
        await context.send_activity("done")

    async with (
        start(wait) as running,
        TeamsClient(running.url, running.connector, conversation="other") as other,
    ):
        waiting = asyncio.create_task(running.teams.say("wait"))
        await running.connector.wait_for_typing()
        await other.say("hello")
        assert [sent.conversation for sent in running.teams.sent] == ["other"]
        release.set()
        await waiting


async def test_a_message_sent_again_joins_the_running_turn(start: Start) -> None:
    """The same activity sent again while its turn runs is handled once, and both get the same answer."""
    runs = 0
    started, release = asyncio.Event(), asyncio.Event()

    async def slow(context: TurnContext) -> None:
        nonlocal runs
        runs += 1
        started.set()
        await release.wait()
        await answer_invoke(context, {"run": runs})

    async with start(slow) as running:
        click = running.teams.activity("invoke", name="adaptiveCard/action", value={})
        first = asyncio.create_task(running.teams.post(click))
        second = asyncio.create_task(running.teams.post(click))
        await started.wait()
        release.set()
        answers = await asyncio.gather(first, second)
        third = await running.teams.post(click)
    assert [answer.body for answer in (*answers, third)] == [{"run": 1}] * 3


async def test_a_restart_does_not_forget_what_was_handled(start: Start) -> None:
    """An activity sent again after a restart gets the old answer and is not handled again."""

    async def answer(context: TurnContext) -> None:
        await answer_invoke(context, {"from": "the first process"})

    async def fail(_: TurnContext) -> None:
        raise AssertionError("handled twice")

    click: dict[str, Any]
    async with start(answer) as running:
        click = running.teams.activity("invoke", name="adaptiveCard/action", value={})
        await running.teams.post(click)
    async with start(fail) as running:
        assert (await running.teams.post(click)).body == {"from": "the first process"}


async def test_a_click_may_be_answered_before_its_turn_ends(start: Start) -> None:
    """`answer_now` answers the click while the turn goes on, and one that comes again gets the same."""
    release = asyncio.Event()

    async def slow(context: TurnContext) -> None:
        await answer_now(context, {"at": "once"})
        await release.wait()
        await context.send_activity("and later this")

    async with start(slow) as running:
        click = running.teams.activity("invoke", name="adaptiveCard/action", value={})
        assert (await running.teams.post(click)).body == {"at": "once"}
        assert (await running.teams.post(click)).body == {"at": "once"}
        assert running.teams.sent == []
        release.set()
        await running.teams.wait_for(1)
        assert (await running.teams.post(click)).body == {"at": "once"}


async def test_a_slow_message_is_acknowledged_in_time(start: Start) -> None:
    """A message whose turn takes too long is acknowledged with 202 and still answered."""
    release = asyncio.Event()

    async def slow(context: TurnContext) -> None:
        await release.wait()
        await context.send_activity("at last")

    async with start(slow, answer_within=0.01) as running:
        assert (await running.teams.say("hello")).status == 202
        release.set()
        (sent,) = await running.teams.wait_for(1)
        assert sent.text == "at last"


async def test_typing_goes_on_while_a_turn_runs_and_ends_with_it(start: Start) -> None:
    """The indicator is repeated while the turn runs, and no task is left when the turn has failed."""
    release = asyncio.Event()

    async def fail_later(_: TurnContext) -> None:
        await release.wait()
        raise RuntimeError("after a while")

    async with start(fail_later, typing_every=0.01) as running:
        said = asyncio.create_task(running.teams.say("hello"))
        await running.connector.wait_for_typing(3)
        release.set()
        await said
        await asyncio.wait_for(running.host.tasks.idle(), 5)
        assert len(running.host.tasks) == 0


async def test_typing_ends_with_the_first_word(start: Start) -> None:
    """Once the bot has said something the indicator is not sent again, though the turn goes on."""

    async def speak(context: TurnContext) -> None:
        await running.connector.wait_for_typing()
        typing = [task for task in asyncio.all_tasks() if "_type_until" in repr(task.get_coro())]
        await context.send_activity("first word")
        await asyncio.wait_for(asyncio.gather(*typing), 5)
        await context.send_activity(f"{len(typing)} ended")

    async with start(speak, typing_every=0.01) as running:
        await running.teams.say("hello")
        assert [sent.text for sent in running.teams.sent] == ["first word", "1 ended"]


async def test_a_client_that_hangs_up_does_not_end_the_turn(start: Start) -> None:
    """The reply is sent although the request was given up."""
    release = asyncio.Event()

    async def slow(context: TurnContext) -> None:
        await release.wait()
        await context.send_activity("still here")

    async with start(slow) as running:
        said = asyncio.create_task(running.teams.say("hello"))
        await running.connector.wait_for_typing()
        said.cancel()
        await asyncio.gather(said, return_exceptions=True)
        release.set()
        await running.connector.wait_for(1)


def test_edits_of_one_message_are_not_taken_for_resends() -> None:
    """Edits, deletions and reactions have no resend key: they carry the id of the message they are about."""
    teams = TeamsClient("http://127.0.0.1:1", RecordingConnector())
    assert resend_key(teams.activity("messageUpdate")) is None
    assert resend_key(teams.activity("messageReaction")) is None


def test_the_same_id_from_someone_else_is_another_activity() -> None:
    """Ids are compared within one conversation and one sender only."""
    mine = TeamsClient("http://127.0.0.1:1", RecordingConnector())
    hers = TeamsClient("http://127.0.0.1:1", RecordingConnector(), user=TeamsUser("Megan Bowen", "b0e5"))
    assert resend_key(mine.activity("message", id="1")) != resend_key(hers.activity("message", id="1"))


async def test_locks_go_when_nobody_waits() -> None:
    """The map of locks is empty once all turns are over."""
    locks = ConversationLocks()
    async with locks.hold("a"), locks.hold("b"):
        assert len(locks) == 2
    assert len(locks) == 0


@pytest.mark.parametrize(
    ("verb", "data", "reads"),
    [
        ("recheck", {"verb": "recheck"}, True),
        ("recheck", {}, True),
        (None, {"verb": "show_me"}, True),
        ("recheck", None, True),
        ("recheck", {"verb": "choose_person"}, False),
        ("choose_person", {"verb": "recheck"}, False),
        ("choose_person", {}, False),
        ("recheck", {"verb": ["recheck"]}, False),
        (["recheck"], {}, False),
    ],
)
def test_only_what_is_sure_to_read_goes_ahead(verb: object, data: object, reads: bool) -> None:
    """A click overtakes the conversation's turns only if each verb in it is one that reads."""
    action = {"verb": verb, "data": data}

    assert only_reads({"type": "invoke", "value": {"action": action}}) is reads


@pytest.mark.parametrize("name", sorted(ANSWERED))
def test_what_remembers_nothing_goes_ahead(name: str) -> None:
    """A message extension waits for no turn; what follows the typing is not kept either."""
    body = {"type": "invoke", "name": name, "id": "1", "channelId": "msteams", "from": {"id": "a"}}
    body |= {"conversation": {"id": "c"}, "value": {"action": {"verb": "watch"}}}

    assert only_reads(body)
    assert (resend_key(body) is None) == (name in FOLLOWS_TYPING)
