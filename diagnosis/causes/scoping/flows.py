"""What the causes about switched-off actions share: is it this job's settings that hold the person up?"""

from __future__ import annotations

from collections.abc import Callable

from diagnosis import codes
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import Event, Result
from diagnosis.schema import Schema


def only_here(evidence: Evidence, job: Job, lacks: Callable[[Schema], bool]) -> bool:
    """Whether the job's settings lack it, and no other job is there to do it.

    A job that may not do something often stands beside one that may. So it counts only where this job has
    dealt with the person, or where every job lacks it.
    """
    if not lacks(known(job.schema)) or evidence.handled_elsewhere(job):
        return False
    if evidence.tied(job):
        return True
    return all(lacks(known(other.schema)) for other in known(evidence.jobs))


def stopped_here(event: Event | None) -> Event | None:
    """The event, where it may be the action that stopped it: a skip for a reason of no other cause."""
    if event is None or event.result is not Result.SKIPPED or codes.skip_explained(event):
        return None
    return event
