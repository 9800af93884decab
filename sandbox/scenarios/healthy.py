"""A company in which everybody was provisioned and every job runs."""

from sandbox.scenarios.scenario import Scenario

SCENARIO = Scenario(name="healthy", says="Nobody is broken.")
