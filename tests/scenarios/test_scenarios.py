"""Every scenario of the simulated tenant, asked over HTTP: its cause leads, with evidence and link."""

from __future__ import annotations

from pathlib import Path

import pytest

from diagnosis.causes import CATALOGUE
from sandbox.scenarios import SCENARIOS
from sandbox.server import Options
from tests.scenarios.asking import answer_to
from tests.support.talk import causes_of, talking, words_of

CAUSES = {cause.id: cause for cause in CATALOGUE}
BEHIND = {
    "hr-multiple-employment-records": "skipped-already-in-sync",
    "handled-by-another-job": "skipped-scope-filter-false",
}
"""Surer answers that rightly lead: the log says that nothing was to be written, not which record was read;
and it says which clause failed, not that another job's filter was meant. The cause is then named among the
rest."""
NAMED = sorted(name for name, scenario in SCENARIOS.items() if scenario.cause)


@pytest.mark.parametrize("name", NAMED)
async def test_the_cause_leads(tmp_path: Path, name: str) -> None:
    """The cause a scenario is named for leads the card; one that Graph can't show is at least named."""
    scenario = SCENARIOS[name]
    options = Options(scenario=name, throttle=False)
    async with talking(tmp_path, options=options, CLOUD=scenario.cloud) as talk:
        card, _message = await answer_to(talk, scenario)

    found = causes_of(card)
    if name in BEHIND:
        assert found[:1] == [BEHIND[name]], found
        assert scenario.cause in found
    elif scenario.visible == "no":
        assert scenario.cause in found
    else:
        assert found[:1] == [scenario.cause], found
    said = words_of(card)
    assert any(doc.url in said for doc in CAUSES[scenario.cause].docs)
