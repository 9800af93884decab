"""Rows for `workday-termination-timezone-delay`: midnight in Melbourne is no midnight in California.

The Monday of these rows ends in Pacific time on Tuesday at 08:00 UTC, the Sunday before on Monday at 08:00.
"""

from __future__ import annotations

from datetime import UTC, datetime

from diagnosis.evidence import Change, Expectation
from diagnosis.jobs import JobState
from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, expect, second
from tests.support.evidence import ago, event, evidence, job, status, user

MELBOURNE = Expectation(
    Change.DISABLE, None, datetime(2026, 11, 22, 13, tzinfo=UTC), datetime(2026, 11, 23, 13, tzinfo=UTC)
)
"""The Monday as Melbourne has it."""
UTC_DAY = expect(Change.DISABLE, datetime(2026, 11, 23, 0, 30, tzinfo=UTC))

FIRES = {
    "Monday in Melbourne": evidence(expectation=MELBOURNE),
    "Monday morning in UTC": evidence(expectation=UTC_DAY),
    "Sunday, and the first cycle after it has not begun": evidence(
        expectation=expect(Change.DISABLE, datetime(2026, 11, 22, 12, tzinfo=UTC)),
        now=datetime(2026, 11, 23, 8, 10, tzinfo=UTC),
        jobs=(
            job(
                event(at=ago(days=9)),
                status=status(
                    steady_state_last=datetime(2026, 11, 23, 7, 48, tzinfo=UTC), last_execution=None
                ),
            ),
        ),
    ),
    "ten minutes ago": evidence(expectation=expect(Change.DISABLE, ago(minutes=10))),
}

SILENT = {
    "healthy": evidence(),
    "Sunday is over everywhere": evidence(
        expectation=expect(Change.DISABLE, datetime(2026, 11, 22, 12, tzinfo=UTC))
    ),
    "leaves tomorrow": evidence(expectation=expect(Change.DISABLE, ago(days=-1))),
    "SuccessFactors": evidence(second(), expectation=UTC_DAY),
    "off already": evidence(users=(user(enabled=False),), expectation=UTC_DAY),
    "disabled by the service, Entra ID follows": evidence(
        job(event(action=Action.DISABLE, at=ago(hours=1))), expectation=UTC_DAY
    ),
    "paused": evidence(job(status=status(JobState.PAUSED)), expectation=UTC_DAY),
    "a title": evidence(expectation=expect(Change.UPDATE, datetime(2026, 11, 23, 0, 30, tzinfo=UTC))),
    "no date": evidence(expectation=expect(Change.DISABLE)),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=UTC_DAY),
    "status": evidence(job(status=NO_STATUS), expectation=UTC_DAY),
    "users": evidence(users=NO_USERS, expectation=UTC_DAY),
}
