"""Which gap a refusal becomes."""

from diagnosis.gaps import GapReason, Source
from graph.errors import NotPermitted
from graph.gaps import gap


def test_a_missing_licence_is_no_missing_permission() -> None:
    """A refusal for want of a premium licence is told apart, and names no permission to grant."""
    refused = NotPermitted(
        permission="AuditLog.Read.All", code="Authentication_RequestFromNonPremiumTenantOrB2CTenant"
    )
    found = gap(Source.PROVISIONING_LOG, refused)
    assert (found.reason, found.permission) == (GapReason.NOT_LICENSED, None)


def test_a_missing_permission_is_named() -> None:
    """Any other refusal names the permission that would help."""
    found = gap(Source.PROVISIONING_LOG, NotPermitted(permission="AuditLog.Read.All", code=""))
    assert (found.reason, found.permission) == (GapReason.NOT_PERMITTED, "AuditLog.Read.All")
