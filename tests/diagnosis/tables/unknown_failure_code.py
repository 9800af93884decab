"""Rows for `unknown-failure-code`: a reason that the catalogue does not know."""

from __future__ import annotations

from diagnosis.jobs import JobState, Target
from diagnosis.log import Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    scoping,
    second,
    third,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    quarantined,
    status,
)

FIRES = {
    "a failure code": evidence(
        job(event(Result.FAILURE, code="ContosoUnheardOfCode", reason="409")), users=()
    ),
    "a failure without a code": evidence(job(event(Result.FAILURE)), users=()),
    "a skip reason": evidence(job(event(Result.SKIPPED, skip="SomethingNew")), users=()),
    "a skip without a reason": evidence(job(event(Result.SKIPPED)), users=()),
    "an umbrella reason whose values say all is well": evidence(
        job(event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("True"),))), users=()
    ),
    "a result nobody knows": evidence(job(event(Result.UNKNOWN)), users=()),
    "a quarantine of an unknown reason": evidence(job(status=quarantined("SomethingNew")), users=()),
    "a quarantine without a reason": evidence(
        job(status=status(JobState.QUARANTINE, quarantine=None)), users=()
    ),
    "an agent's error on a job without agent": evidence(
        job(status=quarantined("Unknown", error_code="TimeOut"), target=Target.ENTRA_ID), second(), users=()
    ),
    "the event is there, the status is not": evidence(
        job(event(Result.FAILURE, code="ContosoUnheardOfCode"), status=NO_STATUS), users=()
    ),
    "three jobs, one fails": evidence(
        job(event(Result.FAILURE, code="ContosoUnheardOfCode")),
        second(event(Result.SKIPPED, steps=(scoping("False"),))),
        third(),
        users=(),
    ),
}

SILENT = {
    "healthy": evidence(),
    "a known code": evidence(job(event(Result.FAILURE, code="MissingValues")), users=()),
    "out of scope": evidence(job(event(Result.SKIPPED, steps=(scoping("False"),))), users=()),
    "not active": evidence(
        job(event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("True", "False"),))), users=()
    ),
    "put aside, by the code": evidence(job(event(Result.SKIPPED, code="ImportSkipped")), users=()),
    "in agreement": evidence(job(event(Result.SKIPPED, skip="RedundantExport"))),
    "over": evidence(job(event(Result.FAILURE, code="ContosoUnheardOfCode"), event(at=ago(days=1)))),
    "refused credentials": evidence(job(status=quarantined("EncounteredQuarantineException")), users=()),
    "too many failures": evidence(job(status=quarantined("EncounteredTotalEscrowThreshold")), users=()),
    "held by Microsoft": evidence(job(status=quarantined("QuarantinedOnDemand")), users=()),
    "held deletions": evidence(job(status=quarantined("TooManyDeletes")), users=()),
    "another job has her": evidence(job(status=quarantined("Unknown")), second(event())),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "status": evidence(job(status=NO_STATUS), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}
