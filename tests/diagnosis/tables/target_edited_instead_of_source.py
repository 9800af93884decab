"""Rows for `target-edited-instead-of-source`: somebody wrote into the account itself."""

from __future__ import annotations

from diagnosis.audits import AuditActivity
from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, expect
from tests.support.evidence import ago, audit, event, evidence, job, unavailable, user

EDITED = audit(AuditActivity.USER_UPDATED, at=ago(hours=2), target_id=user().id)
TITLE = expect(Change.UPDATE, YESTERDAY, "title")

FIRES = {
    "the title, yesterday": evidence(audits=(EDITED,), expectation=TITLE),
    "the newest of two": evidence(
        audits=(audit(AuditActivity.USER_UPDATED, at=ago(days=20), target_id=user().id), EDITED),
        expectation=TITLE,
    ),
    "nobody said when": evidence(audits=(EDITED,), expectation=expect(Change.UPDATE)),
    "an event before the edit": evidence(
        job(event(action=Action.UPDATE, at=ago(hours=3), modified={"mobile": "1"})),
        audits=(EDITED,),
        expectation=TITLE,
    ),
}

SILENT = {
    "healthy": evidence(),
    "healthy, and edited": evidence(audits=(EDITED,)),
    "nothing edited": evidence(audits=(), expectation=TITLE),
    "the service wrote it": evidence(
        audits=(audit(AuditActivity.USER_UPDATED, target_id=user().id, by_service=True),), expectation=TITLE
    ),
    "somebody else's account": evidence(
        audits=(audit(AuditActivity.USER_UPDATED, target_id="c0117050-0000"),), expectation=TITLE
    ),
    "disabled, not edited": evidence(
        audits=(audit(AuditActivity.USER_DISABLED, target_id=user().id),), expectation=TITLE
    ),
    "provisioned since": evidence(
        job(event(action=Action.UPDATE, at=ago(hours=1))), audits=(EDITED,), expectation=TITLE
    ),
    "edited before the change": evidence(
        audits=(EDITED,), expectation=expect(Change.UPDATE, ago(hours=1), "title")
    ),
    "audits were not asked for": evidence(expectation=TITLE),
}

CANNOT_TELL = {
    "audits": evidence(audits=unavailable(Source.DIRECTORY_AUDITS), expectation=TITLE),
    "users": evidence(audits=(EDITED,), users=NO_USERS, expectation=TITLE),
    "log": evidence(job(log=NO_LOG), audits=(EDITED,), expectation=TITLE),
}
