"""The targets: on-premises AD, Entra ID, and the synchronisation from the first to the second."""

import uuid
from dataclasses import dataclass, field
from datetime import datetime

from sandbox.people import DOMAIN, TENANT_ID
from sandbox.times import iso_seconds

JsonObject = dict[str, object]

_NAMESPACE = uuid.UUID(TENANT_ID)


def fixed_id(*parts: str) -> str:
    """A GUID that is the same in every run for the same parts."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))


@dataclass(slots=True)
class Account:
    """An account with its attributes under the directory's own names; every value is text."""

    id: str
    created_at: datetime
    attributes: dict[str, str]
    enabled: bool = True

    def get(self, name: str) -> str:
        """The attribute's value, '' when it is absent."""
        return self.attributes.get(name, "")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A target's answer to one worker's export that no documentation explains."""

    code: str
    reason: str
    recommended_action: str
    additional_details: str | None = None


@dataclass(slots=True)
class Directory:
    """One target directory: accounts, attributes it insists on, and exports it refuses (by HR id)."""

    name: str
    mandatory: tuple[str, ...] = ()
    accounts: dict[str, Account] = field(default_factory=dict)
    refusals: dict[str, Refusal] = field(default_factory=dict)

    def find(self, attribute: str, value: str) -> list[Account]:
        """The accounts whose attribute equals `value`, letter case ignored; none for an empty value."""
        if not value:
            return []
        return [a for a in self.accounts.values() if a.get(attribute).casefold() == value.casefold()]

    def create(self, account_id: str, attributes: dict[str, str], at: datetime) -> Account:
        """Adds an account."""
        account = Account(account_id, at, dict(attributes))
        self.accounts[account_id] = account
        return account

    def missing(self, attributes: dict[str, str]) -> list[str]:
        """The mandatory attributes without a value."""
        return [name for name in self.mandatory if not attributes.get(name)]


@dataclass(slots=True)
class EntraId:
    """Entra ID: its own accounts, those synchronised from AD, guests, groups and the last synchronisation."""

    directory: Directory
    users: dict[str, JsonObject] = field(default_factory=dict)
    deleted: dict[str, JsonObject] = field(default_factory=dict)
    groups: dict[str, JsonObject] = field(default_factory=dict)
    members: dict[str, tuple[str, ...]] = field(default_factory=dict)
    last_sync_at: datetime | None = None
    cloud_ids: dict[str, str] = field(default_factory=dict)

    def synchronise(self, on_premises: Directory, at: datetime) -> None:
        """Carries every AD account over, as Entra Connect does every 30 minutes."""
        for account in on_premises.accounts.values():
            if account.id not in self.cloud_ids:
                self.cloud_ids[account.id] = fixed_id("cloud", account.id)
            user_id = self.cloud_ids[account.id]
            known = self.users.get(user_id)
            self.users[user_id] = _synced_user(user_id, account, known, at)
        self.last_sync_at = at

    def show_own_accounts(self) -> None:
        """Brings the accounts of the Entra-targeted job into the list of users."""
        for account in self.directory.accounts.values():
            self.users[account.id] = _cloud_user(account)

    def delete(self, user_id: str, at: datetime) -> None:
        """Soft-deletes a user; she stays restorable for 30 days."""
        self.directory.accounts.pop(user_id, None)
        user = self.users.pop(user_id)
        self.deleted[user_id] = {**user, "deletedDateTime": iso_seconds(at)}

    def groups_of(self, user_id: str) -> list[str]:
        """The ids of the groups a user is a member of."""
        return [group for group, members in self.members.items() if user_id in members]


def _cloud_user(account: Account) -> JsonObject:
    a = account.attributes
    return {
        **_blank_user(),
        "id": account.id,
        "accountEnabled": account.enabled,
        "createdDateTime": iso_seconds(account.created_at),
        "displayName": a.get("displayName"),
        "givenName": a.get("givenName"),
        "surname": a.get("surname"),
        "userPrincipalName": a.get("userPrincipalName"),
        "mail": a.get("mail"),
        "mailNickname": a.get("mailNickname"),
        "proxyAddresses": [f"SMTP:{a['mail']}"] if a.get("mail") else [],
        "employeeId": a.get("employeeId"),
        "jobTitle": a.get("jobTitle"),
        "department": a.get("department"),
        "country": a.get("country"),
        "usageLocation": a.get("usageLocation"),
    }


def _synced_user(user_id: str, account: Account, known: JsonObject | None, at: datetime) -> JsonObject:
    a = account.attributes
    return {
        **_blank_user(),
        "id": user_id,
        "accountEnabled": account.enabled,
        "createdDateTime": known["createdDateTime"] if known else iso_seconds(at),
        "displayName": a.get("displayName"),
        "givenName": a.get("givenName"),
        "surname": a.get("sn"),
        "userPrincipalName": a.get("userPrincipalName"),
        "mail": a.get("mail"),
        "mailNickname": a.get("sAMAccountName"),
        "proxyAddresses": [f"SMTP:{a['mail']}"] if a.get("mail") else [],
        "employeeId": a.get("employeeID"),
        "jobTitle": a.get("title"),
        "department": a.get("department"),
        "country": a.get("c"),
        "usageLocation": a.get("c"),
        "onPremisesSyncEnabled": True,
        "onPremisesLastSyncDateTime": iso_seconds(at),
        "onPremisesDistinguishedName": f"CN={a.get('cn', '')},{a.get('parentDistinguishedName', '')}",
        "onPremisesDomainName": DOMAIN,
        "onPremisesSamAccountName": a.get("sAMAccountName"),
        "onPremisesUserPrincipalName": a.get("userPrincipalName"),
        "onPremisesImmutableId": account.id,
    }


def _blank_user() -> JsonObject:
    return {
        "businessPhones": [],
        "mobilePhone": None,
        "officeLocation": None,
        "preferredLanguage": None,
        "jobTitle": None,
        "deletedDateTime": None,
        "userType": "Member",
        "companyName": "Contoso",
        "employeeType": None,
        "employeeHireDate": None,
        "otherMails": [],
        "onPremisesSyncEnabled": None,
        "onPremisesLastSyncDateTime": None,
        "onPremisesDistinguishedName": None,
        "onPremisesDomainName": None,
        "onPremisesSamAccountName": None,
        "onPremisesUserPrincipalName": None,
        "onPremisesImmutableId": None,
        "onPremisesSecurityIdentifier": None,
        "onPremisesProvisioningErrors": [],
    }


def guest_user(user_id: str, name: str, mail: str, at: datetime) -> JsonObject:
    """A guest from another tenant, as Graph shows it."""
    given, _, surname = name.partition(" ")
    return {
        **_blank_user(),
        "id": user_id,
        "accountEnabled": True,
        "createdDateTime": iso_seconds(at),
        "displayName": name,
        "givenName": given,
        "surname": surname,
        "userPrincipalName": f"{mail.replace('@', '_')}#EXT#@contoso.onmicrosoft.com",
        "mail": mail,
        "mailNickname": f"{mail.replace('@', '_')}#EXT#",
        "proxyAddresses": [f"SMTP:{mail}"],
        "employeeId": None,
        "department": None,
        "country": None,
        "usageLocation": None,
        "userType": "Guest",
        "companyName": None,
    }
