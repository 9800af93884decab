"""Names that a job's rules give for a person, and what is wrong with one: empty, not valid, or taken."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from diagnosis.directory import DirectoryUser
from diagnosis.jobs import Target
from diagnosis.text import Text, _, text

UPN, SAM, CN = NAMES = ("userprincipalname", "samaccountname", "cn")
"""The attributes, in lower case, that must be unique and whose value a rule makes up."""


@dataclass(frozen=True, slots=True)
class TriedName:
    """What a rule gives with the person's own values, as Microsoft Graph works it out."""

    job_id: str
    attribute: str
    """As the mapping spells it."""
    rule: str
    """The expression, or the one of the choices of SelectUniqueValue that was tried."""
    value: str | None = None
    """None where it could not be worked out; an empty text where the rule gives nothing."""
    failed: str = ""
    """Microsoft's words for why it could not be worked out."""
    holders: tuple[DirectoryUser, ...] | None = None
    """Accounts in Entra ID with that value, the person's own too; None where that could not be looked up."""
    choices: int = 1
    """How many choices the rule has; each that was tried is a `TriedName` of its own."""


class Flaw(StrEnum):
    """What can be wrong with a name."""

    FAILED = "failed"
    EMPTY = "empty"
    FORM = "form"
    CHARACTER = "character"
    TOO_LONG = "too_long"
    DOMAIN = "domain"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Limit:
    """The longest value a directory takes, and a character it does not allow."""

    longest: int
    not_allowed: re.Pattern[str] | None = None


LIMITS: dict[tuple[Target, str], Limit] = {
    # https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy#username-policies
    (Target.ENTRA_ID, UPN): Limit(113),
    (Target.ENTRA_ID, "before the @"): Limit(64, re.compile(r"[^A-Za-z0-9'._!#^~-]")),
    (Target.ENTRA_ID, "after the @"): Limit(48),
    # https://learn.microsoft.com/windows/win32/adschema/a-samaccountname
    (Target.ACTIVE_DIRECTORY, SAM): Limit(20, re.compile(r'["/\\\[\]:;|=,+*?<>]')),
    # https://learn.microsoft.com/windows/win32/adschema/a-cn
    (Target.ACTIVE_DIRECTORY, CN): Limit(64),
}
"""What a directory refuses, as far as Microsoft's pages say it; what is not in here is not judged."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing that is wrong with a name, as a sentence."""

    flaw: Flaw
    says: Text


def wrongs(
    name: TriedName,
    person: str,
    target: Target,
    domains: frozenset[str] | None,
    others: tuple[DirectoryUser, ...],
) -> tuple[Wrong, ...]:
    """Everything that speaks against a tried name in this directory.

    `domains` are the tenant's verified ones in lower case, where they are known; `others` are the holders of
    the value who are not the person.
    """
    if name.value is None:
        says = text(
            _("The rule of {attribute} cannot be worked out for {person}."),
            attribute=name.attribute,
            person=person,
        )
        return (Wrong(Flaw.FAILED, says),)
    if not name.value.strip():
        says = text(
            _("The rule of {attribute} gives nothing for {person}."), attribute=name.attribute, person=person
        )
        return (Wrong(Flaw.EMPTY, says),)
    found = [*_not_valid(name, person, target)]
    if target is Target.ENTRA_ID and name.attribute.casefold() == UPN:
        domain = name.value.rpartition("@")[2]
        if domains is not None and domain.casefold() not in domains:
            found.append(
                Wrong(
                    Flaw.DOMAIN,
                    text(
                        _("The rule gives {value} for {person}; {domain} is not a verified domain."),
                        value=name.value,
                        person=person,
                        domain=domain,
                    ),
                )
            )
    if blocking(others, target):
        found.append(
            Wrong(
                Flaw.TAKEN,
                text(
                    _("The rule gives {value} for {person}, and another account has that already."),
                    value=name.value,
                    person=person,
                ),
            )
        )
    return tuple(found)


def blocking(others: tuple[DirectoryUser, ...], target: Target) -> tuple[DirectoryUser, ...]:
    """Those of the holders that keep the directory from taking the value again.

    An account of Entra ID's own is not in Active Directory; it only collides at the synchronisation.
    """
    if target is Target.ACTIVE_DIRECTORY:
        return tuple(user for user in others if user.synced_from_ad)
    return others if target is Target.ENTRA_ID else ()


def _not_valid(name: TriedName, person: str, target: Target) -> tuple[Wrong, ...]:
    """The first rule of the directory that the value breaks."""
    value, attribute = name.value or "", name.attribute.casefold()
    parts = {attribute: value}
    if (target, attribute) == (Target.ENTRA_ID, UPN):
        before, at, after = value.rpartition("@")
        if not (at and before and after) or before.endswith("."):
            says = text(
                _("The rule gives {value} for {person}, which has not the form of a user name."),
                value=value,
                person=person,
            )
            return (Wrong(Flaw.FORM, says),)
        parts |= {"before the @": before, "after the @": after}
    for part, written in parts.items():
        limit = LIMITS.get((target, part))
        refused = limit.not_allowed.search(written) if limit and limit.not_allowed else None
        if refused:
            return (Wrong(Flaw.CHARACTER, _character(name, person, refused[0])),)
        if limit and len(written) > limit.longest:
            says = text(
                _("The rule gives {value} for {person}: {length} characters where {longest} are allowed."),
                value=value,
                person=person,
                length=len(written),
                longest=limit.longest,
            )
            return (Wrong(Flaw.TOO_LONG, says),)
    return ()


def _character(name: TriedName, person: str, refused: str) -> Text:
    values = {"value": name.value or "", "person": person, "attribute": name.attribute}
    if refused.isspace():
        return text(
            _("The rule gives {value} for {person}; a blank is not allowed in {attribute}."), **values
        )
    return text(
        _("The rule gives {value} for {person}; “{character}” is not allowed in {attribute}."),
        **values,
        character=refused,
    )
