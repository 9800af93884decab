"""From a question to an answer at the right level: what is known, what follows, what may be shown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from access import policy
from access.policy import Colleagues, Place, Relation, Role
from cards.actions import PersonRef, Recheck, Seen
from cards.blocks import to_json
from cards.changes import compare, fingerprint
from cards.diagnosis import Links, diagnosis_card
from cards.offers import NOTHING, Offers
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.cause import Outcome
from diagnosis.diagnosis import Diagnosis
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import HrSystem
from diagnosis.known_issues import KnownIssue
from diagnosis.text import Text, _
from dialogs.asker import Asker
from dialogs.looked import Asked, Looked
from dialogs.may_see import is_withheld, issues_seen_by, seen_by
from dialogs.reader import PersonReader, TenantReader
from graph.errors import GraphError
from graph.jobs import HrJob

log = logging.getLogger(__name__)


_AS_EMPLOYEE = _("I could not check whether you belong to the helpdesk, so this is the employee's answer.")


def as_employee(asker: Asker) -> str | None:
    """A line for who may belong to the helpdesk and could not be recognised."""
    return _AS_EMPLOYEE if asker.groups_unread and asker.place is Place.PRIVATE else None


@dataclass(frozen=True, slots=True)
class Shown:
    """A card as this asker may see it, ready for the wire, and whether the answer is certain."""

    card: Mapping[str, Any]
    outcome: Outcome
    certain: bool


ReadKnownIssues = Callable[[], Awaitable[tuple[KnownIssue, ...] | None]]
"""Reads the notes that hold; None where that is not possible. It never raises."""


async def no_known_issues() -> None:
    """Where nobody keeps any."""


OnDiagnosis = Callable[[Evidence, Diagnosis], None]
"""Hears of each answer, as it is before anything is taken out of it for its reader."""


def nobody_listens(_evidence: Evidence, _diagnosis: Diagnosis) -> None:
    """Where nobody needs to know."""


class Answers:
    """Looks questions up and shows them, under the access policy. Holds nothing about a conversation."""

    def __init__(
        self,
        tenant: TenantReader,
        *,
        helpdesk_groups: tuple[str, ...],
        colleagues: Colleagues,
        portal: str,
        on_diagnosis: OnDiagnosis = nobody_listens,
        known_issues: ReadKnownIssues = no_known_issues,
        offers: Offers = NOTHING,
    ) -> None:
        self.tenant = tenant
        self._helpdesk_groups = helpdesk_groups
        self._colleagues = colleagues
        self._portal = portal.rstrip("/")
        self._on_diagnosis = on_diagnosis
        self._known_issues = known_issues
        self.offers = offers

    async def known(self, asker: Asker) -> tuple[Asker, Role]:
        """Who the asker is to us, and the asker with what could not be read about that noted.

        What cannot be read gives fewer rights, never more.
        """
        if asker.entra_id is None:
            return asker, Role.UNKNOWN
        async with asyncio.TaskGroup() as side_by_side:
            guest = side_by_side.create_task(self._is_guest(asker.entra_id))
            helpdesk = side_by_side.create_task(self._in_helpdesk(asker.entra_id))
        match guest.result():
            case None:
                return asker, Role.UNKNOWN
            case True:
                return asker, Role.GUEST
        member = helpdesk.result()
        asker = replace(asker, groups_unread=member is None)
        return asker, Role.HELPDESK if member else Role.EMPLOYEE

    async def _is_guest(self, entra_id: str) -> bool | None:
        """Whether the asker is a guest; None where that cannot be read."""
        try:
            return await self.tenant.is_guest(entra_id)
        except GraphError as error:
            log.warning("could not tell whether the asker is a guest", extra={"error": type(error).__name__})
            return None

    async def _in_helpdesk(self, entra_id: str) -> bool | None:
        """Whether the asker is in a helpdesk group; None where that cannot be read."""
        if not self._helpdesk_groups:
            return False
        try:
            return bool(await self.tenant.groups_of(entra_id, self._helpdesk_groups))
        except GraphError as error:
            log.warning("could not read the asker's groups", extra={"error": type(error).__name__})
            return None

    async def look_up(self, asked: Asked, reader: PersonReader | None = None) -> Looked:
        """Read what the tenant knows and think about it. Never raises for what could not be read.

        One of many people is read about with the `reader` of all of them, and without the helpdesk's notes.
        """
        evidence = await (reader or self.tenant).collect(
            asked.person,
            replace(asked.expectation, source=asked.source),
            job_ids=await self.job_ids(asked.source, asked.job),
        )
        diagnosis = diagnose(evidence)
        self._on_diagnosis(evidence, diagnosis)
        notes = None if reader is not None else await self._known_issues()
        return Looked(asked, evidence, diagnosis, notes or ())

    def reduced(self, looked: Looked, asker: Asker, role: Role) -> tuple[Diagnosis, Audience]:
        """The diagnosis as this asker may see it here, and the level that is."""
        relation = Relation.SELF if asker.is_the_person(looked.evidence) else Relation.COLLEAGUE
        audience = Audience(policy.level(role, relation, asker.place, self._colleagues).value)
        may_hear = policy.may_hear_of_leaving(role, asker.place)
        return seen_by(looked, audience, may_hear_of_leaving=may_hear), audience

    def show(
        self,
        looked: Looked,
        asker: Asker,
        role: Role,
        seen: Seen | None = None,
        *,
        page: int = 1,
        note: Text | str | None = None,
    ) -> Shown:
        """The card for what was looked up, with what changed since `seen` where an earlier card is known.

        `note` is a quiet line on how the answer came about.
        """
        diagnosis, audience = self.reduced(looked, asker, role)
        words = Words(asker.locale, asker.time_zone, now=looked.evidence.now)
        may_hear = policy.may_hear_of_leaving(role, asker.place)
        card = diagnosis_card(
            diagnosis,
            audience,
            words,
            links=Links(provisioning_logs=self.logs_page(looked)),
            changes=compare(seen, diagnosis) if seen else None,
            recheck=_button(
                looked.asked,
                diagnosis,
                audience,
                withheld=is_withheld(looked, role, asker.place),
                inserted=asker.visiting,
            ),
            show_me=asker.place is Place.SHARED,
            evidence_file=asker.takes_files and policy.may_take_file(role, asker.place),
            page=page,
            note=note or as_employee(asker),
            issues=issues_seen_by(looked, audience, may_hear_of_leaving=may_hear),
            may_note=audience is Audience.HELPDESK and not asker.among_others,
            offers=self._on_this(looked, diagnosis, asker, role),
        )
        return Shown(to_json(card), diagnosis.outcome, looked.certain)

    def _on_this(self, looked: Looked, diagnosis: Diagnosis, asker: Asker, role: Role) -> Offers:
        """What makes sense to offer on this answer, of what this bot can do."""
        if asker.visiting or diagnosis.outcome is Outcome.DONE:
            return NOTHING
        runs = policy.may_run_on_demand(role, asker.place) and not asker.among_others
        return Offers(
            watch=self.offers.watch,
            escalate=self.offers.escalate and _may_need_help(diagnosis, asker),
            on_demand=self.offers.on_demand and runs and _can_be_run(looked.evidence),
        )

    def again(self, looked: Looked, asker: Asker, role: Role) -> Recheck:
        """The button that asks the same again, with no more in it than this asker may know."""
        diagnosis, audience = self.reduced(looked, asker, role)
        withheld = is_withheld(looked, role, asker.place)
        return _button(looked.asked, diagnosis, audience, withheld=withheld, inserted=False)

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


def _can_be_run(evidence: Evidence) -> bool:
    """Whether a job that can be run for one person may be hers: those fed by API have no source to read."""
    jobs = evidence.jobs
    return not isinstance(jobs, Unavailable) and any(job.source is not HrSystem.API for job in jobs)


def _may_need_help(diagnosis: Diagnosis, asker: Asker) -> bool:
    """Whether to offer the helpdesk: where waiting does not help, alone with the bot."""
    alone = asker.place is Place.PRIVATE and not asker.among_others
    return alone and diagnosis.outcome is not Outcome.NOT_DUE


def matches(job: HrJob, named: str) -> bool:
    """Whether somebody may have meant this job: its id, its app's id, or a part of its name."""
    wanted = named.casefold()
    return wanted in (job.id.casefold(), job.service_principal_id.casefold()) or wanted in job.name.casefold()


def _button(
    asked: Asked, reduced: Diagnosis, audience: Audience, *, withheld: bool, inserted: bool
) -> Recheck:
    """What the Recheck button carries: how to find the person again, without telling more than the card does.

    The data of a button can be read by whoever sees the card. An HR id or user name is in it only for the
    helpdesk, or where the asker typed it; an object id says that there is an account, so it goes where that
    may be known.
    """
    person, expected = asked.person, asked.expectation
    helpdesk = audience is Audience.HELPDESK
    return Recheck(
        person=PersonRef(
            query=person.query,
            display_name=person.display_name,
            hr_id=person.hr_id if helpdesk or person.hr_id == person.query else None,
            upn=person.user_principal_name
            if helpdesk or person.user_principal_name == person.query
            else None,
            entra_id=None if withheld or audience is Audience.OUTCOME else person.entra_id,
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        job=asked.job,
        source=asked.source,
        seen=fingerprint(reduced),
        inserted=True if inserted else None,
    )
