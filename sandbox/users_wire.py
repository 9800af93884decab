"""How Graph shows users: accounts of Entra's own, accounts synchronised from AD, guests."""

from datetime import datetime

from sandbox.directory import Account
from sandbox.people import DOMAIN
from sandbox.times import iso_seconds

JsonObject = dict[str, object]


def cloud_user(account: Account) -> JsonObject:
    """A user that lives in Entra ID only."""
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
        "mobilePhone": a.get("mobilePhone"),
    }


def synced_user(
    user_id: str,
    account: Account,
    known: JsonObject | None,
    at: datetime,
    distinguished_name: str,
    problem: JsonObject | None = None,
) -> JsonObject:
    """A user that AD owns; `problem` holds what a conflict changes about it."""
    a = account.attributes
    user: JsonObject = {
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
        "mobilePhone": a.get("mobile"),
        "onPremisesSyncEnabled": True,
        "onPremisesLastSyncDateTime": iso_seconds(at),
        "onPremisesDistinguishedName": distinguished_name,
        "onPremisesDomainName": DOMAIN,
        "onPremisesSamAccountName": a.get("sAMAccountName"),
        "onPremisesUserPrincipalName": a.get("userPrincipalName"),
        "onPremisesImmutableId": account.id,
    }
    return {**user, **(problem or {})}


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
        "assignedLicenses": [],
        "onPremisesSyncEnabled": None,
        "onPremisesLastSyncDateTime": None,
        "onPremisesDistinguishedName": None,
        "onPremisesDomainName": None,
        "onPremisesSamAccountName": None,
        "onPremisesUserPrincipalName": None,
        "onPremisesImmutableId": None,
        "onPremisesSecurityIdentifier": None,
        "onPremisesProvisioningErrors": [],
        "serviceProvisioningErrors": [],
    }
