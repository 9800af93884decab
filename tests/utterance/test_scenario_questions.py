"""The questions of the simulated tenant's scenarios are understood as the scenario says."""

from __future__ import annotations

from datetime import date

import pytest

from diagnosis.attributes import names
from dialogs.utterance import Intent, understand
from sandbox.scenarios import SCENARIOS
from sandbox.scenarios.scenario import Scenario
from tests.utterance.rows import NOW

ASKED = {name: scenario for name, scenario in SCENARIOS.items() if scenario.ask}
SAID = {
    "3 days ago": date(2026, 11, 20),
    "on 2026-12-01": date(2026, 12, 1),
    "40 minutes ago": date(2026, 11, 23),
}

# Only this tenant's mapping knows that the last day of work stands in `description`; the sentence reads as
# one about a leaver.
UNKNOWABLE = {"last-day-of-work-not-available-early"}


@pytest.mark.parametrize("said", SAID, ids=[said.replace(" ", "-") for said in SAID])
@pytest.mark.parametrize("scenario", ASKED.values(), ids=ASKED.keys())
def test_question_agrees_with_its_scenario(scenario: Scenario, said: str) -> None:
    """The person, the day, the HR system and the expectation are those of the scenario."""
    question = understand(scenario.ask.replace("{changed}", said), now=NOW)
    assert (question.intent, question.self_asked) == (Intent.DIAGNOSE, False)
    assert len(question.people) == 1
    (person,) = question.people
    assert person.name is not None
    assert person.name in scenario.ask
    assert person.hr_id == (scenario.person if f"({scenario.person})" in scenario.ask else None)
    assert person.upn is None
    assert question.changed_on == SAID[said]
    assert question.source == scenario.source
    if scenario.name not in UNKNOWABLE:
        assert question.expect == scenario.expect
        if scenario.attribute:
            assert question.attribute
            assert set(names(question.attribute)) & set(names(scenario.attribute))
        else:
            assert question.to_json()["attribute"] is None
