"""A row of the directory audits as Graph sends it (https://learn.microsoft.com/graph/api/resources/directoryaudit)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator, Field

from graph.forms import Listed, Wire, Word, moment


class AuditUser(Wire):
    id: Word = ""
    display_name: Word = ""
    user_principal_name: Word = ""


class AuditApp(Wire):
    app_id: Word = ""
    display_name: Word = ""


class AuditInitiator(Wire):
    """One of the two is null."""

    user: AuditUser | None = None
    app: AuditApp | None = None


class AuditTarget(Wire):
    id: Word = ""
    display_name: Word = ""
    type: Word = ""


class DirectoryAudit(Wire):
    id: str
    activity_date_time: Annotated[datetime, BeforeValidator(moment)]
    activity_display_name: Word = ""
    logged_by_service: Word = ""
    result: Word = ""
    initiated_by: AuditInitiator | None = None
    target_resources: Listed[AuditTarget] = Field(default_factory=list)
