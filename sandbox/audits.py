"""Rows of the directory audit log: what happened to jobs, and edits people made to users by hand."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from sandbox.directory import fixed_id
from sandbox.jobs import AppPrincipal
from sandbox.times import iso_seconds

JsonObject = dict[str, object]

SERVICE = "Azure AD Provisioning Service"


class Activity(StrEnum):
    """Activities of the service Account Provisioning.

    https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-when-will-provisioning-finish-specific-user
    """

    START = "Enable/start provisioning configuration"
    PAUSE = "Disable/pause provisioning configuration"
    RESTART = "Enable/restart provisioning configuration"
    MAPPINGS = "Update attribute mappings or scope"
    SETTINGS = "Update provisioning setting or credentials"
    QUARANTINE = "Quarantine"


def job_audit(
    activity: Activity, app: AppPrincipal, at: datetime, by: Mapping[str, object] | None
) -> JsonObject:
    """A row about a job; `by` is the user who did it (Graph's user), None for the service itself."""
    return {
        **_row("ProvisioningManagement", "Account Provisioning", activity, at, by, app.id),
        "targetResources": [
            {
                "id": app.id,
                "displayName": app.name,
                "type": "ServicePrincipal",
                "userPrincipalName": None,
                "groupType": None,
                "modifiedProperties": [],
            }
        ],
    }


def user_audit(
    activity: str,
    user: Mapping[str, object],
    at: datetime,
    by: Mapping[str, object],
    changes: Sequence[tuple[str, str, str]] = (),
) -> JsonObject:
    """A row of the core directory: `by` edited `user`; changes are attribute, old value, new value."""
    return {
        **_row("UserManagement", "Core Directory", activity, at, by, str(user["id"])),
        "targetResources": [
            {
                "id": user["id"],
                "displayName": None,
                "type": "User",
                "userPrincipalName": user["userPrincipalName"],
                "groupType": None,
                "modifiedProperties": [
                    {"displayName": name, "oldValue": f'["{old}"]', "newValue": f'["{new}"]'}
                    for name, old, new in changes
                ],
            }
        ],
    }


def _row(
    category: str, service: str, activity: str, at: datetime, by: Mapping[str, object] | None, about: str
) -> JsonObject:
    who: JsonObject = {
        "user": None,
        "app": {
            "appId": None,
            "displayName": SERVICE,
            "servicePrincipalId": None,
            "servicePrincipalName": None,
        },
    }
    if by is not None:
        who = {
            "user": {
                "id": by["id"],
                "displayName": by["displayName"],
                "userPrincipalName": by["userPrincipalName"],
                "ipAddress": None,
                "roles": [],
            },
            "app": None,
        }
    return {
        "id": f"Sync_{fixed_id('audit', about, activity, iso_seconds(at))}",
        "category": category,
        "correlationId": fixed_id("correlation", about, activity, iso_seconds(at)),
        "result": "success",
        "resultReason": "",
        "activityDisplayName": str(activity),
        "activityDateTime": iso_seconds(at),
        "loggedByService": service,
        "operationType": "Update" if service == "Core Directory" else "",
        "initiatedBy": who,
        "targetResources": [],
        "additionalDetails": [],
    }
