"""Rows for `log-licence-missing`: the tenant has no premium licence."""

from __future__ import annotations

from diagnosis.gaps import GapReason, Source
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NOT_ALLOWED, Beside, second
from tests.support.evidence import event, evidence, job, unavailable

NO_LICENCE = unavailable(Source.PROVISIONING_LOG, GapReason.NOT_LICENSED)

FIRES = {
    "log": evidence(job(log=NO_LICENCE), users=()),
    "every log": evidence(job(log=NO_LICENCE), second(log=NO_LICENCE), users=()),
    "the audits alone": Beside(
        evidence(
            job(event(Result.FAILURE, code="MissingValues")),
            users=(),
            audits=unavailable(Source.DIRECTORY_AUDITS, GapReason.NOT_LICENSED),
        )
    ),
}

SILENT = {
    "healthy": evidence(),
    "not allowed": evidence(job(log=NOT_ALLOWED), users=()),
    "unreachable": evidence(job(log=NO_LOG), users=()),
}

CANNOT_TELL: dict[str, object] = {}
