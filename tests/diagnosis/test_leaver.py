"""Whether an answer would tell that somebody leaves."""

from __future__ import annotations

import pytest

from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence
from diagnosis.leaver import about_leaver
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, expect, scoping, second
from tests.support.evidence import ago, event, evidence, job, user

INACTIVE = event(Result.SKIPPED, steps=(scoping("True", "False"),))

LEAVING = {
    "the question is about it": evidence(expectation=expect(Change.DISABLE)),
    "the question is about it, nothing can be read": evidence(
        jobs=NO_STATUS, users=NO_USERS, expectation=expect(Change.DISABLE)
    ),
    "disabled": evidence(job(event(), event(action=Action.DISABLE, at=ago(days=1)))),
    "disabled by an update": evidence(
        job(event(), event(action=Action.UPDATE, modified={"accountDisabled": "True"}, at=ago(days=1)))
    ),
    "deleted": evidence(job(event(action=Action.DELETE)), users=()),
    "disabling failed": evidence(job(event(Result.FAILURE, Action.DISABLE, code="Timeout"))),
    "a deletion is staged": evidence(job(event(action=Action.STAGED_DELETE))),
    "disabled, and on again": evidence(
        job(event(action=Action.DISABLE, at=ago(days=2)), event(action=Action.UPDATE, at=ago(days=1)))
    ),
    "disabled in another job, before the change": evidence(
        job(), second(event(action=Action.DISABLE, at=ago(days=9))), expectation=expect(at=ago(days=1))
    ),
    "the only account is off": evidence(users=(user(enabled=False),)),
    "one off, one unknown": evidence(users=(user(enabled=False), user(enabled=None))),
    "the account that was written to is off": evidence(
        job(event(action=Action.UPDATE, modified={"title": "Nurse"})),
        users=(),
        reached=(user(enabled=False, employee_id=None),),
    ),
    "off, and the log cannot be read": evidence(job(log=NO_LOG), users=(user(enabled=False),)),
    "not active in HR": evidence(job(INACTIVE), users=()),
}

STAYING: dict[str, Evidence] = {
    "healthy": evidence(),
    "no trace": evidence(job(), users=()),
    "an old account is off, hers is on": evidence(users=(user(enabled=False), user())),
    "nobody knows whether it is on": evidence(users=(user(enabled=None),)),
    "the account that was written to is on": evidence(users=(), reached=(user(employee_id=None),)),
    "out of scope": evidence(job(event(Result.SKIPPED, steps=(scoping("False"),))), users=()),
    "an update": evidence(job(event(action=Action.UPDATE, modified={"accountEnabled": "True"}))),
    "nothing can be read": evidence(jobs=NO_STATUS, users=NO_USERS),
}


@pytest.mark.parametrize("seen", LEAVING.values(), ids=LEAVING)
def test_leaving(seen: Evidence) -> None:
    """Whatever tells of somebody leaving or being switched off is noticed."""
    assert about_leaver(seen, diagnose(seen))


@pytest.mark.parametrize("seen", STAYING.values(), ids=STAYING)
def test_staying(seen: Evidence) -> None:
    """Everyday answers are not taken for those about a leaver."""
    assert not about_leaver(seen, diagnose(seen))
