"""Rows for `leaver-disabled-early`: off before the last day."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, expect, scoping, second
from tests.support.evidence import NOW, ago, event, evidence, job, user

OFF = event(action=Action.DISABLE, at=ago(hours=6))
GONE = (user(enabled=False),)
TOMORROW = expect(Change.DISABLE, NOW + timedelta(hours=14))

FIRES = {
    "a day early": evidence(second(event(at=ago(days=90)), OFF), users=GONE, expectation=TOMORROW),
    "the last day is over by now": evidence(
        second(event(action=Action.DISABLE, at=ago(days=3))),
        users=GONE,
        expectation=expect(Change.DISABLE, ago(days=2)),
    ),
    "by an update": evidence(
        second(event(action=Action.UPDATE, at=ago(hours=6), modified={"accountEnabled": "False"})),
        users=GONE,
        expectation=TOMORROW,
    ),
    "skipped since, as somebody who is gone": evidence(
        second(OFF, event(Result.SKIPPED, at=ago(hours=1), steps=(scoping("True", "False"),))),
        users=GONE,
        expectation=TOMORROW,
    ),
    "in Workday it is only possible": evidence(job(OFF), users=GONE, expectation=TOMORROW),
}

SILENT = {
    "healthy": evidence(),
    "in time": evidence(second(OFF), users=GONE, expectation=expect(Change.DISABLE, ago(hours=7))),
    "a week early": evidence(
        second(OFF), users=GONE, expectation=expect(Change.DISABLE, NOW + timedelta(days=7))
    ),
    "no date": evidence(second(OFF), users=GONE, expectation=expect(Change.DISABLE)),
    "on again": evidence(second(OFF, event(action=Action.UPDATE, at=ago(hours=1))), expectation=TOMORROW),
    "the attempt failed": evidence(
        second(event(Result.FAILURE, Action.DISABLE, at=ago(hours=6), code="Timeout")), expectation=TOMORROW
    ),
    "a hire": evidence(second(OFF), users=GONE, expectation=expect(at=NOW + timedelta(hours=14))),
}

CANNOT_TELL = {
    "log": evidence(second(log=NO_LOG), users=GONE, expectation=TOMORROW),
    "jobs": evidence(users=GONE, jobs=NO_STATUS, expectation=TOMORROW),
}
