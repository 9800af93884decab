"""What one can write at any moment: help, cancel, another question, nonsense."""

from __future__ import annotations

import pytest

from tests.support.talk import ADELE, Talking, TeamsUser, buttons_of, causes_of, words_of

NONSENSE = (
    "",
    "   ",
    "?" * 4000,
    "a" * 4000,
    "' or 1 eq 1 --",
    "\"';DROP TABLE people;",
    "🤷🏽‍♀️🎉",
    "**bold** [link](https://contoso.com) <b>html</b> `code`",
    "\u202eenaJ ysaw",
    "what is the weather like?",
    "\x00\x01\x02",
)


@pytest.mark.parametrize("typed", NONSENSE, ids=range(len(NONSENSE)))
async def test_nonsense_gets_a_way_forward(talk: Talking, typed: str) -> None:
    """Whatever is typed is answered with one card that can be gone on from."""
    card = await talk.card(typed)

    assert "Traceback" not in str(card)
    assert buttons_of(card)


async def test_help_keeps_the_place(talk: Talking) -> None:
    """Help in the middle of a choice is given, and the choice still works."""
    await talk.card("why wasn't Jane provisioned?")
    assert "start over" in words_of(await talk.card("help"))

    card = await talk.card("2")

    assert causes_of(card)[0] == "skipped-scope-filter-false"


async def test_help_is_for_everybody(talk: Talking) -> None:
    """Help is given also where the bot can't tell who asks; a question is not answered then."""
    talk.sandbox.tenant.withdraw("User.Read.All")

    assert "start over" in words_of(await talk.card("help"))
    assert "could not check who you are" in words_of(await talk.card("why was 21451 not provisioned?"))


async def test_cancel_ends_the_question(talk: Talking) -> None:
    """After "cancel" a number is no longer a choice."""
    await talk.card("why wasn't Jane provisioned?")
    assert "stopped" in words_of(await talk.card("cancel"))

    card = await talk.card("2")

    assert causes_of(card)[:1] != ["skipped-scope-filter-false"]


async def test_a_new_question_works_in_the_middle_of_another(talk: Talking) -> None:
    """Somebody else can be asked about while a choice or a form is open."""
    await talk.card("why wasn't Jane provisioned?")
    card = await talk.card("why does Sofia Rossi have no account?")
    assert causes_of(card)[0] == "match-ambiguous-in-target"

    await talk.card("108231 has no account")
    card = await talk.card("why was 21480 not provisioned?")
    assert causes_of(card)[0] == "skipped-required-attribute-missing"


async def test_who_is_asked_for_when_nobody_is_named(talk: Talking) -> None:
    """A question without a person asks for one, and the answer is taken as it is typed."""
    assert "Who is it about?" in words_of(await talk.card("why was somebody not provisioned?"))

    card = await talk.card("sofia rossi")

    assert causes_of(card)[0] == "match-ambiguous-in-target"


async def test_check_again_by_text(talk: Talking) -> None:
    """ "Check again" reads the last person anew; without one it says so."""
    assert "not looked" in words_of(await talk.card("check again"))
    await talk.card("why was 21451 not provisioned?")

    card = await talk.card("check again")

    assert causes_of(card)[0] == "skipped-scope-filter-false"


async def test_my_own_account(talk: Talking) -> None:
    """ "My account" is the account of whoever writes, known from the channel."""
    async with talk.as_user(ADELE) as employee:
        card = await employee.card("why don't I have an account?")

        assert "Adele Vance" in words_of(card)
        assert causes_of(card)[0] == "created-ok-look-here"


async def test_a_mention_is_the_person(talk: Talking) -> None:
    """An @mentioned colleague is who is meant, by their object id."""
    await talk.teams.say("why wasn't <at>Adele Vance</at> provisioned?", mentions=(ADELE,))
    await talk.host.tasks.idle()

    card = talk.teams.sent[-1].card

    assert "Adele Vance" in words_of(card or {})
    assert causes_of(card)[0] == "created-ok-look-here"


async def test_guests_are_not_answered(talk: Talking) -> None:
    """A guest gets a kind refusal and nothing about anybody."""
    from sandbox.people import GUEST_ID

    async with talk.as_user(TeamsUser("Guest", GUEST_ID)) as guest:
        card = await guest.card("why wasn't Jane Doe provisioned?")

        assert causes_of(card) == []
        assert "guests" in words_of(card)


async def test_welcome_once(talk: Talking) -> None:
    """Opening the chat, again and again, welcomes once; a reinstallation welcomes anew."""
    for _time in range(2):
        await talk.teams.open_chat()
        await talk.host.tasks.idle()
    assert len(talk.teams.sent) == 1

    await talk.teams.install("remove")
    await talk.teams.install("add")
    await talk.host.tasks.idle()
    assert len(talk.teams.sent) == 2


async def test_missing_permission_is_said(talk: Talking) -> None:
    """Without the log's permission the card says what could not be read, and claims nothing."""
    talk.sandbox.tenant.withdraw("AuditLog.Read.All")

    card = await talk.card("why was 21451 not provisioned?")

    assert causes_of(card)[0] == "bot-permission-missing"
    assert "AuditLog.Read.All" in words_of(card)


async def test_a_tenant_that_is_down_is_said(talk: Talking) -> None:
    """With Graph down there is an answer that says so, with a button to check again."""
    talk.sandbox.tenant.add_fault("/auditLogs", status=503, times=50)

    card = await talk.card("why was 21451 not provisioned?")

    assert causes_of(card)[0] == "evidence-unavailable"
    assert "Recheck" in buttons_of(card)
