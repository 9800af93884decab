"""Buttons that ask about provisioning jobs."""

from __future__ import annotations

from typing import Literal

from cards.actions.shape import Pressed, Short
from diagnosis.jobs import HrSystem


class _Jobs(Pressed):
    """Which provisioning jobs are asked about: those of a system, one by its id or name, or all."""

    about: Literal["jobs"] = "jobs"
    source: HrSystem | None = None
    job: Short | None = None


class RecheckJobs(_Jobs):
    """Read the state of the jobs again."""

    verb: Literal["recheck"] = "recheck"


class ShowJobs(_Jobs):
    """Show the jobs to whoever clicked, privately."""

    verb: Literal["show_me"] = "show_me"
