"""Accounts, audits and the directory synchronisation in a bundle."""

from __future__ import annotations

from typing import Any

from cards.bundle.leaves import Code, Id, Named, Personal, Prose
from cards.bundle.parts import gap, object_id, personal
from cards.moments import utc
from diagnosis.agents import Agent
from diagnosis.audits import AuditEvent
from diagnosis.connections import ObjectConnection
from diagnosis.directory import DeletedUser, DirectoryUser, Organization
from diagnosis.gaps import Unavailable
from diagnosis.names import TriedName


def account(user: DirectoryUser) -> dict[str, Any]:
    """One account in Entra ID."""
    return {
        "id": object_id(user.id),
        "display_name": Personal("displayName", user.display_name),
        "user_principal_name": Personal("userPrincipalName", user.user_principal_name),
        "employee_id": personal("employeeId", user.employee_id),
        "enabled": user.enabled,
        "created_at": utc(user.created_at),
        "synced_from_ad": user.synced_from_ad,
        "last_sync_at": utc(user.last_sync_at),
        "provisioning_errors": [
            {
                "category": Code(error.category),
                "attribute": Code(error.attribute),
                "value": Personal(error.attribute, error.value),
                "at": utc(error.at),
            }
            for error in user.provisioning_errors
        ],
        "service_errors": [
            {"service": Code(error.service), "detail": Prose(error.detail), "at": utc(error.at)}
            for error in user.service_errors
        ],
        "attributes": Named({name: Personal(name, value) for name, value in user.attributes.items()}),
    }


def deleted_account(user: DeletedUser) -> dict[str, Any]:
    """One account that can still be restored."""
    return {
        "id": object_id(user.id),
        "display_name": Personal("displayName", user.display_name),
        "user_principal_name": Personal("userPrincipalName", user.user_principal_name),
        "employee_id": personal("employeeId", user.employee_id),
        "deleted_at": utc(user.deleted_at),
    }


def audit(audit: AuditEvent) -> dict[str, Any]:
    """What somebody did to a job or to an account."""
    return {
        "at": utc(audit.at),
        "activity": audit.activity.value,
        "name": Prose(audit.name),
        "by": Personal("initiatedBy", audit.by),
        "by_service": audit.by_service,
        "target_id": object_id(audit.target_id),
    }


def synchronization(organization: Organization | Unavailable) -> dict[str, Any] | None:
    """The synchronisation from Active Directory; None where it was not needed."""
    if isinstance(organization, Unavailable):
        return gap(organization)
    domains = organization.verified_domains
    return {
        "enabled": organization.sync_enabled,
        "last_sync_at": utc(organization.last_sync_at),
        "verified_domains": None
        if domains is None
        else [Personal("verifiedDomain", domain) for domain in sorted(domains)],
    }


def connection(link: ObjectConnection) -> dict[str, Any]:
    """A stored link between a record in HR and an account."""
    return {
        "job_id": Id(link.job_id),
        # A link may be asked for by the account's id; that of the record is a number in HR.
        "asked": Personal("anchor", link.asked)
        if link.asked == link.source_anchor
        else object_id(link.asked),
        "source_anchor": Personal("anchor", link.source_anchor),
        "target_anchor": object_id(link.target_anchor),
        "display_name": Personal("displayName", link.display_name),
    }


def agent(one: Agent) -> dict[str, Any]:
    """A provisioning agent, by the name of its server."""
    return {"name": Personal("agent", one.name), "active": one.active}


def tried_name(tried: TriedName) -> dict[str, Any]:
    """A name that a rule gives for the person, and who has it already."""
    return {
        "job_id": Id(tried.job_id),
        "attribute": Code(tried.attribute),
        "rule": Prose(tried.rule),
        "value": personal(tried.attribute, tried.value),
        "failed": Prose(tried.failed),
        "choices": tried.choices,
        "held_by": None if tried.holders is None else [account(holder) for holder in tried.holders],
    }
