"""Whether an answer would tell that somebody leaves or has left, which is not for everybody's ears."""

from __future__ import annotations

from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable
from diagnosis.log import Action

_CAUSES = frozenset(
    {
        "created-disabled",
        "disabled-or-deleted-afterwards",
        "leaver-disabled-early",
        "skipped-inactive-in-source",
    }
)


def about_leaver(evidence: Evidence, diagnosis: Diagnosis) -> bool:
    """Whether the question or anything read concerns somebody who leaves, has left or is switched off."""
    if evidence.expectation.change is Change.DISABLE:
        return True
    if any(finding.cause.id in _CAUSES for finding in diagnosis.findings):
        return True
    if not isinstance(evidence.users, Unavailable):
        states = {user.enabled for user in evidence.users}
        # An old account beside the one in use is an everyday thing; one that is off and no other is not.
        if False in states and True not in states:
            return True
        # An account that an event wrote to stands for one where the person is known by none.
        if not states and any(user.enabled is False for user in evidence.reached):
            return True
    if isinstance(evidence.jobs, Unavailable):
        return False
    logs = [job.log for job in evidence.jobs if not isinstance(job.log, Unavailable)]
    return any(
        event.switches_off or event.action is Action.STAGED_DELETE for log in logs for event in log.events
    )
