"""Rows for `restart-purged-uploaded-data`: a restart between the upload and its processing."""

from __future__ import annotations

from diagnosis.audits import AuditActivity
from diagnosis.evidence import Change
from diagnosis.gaps import Source
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, expect, third
from tests.support.evidence import ago, audit, event, evidence, job, unavailable

RESTARTED = audit(at=ago(hours=3), target_id=third().service_principal_id)
SENT = expect(at=YESTERDAY)

FIRES = {
    "restarted after the upload": evidence(third(), users=(), audits=(RESTARTED,), expectation=SENT),
    "in the very second": evidence(
        third(), users=(), audits=(RESTARTED,), expectation=expect(at=ago(hours=3))
    ),
    "an update": evidence(
        third(event(at=ago(days=9))), audits=(RESTARTED,), expectation=expect(Change.UPDATE, YESTERDAY)
    ),
}

SILENT = {
    "healthy": evidence(),
    "nobody restarted it": evidence(third(), users=(), audits=(), expectation=SENT),
    "sent again since": evidence(third(), users=(), audits=(RESTARTED,), expectation=expect(at=ago(hours=1))),
    "processed": evidence(third(event(at=ago(hours=1))), users=(), audits=(RESTARTED,), expectation=SENT),
    "Workday reads again": evidence(job(), users=(), audits=(audit(at=ago(hours=3)),), expectation=SENT),
    "a mapping was edited": evidence(
        third(),
        users=(),
        audits=(audit(AuditActivity.MAPPINGS_CHANGED, target_id=third().service_principal_id),),
        expectation=SENT,
    ),
    "the account is there": evidence(third(), audits=(RESTARTED,), expectation=SENT),
}

CANNOT_TELL = {
    "audits": evidence(third(), users=(), audits=unavailable(Source.DIRECTORY_AUDITS), expectation=SENT),
    "log": evidence(third(log=NO_LOG), users=(), audits=(RESTARTED,), expectation=SENT),
    "users": evidence(third(), users=NO_USERS, audits=(RESTARTED,), expectation=SENT),
}
