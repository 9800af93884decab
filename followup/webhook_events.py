"""What other systems are told over the webhook: which events there are, and what stands in each.

The form is a promise (docs/webhook.md, docs/webhook.schema.json): fields are added, never changed or removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

from store.outbox import Notice

KIND = "webhook"
"""The kind of notice that the webhook's own sender takes out of the outbox."""


TEST = "test"
"""The type of the event with which `doctor` tries the address."""


class Happened(StrEnum):
    """The types of events."""

    CREATED = "case.created"
    CHANGED = "case.changed"
    CLAIMED = "case.claimed"
    UNCLAIMED = "case.unclaimed"
    WAITING = "case.waiting"
    REPLIED = "case.replied"
    RESOLVED = "case.resolved"
    CLOSED = "case.closed"
    REOPENED = "case.reopened"
    WITHDRAWN = "case.withdrawn"
    ALERT_BEGAN = "alert.began"
    ALERT_ENDED = "alert.ended"


@dataclass(frozen=True, slots=True)
class CaseState:
    """A case at the moment of the event. Ids of people are Entra object ids; times are in UTC.

    `details` holds what names people or was written by them: it leaves only with WEBHOOK_DETAILS.
    """

    id: str
    number: int
    state: str
    urgency: str
    opened_at: datetime
    changed_at: datetime
    waiting_for: str | None = None
    cause: str | None = None
    owner: str | None = None
    outcome: str | None = None
    resolution: str | None = None
    person_entra_id: str | None = None
    person_hr_id: str | None = None
    requester: str | None = None
    assignee: str | None = None
    links: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)


def case_notice(
    happened: Happened, case: CaseState, *, now: datetime, by: str | None = None, details: bool = False
) -> Notice:
    """The row for the outbox that tells other systems what happened to a case; `by` is who did it.

    Events of one case go out in order; another case's never wait for them.
    """
    data: dict[str, Any] = {
        "case": {
            "id": case.id,
            "number": case.number,
            "state": case.state,
            "waiting_for": case.waiting_for,
            "urgency": case.urgency,
            "cause": case.cause,
            "owner": case.owner,
            "outcome": case.outcome,
            "resolution": case.resolution,
            "opened_at": written(case.opened_at),
            "changed_at": written(case.changed_at),
            "requester": case.requester,
            "assignee": case.assignee,
            "links": dict(case.links),
        },
        "person": {"entra_id": case.person_entra_id, "hr_id": case.person_hr_id},
        "by": by,
    }
    if details and case.details:
        data["details"] = dict(case.details)
    return _notice(happened, f"case:{case.id}", data, now)


def alert_notice(
    happened: Happened,
    *,
    kind: str,
    job_id: str,
    job_name: str,
    since: datetime,
    ended: datetime | None,
    now: datetime,
) -> Notice:
    """The row for the outbox that tells other systems that a job needs somebody, or no longer does."""
    alert = {
        "kind": kind,
        "job": {"id": job_id, "name": job_name},
        "since": written(since),
        "ended": None if ended is None else written(ended),
    }
    return _notice(happened, f"job:{job_id}", {"alert": alert}, now)


def written(moment: datetime) -> str:
    """A moment as events write it: RFC 3339 in UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _notice(happened: Happened, about: str, data: Mapping[str, Any], now: datetime) -> Notice:
    payload = {"type": str(happened), "timestamp": written(now), "data": data}
    return Notice(KIND, f"{KIND}:{about}", about, {"id": f"evt_{uuid4().hex}", "payload": payload})
