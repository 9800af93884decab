"""Rows for `bot-permission-missing`: the bot is not allowed to read a part."""

from __future__ import annotations

from diagnosis.gaps import GapReason, Source
from diagnosis.log import Result
from tests.diagnosis.rows import (
    NO_LOG,
    NOT_ALLOWED,
    Beside,
    second,
)
from tests.support.evidence import (
    event,
    evidence,
    job,
    unavailable,
)

FIRES = {
    "log": evidence(job(log=NOT_ALLOWED)),
    "jobs": evidence(jobs=unavailable(Source.JOBS, GapReason.NOT_PERMITTED)),
    "users": evidence(users=unavailable(Source.USERS, GapReason.NOT_PERMITTED)),
    "schema, and the answer is there": Beside(
        evidence(job(event(), schema=unavailable(Source.SCHEMA, GapReason.NOT_PERMITTED)))
    ),
    "one of two jobs": Beside(
        evidence(job(event(Result.FAILURE, code="MissingValues")), second(log=NOT_ALLOWED), users=())
    ),
}

SILENT = {
    "healthy": evidence(),
    "unreachable": evidence(job(log=NO_LOG)),
    "throttled": evidence(job(log=unavailable(Source.PROVISIONING_LOG, GapReason.THROTTLED))),
}

CANNOT_TELL: dict[str, object] = {}
