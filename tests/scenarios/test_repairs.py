"""Repair stories: asked, put right, cycle and synchronisation, Recheck pressed; the card says it is done."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from diagnosis.cause import Kind
from diagnosis.causes import CATALOGUE
from sandbox.scenarios import SCENARIOS
from sandbox.server import Options
from tests.scenarios.asking import answer_to
from tests.support.talk import buttons_of, causes_of, talking, words_of

CAUSES = {cause.id: cause for cause in CATALOGUE}
REPAIRABLE = sorted(name for name, scenario in SCENARIOS.items() if scenario.cause and scenario.repair)


@pytest.mark.parametrize("name", REPAIRABLE)
async def test_repaired_and_rechecked(tmp_path: Path, name: str) -> None:
    """After repair and a cycle, Recheck answers that it is done and says what is no longer the case."""
    scenario = SCENARIOS[name]
    async with talking(tmp_path, options=Options(scenario=name, throttle=False)) as talk:
        before, message = await answer_to(talk, scenario)
        talk.sandbox.tenant.repair(scenario.person)
        talk.sandbox.tenant.run_cycle()
        button = buttons_of(before)["Recheck"]
        pressed = await talk.teams.execute(button["verb"], button["data"], reply_to=message)

    after: Mapping[str, Any] = pressed.body["value"]
    leading = causes_of(after)[:1]
    assert leading, words_of(after)
    assert CAUSES[leading[0]].kind is Kind.OUTCOME, (leading, words_of(after))
    assert f"No longer the case: {CAUSES[causes_of(before)[0]].title}" in words_of(after)
