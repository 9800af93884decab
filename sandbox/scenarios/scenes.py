"""What scenarios are built from: people, hand-made accounts, mappings, what admins did and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sandbox.audits import Activity, job_audit
from sandbox.company import Hire
from sandbox.connectors import upload_job
from sandbox.directory import Account, Directory, fixed_id
from sandbox.expression_parser import parse_expression
from sandbox.jobs import AttributeMapping, Job
from sandbox.people import DOMAIN, MEGAN_BOWEN_ID
from sandbox.scope import Clause, Group, Scope
from sandbox.uploads import flatten
from sandbox.worker import Population

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

MINUTES, HOURS, DAYS = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

# The people scenarios ask about, by the job that serves them.
JANE = "21451"  # Workday to AD, hired three days ago
LIAM = "21460"  # Workday to AD, hired four days ago
OLIVER = "21485"  # Workday to AD, hired two days ago
TOMAS = "21490"  # Workday to AD, hired yesterday
ISAIAH = "21303"  # Workday to AD, there since long ago
ADELE = "21302"  # Workday to AD, there since long ago
BRUNO = "21101"  # Workday to AD, there since long ago, Bruno Andersson
OLGA = "21350"  # Workday to AD, there since long ago, left two days ago
PRIYA = "21400"  # Workday to Entra ID, hired three days ago
SOFIA = "21470"  # Workday to Entra ID, hired two days ago
EMMA = "21480"  # Workday to Entra ID, hired four days ago
NOAH = "108231"  # SuccessFactors to AD, hired yesterday
NINA = "701984"  # comes by upload


def workday_ad(tenant: Tenant) -> Job:
    """The job from Workday to AD."""
    return tenant.jobs[0]


def workday_entra(tenant: Tenant) -> Job:
    """The job from Workday to Entra ID."""
    return tenant.jobs[1]


def successfactors(tenant: Tenant) -> Job:
    """The job from SuccessFactors to AD."""
    return tenant.jobs[2]


def api_job(tenant: Tenant, *, to_entra: bool = False) -> Job:
    """Adds an API-driven job and gives it back."""
    job = upload_job(tenant.entra.directory if to_entra else tenant.active_directory, to_entra=to_entra)
    tenant.jobs.append(job)
    return job


def second_workday(tenant: Tenant, name: str, scope: Scope) -> Job:
    """Adds another job from Workday to AD that reads the same people, and gives it back."""
    first = workday_ad(tenant)
    job = replace(
        first,
        id=first.id.rpartition(".")[0] + "." + fixed_id("job", name),
        app=replace(
            first.app, id=fixed_id("principal", name), app_id=fixed_id("application", name), name=name
        ),
        scope=scope,
        secrets={},
        staged=[],
        links={},
        uploads=[],
        escrow={},
        next_at=None,
    )
    tenant.jobs.append(job)
    return job


def nina(**more: object) -> dict[str, object]:
    """Nina Kovac as the API client sends her; `more` are SCIM attributes beside the usual ones."""
    return {
        "externalId": NINA,
        "userName": f"nina.kovac@{DOMAIN}",
        "name": {"givenName": "Nina", "familyName": "Kovac"},
        "displayName": "Nina Kovac",
        "nickName": "nkovac",
        "title": "Consultant",
        "active": True,
        **more,
    }


def upload(tenant: Tenant, job: Job, ago: timedelta, **more: object) -> None:
    """Has the API client send Nina Kovac."""
    tenant.plan(ago, lambda _tenant, at: job.uploads.append((at, flatten(nina(**more)))))


def first_run(tenant: Tenant, job: Job, ago: timedelta) -> None:
    """Makes the job one that was started `ago` and has to read everybody first."""
    job.fresh = job.full_needed = True
    job.next_at = tenant.now0 - ago


def scoped(attribute: str, *values: str) -> Scope:
    """Filters of one clause each: the attribute equals one of the values."""
    return Scope(
        tuple(Group(f"{attribute} {value}", (Clause(attribute, "EQUALS", (value,)),)) for value in values)
    )


def in_netherlands() -> tuple[Group, ...]:
    """A filter that lets the Netherlands in; the containers know nothing of them."""
    return (Group("Netherlands", (Clause("CountryReferenceTwoLetter", "EQUALS", ("NL",)),)),)


def payroll_ids(tenant: Tenant) -> None:
    """Has the job to Entra ID match by payroll id, which everybody it serves has."""
    remap(workday_entra(tenant), "employeeId", "[PayrollID]")
    for hire in tenant.cast:
        if hire.worker.population is Population.CLOUD:
            hire.worker.extra["PayrollID"] = hire.worker.hr_id


def hire_of(tenant: Tenant, hr_id: str) -> Hire:
    """One of the people HR knows, before the past is played."""
    return next(hire for hire in tenant.cast if hire.worker.hr_id == hr_id)


def person(tenant: Tenant, hr_id: str, ago: timedelta | None = None, **values: str | bool) -> Hire:
    """Changes fields of somebody before HR hires her, and when that was."""
    hire = hire_of(tenant, hr_id)
    for name, value in values.items():
        setattr(hire.worker, name, value)
    if ago is not None:
        hire.ago = ago
    return hire


def stays(tenant: Tenant, hr_id: str) -> None:
    """Takes back the changes that HR made to somebody in the last fortnight."""
    tenant.moves = [move for move in tenant.moves if move.hr_id != hr_id]


def change(tenant: Tenant, hr_id: str, ago: timedelta, **values: str | bool) -> None:
    """Has HR change somebody."""
    tenant.plan(ago, lambda world, at: world.hr.change(hr_id, at, **values))


def extra(tenant: Tenant, hr_id: str, ago: timedelta, **values: str) -> None:
    """Has HR change attributes outside the usual set."""
    tenant.plan(ago, lambda world, at: world.hr.set_extra(hr_id, at, **values))


def remap(job: Job, target: str, expression: str, **settings: object) -> None:
    """Maps a target attribute to an expression; `settings` are fields of AttributeMapping."""
    mapping = AttributeMapping(target, parse_expression(expression), **settings)  # type: ignore[arg-type]
    kept = [one for one in job.mappings if one.target != target]
    old = next((one for one in job.mappings if one.target == target), None)
    if old is not None and not settings:
        mapping = replace(old, source=mapping.source)
    job.mappings = (*kept, mapping)


def reconfigured(tenant: Tenant, job: Job, ago: timedelta, activity: Activity = Activity.MAPPINGS) -> None:
    """Has an admin save the mappings (or restart): an audit row, and everybody is read again."""

    def deed(world: Tenant, at: datetime) -> None:
        job.full_needed = True
        world.audits.append(job_audit(activity, job.app, at, world.audit_user(MEGAN_BOWEN_ID)))

    tenant.plan(ago, deed)


def hand_made(
    tenant: Tenant, directory: Directory, ago: timedelta, name: str, local: str, **attributes: str
) -> str:
    """Has an admin make an account by hand; gives its id."""
    account_id = fixed_id("hand-made", directory.name, local)
    given, _, surname = name.partition(" ")
    entra = directory is tenant.entra.directory
    values = {
        "displayName": name,
        "givenName": given,
        "surname" if entra else "sn": surname,
        "userPrincipalName": f"{local}@{DOMAIN}",
        "mail": f"{local}@{DOMAIN}",
        **({"mailNickname": local, "usageLocation": "US"} if entra else _on_premises(name, local)),
        **attributes,
    }

    def deed(_tenant: Tenant, at: datetime) -> None:
        directory.create(account_id, values, at)

    tenant.plan(ago, deed)
    return account_id


def _on_premises(name: str, local: str) -> dict[str, str]:
    return {
        "cn": name,
        "sAMAccountName": local[:20],
        "parentDistinguishedName": "OU=Contractors,OU=Staff,DC=contoso,DC=com",
    }


def account_of(job: Job, hr_id: str) -> Account:
    """The account a worker is linked to."""
    return job.directory.accounts[job.links[hr_id]]
