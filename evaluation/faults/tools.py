"""What faults are planted with: accounts made by hand, and what the job would write."""

from __future__ import annotations

from datetime import timedelta

from evaluation.model import DAYS, Site, Subject
from sandbox.expressions import evaluate
from sandbox.scenarios import scenes


def on_premises(site: Site) -> bool:
    """Whether the job writes to Active Directory."""
    return not site.to_entra and not site.is_upload


def to_entra(site: Site) -> bool:
    """Whether the job writes to Entra ID."""
    return site.to_entra and not site.is_upload


def anywhere(site: Site) -> bool:
    """Whatever the job reads and writes."""
    return True


def in_digits(site: Site) -> bool:
    """Whether the HR ids of the job's people are numbers, so that zeros before them may get lost."""
    return not site.is_upload and site.people.in_digits(site.job.population)


def country_attribute(site: Site) -> str:
    """The HR system's name for the country."""
    return "CountryReferenceTwoLetter" if site.workday else "country"


def value_of(subject: Subject, target: str) -> str:
    """What the job would write into an attribute of the person's account."""
    job = subject.site.job
    source = next(mapping.source for mapping in job.mappings if mapping.target == target)
    return evaluate(source, job.read(subject.worker))


def local_of(subject: Subject) -> str:
    """The sign-in name before the @."""
    return value_of(subject, "userPrincipalName").partition("@")[0]


def holder(subject: Subject, **attributes: str) -> str:
    """An account of somebody else that holds what the person's account needs; gives its id."""
    site = subject.site
    stranger = site.people.worker(subject.worker.population)
    return scenes.hand_made(
        site.tenant,
        site.job.directory,
        60 * DAYS,
        stranger.display_name,
        stranger.display_name.replace(" ", ".").lower() if site.rng.random() < 0.7 else stranger.user_id,
        **attributes,
    )


def namesake(subject: Subject, ago: timedelta, mark: str, *, exact: bool, **attributes: str) -> str:
    """An account of the same name with the person's HR id, or with that id written with other zeros."""
    hr_id = subject.worker.hr_id
    other = hr_id.lstrip("0") if hr_id.startswith("0") else f"0{hr_id}"
    key = "employeeId" if subject.site.to_entra else "employeeID"
    local = f"{mark or 'old'}.{subject.site.people.worker(subject.worker.population).user_id}"
    cn = {} if subject.site.to_entra else {"cn": f"{subject.worker.display_name} {mark}".strip()}
    site = subject.site
    values = {key: hr_id if exact else other, **cn, **attributes}
    return scenes.hand_made(
        site.tenant, site.job.directory, ago, subject.worker.display_name, local, **values
    )
