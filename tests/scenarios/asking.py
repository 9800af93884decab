"""Asking about a scenario's person as somebody in Teams would, until the bot has answered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sandbox.scenarios.scenario import Scenario
from tests.support.talk import Talking, buttons_of, causes_of


def when(changed: timedelta | None) -> str:
    """How a person says when the change was made: "3 days ago", "2 hours ago", or the date ahead."""
    if changed is None:
        return ""
    if changed < timedelta(0):
        return f"on {(datetime.now(UTC) - changed).date().isoformat()}"
    if changed < timedelta(hours=2) or (changed < timedelta(days=1) and changed % timedelta(hours=1)):
        return f"{int(changed.total_seconds() // 60)} minutes ago"
    if changed < timedelta(days=2):
        return f"{int(changed.total_seconds() // 3600)} hours ago"
    return f"{changed.days} days ago"


async def answer_to(talk: Talking, scenario: Scenario) -> tuple[Mapping[str, Any], str]:
    """The diagnosis card and its message's id. A list or a form on the way is answered from the scenario."""
    card = await talk.card(scenario.ask.format(changed=when(scenario.changed)))
    for _step in range(3):
        if causes_of(card):
            break
        buttons = buttons_of(card)
        if "Continue" in buttons:
            card = await _fill_in(talk, scenario, dict(buttons["Continue"]["data"]))
        else:
            card = await talk.card(scenario.person)
    return card, talk.teams.sent[-1].id


async def _fill_in(talk: Talking, scenario: Scenario, data: dict[str, Any]) -> Mapping[str, Any]:
    if scenario.expect:
        data["expect"] = scenario.expect
    if scenario.source:
        data["source"] = scenario.source
    if scenario.changed is not None:
        data["changed_on"] = (datetime.now(UTC) - scenario.changed).date().isoformat()
    before = len(talk.teams.sent)
    await talk.teams.execute("details", data, reply_to=talk.teams.sent[-1].id)
    await talk.host.tasks.idle()
    card = talk.teams.sent[before].card
    assert card is not None
    return card
