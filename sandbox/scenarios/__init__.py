"""Scenarios: small modules, each named for the cause that must lead, saying what differs from normal.

A module holds SCENARIO and, where the same cause shows elsewhere too, VARIANTS. It is found by being here.
"""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sandbox.scenarios.scenario import Scenario

_FIRST = ("contoso", "healthy")
_NO_SCENARIO = ("scenario", "scenes")


class UnknownScenarioError(ValueError):
    """No scenario has this name; the message lists those there are."""


def _found() -> Iterator[Scenario]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    for name in (*_FIRST, *(n for n in names if n not in (*_FIRST, *_NO_SCENARIO))):
        module = importlib.import_module(f"{__name__}.{name}")
        yield module.SCENARIO
        yield from getattr(module, "VARIANTS", ())


SCENARIOS: Mapping[str, Scenario] = MappingProxyType({scenario.name: scenario for scenario in _found()})
"""Every scenario by name, contoso and healthy first."""


def scenario_named(name: str) -> Scenario:
    """The scenario called `name`; raises UnknownScenarioError when there is none."""
    scenario = SCENARIOS.get(name)
    if scenario is None:
        known = ", ".join(SCENARIOS)
        raise UnknownScenarioError(f"There is no scenario named {name!r}. Known scenarios: {known}.")
    return scenario
