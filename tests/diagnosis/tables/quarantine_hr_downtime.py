"""Rows for `quarantine-hr-downtime`: the HR system is down.

The weekend before these rows: Friday evening in Pacific time is Saturday from 01:00 UTC on.
"""

from __future__ import annotations

from datetime import UTC, datetime

from diagnosis.jobs import JobState
from tests.diagnosis.rows import NO_LOG, NO_STATUS, Beside, second, third
from tests.support.evidence import event, evidence, job, quarantined, status

STOPPED = "EncounteredQuarantineException"
DOWN = quarantined(STOPPED, error_message="503 Service Unavailable: planned maintenance")
WEEKEND = quarantined(STOPPED, since=datetime(2026, 11, 21, 5, tzinfo=UTC))
TUESDAY = quarantined(STOPPED, since=datetime(2026, 11, 17, 5, tzinfo=UTC))

FIRES = {
    "the error says so": evidence(job(status=DOWN), users=()),
    "SuccessFactors": evidence(second(status=DOWN), users=()),
    "two jobs, nobody knows whose": evidence(job(status=DOWN), second(), users=()),
    "since Friday evening": Beside(evidence(job(status=WEEKEND), users=())),
    "the person is there": Beside(evidence(job(event(), status=DOWN))),
}

SILENT = {
    "healthy": evidence(),
    "since Tuesday": evidence(job(status=TUESDAY), users=()),
    "SuccessFactors since Friday evening": evidence(second(status=WEEKEND), users=()),
    "refused, and in maintenance": evidence(
        job(status=quarantined(STOPPED, error_message="Login failed; maintenance is over")), users=()
    ),
    "too many failures": evidence(job(status=quarantined("EncounteredTotalEscrowThreshold")), users=()),
    "the agent is silent": evidence(
        job(status=quarantined(STOPPED, error_code="HybridIdentityServiceNoActiveAgents")), users=()
    ),
    "an upload has no HR system": evidence(third(status=DOWN), users=()),
    "running": evidence(job(status=status(JobState.ACTIVE)), users=()),
    "the other job has the person": evidence(job(status=DOWN), second(event()), users=()),
}

CANNOT_TELL = {
    "status": evidence(job(status=NO_STATUS), users=()),
    "whether the other job has the person": evidence(job(status=DOWN), second(log=NO_LOG), users=()),
}
