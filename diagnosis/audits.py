"""What people and services did to provisioning jobs and to accounts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AuditActivity(StrEnum):
    """What somebody did to a provisioning job, or to an account, as the directory audits name it."""

    PAUSED = "paused"
    STARTED = "started"
    RESTARTED = "restarted"
    MAPPINGS_CHANGED = "mappings_changed"
    SETTINGS_CHANGED = "settings_changed"
    QUARANTINED = "quarantined"
    USER_UPDATED = "user_updated"
    USER_DISABLED = "user_disabled"
    USER_DELETED = "user_deleted"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One row of the directory audits. `target_id` is the app or the account it was done to; times in UTC."""

    at: datetime
    activity: AuditActivity
    name: str
    by: str
    target_id: str
    by_service: bool = False
    """Whether the provisioning service or the directory synchronisation itself did it."""
