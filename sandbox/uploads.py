"""SCIM bulk uploads: from an operation's data to the attributes a job reads.

https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-concepts
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from sandbox.hr import HumanResources
from sandbox.worker import Population, Worker

ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
# Of e-mails, addresses and phone numbers only those of type work are taken
# (https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues).
_LISTS = ("emails", "addresses", "phoneNumbers")


def flatten(data: Mapping[str, object]) -> dict[str, str]:
    """The attributes of one uploaded user, under the names a mapping uses, such as `name.givenName`."""
    return dict(_flat(data, ""))


def _flat(data: Mapping[str, object], prefix: str) -> Iterator[tuple[str, str]]:
    for name, value in data.items():
        path = f"{prefix}{name}"
        if name == "schemas":
            continue
        if name in _LISTS and isinstance(value, list):
            for entry in value:
                if isinstance(entry, dict) and entry.get("type") == "work":
                    rest = {k: v for k, v in entry.items() if k not in ("type", "primary")}
                    yield from _flat(rest, f'{path}[type eq "work"].')
        elif isinstance(value, Mapping):
            yield from _flat(value, f"{path}{':' if name.startswith('urn:') else '.'}")
        elif isinstance(value, bool | str | int):
            yield path, str(value)


def record(hr: HumanResources, sent: Mapping[str, str], at: datetime) -> Worker:
    """Takes one flattened record over; attributes it doesn't name keep their value."""
    hr_id = sent["externalId"]
    worker = hr.workers.get(hr_id)
    if worker is None:
        worker = Worker(hr_id, "", "", Population.UPLOADED)
        worker.hired_at = worker.changed_at = at
        hr.workers[hr_id] = worker
    worker.extra.update({name: value for name, value in sent.items() if name != "active"})
    worker.changed_at = at
    worker.active = sent.get("active", str(worker.active)).casefold() == "true"
    worker.first_name = worker.extra.get("name.givenName", worker.first_name)
    worker.last_name = worker.extra.get("name.familyName", worker.last_name)
    worker.preferred_name = worker.extra.get("displayName", worker.preferred_name)
    worker.manager_id = worker.extra.get(f"{ENTERPRISE}:manager.value", worker.manager_id)
    return worker
