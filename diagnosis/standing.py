"""How the account stands against what was expected, so that nobody is told to wait for what is done."""

from __future__ import annotations

from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known


def gone(evidence: Evidence) -> bool:
    """Whether somebody should be switched off and is: that the service then skips the record is right."""
    return evidence.expectation.change is Change.DISABLE and looks_done(evidence)


def looks_done(evidence: Evidence) -> bool:
    """Whether the directory shows what was expected, as far as an account alone can show it.

    It cannot for an update. Needs the directory for everything else.
    """
    change = evidence.expectation.change
    if change is Change.UPDATE:
        return False
    states = [user.enabled for user in known(evidence.users)]
    if change is Change.DISABLE:
        return bool(states) and all(state is False for state in states)
    return True in states
