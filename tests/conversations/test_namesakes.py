"""A contractor and a new hire of one name: whichever is asked about, the other is never the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.talk import ADELE, Talking, buttons_of, causes_of, words_of

CONTRACTOR_ID = "c0117050-7e4a-4a1e-8f00-00000000c0de"
CONTRACTOR = "jane.doe.contractor@contoso.com"
HERS = ("skipped-scope-filter-false", "21451", "CountryReferenceTwoLetter")
"""What is true of the new hire alone."""


@pytest.fixture(autouse=True)
def contractor(talk: Talking) -> None:
    """An account that HR does not know, called like the new hire who has none."""
    users = talk.sandbox.tenant.entra.users
    users[CONTRACTOR_ID] = {
        **next(iter(users.values())),
        "id": CONTRACTOR_ID,
        "displayName": "Jane Doe",
        "userPrincipalName": CONTRACTOR,
        "mail": CONTRACTOR,
        "employeeId": None,
        "accountEnabled": True,
    }


async def answered(talk: Talking, card: Mapping[str, Any]) -> Mapping[str, Any]:
    """The diagnosis, where details are asked for first."""
    return card if causes_of(card) else await talk.card("I don't know")


def not_hers(card: Mapping[str, Any]) -> None:
    assert causes_of(card)
    for secret in HERS:
        assert secret not in str(card), secret


async def test_choosing(talk: Talking) -> None:
    """The first of the list is the contractor, the second the new hire, and each gets their own answer."""
    listed = await talk.card("why wasn't Jane Doe provisioned?")
    assert causes_of(listed) == []
    not_hers(await answered(talk, await talk.card("1")))

    await talk.card("why wasn't Jane Doe provisioned?")
    card = await talk.card("2")
    assert causes_of(card)[0] == HERS[0]
    assert "21451" in words_of(card)


@pytest.mark.parametrize("words", [CONTRACTOR, CONTRACTOR_ID])
async def test_by_account(talk: Talking, words: str) -> None:
    """Asked about by account, the contractor gets nothing of the new hire, also when checked again."""
    card = await answered(talk, await talk.card(f"why wasn't {words} provisioned?"))
    not_hers(card)

    button = buttons_of(card)["Recheck"]
    again = await talk.teams.execute(button["verb"], button["data"], reply_to=talk.teams.sent[-1].id)
    not_hers(again.card)


async def test_an_employee(talk: Talking) -> None:
    """An employee's choice counts as well; a recheck that no longer knows which Jane is nobody's answer."""
    async with talk.as_user(ADELE) as employee:
        await employee.card("why wasn't Jane Doe provisioned?")
        not_hers(await answered(employee, await employee.card("1")))

        await employee.card("why wasn't Jane Doe provisioned?")
        card = await employee.card("2")
        assert causes_of(card)[0] == HERS[0]
        button = buttons_of(card)["Recheck"]
        again = await employee.teams.execute(
            button["verb"], button["data"], reply_to=employee.teams.sent[-1].id
        )
        assert causes_of(again.card)[0] == "evidence-unavailable"
