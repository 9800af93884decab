"""People and a case at Contoso for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from diagnosis.cause import Outcome, Owner
from diagnosis.evidence import Change, Expectation, Person
from followup.case_commands import BOT, Actor, Side
from followup.case_transitions import opened
from followup.cases import Rules
from store.case import About, Case, Entry, Party
from store.cases import CaseStore
from store.database import Database

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CHANNEL = "channel:19:helpdesk@thread.tacv2"
RULES = Rules()

ADELE = Party("c0117050-7e4a-4a1e-8f00-0000000000a3", "Adele Vance", "29:1adele")
ALEX = Party("c0117050-7e4a-4a1e-8f00-0000000000a1", "Alex Wilber", "29:1alex")
MEGAN = Party("c0117050-7e4a-4a1e-8f00-0000000000a2", "Megan Bowen", "29:1megan")

REQUESTER = Actor(Side.REQUESTER, ADELE)
AGENT = Actor(Side.HELPDESK, ALEX)
OTHER_AGENT = Actor(Side.HELPDESK, MEGAN)
ACTORS = (REQUESTER, AGENT, OTHER_AGENT, BOT)

JANE = About(
    person=Person("jane doe", "Jane Doe", "21451", "jane.doe@contoso.com"),
    expectation=Expectation(change=Change.CREATE, changed_at=NOW),
    job="workday-to-ad",
)


def case(**differs: Any) -> Case:
    """A case that was just opened about Jane, whose scoping filter is in the way."""
    made = Case(
        id="a" * 32,
        number=1042,
        requester=ADELE,
        tenant_id="c0117050-7e4a-4a1e-8f00-000000000001",
        about=JANE,
        channel=CHANNEL,
        created_at=NOW,
        updated_at=NOW,
        note="She starts on Monday.",
        cause="skipped-scope-filter-false",
        owner=Owner.HR,
        outcome=Outcome.NEEDS_HR,
        seen=("skipped-scope-filter-false",),
        open_key="k" * 64,
    )
    return replace(opened(made, NOW, RULES).case, **differs)


async def kept(database: Database, made: Case, *history: Entry) -> Case:
    """The case in the database; it was not there before."""
    begun = opened(made, NOW, RULES)
    async with database.begin() as connection:
        there, new = await CaseStore(database).create(connection, made, history or begun.history)
    assert new
    return there
