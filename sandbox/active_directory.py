"""On-premises AD with its constraints: unique names, lengths, containers, rights, schema, agents.

Reason texts are those of https://learn.microsoft.com/entra/identity/saas-apps/workday-inbound-tutorial and
https://learn.microsoft.com/entra/identity/app-provisioning/insufficient-access-rights-error-troubleshooting.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sandbox.directory import Account, Directory, Refusal

ROOT = "DC=contoso,DC=com"
STAFF = f"OU=Staff,{ROOT}"
CONTAINERS = (
    ROOT,
    STAFF,
    *(f"OU={city},{STAFF}" for city in ("London", "Berlin", "Stockholm", "Contractors")),
)
LONGEST = {"sAMAccountName": 20, "cn": 64, "company": 64, "title": 128, "department": 64, "displayName": 256}
_SAM_FORBIDDEN = re.compile(r'["/\\\[\]:;|=,+*?<>@]')
_BOOLEANS = ("msExchHideFromAddressLists",)
_KNOWN = frozenset(
    {
        "accountDisabled", "c", "cn", "co", "company", "department", "description", "displayName",
        "employeeID", "employeeNumber", "employeeType", "extensionAttribute1", "givenName", "l", "mail",
        "mailNickname", "manager", "mobile", "msExchHideFromAddressLists", "parentDistinguishedName",
        "physicalDeliveryOfficeName", "postalCode", "proxyAddresses", "sAMAccountName", "sn", "st",
        "streetAddress", "telephoneNumber", "title", "userPrincipalName",
    }
)  # fmt: skip

_BAD_RESPONSE = "SystemForCrossDomainIdentityManagementBadResponse"


@dataclass(slots=True)
class ActiveDirectory(Directory):
    """The forest of the company.

    `denied` are containers and account ids the agent may not write to; `agents` is the error code that the
    provisioning service gets instead of an agent, None while one answers. `machines` are the servers with an
    agent, and whether it is up.
    """

    containers: set[str] = field(default_factory=lambda: set(CONTAINERS))
    denied: set[str] = field(default_factory=set)
    schema: set[str] = field(default_factory=lambda: set(_KNOWN))
    agents: str | None = None
    machines: dict[str, bool] = field(default_factory=lambda: {"DC-AGENT1": True, "DC-AGENT2": True})

    def distinguished_name(self, account: Account) -> str:
        """Where the account lies."""
        return f"CN={account.get('cn')},{account.get('parentDistinguishedName')}"

    def objection(self, written: Mapping[str, str], account: Account | None) -> Refusal | None:
        """The first constraint the write breaks."""
        container = written.get("parentDistinguishedName") or (
            account.get("parentDistinguishedName") if account else ""
        )
        return (
            self._schema(written)
            or self._container(written, container)
            or self._rights(account, container)
            or self._values(written)
            or self._unique(written, account, container)
        )

    def _schema(self, written: Mapping[str, str]) -> Refusal | None:
        for name, value in written.items():
            if name == "name":
                return Refusal(
                    "HybridSynchronizationInvalidOperationOnRelativeDistinguishedNameAttribute",
                    "UnwillingToPerform-SvcErr: The server cannot handle directory requests",
                )
            if name not in self.schema:
                return Refusal(
                    "HybridSynchronizationActiveDirectoryCannotFindAttribute",
                    f"The attribute {name} could not be found in the Active Directory schema.",
                    "Restart the provisioning agent after a schema extension, or remove the mapping.",
                )
            if value == "":
                return Refusal(
                    _BAD_RESPONSE,
                    "ERROR: InvalidAttributeSyntax-LdapErr: The syntax is invalid. The parameter is "
                    f"incorrect. \\nError Details: Error in attribute conversion operation, data 0, v3839 - "
                    f"{name}",
                )
        return None

    def _container(self, written: Mapping[str, str], container: str) -> Refusal | None:
        if "parentDistinguishedName" in written and container not in self.containers:
            return Refusal(
                _BAD_RESPONSE,
                "ERROR: OperationsError-SvcErr: An operation error occurred. No superior reference has been "
                "configured for the directory service. The directory service is therefore unable to issue "
                "referrals to objects outside this forest.",
            )
        return None

    def _rights(self, account: Account | None, container: str) -> Refusal | None:
        if container in self.denied or (account is not None and account.id in self.denied):
            return Refusal(
                "HybridSynchronizationActiveDirectoryInsufficientAccessRights",
                "ERROR: InsufficientAccessRights-SecErr: The user has insufficient access rights.. Access is "
                "denied. \\nError Details: Problem 4003 - INSUFF_ACCESS_RIGHTS.",
                None,
                '{"Message":"The user has insufficient access rights.","ResponseResultCode":'
                '"InsufficientAccessRights","ResponseErrorMessage":"00002098: SecErr: DSID-03150F94, '
                'problem 4003 (INSUFF_ACCESS_RIGHTS), data 0"}',
            )
        return None

    def _values(self, written: Mapping[str, str]) -> Refusal | None:
        for name, value in written.items():
            if name in _BOOLEANS and value not in ("TRUE", "FALSE"):
                return Refusal(
                    "HybridSynchronizationActiveDirectoryInvalidParameter",
                    f"The parameter is incorrect: {name}.",
                    f"Make sure that the value of {name} is TRUE or FALSE.",
                )
            if len(value) > LONGEST.get(name, 1024) or (
                name == "sAMAccountName" and _SAM_FORBIDDEN.search(value)
            ):
                return _constraint(_BAD_RESPONSE, name)
        return None

    def _unique(self, written: Mapping[str, str], account: Account | None, container: str) -> Refusal | None:
        upn, sam, cn = (written.get(n, "") for n in ("userPrincipalName", "sAMAccountName", "cn"))
        if any(self.others_with("userPrincipalName", upn, account)):
            return _constraint(
                "HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique", "userPrincipalName"
            )
        if any(self.others_with("sAMAccountName", sam, account)):
            return _constraint(_BAD_RESPONSE, "sAMAccountName")
        moved = bool(written.get("parentDistinguishedName"))
        wanted = cn or (account.get("cn") if account is not None and moved else "")
        if any(
            other.get("parentDistinguishedName") == container
            for other in self.others_with("cn", wanted, account)
        ):
            return Refusal(
                _BAD_RESPONSE,
                "ERROR: EntryAlreadyExists-UpdErr: The object exists. An object with the same name already "
                f"exists in the container. \\nError Details: CN={wanted},{container}",
            )
        return None


def _constraint(code: str, attribute: str) -> Refusal:
    return Refusal(
        code,
        "Error: ConstraintViolation-AtrErr: A value in the request is invalid. A value for the attribute was "
        f"not in the acceptable range of values. \\nError Details: CONSTRAINT_ATT_TYPE - {attribute}",
    )
