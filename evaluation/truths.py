"""What else is true of somebody, beside the cause that must lead."""

from __future__ import annotations

AS_WELL: dict[str, frozenset[str]] = {
    "account-lacks-licence-mailbox-groups": frozenset({"created-ok-look-here"}),
    "attribute-create-only": frozenset({"skipped-already-in-sync", "unexpected-user-name"}),
    "attribute-not-mapped": frozenset({"skipped-already-in-sync"}),
    "attribute-unsupported-by-connector": frozenset({"skipped-already-in-sync"}),
    "created-in-unexpected-ou": frozenset({"skipped-already-in-sync"}),
    "create-not-enabled": frozenset({"unknown-failure-code"}),
    "duplicate-account-created": frozenset({"created-ok-look-here"}),
    "entra-sync-conflict": frozenset({"created-ok-look-here"}),
    "future-hire-not-picked-up": frozenset({"skipped-inactive-in-source"}),
    "leaver-disabled-early": frozenset({"change-applied-ok"}),
    "match-missed-existing-account": frozenset(
        {"conflict-in-target", "upn-not-unique-in-forest", "samaccountname-or-cn-invalid-or-taken"}
    ),
    "not-evaluated-full-resync-in-progress": frozenset({"not-evaluated-change-newer-than-steady-state"}),
    "overwritten-after-success": frozenset({"change-applied-ok"}),
    "skipped-out-of-scope-disable-suppressed": frozenset({"skipped-scope-filter-false"}),
    "unexpected-user-name": frozenset({"created-ok-look-here"}),
    "update-or-delete-not-enabled": frozenset({"unknown-failure-code"}),
}
"""By the leading cause: causes that the same facts prove, so that confirming them is no error.

A skip because an action is switched off has a reason that no page prints, hence the unknown code; a conflict
is what becomes of an account that was not matched; who was written over had been written first;
who was switched off in the morning of the last day is switched off.
"""
