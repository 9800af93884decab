"""Who counts as the person asked about: the asker's own account, and only that one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from access.policy import Place
from diagnosis.evidence import Evidence
from dialogs.asker import Asker
from tests.diagnosis.rows import NO_USERS
from tests.support.evidence import evidence, person, user

JANE = Asker(entra_id=user().id, locale="en", time_zone="UTC", place=Place.PRIVATE)
SOMEBODY_ELSE = user(id="c0117050-7e4a-4a1e-8f00-0000000000d2", employee_id="21999")


def test_ones_own_account() -> None:
    """One's own account, found by HR id or without one, is oneself."""
    assert JANE.is_the_person(evidence())
    assert JANE.is_the_person(evidence(person=person(hr_id=None)))


@pytest.mark.parametrize(
    "looked",
    [
        evidence(users=(SOMEBODY_ELSE,)),
        evidence(users=(user(), SOMEBODY_ELSE)),
        evidence(person=person(hr_id="21999")),
        evidence(users=()),
        evidence(users=NO_USERS),
    ],
    ids=["another account", "another beside it", "another's HR id", "no account", "directory unread"],
)
def test_somebody_else(looked: Evidence) -> None:
    """One's own object id does not make somebody else's record one's own."""
    assert not JANE.is_the_person(looked)


def test_an_asker_nobody_knows() -> None:
    """Without an object id from the channel nobody is anybody."""
    assert not replace(JANE, entra_id=None).is_the_person(evidence())
