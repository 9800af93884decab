"""Rows for `outside-hr-inbound`: groups, guests and other applications."""

from __future__ import annotations

from diagnosis.jobs import HrSystem, Target
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, Beside, second
from tests.support.evidence import ago, event, evidence, job

APP = {"source": HrSystem.OTHER, "target": Target.OTHER}

FIRES = {
    "a guest": evidence(job(event(Result.FAILURE, code="InvitationCreationFailure")), users=()),
    "a group": evidence(
        job(event(Result.FAILURE, code="HybridSynchronizationActiveDirectoryInvalidGroupType")), users=()
    ),
    "a kind of object that is not provisioned": evidence(
        job(event(Result.SKIPPED, skip="EntityTypeNotSupported")), users=()
    ),
    "another application": evidence(job(event(), **APP), users=()),
    "another application fails": Beside(
        evidence(job(event(Result.FAILURE, code="MissingValues"), **APP), users=())
    ),
}

SILENT = {
    "healthy": evidence(),
    "no event": evidence(job(**APP), users=()),
    "the account is there": evidence(job(event(), **APP)),
    "a failure of HR provisioning": evidence(job(event(Result.FAILURE, code="MissingValues")), users=()),
    "over": evidence(job(event(Result.FAILURE, code="InvitationCreationFailure"), event(at=ago(days=1)))),
    "from HR to another target": evidence(second(event(), target=Target.OTHER), users=()),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}
