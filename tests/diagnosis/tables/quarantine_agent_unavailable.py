"""Rows for `quarantine-agent-unavailable`: no provisioning agent answers."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.agents import Agent
from diagnosis.evidence import Evidence
from diagnosis.gaps import Source
from diagnosis.jobs import Execution, ExecutionState, JobState, Target
from tests.diagnosis import job_rows
from tests.diagnosis.rows import failing
from tests.support.evidence import (
    ago,
    evidence,
    job,
    quarantined,
    status,
    unavailable,
)

IT = quarantined("EncounteredQuarantineException", error_code="HybridIdentityServiceNoActiveAgents")

NONE = (Agent("DC-AGENT1", active=False), Agent("DC-AGENT2", active=False))
ONE = (Agent("DC-AGENT1", active=False), Agent("DC-AGENT2", active=True))
STALLED = status(steady_state_last=ago(hours=5), last_execution=None)


def after(code: str, agents: object = None) -> Evidence:
    """Evidence of a cycle that failed with this code."""
    last = Execution(ExecutionState.FAILED, ago(minutes=25), ago(minutes=22), error_code=code)
    found = evidence(job(status=status(last_execution=last)), users=())
    return found if agents is None else replace(found, agents=agents)  # type: ignore[arg-type]


FIRES = {
    "none is active": evidence(job(status=IT), users=(), agents=NONE),
    "one is active again": evidence(job(status=IT), users=(), agents=ONE),
    "none is registered": evidence(job(status=IT), users=(), agents=()),
    "the last cycle failed": after("HybridIdentityServiceNoActiveAgents"),
    "the last cycle failed, none is active": after("TimeOut", NONE),
    "the last cycle failed, one is active again": after("HybridIdentityServiceAgentSignalingError", ONE),
    "a line of the log": failing("HybridIdentityServiceNoAgentsAssigned"),
    "a line of the log, one is active again": replace(
        failing("HybridIdentityServiceInvalidResource"), agents=ONE
    ),
    "no code, none is active and no cycle ends": evidence(job(status=STALLED), users=(), agents=NONE),
    **job_rows.fires(IT),
    "whatever the reason": evidence(
        job(status=quarantined("Unknown", error_code="hybrididentityservicenoagentsassigned")), users=()
    ),
    "a time-out": evidence(
        job(status=quarantined("EncounteredQuarantineException", error_code="TimeOut")), users=()
    ),
}

SILENT = {
    **job_rows.silent(IT),
    "a job to Entra ID has no agent": evidence(job(status=IT, target=Target.ENTRA_ID), users=()),
    "the last cycle failed for another reason": after("InvalidCredentials", NONE),
    "none is active, and the job keeps to its timetable": evidence(users=(), agents=NONE),
    "one is active, and no cycle ends": evidence(job(status=STALLED), users=(), agents=ONE),
    "none is registered, and no cycle ends": evidence(job(status=STALLED), users=(), agents=()),
    "a state that is not known": evidence(
        job(status=STALLED), users=(), agents=(Agent("DC-AGENT1", active=None),)
    ),
    "agents were not read": evidence(job(status=STALLED), users=(), agents=unavailable(Source.JOBS)),
    "no cycle of a job to Entra ID ends": evidence(
        job(status=STALLED, target=Target.ENTRA_ID), users=(), agents=NONE
    ),
    "the account is there": evidence(job(status=STALLED), agents=NONE),
    "refused credentials": evidence(
        job(status=quarantined("EncounteredQuarantineException", error_code="InvalidCredentials")), users=()
    ),
    "in quarantine, without a reason": evidence(
        job(status=status(JobState.QUARANTINE, quarantine=None)), users=()
    ),
    "a reason of another kind": evidence(job(status=quarantined("Unknown")), users=()),
    "no longer in quarantine": evidence(job(status=replace(IT, state=JobState.ACTIVE)), users=()),
}

CANNOT_TELL = job_rows.cannot_tell(IT)
