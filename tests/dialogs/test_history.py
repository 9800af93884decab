"""The history of a leaver's case reaches nobody who may not know of leavers."""

from __future__ import annotations

import pytest

from diagnosis.audience import Audience
from diagnosis.audits import AuditActivity
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.leaver import about_leaver
from diagnosis.log import Action
from diagnosis.moments import MomentKind
from dialogs.looked import Asked, Looked
from dialogs.may_see import seen_by, unread
from tests.diagnosis.rows import expect
from tests.support.evidence import ago, audit, deleted, event, evidence, job, user

LEFT = evidence(
    job(event(), event(action=Action.DISABLE, at=ago(days=1))),
    users=(user(enabled=False),),
    audits=(audit(AuditActivity.PAUSED, at=ago(hours=2)), audit(AuditActivity.USER_DISABLED)),
    deleted_users=(deleted(),),
    expectation=expect(at=ago(days=5)),
)


def looked(found: Evidence) -> Looked:
    return Looked(Asked(found.person, found.expectation), found, diagnose(found))


@pytest.mark.parametrize("audience", list(Audience))
def test_a_leaver(audience: Audience) -> None:
    """Who may not hear of leavers gets the history of a tenant that does not answer, at any level."""
    assert about_leaver(LEFT, diagnose(LEFT))
    told = {moment.kind for moment in diagnose(LEFT).timeline}
    assert {MomentKind.EVENT, MomentKind.CONFIGURATION, MomentKind.ACCOUNT_DELETED} <= told
    seen = seen_by(looked(LEFT), audience, may_hear_of_leaving=False)
    assert seen.configuration == ()
    assert {moment.kind for moment in seen.timeline} <= {MomentKind.HR_CHANGE, MomentKind.NOW}
    down = diagnose(unread(evidence(users=(), expectation=LEFT.expectation)))
    assert [moment.text for moment in seen.timeline] == (
        [moment.text for moment in down.timeline] if audience is Audience.HELPDESK else []
    )


def test_the_helpdesk_hears_of_leavers() -> None:
    """Who may hear of leavers gets the whole history."""
    seen = seen_by(looked(LEFT), Audience.HELPDESK, may_hear_of_leaving=True)
    assert seen.timeline == diagnose(LEFT).timeline
