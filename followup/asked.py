"""What an answer leaves behind: how it stands with whom, as far as lists and numbers need it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from diagnosis.cause import Kind, Outcome
from diagnosis.causes.source.future_hire_not_picked_up import START_DATES, written_day
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.leaver import about_leaver
from diagnosis.log import Event
from store.asked import Asked, key_of

_FIELD_FACTS = ("Missing value", "Empty in HR")
"""Facts whose value is the name of a field in HR, in the words of the causes."""


def noted(evidence: Evidence, diagnosis: Diagnosis) -> Asked | None:
    """What to keep of an answer; None where it is about nobody who is known by a number or an account.

    What could not be read leaves nothing behind: it says nothing about the person. Of somebody who leaves, no
    id is kept.
    """
    person, expected = diagnosis.person, diagnosis.expectation
    key = key_of(person.hr_id, person.entra_id, expected.change)
    leading = diagnosis.leading
    if key is None or leading is None or leading.cause.kind is Kind.GAP:
        return None
    leaving = about_leaver(evidence, diagnosis)
    event = leading.match.event
    return Asked(
        key=key,
        outcome=diagnosis.outcome.value,
        hr_id=None if leaving else person.hr_id,
        entra_id=None if leaving else person.entra_id,
        job_id=_job_id(diagnosis, leading),
        expect=expected.change.value if expected.change else None,
        starts_at=None if leaving else _starts(diagnosis),
        cause=leading.cause.id,
        owner=leading.owner.value,
        field=None if diagnosis.outcome is Outcome.DONE else field_of(leading),
        leaving=leaving,
        since=leading.match.since or (event.at if event is not None else None),
    )


def field_of(finding: Finding) -> str | None:
    """The field in HR that a finding is about, as the job's mappings call it; None where it names none."""
    match = finding.match
    named = match.because.values.get("attribute")
    if isinstance(named, str) and named:
        return named
    told = match.event.detail("propertyname") if match.event is not None else None
    if told:
        return told
    return next((str(fact.value) for fact in match.facts if fact.label in _FIELD_FACTS), None)


def name_in(evidence: Evidence) -> str | None:
    """What the account or else the newest row of the log calls the person."""
    if not isinstance(evidence.users, Unavailable) and evidence.users and evidence.users[0].display_name:
        return evidence.users[0].display_name
    jobs = () if isinstance(evidence.jobs, Unavailable) else evidence.jobs
    logs = [job.log for job in jobs if not isinstance(job.log, Unavailable)]
    names = (event.source.display_name for log in logs for event in log.events)
    return next((name for name in names if name), None)


def first_day_in(events: Iterable[Event]) -> datetime | None:
    """The first day of work as the newest of these rows (newest first) that names one has it (UTC)."""
    for event in events:
        imported = event.imported
        days = (written_day(imported[name]) for name in START_DATES if name in imported)
        found = next((day for day in days if day is not None), None)
        if found is not None:
            return found
    return None


def _starts(diagnosis: Diagnosis) -> datetime | None:
    """The first day of a new starter: as told, else as HR's record has it."""
    expected = diagnosis.expectation
    if expected.change not in (None, Change.CREATE):
        return None
    if expected.changed_at is not None:
        return expected.changed_at
    days = (first_day_in(job.log.events) for job in diagnosis.jobs if not isinstance(job.log, Unavailable))
    return next((day for day in days if day is not None), None)


def _job_id(diagnosis: Diagnosis, leading: Finding) -> str | None:
    """The job that the person waits for: that of the finding, or the only one that knows them."""
    if leading.job is not None:
        return leading.job.id
    knows = [job.id for job in diagnosis.jobs if _knows(job)]
    if len(knows) == 1:
        return knows[0]
    return diagnosis.jobs[0].id if len(diagnosis.jobs) == 1 else None


def _knows(job: Job) -> bool:
    return not isinstance(job.log, Unavailable) and bool(job.log.events)
