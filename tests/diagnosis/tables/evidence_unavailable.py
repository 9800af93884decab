"""Rows for `evidence-unavailable`: Graph did not answer."""

from __future__ import annotations

from diagnosis.clouds import no_log
from diagnosis.gaps import GapReason, Source
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    NOT_ALLOWED,
    Beside,
)
from tests.support.evidence import (
    event,
    evidence,
    job,
    unavailable,
)

FIRES = {
    "log": evidence(job(log=NO_LOG)),
    "jobs": evidence(jobs=NO_STATUS),
    "users": evidence(users=NO_USERS),
    "throttled": evidence(job(log=unavailable(Source.PROVISIONING_LOG, GapReason.THROTTLED))),
    "too slow": evidence(job(log=unavailable(Source.PROVISIONING_LOG, GapReason.TOO_SLOW))),
    "not there": evidence(job(log=unavailable(Source.PROVISIONING_LOG, GapReason.NOT_THERE))),
    "a cloud without a log": evidence(job(log=no_log()), users=()),
    "a cloud without a log, and the answer is there": Beside(evidence(job(log=no_log()))),
    "an answer nobody expected": evidence(
        job(log=unavailable(Source.PROVISIONING_LOG, GapReason.UNEXPECTED))
    ),
    "status, and the answer is there": Beside(evidence(job(event(), status=NO_STATUS))),
}

SILENT = {
    "healthy": evidence(),
    "not permitted": evidence(job(log=NOT_ALLOWED)),
}

CANNOT_TELL: dict[str, object] = {}
