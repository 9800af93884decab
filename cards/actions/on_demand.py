"""Buttons that run a person on demand: the one that asks what would be run, and the one that runs it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cards.actions.question import Moment, Recheck, _Question
from cards.actions.shape import Short


class ProvisionOnDemand(_Question):
    """Show exactly what would be run for this person; nothing is run yet."""

    verb: Literal["provision_on_demand"] = "provision_on_demand"
    run_job: Short | None = None
    """The id of the job to run it in; without one, those that hold the person are looked for."""


class ConfirmOnDemand(_Question):
    """Run it now, or leave it. It works once: `once` marks this very button, and `offered_at` ages.

    The question is asked afresh once it has run.
    """

    verb: Literal["confirm_on_demand"] = "confirm_on_demand"
    step: Literal["run", "leave"] = "run"
    once: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    run_job: Short
    """The id of the job."""
    run_for: Short
    """The person's id in HR, as it will be sent."""
    offered_at: Moment


def on_demand_of(question: _Question, job: str | None = None) -> ProvisionOnDemand:
    """The button that asks what would be run for the question's person, in this job where one is named."""
    asked = question.model_dump(include=set(_Question.model_fields))
    return ProvisionOnDemand.model_validate({**asked, "run_job": job, "inserted": None})


def recheck_after(question: _Question) -> Recheck:
    """The button that asks the same question again."""
    return Recheck.model_validate(question.model_dump(include=set(_Question.model_fields)))
