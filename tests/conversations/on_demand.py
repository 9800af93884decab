"""Running on demand in conversations: asking for a run, confirming it, and what was run and noted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
from sqlalchemy import select

from cards.actions import Recheck, on_demand_of
from store.tables_audit import audit
from tests.conversations.places import button_on, press
from tests.support.connector import Sent
from tests.support.talk import Talking, words_of
from tests.support.teams import Answer

LIAM, JANE, OLIVER, NOAH = "21460", "21451", "21485", "108231"
"""Not reached yet; out of scope; refused by the directory; in SuccessFactors."""


async def wish(talk: Talking, words: str, job: str = "Workday to Active Directory") -> Sent:
    """Ask for a run, in this job where one has to be chosen; the card that came at last."""
    (sent,) = await talk.ask(words)
    return await in_job(talk, sent, job)


async def in_job(talk: Talking, sent: Sent, job: str = "Workday to Active Directory") -> Sent:
    """What comes once this job is chosen, where one has to be."""
    if "In which job" not in text_of(sent):
        return sent
    _answer, (shown,) = await press(talk, sent, f": {job}"[:20])
    return shown


async def confirmed(talk: Talking, sent: Sent, *, submit: bool = False) -> tuple[Answer, list[Sent]]:
    """Press the button that runs it."""
    return await press(talk, sent, "Run it now", submit=submit)


async def posts(talk: Talking) -> int:
    """How often Graph was told to provision."""
    async with httpx.AsyncClient(trust_env=False) as http:
        stats = (await http.get(f"{talk.sandbox.url}/control/stats")).json()
    return sum(count for kind, count in stats["by_kind"].items() if kind.endswith("/provisionOnDemand"))


async def rows(talk: Talking) -> list[dict[str, Any]]:
    """The audit."""
    async with talk.host.database.engine.connect() as connection:
        return [dict(row) for row in (await connection.execute(select(audit))).mappings()]


def text_of(sent: Sent) -> str:
    """All that can be read on the card."""
    return words_of(sent.card or {})


def data_on(card: Mapping[str, Any] | None, title: str) -> dict[str, Any]:
    """The data of the button with this title."""
    return dict(button_on(card, title)["data"])


async def offered(talk: Talking, words: str) -> dict[str, Any]:
    """The data of the button that an answer about this person has."""
    (sent,) = await talk.ask(words)
    recheck = Recheck.model_validate(data_on(sent.card, "Recheck"))
    return on_demand_of(recheck).model_dump(mode="json", exclude_none=True)


async def pressed(talk: Talking, data: Mapping[str, Any], card_id: str = "1") -> tuple[Answer, list[Sent]]:
    """Press a button with this data, as a client does; the answer, and what was sent."""
    before = len(talk.teams.sent)
    answer = await talk.teams.execute(str(data["verb"]), data, reply_to=card_id)
    await talk.host.tasks.idle()
    return answer, talk.teams.sent[before:]
