"""Scenarios: each says in a few lines what differs from a healthy company."""

from sandbox.scenarios import contoso, healthy
from sandbox.scenarios.scenario import Scenario

SCENARIOS: tuple[Scenario, ...] = (contoso.SCENARIO, healthy.SCENARIO)


class UnknownScenarioError(ValueError):
    """No scenario has this name; the message lists those there are."""


def scenario_named(name: str) -> Scenario:
    """The scenario called `name`; raises UnknownScenarioError when there is none."""
    for scenario in SCENARIOS:
        if scenario.name == name:
            return scenario
    known = ", ".join(scenario.name for scenario in SCENARIOS)
    raise UnknownScenarioError(f"There is no scenario named {name!r}. Known scenarios: {known}.")
