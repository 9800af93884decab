"""Looking accounts up in the directory."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from types import MappingProxyType

from diagnosis.directory import DirectoryError, DirectoryUser, ServiceError
from graph import odata, wire
from graph.client import EVENTUAL, GraphClient, Read

ATTRIBUTES = (
    "displayName",
    "givenName",
    "surname",
    "userPrincipalName",
    "mail",
    "mailNickname",
    "proxyAddresses",
    "employeeId",
    "employeeType",
    "employeeHireDate",
    "jobTitle",
    "department",
    "companyName",
    "officeLocation",
    "country",
    "usageLocation",
    "mobilePhone",
    "businessPhones",
    "onPremisesSamAccountName",
    "onPremisesDistinguishedName",
    "assignedLicenses",
)
"""What an account is compared in: what HR provisioning writes, and what people ask about beside that."""

_SELECT = ",".join(
    (
        "id",
        *ATTRIBUTES,
        "accountEnabled",
        "createdDateTime",
        "onPremisesSyncEnabled",
        "onPremisesLastSyncDateTime",
        "onPremisesProvisioningErrors",
        "serviceProvisioningErrors",
        "userType",
    )
)
_DESCRIPTION = re.compile(r"<(?:\w+:)?ErrorDescription[^>]*>(.*?)</", re.DOTALL | re.IGNORECASE)
_PREFIXED = re.compile(r"(?P<letters>[A-Za-z]{1,5})[-_.]?(?P<number>\d{2,})", re.ASCII)
_MARK = re.compile(r"<[^>]*>")
_MOST = "50"
PAGES = 2
"""Pages of one list that are read."""
_HOLDS = {
    "userprincipalname": ("userPrincipalName", "onPremisesUserPrincipalName"),
    "samaccountname": ("onPremisesSamAccountName",),
}
"""Where Entra ID shows a name of an account. A common name it does not: displayName is another value."""
_HOLDER = (
    "id,displayName,userPrincipalName,employeeId,accountEnabled,onPremisesSyncEnabled,"
    "onPremisesUserPrincipalName,onPremisesSamAccountName"
)


class Directory:
    """Reads users. Each call is one request as a rule; all raise a `GraphError`."""

    def __init__(self, client: GraphClient) -> None:
        self._client = client

    async def by_identifiers(
        self, *, hr_ids: Sequence[str] = (), names: Sequence[str] = (), entra_ids: Sequence[str] = ()
    ) -> tuple[wire.User, ...]:
        """Accounts with one of these employee ids, user names (or mail addresses) or object ids."""
        read = identified(hr_ids=hr_ids, names=names, entra_ids=entra_ids)
        return await self._accounts(read) if read is not None else ()

    async def by_words(self, name: str) -> tuple[wire.User, ...]:
        """Accounts whose display name has every word of the name, or words that begin with them."""
        phrase = odata.search_phrase("displayName", name)
        return await self._accounts(_whole({"$search": phrase}, EVENTUAL)) if phrase else ()

    async def holders(
        self, names: Collection[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[DirectoryUser, ...]]:
        """Who has each of these names, given as attribute (lower case) and value: one request for all.

        A name that Entra ID cannot be asked for is left out. A deleted account is no holder: Entra ID puts
        its object id before the user name, which is free then (observed). `onPremisesSamAccountName` takes
        an advanced query (https://learn.microsoft.com/graph/aad-advanced-queries).
        """
        asked = [name for name in dict.fromkeys(names) if name[0] in _HOLDS and name[1]]
        terms = [f"{field} eq {odata.quoted(value)}" for kind, value in asked for field in _HOLDS[kind]]
        if not terms:
            return {}
        condition = {"$filter": " or ".join(terms), "$count": "true", "$select": _HOLDER, "$top": _MOST}
        page = await self._client.items(Read("/users", condition, EVENTUAL), wire.User, at_most=PAGES)
        return {
            (kind, value): directory_users(
                user
                for user in page.items
                if value.casefold() in (user.held.get(field, "").casefold() for field in _HOLDS[kind])
            )
            for kind, value in asked
        }

    async def by_display_name(self, name: str) -> tuple[wire.User, ...]:
        """Accounts with exactly this display name."""
        return await self._accounts(_whole({"$filter": f"displayName eq {odata.quoted(name)}"}))

    async def _accounts(self, read: Read) -> tuple[wire.User, ...]:
        return once((await self._client.items(read, wire.User, at_most=PAGES)).items)


def identified(
    *, hr_ids: Sequence[str] = (), names: Sequence[str] = (), entra_ids: Sequence[str] = ()
) -> Read | None:
    """The list of accounts with one of these identifiers; None where there are none to ask for."""
    terms = [odata.any_of("employeeId", hr_ids)] if hr_ids else []
    for field in ("userPrincipalName", "mail"):
        terms += [odata.any_of(field, names)] if names else []
    guids = [entra_id for entra_id in entra_ids if odata.is_guid(entra_id)]
    terms += [odata.any_of("id", guids)] if guids else []
    return _whole({"$filter": " or ".join(terms)}) if terms else None


def once(users: Iterable[wire.User]) -> tuple[wire.User, ...]:
    """Each account once: a row that comes twice must not make two of one."""
    return tuple({user.id: user for user in users}.values())


def _whole(condition: dict[str, str], headers: dict[str, str] | None = None) -> Read:
    return Read("/users", {**condition, "$select": _SELECT, "$top": _MOST}, headers or {})


def hr_id_forms(typed: str) -> tuple[str, ...]:
    """The forms in which an HR id may be stored: as typed, in capitals or small letters, without and with
    leading zeros.

    HR exports and spreadsheets add and lose zeros; `employeeId` is a text of at most 16 characters
    (https://learn.microsoft.com/graph/api/resources/user).
    """
    forms = [typed, typed.upper(), typed.lower()]
    if typed.isascii() and typed.isdigit():
        short = typed.lstrip("0") or typed
        forms += [short, *(short.zfill(width) for width in (6, 7, 8) if width > len(short))]
    return tuple(dict.fromkeys(forms))


def near_hr_ids(typed: str) -> tuple[str, ...]:
    """What an HR id with letters before its number may be elsewhere: the number alone, or with other zeros.

    E-0042 may stand as 0042, 42 or E42. Not the same id: 42 may be somebody else's. Graph takes 15 conditions
    joined by `or` at most (https://learn.microsoft.com/graph/filter-query-parameter).
    """
    match = _PREFIXED.fullmatch(typed)
    if match is None:
        return ()
    numbers = hr_id_forms(match["number"])
    letters = match["letters"].upper()
    forms = [
        *numbers,
        *(letters + number for number in numbers),
        *(f"{letters}-{one}" for one in numbers[:2]),
    ]
    return tuple(form for form in dict.fromkeys(forms) if form not in hr_id_forms(typed))[:12]


def hr_id_key(hr_id: str) -> str:
    """What stays of an HR id when case and leading zeros don't matter."""
    key = hr_id.strip().casefold()
    return (key.lstrip("0") or "0") if key.isdigit() else key


def name_key(name: str) -> str:
    """A name without what doesn't tell people apart: case, blanks, the order of its words."""
    return " ".join(sorted(odata.words_of(unicodedata.normalize("NFKC", name).casefold())))


def directory_users(users: Iterable[wire.User]) -> tuple[DirectoryUser, ...]:
    """Accounts as a diagnosis sees them, each once, oldest first."""
    once = {user.id: user for user in users}
    found = [
        DirectoryUser(
            id=user.id,
            display_name=user.display_name,
            user_principal_name=user.user_principal_name,
            employee_id=user.employee_id or None,
            enabled=user.account_enabled,
            created_at=user.created_date_time,
            synced_from_ad=user.on_premises_sync_enabled is True,
            last_sync_at=user.on_premises_last_sync_date_time,
            provisioning_errors=tuple(
                DirectoryError(
                    error.category, error.property_causing_error, error.value, error.occurred_date_time
                )
                for error in user.on_premises_provisioning_errors
            ),
            service_errors=tuple(
                ServiceError(error.service_instance, _in_words(error.error_detail), error.created_date_time)
                for error in user.service_provisioning_errors
                if not error.is_resolved
            ),
            attributes=MappingProxyType(
                {name.lower(): user.held[name] for name in ATTRIBUTES if name in user.held}
            ),
        )
        for user in once.values()
    ]
    return tuple(
        sorted(found, key=lambda user: (user.created_at.timestamp() if user.created_at else 0.0, user.id))
    )


def _in_words(detail: str) -> str:
    """The text of a service's error, which is XML of its own shape: the description, if there is one."""
    described = _DESCRIPTION.findall(detail)
    said = " ".join(described) if described else _MARK.sub(" ", detail)
    return " ".join(html.unescape(said).split())
