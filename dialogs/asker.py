"""Who is asking, where, and how they are spoken to: plain data made from an activity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from botbuilder.schema import Activity

from access.policy import Place
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable


@dataclass(frozen=True, slots=True)
class Asker:
    """One person in one conversation. `entra_id` is their Entra object id, from the channel, never typed."""

    entra_id: str | None
    locale: str
    time_zone: str
    place: Place
    tenant_id: str | None = None
    groups_unread: bool = False
    """Whether it could not be checked that the asker belongs to the helpdesk."""
    among_others: bool = False
    """Whether the answer is for the asker alone, in a place where everything else is read by others, too."""
    visiting: bool = False
    """Whether the answer stands where nobody talks with the bot: in a dialog, or on a card handed on."""
    takes_files: bool = False
    """Whether a bot can hand the asker a file here: Teams lets it in personal chats only."""

    def is_the_person(self, evidence: Evidence) -> bool:
        """Whether the evidence is about the asker's own account and nobody else's.

        A button's data can be forged: naming one's own object id beside somebody else's HR id is not enough.
        """
        if self.entra_id is None or isinstance(evidence.users, Unavailable):
            return False
        own = [user for user in evidence.users if user.id == self.entra_id]
        return len(own) == len(evidence.users) == 1 and evidence.person.hr_id in (None, own[0].employee_id)

    @property
    def mark(self) -> str | None:
        """Marks a question as this asker's where others see it too; None where nobody else does.

        It goes into buttons, so it is no id, only something to compare.
        """
        if self.place is Place.PRIVATE:
            return None
        return sha256(f"asker {self.entra_id}".encode()).hexdigest()[:16]


def asker_of(activity: Activity, *, locale: str, time_zone: str, files: bool = False) -> Asker:
    """The asker of an activity; `locale` and `time_zone` stand in where the client does not say.

    `files` is whether this bot can store files at all.

    Teams gives the locale on the activity and the zone in `localTimezone` or in a `clientInfo` entity
    (observed). A personal chat is private; everything else has more readers.
    """
    sender = activity.from_property
    return Asker(
        entra_id=getattr(sender, "aad_object_id", None),
        locale=activity.locale or locale,
        time_zone=_known(_zone(activity)) or time_zone,
        place=Place.PRIVATE if _alone(activity) else Place.SHARED,
        tenant_id=_tenant(activity),
        takes_files=files and activity.channel_id == "msteams" and _alone(activity),
    )


def visiting(asker: Asker, *, alone: bool = False) -> Asker:
    """The asker where nobody talks with the bot: before a card that others read, or `alone` in a dialog.

    Teams calls a chat of two people personal, too, so the conversation itself says nothing here.
    """
    place = Place.PRIVATE if alone else Place.SHARED
    return replace(asker, place=place, among_others=alone, visiting=True, takes_files=False)


def _alone(activity: Activity) -> bool:
    """Whether nobody else reads the conversation. What Teams does not call personal has more readers."""
    kind = getattr(activity.conversation, "conversation_type", None)
    if activity.channel_id == "msteams" or kind is not None:
        return bool(kind == "personal")
    return not getattr(activity.conversation, "is_group", None)


def _known(zone: str | None) -> str | None:
    """The zone if this machine knows it; clients may send others."""
    try:
        return ZoneInfo(zone).key if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _zone(activity: Activity) -> str | None:
    zone = activity.local_timezone
    if isinstance(zone, str) and zone:
        return zone
    for entity in activity.entities or ():
        if getattr(entity, "type", None) == "clientInfo":
            found = (getattr(entity, "additional_properties", None) or {}).get("timezone")
            if isinstance(found, str) and found:
                return found
    return None


def _tenant(activity: Activity) -> str | None:
    data = activity.channel_data
    tenant = data.get("tenant") if isinstance(data, dict) else None
    found = tenant.get("id") if isinstance(tenant, dict) else None
    return found if isinstance(found, str) else None
