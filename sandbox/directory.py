"""What both target directories have in common: accounts, look-ups, and exports they refuse."""

import hashlib
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sandbox.people import TENANT_ID

_NAMESPACE = uuid.UUID(TENANT_ID).bytes
ENABLED_ATTRIBUTES = {"accountEnabled": "True", "accountDisabled": "False"}
"""Attributes that stand for the account's state, each with the value that means enabled."""


def fixed_id(*parts: str) -> str:
    """A GUID that is the same in every run for the same parts."""
    digest = hashlib.sha1(_NAMESPACE + "/".join(parts).encode(), usedforsecurity=False).hexdigest()
    # A name-based UUID (version 5) written by hand: building uuid objects took a third of the start.
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


@dataclass(slots=True)
class Account:
    """An account with its attributes under the directory's own names; every value is text.

    `synced` marks the image in Entra ID of an account that AD owns; `edits` is the number of the last edit.
    """

    id: str
    created_at: datetime
    attributes: dict[str, str]
    enabled: bool = True
    synced: bool = False
    edits: int = 0

    def get(self, name: str) -> str:
        """The attribute's value, '' when it is absent."""
        if name == "accountEnabled":
            return str(self.enabled)
        if name == "accountDisabled":
            return str(not self.enabled)
        return self.attributes.get(name, "")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A target's answer to an export it does not carry out."""

    code: str
    reason: str
    recommended_action: str | None = None
    additional_details: str | None = None
    category: str = "nonServiceFailure"


@dataclass(slots=True)
class Directory:
    """One target directory: accounts, attributes it insists on, and exports it refuses (by HR id).

    `unreadable` are HR ids whose look-up fails; `edits` counts every change, so that a synchronisation can
    tell whether there is anything to do.
    """

    name: str
    mandatory: tuple[str, ...] = ()
    accounts: dict[str, Account] = field(default_factory=dict)
    refusals: dict[str, Refusal] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)
    edits: int = 0

    def find(self, attribute: str, value: str) -> list[Account]:
        """The accounts whose attribute equals `value`, letter case ignored; none for an empty value."""
        if not value:
            return []
        wanted = value.casefold()
        return [a for a in self.accounts.values() if a.attributes.get(attribute, "").casefold() == wanted]

    def create(self, account_id: str, attributes: Mapping[str, str], at: datetime) -> Account:
        """Adds an account; an attribute for the account's state decides whether it is enabled."""
        account = Account(account_id, at, {})
        self.accounts[account_id] = account
        self.write(account, attributes)
        return account

    def write(self, account: Account, attributes: Mapping[str, str]) -> None:
        """Changes attributes; an empty value removes one."""
        self._edited(account)
        for name, value in attributes.items():
            if name in ENABLED_ATTRIBUTES:
                account.enabled = value == ENABLED_ATTRIBUTES[name]
            elif value:
                account.attributes[name] = value
            else:
                account.attributes.pop(name, None)

    def enable(self, account: Account, *, enabled: bool = True) -> None:
        """Switches an account on or off."""
        self._edited(account)
        account.enabled = enabled

    def _edited(self, account: Account) -> None:
        self.edits += 1
        account.edits = self.edits

    def remove(self, account_id: str) -> None:
        """Removes an account for good."""
        self.edits += 1
        self.accounts.pop(account_id, None)

    def missing(self, attributes: Mapping[str, str]) -> list[str]:
        """The mandatory attributes without a value."""
        return [name for name in self.mandatory if not attributes.get(name)]

    def find_refused(self, attribute: str, value: str) -> Refusal | None:
        """Why a look-up by this attribute and value can't be answered, None when it can."""
        del attribute, value
        return None

    def objection(self, written: Mapping[str, str], account: Account | None) -> Refusal | None:
        """Why this write can't be carried out, None when it can; `account` is None for a create."""
        del written, account
        return None

    def others_with(self, attribute: str, value: str, account: Account | None) -> Iterable[Account]:
        """Accounts other than `account` that hold the value."""
        return (one for one in self.find(attribute, value) if one is not account)
