"""From a question to an answer at the right level: what is known, what follows, what may be shown."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from access import policy
from access.policy import Colleagues, Place, Relation, Role
from cards.actions import PersonRef, Recheck, Seen
from cards.blocks import to_json
from cards.changes import compare, fingerprint
from cards.diagnosis import Links, diagnosis_card
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Outcome, Verdict
from diagnosis.diagnosis import Diagnosis
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence, Expectation, HrSystem, Person
from diagnosis.job_health import JobsRead
from diagnosis.leaver import about_leaver
from dialogs.asker import Asker
from graph.errors import GraphError
from graph.jobs import HrJob
from graph.people import Found, Who

log = logging.getLogger(__name__)


class TenantReader(Protocol):
    """The part of `graph.tenant.Tenant` that the conversation needs."""

    async def find_people(self, who: Who) -> Found: ...

    async def collect(
        self, person: Person, expectation: Expectation, *, job_ids: Collection[str] | None = None
    ) -> Evidence: ...

    async def groups_of(self, user_id: str, group_ids: Iterable[str]) -> frozenset[str]: ...

    async def is_guest(self, user_id: str) -> bool: ...

    async def jobs(self) -> tuple[HrJob, ...]: ...

    async def job_statuses(self, job_ids: Collection[str] | None = None) -> JobsRead: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """A question ready to be looked up: who, what was expected, and in which HR system if that was said."""

    person: Person
    expectation: Expectation = field(default_factory=Expectation)
    source: HrSystem | None = None
    job: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A card as this asker may see it, ready for the wire, and whether the answer is certain."""

    card: Mapping[str, Any]
    outcome: Outcome
    certain: bool


@dataclass(frozen=True, slots=True)
class Looked:
    """A question looked up: the evidence and what follows from it."""

    asked: Asked
    evidence: Evidence
    diagnosis: Diagnosis

    @property
    def certain(self) -> bool:
        """Whether the evidence itself answers, so that nothing more needs to be asked."""
        leading = self.diagnosis.leading
        return leading is not None and leading.match.verdict is Verdict.CONFIRMED


class Answers:
    """Looks questions up and shows them, under the access policy. Holds nothing about a conversation."""

    def __init__(
        self,
        tenant: TenantReader,
        *,
        helpdesk_groups: tuple[str, ...],
        colleagues: Colleagues,
        portal: str,
        on_diagnosis: Callable[[Diagnosis], None] = lambda diagnosis: None,
    ) -> None:
        self.tenant = tenant
        self._helpdesk_groups = helpdesk_groups
        self._colleagues = colleagues
        self._portal = portal.rstrip("/")
        self._on_diagnosis = on_diagnosis

    async def role(self, asker: Asker) -> Role:
        """Who the asker is to us. What cannot be read gives fewer rights, never more."""
        if asker.entra_id is None:
            return Role.UNKNOWN
        try:
            if await self.tenant.is_guest(asker.entra_id):
                return Role.GUEST
        except GraphError as error:
            log.warning("could not tell whether the asker is a guest", extra={"error": type(error).__name__})
            return Role.UNKNOWN
        if not self._helpdesk_groups:
            return Role.EMPLOYEE
        try:
            member = await self.tenant.groups_of(asker.entra_id, self._helpdesk_groups)
        except GraphError as error:
            log.warning("could not read the asker's groups", extra={"error": type(error).__name__})
            return Role.EMPLOYEE
        return Role.HELPDESK if member else Role.EMPLOYEE

    async def look_up(self, asked: Asked) -> Looked:
        """Read what the tenant knows and think about it. Never raises for what could not be read."""
        evidence = await self.tenant.collect(
            asked.person, asked.expectation, job_ids=await self.job_ids(asked.source, asked.job)
        )
        diagnosis = diagnose(evidence)
        self._on_diagnosis(diagnosis)
        return Looked(asked, evidence, diagnosis)

    def audience(self, asker: Asker, role: Role, person: Person) -> Audience:
        """The level of an answer about this person to this asker, where they are."""
        relation = Relation.SELF if _is(asker, person) else Relation.COLLEAGUE
        return Audience(policy.level(role, relation, asker.place, self._colleagues).value)

    def reduced(self, looked: Looked, asker: Asker, role: Role) -> tuple[Diagnosis, Audience]:
        """The diagnosis as this asker may see it here."""
        audience = self.audience(asker, role, looked.diagnosis.person)
        return seen_by(looked, audience, may_hear_of_leaving=policy.may_hear_of_leaving(role, asker.place))

    def show(
        self, looked: Looked, asker: Asker, role: Role, seen: Seen | None = None, *, page: int = 1
    ) -> Shown:
        """The card for what was looked up, with what changed since `seen` where an earlier card is known."""
        diagnosis, audience = self.reduced(looked, asker, role)
        words = Words(asker.locale, asker.time_zone, now=looked.evidence.now)
        card = diagnosis_card(
            diagnosis,
            audience,
            words,
            links=Links(provisioning_logs=self.logs_page(looked)),
            changes=compare(seen, diagnosis) if seen else None,
            recheck=_button(looked.asked, diagnosis, audience),
            show_me=asker.place is Place.SHARED,
            page=page,
        )
        return Shown(to_json(card), diagnosis.outcome, looked.certain)

    async def job_ids(self, source: HrSystem | None, named: str | None) -> tuple[str, ...] | None:
        """The jobs of the HR system or of the name that was said; None for all, also where none fits."""
        if source is None and named is None:
            return None
        try:
            known = await self.tenant.jobs()
        except GraphError:
            return None
        chosen = tuple(
            job.id
            for job in known
            if (source is None or job.source is source) and (named is None or matches(job, named))
        )
        return chosen or None

    def logs_page(self, looked: Looked) -> str | None:
        """The portal's provisioning logs of the job in question."""
        leading = looked.diagnosis.leading
        jobs = looked.diagnosis.jobs
        job = leading.job if leading and leading.job else jobs[0] if jobs else None
        if job is None:
            return None
        return self.provisioning_logs(job.service_principal_id)

    def provisioning_logs(self, service_principal_id: str) -> str:
        """The portal's provisioning logs of one app (address observed in public scripts)."""
        blade = "#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/ProvisioningActivity/objectId"
        return f"{self._portal}/{blade}/{service_principal_id}"


def matches(job: HrJob, named: str) -> bool:
    """Whether somebody may have meant this job: its id, its app's id, or a part of its name."""
    wanted = named.casefold()
    return wanted in (job.id.casefold(), job.service_principal_id.casefold()) or wanted in job.name.casefold()


def seen_by(looked: Looked, audience: Audience, *, may_hear_of_leaving: bool) -> tuple[Diagnosis, Audience]:
    """The diagnosis for a reader of this level, and the level it ends up at.

    Whoever may not hear that somebody leaves gets the very answer that is given when nothing can be read.
    """
    if about_leaver(looked.evidence, looked.diagnosis) and not may_hear_of_leaving:
        unknown = replace(looked.diagnosis, findings=(), outcome=Outcome.UNKNOWN)
        return for_audience(unknown, Audience.OUTCOME), Audience.OUTCOME
    return for_audience(looked.diagnosis, audience), audience


def _is(asker: Asker, person: Person) -> bool:
    return asker.entra_id is not None and asker.entra_id == person.entra_id


def _button(asked: Asked, reduced: Diagnosis, audience: Audience) -> Recheck:
    """What the Recheck button carries: how to find the person again, without telling more than the card does.

    The data of a button can be read by whoever sees the card. An HR id or user name is in it only for the
    helpdesk, or where the asker typed it.
    """
    person, expected = asked.person, asked.expectation
    helpdesk = audience is Audience.HELPDESK
    return Recheck(
        person=PersonRef(
            query=person.query,
            display_name=person.display_name,
            hr_id=person.hr_id if helpdesk or person.hr_id == person.query else None,
            upn=person.user_principal_name if helpdesk else None,
            entra_id=person.entra_id,
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        job=asked.job,
        source=asked.source,
        seen=fingerprint(reduced),
    )


def shared(asker: Asker) -> Asker:
    """The same asker where others read too: the level a message in their conversation may stand at."""
    return replace(asker, place=Place.SHARED)
