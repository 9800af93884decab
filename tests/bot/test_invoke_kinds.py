"""Every invoke that Teams can send is answered with HTTP 200 and a body of its own kind."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from botbuilder.core import TurnContext
from botbuilder.core.teams import teams_activity_handler

from bot.invoke_kinds import KINDS
from tests.bot.conftest import Running, Start
from tests.support.invokes import SHAPES, invoke_problems

NAMES = [*sorted(SHAPES), "something/newer", "COMPOSEEXTENSION/QUERY"]
VALUES: list[Any] = [None, {}, [], "text", 7, {"commandId": 1, "parameters": {}, "data": [], "action": 3}]


def test_the_table_is_whole() -> None:
    """Table and shapes name the same invokes, and all that the SDK's own handler knows are among them."""
    source = inspect.getsource(teams_activity_handler)
    known = set(re.findall(r'activity\.name == "([\w/]+)"', source))

    assert set(KINDS) == set(SHAPES)
    assert len(known) > 10
    assert known <= set(KINDS)


def test_each_has_its_source() -> None:
    """For each kind of answer there is a public page that says what is valid."""
    for name, kind in KINDS.items():
        assert re.match(r"https://(learn\.microsoft\.com|github\.com/microsoft)/", kind.source), name


@pytest.mark.parametrize("name", NAMES)
async def test_nobody_handles_it(running: Running, name: str) -> None:
    """Where no code answers, the answer is valid all the same, whatever the value is."""
    for value in VALUES:
        answer = await running.teams.post(running.teams.activity("invoke", name=name, value=value))

        assert answer.status == 200, value
        assert invoke_problems(name, answer.body) == [], value


@pytest.mark.parametrize("name", NAMES)
async def test_the_turn_fails(start: Start, name: str) -> None:
    """An error while it is handled is answered in the invoke's own kind, not with 500 or 501."""

    async def fail(context: TurnContext) -> None:
        raise RuntimeError("asked to fail")

    async with start(fail) as failing:
        answer = await failing.teams.post(failing.teams.activity("invoke", name=name, value={}))

    assert answer.status == 200
    assert invoke_problems(name, answer.body) == []
