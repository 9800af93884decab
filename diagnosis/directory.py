"""Accounts in Entra ID and the synchronisation from Active Directory, as a diagnosis sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class DirectoryError:
    """An `onPremisesProvisioningErrors` entry: what the synchronisation could not bring of an account."""

    category: str
    attribute: str = ""
    value: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ServiceError:
    """A `serviceProvisioningErrors` entry that is not resolved: what a service such as Exchange refused."""

    service: str
    detail: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DirectoryUser:
    """An Entra account that carries the person's HR id, user name or object id."""

    id: str
    display_name: str
    user_principal_name: str
    employee_id: str | None
    enabled: bool | None
    created_at: datetime | None = None
    synced_from_ad: bool = False
    last_sync_at: datetime | None = None
    """When the directory synchronisation last wrote it; None for an account of Entra's own."""
    provisioning_errors: tuple[DirectoryError, ...] = ()
    service_errors: tuple[ServiceError, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What the account holds now, by Graph's names in lower case: `department`, `jobtitle`, `mail` …"""


@dataclass(frozen=True, slots=True)
class DeletedUser:
    """An account that was deleted and can still be restored (30 days)."""

    id: str
    display_name: str
    user_principal_name: str
    employee_id: str | None
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Organization:
    """The tenant's directory synchronisation from Active Directory, and its domains."""

    sync_enabled: bool | None
    last_sync_at: datetime | None
    verified_domains: frozenset[str] | None = None
    """In lower case; None where they are not known."""
