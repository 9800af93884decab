"""Reading the directory audits: what was done to provisioning jobs, and to accounts."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from diagnosis.audits import AuditActivity, AuditEvent
from graph import odata
from graph.client import GraphClient, Read
from graph.errors import Unexpected
from graph.wire_audits import AuditApp, AuditInitiator, AuditUser, DirectoryAudit

log = logging.getLogger(__name__)

PATH = "/auditLogs/directoryAudits"
_PAGE = "500"
_PAGES = 2
"""Each page takes a turn of the quota that the provisioning log needs as well."""
_KEPT_DAYS = 30
"""https://learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention"""
_MARGIN = timedelta(minutes=5)

_PROVISIONING = "Account Provisioning"
_DIRECTORY = "Core Directory"

_JOBS = {
    "Disable/pause provisioning configuration": AuditActivity.PAUSED,
    "Enable/start provisioning configuration": AuditActivity.STARTED,
    "Enable/restart provisioning configuration": AuditActivity.RESTARTED,
    "Update attribute mappings or scope": AuditActivity.MAPPINGS_CHANGED,
    "Update provisioning setting or credentials": AuditActivity.SETTINGS_CHANGED,
    "Quarantine": AuditActivity.QUARANTINED,
}
"""What was done to a job. The same service also logs every object it handles, far too many rows to read."""
_USERS = {
    "Update user": AuditActivity.USER_UPDATED,
    "Disable account": AuditActivity.USER_DISABLED,
    "Delete user": AuditActivity.USER_DELETED,
}
# Both: https://learn.microsoft.com/entra/identity/monitoring-health/reference-audit-activities
_ACTIVITIES = {name.casefold(): activity for name, activity in (_JOBS | _USERS).items()}

_SERVICES = re.compile(
    r"provisioning service|sync\s?fabric|cloud sync|(entra|azure ad|aad) connect|"
    r"(active directory|directory|ad) synchroni[sz]ation",
    re.IGNORECASE,
)
"""Names of what provisions or synchronises. Microsoft has renamed them before, so no name is whole."""
_SYNC_ACCOUNT = re.compile(r"(Sync_.+_[0-9a-f]+|ADToAADSyncServiceAccount)@", re.IGNORECASE)
"""The accounts that Entra Connect and cloud sync sign in with
(https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-accounts-permissions)."""


@dataclass(frozen=True, slots=True)
class AuditRead:
    """What was done, newest first, and the span of time that was read (UTC)."""

    events: tuple[AuditEvent, ...]
    covers_from: datetime
    covers_to: datetime
    complete: bool = True
    """False where there were more rows than were read; `covers_from` is then the oldest one's time."""


class AuditReader(Protocol):
    """Where audits come from."""

    async def read(self, apps: Collection[str], users: Collection[str]) -> AuditRead:
        """What was done to the jobs of these service principals and to these accounts, both by object id.

        Raises a `GraphError`.
        """
        ...


class Audits:
    """Asks Graph, one request for jobs and accounts together."""

    def __init__(self, client: GraphClient, *, days: int = _KEPT_DAYS, clock: Callable[[], datetime]) -> None:
        self._client = client
        self._days = min(days, _KEPT_DAYS)
        self._clock = clock
        self._by_target = True

    async def read(self, apps: Collection[str], users: Collection[str]) -> AuditRead:
        """See `AuditReader`. A row of an account is found by its target; where that filter is refused, edits
        of all accounts are read as far as they reach, and sorted out here.
        """
        if not self._by_target:
            return await self._window(apps, users)
        try:
            return await self._window(apps, users)
        except Unexpected as error:
            if not error.refused or not users:
                raise
        self._by_target = False
        try:
            return await self._window(apps, users)
        except Unexpected:
            self._by_target = True
            raise

    async def _window(self, apps: Collection[str], users: Collection[str]) -> AuditRead:
        now = self._clock()
        start = (now - timedelta(days=self._days) + _MARGIN).replace(microsecond=0)
        about = ([_about_jobs()] if apps else []) + ([self._about(users)] if users else [])
        if not about:
            return AuditRead((), start, now)
        condition = about[0] if len(about) == 1 else " or ".join(f"({one})" for one in about)
        read = Read(
            PATH, {"$filter": f"activityDateTime ge {odata.instant(start)} and ({condition})", "$top": _PAGE}
        )
        page = await self._client.items(read, DirectoryAudit, at_most=_PAGES)
        oldest = min((row.activity_date_time for row in page.items), default=start)
        wanted = {one.casefold(): one for one in (*apps, *users)}
        covers_from = oldest if page.more else start
        return AuditRead(audit_events(page.items, wanted), covers_from, now, complete=not page.more)

    def _about(self, users: Collection[str]) -> str:
        service = f"loggedByService eq {odata.quoted(_DIRECTORY)}"
        if not self._by_target:
            return f"{service} and {odata.any_of('activityDisplayName', _USERS)}"
        targets = [f"targetResources/any(t:t/id eq {odata.quoted(user)})" for user in sorted(users)]
        return f"{service} and ({' or '.join(targets)})"


def audit_events(rows: Iterable[DirectoryAudit], wanted: Mapping[str, str]) -> tuple[AuditEvent, ...]:
    """What succeeded on one of the targets, newest first, each row once.

    `wanted` has the ids of the targets, by themselves in lower case.
    """
    once = {row.id: row for row in rows if row.result.casefold() in {"success", ""}}
    events = [
        AuditEvent(
            at=row.activity_date_time,
            activity=_ACTIVITIES.get(row.activity_display_name.casefold(), AuditActivity.OTHER),
            name=row.activity_display_name,
            by=_name(row.initiated_by),
            target_id=wanted[target.id.casefold()],
            by_service=_by_service(row.initiated_by),
        )
        for row in once.values()
        for target in row.target_resources
        if target.id.casefold() in wanted
    ]
    return tuple(sorted(events, key=lambda one: (one.at, one.name, one.by, one.target_id), reverse=True))


def _about_jobs() -> str:
    names = odata.any_of("activityDisplayName", _JOBS)
    return f"loggedByService eq {odata.quoted(_PROVISIONING)} and {names}"


def _by_service(sent: AuditInitiator | None) -> bool:
    """Whether provisioning or synchronisation did it; nobody named counts as they did, blaming no person."""
    user, app = _who(sent)
    if user is not None:
        return _SYNC_ACCOUNT.match(user.user_principal_name) is not None
    return app is None or not app.display_name or _SERVICES.search(app.display_name) is not None


def _name(sent: AuditInitiator | None) -> str:
    user, app = _who(sent)
    if user is not None:
        return user.display_name or user.user_principal_name
    return app.display_name if app is not None else ""


def _who(sent: AuditInitiator | None) -> tuple[AuditUser | None, AuditApp | None]:
    if sent is None:
        return None, None
    user = sent.user if sent.user and (sent.user.id or sent.user.user_principal_name) else None
    return user, sent.app
