"""The look-up for the account as facts: the matching attributes, the value, who has it, who almost does."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from diagnosis.cause import Fact
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import Event
from diagnosis.matching import NearMiss, Tried, tried
from diagnosis.text import _, text


def search_facts(
    evidence: Evidence, job: Job, event: Event | None, *, told: Collection[str] = ()
) -> tuple[Fact, ...]:
    """The facts in the order the attributes are tried; all of them are for the helpdesk alone.

    `told` are user names that the finding shows already.
    """
    attributes = tried(evidence, job, event)
    return tuple(
        fact
        for number, one in enumerate(attributes, start=1)
        for fact in _facts(one, number if len(attributes) > 1 else None, told)
    )


def _facts(one: Tried, number: int | None, told: Collection[str]) -> Iterator[Fact]:
    named = f"{one.attribute} ← {one.source}" if one.source else one.attribute
    yield Fact(_("Matching attribute"), f"{number}. {named}" if number else named, personal=True)
    if one.value is None:
        return
    if not one.value.strip():
        yield Fact(_("Value looked for"), text(_("none: it is empty in HR")), personal=True)
        return
    yield Fact(_("Value looked for"), one.value, personal=True)
    for user in one.accounts:
        if user.user_principal_name not in told:
            yield Fact(_("Account with this value"), user.user_principal_name, personal=True)
    if one.searched and not one.accounts:
        yield Fact(_("Account with this value"), text(_("none in Entra ID")), personal=True)
    for miss in one.near:
        if miss.account not in told:
            yield _near(miss)


def _near(miss: NearMiss) -> Fact:
    words = text(
        _("{account} has “{value}”: {differs}"), account=miss.account, value=miss.value, differs=miss.differs
    )
    return Fact(_("Deleted account") if miss.deleted else _("Near miss"), words, personal=True)
