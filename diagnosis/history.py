"""What the directory audits tell about a job or an account: who did what to it, and when."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from diagnosis.audits import AuditActivity, AuditEvent
from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Evidence
from diagnosis.gaps import GapReason, Unavailable, known
from diagnosis.jobs import Job

FULL_READ = frozenset({AuditActivity.RESTARTED, AuditActivity.MAPPINGS_CHANGED})
"""What makes the service read everybody again from the beginning
(https://learn.microsoft.com/entra/identity/app-provisioning/how-provisioning-works)."""


def done_to_job(evidence: Evidence, job: Job, activities: Collection[AuditActivity]) -> AuditEvent | None:
    """The newest of these activities on the job. Stops the check where the audits could not be read."""
    ids = {job.id.casefold(), job.service_principal_id.casefold()}
    return _newest(
        event
        for event in known(evidence.audits)
        if event.activity in activities and event.target_id.casefold() in ids
    )


def seen_done_to_job(
    evidence: Evidence, job: Job, activities: Collection[AuditActivity]
) -> AuditEvent | None:
    """As `done_to_job`, but None where the audits could not be read: for what only adds to an answer."""
    return None if isinstance(evidence.audits, Unavailable) else done_to_job(evidence, job, activities)


def maybe_reading_again(evidence: Evidence, job: Job, caught_up: datetime | None) -> bool:
    """Whether the job reads everybody again since it caught up, or the audits that would tell were not read.

    Audits that nobody needed hold nothing of the kind.
    """
    audits = evidence.audits
    if isinstance(audits, Unavailable):
        return audits.reason is not GapReason.NOT_READ
    again = done_to_job(evidence, job, FULL_READ)
    return again is not None and (caught_up is None or again.at > caught_up)


def edited_by_hand(evidence: Evidence, users: Collection[DirectoryUser]) -> AuditEvent | None:
    """The newest edit of one of these accounts that neither provisioning nor synchronisation made."""
    ids = {user.id.casefold() for user in users}
    return _newest(
        event
        for event in known(evidence.audits)
        if event.activity is AuditActivity.USER_UPDATED
        and not event.by_service
        and event.target_id.casefold() in ids
    )


def _newest(events: Iterable[AuditEvent]) -> AuditEvent | None:
    return max(events, key=lambda event: (event.at, event.name, event.by), default=None)
