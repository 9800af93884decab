"""Faults that keep a change in HR from reaching an account that is there."""

from __future__ import annotations

from datetime import datetime, timedelta

from evaluation.faults.creating import UNHEARD_OF, refuse
from evaluation.faults.tools import on_premises, to_entra
from evaluation.model import DAYS, HOURS, MINUTES, Fault, Site, Subject
from sandbox.audits import user_audit
from sandbox.directory import Refusal
from sandbox.people import MEGAN_BOWEN_ID
from sandbox.scenarios import scenes
from sandbox.tenant import Tenant
from sandbox.worker import Population

NO_BLANKS = 'Replace([SupervisoryOrganization], " ", , , "-", , )'
NO_BLANKS_SF = 'Replace([department], " ", , , "-", , )'
LONG_COMPANY = "Contoso Consolidated Holdings for Retail, Logistics and Customer Services Limited"


def new_title(subject: Subject) -> str:
    """A title nobody has yet."""
    return f"{subject.rng.choice(('Lead', 'Senior', 'Principal'))} {subject.worker.title}"


def retitle(subject: Subject) -> None:
    """HR gives the person another title."""
    scenes.change(subject.site.tenant, subject.worker.hr_id, subject.ago, title=new_title(subject))


def _badge(subject: Subject) -> None:
    scenes.extra(subject.site.tenant, subject.worker.hr_id, subject.ago, BadgeNumber="4711")


def _protected(subject: Subject) -> None:
    site, hr_id = subject.site, subject.worker.hr_id

    def protect(world: Tenant, _at: datetime) -> None:
        world.active_directory.denied.add(scenes.account_of(site.job, hr_id).id)

    site.tenant.plan(subject.ago + 1 * HOURS, protect)
    retitle(subject)


def _hidden(subject: Subject) -> None:
    scenes.extra(subject.site.tenant, subject.worker.hr_id, subject.ago, HideFromAddressLists="Yes")


def _long_company(subject: Subject) -> None:
    scenes.extra(subject.site.tenant, subject.worker.hr_id, subject.ago, Company=LONG_COMPANY)


def _no_department(subject: Subject) -> None:
    scenes.change(
        subject.site.tenant, subject.worker.hr_id, subject.ago, department="", title=new_title(subject)
    )


def _account_gone(subject: Subject) -> None:
    site, hr_id = subject.site, subject.worker.hr_id

    def remove(world: Tenant, _at: datetime) -> None:
        world.active_directory.remove(scenes.account_of(site.job, hr_id).id)

    site.tenant.plan(subject.ago + 1 * HOURS, remove)
    retitle(subject)


def _moved_to_entra_job(subject: Subject) -> None:
    hr_id, title = subject.worker.hr_id, new_title(subject)

    def move(world: Tenant, at: datetime) -> None:
        world.worker(hr_id).population = Population.CLOUD
        world.hr.change(hr_id, at, title=title)

    subject.site.tenant.plan(subject.ago, move)
    entra = _entra_site(subject.site)
    entra.runs = True
    entra.plain.add("matching")


def _entra_site(site: Site) -> Site:
    return next(other for other in site.beside if other.job.population is Population.CLOUD)


def _has_entra_job(site: Site) -> bool:
    if site.job.population is not Population.OFFICE:
        return False
    return any(
        one.job.population is Population.CLOUD and not one.spoilt and "matching" not in one.mapped
        for one in site.beside
    )


def _photo(subject: Subject) -> None:
    scenes.extra(subject.site.tenant, subject.worker.hr_id, subject.ago, WorkerPhoto="changed")


def _saved(subject: Subject) -> None:
    scenes.extra(subject.site.tenant, subject.worker.hr_id, subject.ago, CostCenter="4130")


def _passing_fault(subject: Subject) -> None:
    fault = Refusal(
        "InternalServerError", "The target system returned an unexpected error.", category="failure"
    )
    refuse(subject, fault)
    retitle(subject)


def _unheard_of(subject: Subject) -> None:
    refuse(subject, Refusal(subject.rng.choice(UNHEARD_OF), "The gateway of the directory refused."))
    retitle(subject)


def _edit(subject: Subject, ago: timedelta, title: str) -> None:
    """An admin edits the title of the account by hand."""
    site, hr_id = subject.site, subject.worker.hr_id

    def edit(world: Tenant, at: datetime) -> None:
        account = scenes.account_of(site.job, hr_id)
        old = account.get("jobTitle")
        world.entra.directory.write(account, {"jobTitle": title})
        world.entra.show_own_accounts()
        user, admin = world.entra.users[account.id], world.audit_user(MEGAN_BOWEN_ID)
        world.audits.append(user_audit("Update user", user, at, admin, [("JobTitle", old, title)]))

    site.tenant.plan(ago, edit)


def _edited_by_hand(subject: Subject) -> None:
    _edit(subject, subject.ago, "Principal Consultant")


def _overwritten(subject: Subject) -> None:
    old = subject.worker.title
    retitle(subject)
    _edit(subject, min(subject.ago * 0.4, subject.ago - 90 * MINUTES), old)


def _renamed(subject: Subject) -> None:
    scenes.change(
        subject.site.tenant, subject.worker.hr_id, subject.ago, last_name=f"{subject.worker.last_name}s"
    )


def _mobile(subject: Subject) -> None:
    scenes.extra(
        subject.site.tenant, subject.worker.hr_id, subject.ago, PrimaryWorkMobilePhone="+1 425 555 0100"
    )


def _title_cleared(subject: Subject) -> None:
    scenes.change(subject.site.tenant, subject.worker.hr_id, subject.ago, title="")


def _nothing_done(subject: Subject) -> None:
    """HR is said to have changed something and did not."""


def _takes_effect_later(subject: Subject) -> None:
    tenant, hr_id, title = subject.site.tenant, subject.worker.hr_id, new_title(subject)
    effective = tenant.now0 - subject.ago
    entered = timedelta(hours=subject.rng.randrange(2, 100))
    tenant.plan(entered, lambda world, _at: world.hr.plan(hr_id, effective, title=title))


UPDATING: tuple[Fault, ...] = (
    Fault("account gone", "linked-account-gone", 20, "update", _account_gone,
          on_premises, touches=frozenset({"change"}), attribute="title", alone=True),
    Fault("empty department", "empty-value-rejected-by-ad", 52, "update", _no_department,
          lambda site: on_premises(site) and site.workday, needs={"department": NO_BLANKS},
          touches=frozenset({"change"}), attribute="title"),
    Fault("empty department", "empty-value-rejected-by-ad", 52, "update", _no_department,
          lambda site: on_premises(site) and not site.workday, needs={"department": NO_BLANKS_SF},
          touches=frozenset({"change"}), attribute="title"),
    Fault("badge number", "ad-attribute-unknown", 52, "update", _badge,
          on_premises, needs={"contosoBadgeNumber": "[BadgeNumber]"}, touches=frozenset({"change"})),
    Fault("protected account", "ad-permission-denied", 54, "update", _protected,
          on_premises, touches=frozenset({"change"}), attribute="title"),
    Fault("Yes for TRUE", "invalid-parameter-value", 55, "update", _hidden,
          on_premises, needs={"msExchHideFromAddressLists": "[HideFromAddressLists]"},
          touches=frozenset({"change"})),
    Fault("long company", "value-violates-ad-constraint", 55, "update", _long_company,
          on_premises, needs={"company": "[Company]"}, touches=frozenset({"change"}), attribute="company"),
    Fault("moved to another job", "target-mastered-elsewhere", 52, "update", _moved_to_entra_job,
          _has_entra_job, touches=frozenset({"change"}), attribute="title", alone=True),
    Fault("photo", "attribute-unsupported-by-connector", 47, "update", _photo,
          touches=frozenset({"change"}), attribute="photo", alone=True),
    Fault("saved without a change", "skipped-already-in-sync", 90, "update", _saved,
          touches=frozenset({"change"}), alone=True),
    Fault("passing fault", "transient-service-error", 51, "update", _passing_fault,
          touches=frozenset({"change"}), attribute="title"),
    Fault("unheard-of code", "unknown-failure-code", 51, "update", _unheard_of,
          touches=frozenset({"change"}), attribute="title"),
    Fault("edited by hand", "target-edited-instead-of-source", 80, "update", _edited_by_hand,
          to_entra, assumes=frozenset({"restart"}), touches=frozenset({"change"}), attribute="title",
          alone=True),
    Fault("overwritten", "overwritten-after-success", 80, "update", _overwritten,
          to_entra, assumes=frozenset({"restart"}), touches=frozenset({"change"}), attribute="title",
          window=(8 * HOURS, 9 * DAYS), alone=True),
    Fault("only on create", "attribute-create-only", 48, "update", _renamed,
          assumes=frozenset({"userPrincipalName"}), touches=frozenset({"change"}),
          attribute="userPrincipalName", told=True, alone=True),
    Fault("not mapped", "attribute-not-mapped", 48, "update", _mobile,
          touches=frozenset({"change"}), attribute="mobile", told=True, alone=True),
    Fault("cleared", "attribute-null-not-flowed", 48, "update", _title_cleared,
          touches=frozenset({"change"}), attribute="title", told=True, alone=True),
    Fault("nothing done in HR", "no-hr-change-since-last-run", 1, "update", _nothing_done,
          assumes=frozenset({"restart"}), touches=frozenset({"change"}), attribute="title", told=True,
          alone=True),
    Fault("takes effect later", "effective-date-in-future", 1, "update", _takes_effect_later,
          touches=frozenset({"change"}), attribute="title", told=True,
          window=(-20 * DAYS, -1 * DAYS), alone=True),
    Fault("applied", "change-applied-ok", 99, "update", retitle, assumes=frozenset({"restart"}),
          touches=frozenset({"change"}), attribute="title", alone=True),
)  # fmt: skip
