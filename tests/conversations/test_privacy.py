"""What one person may learn about another, however they ask or click."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sandbox.people import GUEST_ID, ISAIAH_LANGER_ID, PATTI_FERNANDEZ_ID, TENANT_ID
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, talking, words_of
from tests.support.teams import TeamsUser

PATTI = TeamsUser("Patti Fernandez", PATTI_FERNANDEZ_ID)
ISAIAH = TeamsUser("Isaiah Langer", ISAIAH_LANGER_ID)


def without(card: Mapping[str, Any], *words: str) -> str:
    """A card as text, with these words and every number taken out: what tells two cards apart."""
    said = json.dumps(card)
    for word in words:
        said = said.replace(word, "_")
    return "".join(" " if letter.isdigit() else letter for letter in said)


async def test_a_leaver_reads_like_a_tenant_that_is_down(talk: Talking) -> None:
    """The card about a leaver is the card everybody gets about anybody while Graph does not answer."""
    async with talk.as_user(ADELE) as employee:
        leaver = await employee.card("why was Olga Petrenko not provisioned?")
        for path in ("/auditLogs", "/users", "/servicePrincipals", "/$batch"):
            talk.sandbox.tenant.add_fault(path, status=503, times=500)
        other = await employee.card("why was Jane Miller not provisioned?")

    assert without(leaver, "Olga Petrenko") == without(other, "Jane Miller")


async def test_nobody_is_asked_for_details_about_a_leaver(talk: Talking) -> None:
    """A form would tell an unsure answer about a leaver from a tenant that is down, where none is shown."""
    async with talk.as_user(ADELE) as employee:
        leaver = await employee.card("why does Isaiah Langer still have access?")
        for path in ("/auditLogs", "/users", "/servicePrincipals", "/$batch"):
            talk.sandbox.tenant.add_fault(path, status=503, times=500)
        other = await employee.card("why does Jane Miller still have access?")

    assert without(leaver, "Isaiah Langer") == without(other, "Jane Miller")
    assert "Continue" not in buttons_of(leaver)


async def test_show_me_is_for_the_one_who_clicked(tmp_path: Path) -> None:
    """Where colleagues see the class alone, nobody gets another one's own answer out of the cool-down."""
    settings = {"COLLEAGUES_SEE": "outcome", "RECHECK_COOLDOWN_SECONDS": 60}
    async with talking(tmp_path, user=PATTI, channel=True, **settings) as talk:
        card = await talk.card("why don't I have an account?")
        button, message = buttons_of(card)["Show me"], talk.teams.sent[-1].id

        async with talk.as_user(ISAIAH, channel=True) as other:
            mine = await talk.teams.execute(button["verb"], button["data"], reply_to=message)
            theirs = await other.teams.execute(button["verb"], button["data"], reply_to=message)

    assert causes_of(mine.card) == ["created-ok-look-here"]
    assert causes_of(theirs.card) == []


async def test_colleagues_see_only_what_the_setting_allows(tmp_path: Path) -> None:
    """With COLLEAGUES_SEE=outcome a colleague's answer is its class alone, one's own is whole."""
    async with talking(tmp_path, user=ADELE, COLLEAGUES_SEE="outcome") as talk:
        assert causes_of(await talk.card("why was Jane Miller not provisioned?")) == []
        assert causes_of(await talk.card("why don't I have an account?")) == ["created-ok-look-here"]


async def test_a_forged_button_is_no_way_to_anothers_answer(tmp_path: Path) -> None:
    """One's own object id beside somebody else's HR id gives neither the self level nor a leaver away."""
    async with talking(tmp_path, user=ADELE, COLLEAGUES_SEE="outcome") as talk:
        for hr_id, name in (("21490", "Tomas Silva"), ("21350", "Olga Petrenko")):
            forged = {
                "v": 1,
                "verb": "recheck",
                "person": {
                    "query": name,
                    "display_name": name,
                    "hr_id": hr_id,
                    "entra_id": ADELE.aad_object_id,
                },
            }
            answer = await talk.teams.execute("recheck", forged, reply_to="1700000000001")

            said = json.dumps(answer.body)
            assert "ContosoUnheardOfCode" not in said
            assert "switched off" not in said
            assert "unknown-failure-code" not in said


async def test_outcome_buttons_hold_no_ids(talk: Talking) -> None:
    """A card that shows the class alone carries no id in its buttons either."""
    async with talk.as_user(ALEX, channel=True) as channel:
        for name in ("Jane Miller", "Olga Petrenko", "Jane Doe"):
            said = json.dumps(await channel.card(f"why was {name} not provisioned?"))
            for person in ("21412", "21350", "21451"):
                assert person not in said
            assert '"entra_id": "' not in said


async def test_a_group_chat_has_more_readers(talk: Talking) -> None:
    """Where Teams does not call a conversation personal, values are not shown."""
    for shape in ({"conversationType": "groupChat", "isGroup": True}, {"isGroup": True}, {}):
        before = len(talk.teams.sent)
        activity = talk.teams.message("why was 21451 not provisioned?")
        activity["conversation"] = {"id": f"19:{len(shape)}@thread.v2", "tenantId": TENANT_ID, **shape}
        await talk.teams.post(activity)
        await talk.host.tasks.idle()

        assert "CountryReferenceTwoLetter" not in json.dumps(talk.teams.sent[before].card)


async def test_an_employee_rechecks_by_user_name(talk: Talking) -> None:
    """Somebody asked about by a user name they do not have yet is found again once they have it."""
    async with talk.as_user(ADELE) as employee:
        card = await employee.card("liam.novak@contoso.com was hired in Workday 10 minutes ago, no account")
        button, message = buttons_of(card)["Recheck"], employee.teams.sent[-1].id
        talk.sandbox.tenant.run_cycle()

        answer = await employee.teams.execute(button["verb"], button["data"], reply_to=message)

    assert causes_of(answer.card)[0] == "created-ok-look-here"


async def test_nobody_is_answered_while_guests_cannot_be_told(talk: Talking) -> None:
    """Without the permission that tells guests apart nobody is answered, and they are told so kindly."""
    talk.sandbox.tenant.withdraw("User.Read.All")

    card = await talk.card("why was 21451 not provisioned?")

    assert causes_of(card) == []
    assert "could not check who you are" in words_of(card)


async def test_the_class_says_probably_when_it_is_not_proven(talk: Talking) -> None:
    """In a channel a likely finding is not told as a certain one."""
    async with talk.as_user(ALEX, channel=True) as channel:
        card = await channel.card("21460 was hired in Workday 10 minutes ago and has no account")

    assert "probably" in words_of(card)


async def test_two_people_in_one_channel(talk: Talking) -> None:
    """Two questions in one channel thread do not mix: each answer goes on with its own."""
    async with talk.as_user(ALEX, channel=True) as first, talk.as_user(ADELE, channel=True) as second:
        await first.card("why wasn't Jane provisioned?")
        await second.card("why wasn't Jane provisioned?")
        await first.card("1")
        card = await second.card("2")

    assert "Jane Doe" in words_of(card)


async def test_the_readers_time_zone_counts(talk: Talking) -> None:
    """Times are written in the zone the client names."""
    activity = talk.teams.message("why was Jane Miller not provisioned?")
    activity["localTimezone"] = "Asia/Tokyo"
    await talk.teams.post(activity)
    await talk.host.tasks.idle()

    assert "Japan" in words_of(talk.teams.sent[-1].card or {})


@pytest.mark.parametrize("submit", [False, True])
@pytest.mark.parametrize("who", ["guest", "unknown"])
async def test_buttons_refuse_in_the_same_words(talk: Talking, who: str, submit: bool) -> None:
    """Whoever gets no answers hears why from every button as from a question, and never nothing."""
    async with talk.as_user(ALEX, channel=True) as alex:
        card = await alex.card("why was 21451 not provisioned?")
        buttons = buttons_of(card)
        message = alex.teams.sent[-1].id
        (listed,) = await alex.ask("why wasn't Jane provisioned?")
        buttons |= buttons_of(listed.card)
    if who == "unknown":
        talk.sandbox.tenant.withdraw("User.Read.All")
    asker = TeamsUser("Guest", GUEST_ID) if who == "guest" else PATTI
    words = "guests please ask" if who == "guest" else "could not check who you are"
    async with talk.as_user(asker, channel=True) as refused:
        for title in ("Recheck", "Show me", "👍 Yes, it helped", "2: Jane Doe", "Start over"):
            before, data = len(refused.teams.sent), buttons[title]["data"]
            if submit:
                await refused.teams.submit(data, reply_to=message)
                await talk.host.tasks.idle()
                (told,) = refused.teams.sent[before:]
                assert words in words_of(told.card or {}), title
            else:
                answer = await refused.teams.execute(data["verb"], data, reply_to=message)
                await talk.host.tasks.idle()
                assert words in answer.body["value"], title
                assert refused.teams.sent[before:] == []


async def test_the_helpdesk_is_told_when_it_cannot_be_recognised(talk: Talking) -> None:
    """Without GroupMember.Read.All a helpdesk agent reads why this is the employee's answer."""
    talk.sandbox.tenant.withdraw("GroupMember.Read.All")

    card = await talk.card("why was 21451 not provisioned?")

    assert "CountryReferenceTwoLetter" not in str(card)
    assert "could not check whether you belong to the helpdesk" in words_of(card)


async def test_without_helpdesk_groups_nothing_is_said_about_them(tmp_path: Path) -> None:
    """Where no group is set, nobody is told about a helpdesk that could not be checked."""
    async with talking(tmp_path, HELPDESK_GROUP_IDS="") as talk:
        talk.sandbox.tenant.withdraw("GroupMember.Read.All")

        assert "belong to the helpdesk" not in words_of(await talk.card("why was 21451 not provisioned?"))
