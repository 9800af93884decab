"""Every cause has a scenario. Its module, line in the catalogue, table and page: see `tests/diagnosis`."""

from __future__ import annotations

from diagnosis.causes import CATALOGUE
from sandbox.scenarios import SCENARIOS

WITHOUT = {
    "ad-state-not-visible": "a gap: what stands in Active Directory alone is in no answer of Graph's",
    "outside-hr-inbound": "its rows are those of other jobs than HR's, which are read only where named",
}
"""Causes that the simulated tenant cannot show honestly, each with the reason."""


def test_every_cause_has_a_scenario() -> None:
    """Each cause of the catalogue can be seen in `sandbox/scenarios/`."""
    shown = {scenario.cause for scenario in SCENARIOS.values()}
    missing = [
        f"sandbox/scenarios/{cause.id.replace('-', '_')}.py"
        for cause in CATALOGUE
        if cause.id not in shown and cause.id not in WITHOUT
    ]
    assert not missing, f"no scenario: {missing}"


def test_every_scenario_has_a_cause() -> None:
    """No scenario is named for a cause that the catalogue does not have."""
    known = {cause.id for cause in CATALOGUE}
    assert {scenario.cause for scenario in SCENARIOS.values() if scenario.cause} <= known


def test_the_exceptions_are_needed() -> None:
    """A cause that has a scenario by now is no exception any more."""
    assert set(WITHOUT) <= {cause.id for cause in CATALOGUE}
    assert not set(WITHOUT) & {scenario.cause for scenario in SCENARIOS.values()}
