"""Entra ID: its own accounts, those synchronised from AD, guests, groups, and what it refuses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sandbox.active_directory import ActiveDirectory
from sandbox.directory import Account, Directory, Refusal, fixed_id
from sandbox.people import DOMAIN
from sandbox.times import iso_seconds
from sandbox.users_wire import cloud_user, synced_user

JsonObject = dict[str, object]

SYNC_INTERVAL = timedelta(minutes=30)
INITIAL_DOMAIN = "contoso.onmicrosoft.com"
_UPN = re.compile(r"[A-Za-z0-9'._!#^~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


@dataclass(slots=True)
class EntraDirectory(Directory):
    """The accounts of Entra ID as a provisioning job sees them, with Entra's own checks.

    `quota` is the largest number of accounts; `read_only` is True where the job lacks the right to write.
    """

    domains: set[str] = field(default_factory=lambda: {DOMAIN, INITIAL_DOMAIN})
    quota: int | None = None
    read_only: bool = False

    def find_refused(self, attribute: str, value: str) -> Refusal | None:
        """Entra can't be searched by its extension attributes 1 to 15.

        https://learn.microsoft.com/entra/identity/app-provisioning/known-issues
        """
        if attribute.casefold().startswith(("extensionattribute", "onpremisesextensionattribute")):
            return Refusal(
                "Request_UnsupportedQuery",
                f"Unsupported or invalid query filter clause specified for property '{attribute}' of "
                "resource 'User'.",
            )
        return None

    def write(self, account: Account, attributes: Mapping[str, str]) -> None:
        """Changes attributes; Exchange owns the mail address once the account exists, so it stays.

        https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues
        """
        kept = {n: v for n, v in attributes.items() if n != "mail" or not account.attributes}
        Directory.write(self, account, kept)

    def objection(self, written: Mapping[str, str], account: Account | None) -> Refusal | None:
        """The first rule the write breaks."""
        if account is not None and account.synced:
            return Refusal(
                "AzureActiveDirectoryCannotUpdateObjectsMasteredOnPremises",
                "Unable to update the specified properties for on-premises mastered Directory Sync objects "
                "or objects currently undergoing migration.",
            )
        if self.read_only:
            return Refusal("InsufficientRights", "Insufficient privileges to complete the operation.")
        if account is None and self.quota is not None and len(self.accounts) >= self.quota:
            return Refusal(
                "AzureActiveDirectoryQuotaLimitExceeded",
                "The directory object quota limit for the Tenant has been exceeded.",
            )
        return self._names(written, account)

    def _names(self, written: Mapping[str, str], account: Account | None) -> Refusal | None:
        upn = written.get("userPrincipalName", "")
        if upn:
            if not _UPN.fullmatch(upn):
                return Refusal(
                    "AzureActiveDirectoryInvalidUserPrincipalName",
                    f"The user principal name '{upn}' is not valid.",
                    "Correct the expression that builds userPrincipalName, or the name in the source.",
                )
            domain = upn.partition("@")[2].casefold()
            if domain not in self.domains:
                return Refusal(
                    "InvalidDomain",
                    f"The domain portion of the userPrincipalName property is invalid: the domain {domain} "
                    "does not exist or is not verified.",
                )
        if len(written.get("employeeId", "")) > 16:
            return Refusal(
                "InvalidValue", "The value of the property employeeId is longer than 16 characters."
            )
        for name in ("userPrincipalName", "mail"):
            if any(self.others_with(name, written.get(name, ""), account)):
                return Refusal(
                    "Conflict",
                    f"Another object with the same value for property {name} already exists.",
                    "Correct the value, or give the existing object the matching attribute of this person.",
                )
        return None


@dataclass(slots=True)
class EntraId:
    """The tenant: its directory, users as Graph shows them, groups, and the synchronisation from AD.

    `syncing` is False while the synchronisation is stopped; accounts under a container in `filtered` stay
    out; `next_sync_at` is when it runs again.
    """

    directory: EntraDirectory
    users: dict[str, JsonObject] = field(default_factory=dict)
    deleted: dict[str, JsonObject] = field(default_factory=dict)
    groups: dict[str, JsonObject] = field(default_factory=dict)
    members: dict[str, tuple[str, ...]] = field(default_factory=dict)
    last_sync_at: datetime | None = None
    next_sync_at: datetime | None = None
    cloud_ids: dict[str, str] = field(default_factory=dict)
    syncing: bool = True
    filtered: set[str] = field(default_factory=set)
    conflicts: dict[str, JsonObject] = field(default_factory=dict)
    _seen: tuple[int, int] = (-1, -1)
    _shown: int = -1
    _carried: dict[str, int] = field(default_factory=dict)

    def synchronise(self, on_premises: ActiveDirectory, at: datetime) -> None:
        """Carries AD's accounts over, as Entra Connect does every 30 minutes.

        https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-feature-scheduler
        """
        self.last_sync_at = at
        if self._seen == (on_premises.edits, self.directory.edits):
            return
        holders = {
            one.get("userPrincipalName").casefold(): one.id for one in self.directory.accounts.values()
        }
        for account in list(on_premises.accounts.values()):
            unchanged = self._carried.get(account.id) == account.edits
            if account.get("parentDistinguishedName") not in self.filtered and not unchanged:
                self._carry(account, on_premises, at, holders)
        for on_premises_id, user_id in list(self.cloud_ids.items()):
            if on_premises_id not in on_premises.accounts and user_id in self.users:
                self.delete(user_id, at)
        self._seen = (on_premises.edits, self.directory.edits)

    def _carry(
        self, account: Account, on_premises: ActiveDirectory, at: datetime, holders: dict[str, str]
    ) -> None:
        user_id = self.cloud_ids.setdefault(account.id, fixed_id("cloud", account.id))
        image = self.directory.accounts.get(user_id) or Account(user_id, at, {}, synced=True)
        image.enabled = account.enabled
        image.attributes = {
            "employeeId": account.get("employeeID"),
            "userPrincipalName": account.get("userPrincipalName"),
            "mail": account.get("mail"),
            "displayName": account.get("displayName"),
        }
        manager = self.cloud_ids.get(account.get("manager"), "")
        if manager:
            image.attributes["manager"] = manager
        problem = self._conflict(image, account, at, holders)
        if problem is None and (manager or not account.get("manager")):
            self._carried[account.id] = account.edits
        else:
            self._carried.pop(account.id, None)
        self.directory.accounts[user_id] = image
        self.users[user_id] = synced_user(
            user_id, account, self.users.get(user_id), at, on_premises.distinguished_name(account), problem
        )

    def _conflict(
        self, image: Account, account: Account, at: datetime, holders: dict[str, str]
    ) -> JsonObject | None:
        """What becomes of a sign-in name that another user has: the newcomer gets a placeholder.

        https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-syncservice-duplicate-attribute-resiliency
        """
        wanted = account.get("userPrincipalName")
        if holders.setdefault(wanted.casefold(), image.id) == image.id or not wanted:
            self.conflicts.pop(image.id, None)
            return None
        digits = int(fixed_id("placeholder", account.id)[:4], 16) % 9000 + 1000
        placeholder = f"{wanted.partition('@')[0]}{digits}@{INITIAL_DOMAIN}"
        image.attributes["userPrincipalName"] = placeholder
        known = self.conflicts.setdefault(
            image.id,
            {
                "category": "PropertyConflict",
                "occurredDateTime": iso_seconds(at),
                "propertyCausingError": "UserPrincipalName",
                "value": wanted,
            },
        )
        return {"userPrincipalName": placeholder, "onPremisesProvisioningErrors": [known]}

    def show_own_accounts(self) -> None:
        """Brings the accounts that Entra owns into the list of users."""
        if self._shown == self.directory.edits:
            return
        self._shown = self.directory.edits
        for account in self.directory.accounts.values():
            if not account.synced:
                self.users[account.id] = cloud_user(account)

    def delete(self, user_id: str, at: datetime) -> None:
        """Soft-deletes a user; she stays restorable for 30 days."""
        self.directory.remove(user_id)
        user = self.users.pop(user_id)
        self.deleted[user_id] = {**user, "deletedDateTime": iso_seconds(at)}

    def groups_of(self, user_id: str) -> list[str]:
        """The ids of the groups a user is a member of."""
        return [group for group, members in self.members.items() if user_id in members]

    def manager_of(self, user_id: str) -> str | None:
        """The id of a user's manager, None without one."""
        account = self.directory.accounts.get(user_id)
        return (account.get("manager") or None) if account else None
