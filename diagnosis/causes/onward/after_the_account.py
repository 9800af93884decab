"""What the causes share that lie behind a finished account: it is there, and something else is missing."""

from __future__ import annotations

from collections.abc import Collection

from diagnosis.cause import Fact
from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.text import _


def asked_about(evidence: Evidence, words: Collection[str]) -> bool:
    """Whether the asker's question is about one of these things (lower case)."""
    return (evidence.expectation.attribute or "").strip().casefold() in words


def enabled_account(evidence: Evidence) -> DirectoryUser | None:
    """The person's only enabled account, where no job's newest word speaks against it."""
    if evidence.expectation.change is Change.DISABLE:
        return None
    users = [user for user in known(evidence.users) if user.enabled]
    if len(users) != 1:
        return None
    for job in known(evidence.jobs):
        newest = evidence.newest(job)
        if newest is not None and not newest.in_order and not evidence.handled_elsewhere(job):
            return None
    return users[0]


def service_facts(user: DirectoryUser) -> tuple[Fact, ...]:
    """What services such as Exchange report of the account; their words may quote its values."""
    facts: list[Fact] = []
    for error in user.service_errors:
        facts.append(Fact(_("Error of a service"), error.service or "–"))
        if error.detail:
            facts.append(Fact(_("Details"), error.detail, personal=True))
        if error.at is not None:
            facts.append(Fact(_("Noticed"), error.at))
    return tuple(facts)
