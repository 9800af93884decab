"""What differs between Microsoft's clouds: which of them has the log, and which HR connectors each offers.

One table for both, from Microsoft's pages; what a tenant itself shows, such as a job that is there, stands
before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from diagnosis.gaps import GapReason, Source, Unavailable
from diagnosis.jobs import HrSystem, Target
from diagnosis.text import _, text


class Cloud(StrEnum):
    """The values of the setting CLOUD. GCC tenants are in the public one."""

    PUBLIC = "public"
    US_GOV = "usgov"
    US_GOV_DOD = "usgov-dod"
    CHINA = "china"

    @property
    def full_name(self) -> str:
        """What Microsoft calls it."""
        return _TITLES[self]

    @property
    def has_log(self) -> bool:
        """Whether Microsoft Graph has the provisioning log there
        (https://learn.microsoft.com/graph/api/provisioningobjectsummary-list)."""
        return self is not Cloud.CHINA


_TITLES = {
    Cloud.PUBLIC: "Azure",
    Cloud.US_GOV: "Azure Government (GCC High)",
    Cloud.US_GOV_DOD: "Azure Government (DoD)",
    Cloud.CHINA: "Azure operated by 21Vianet (China)",
}

Way = tuple[HrSystem, Target]
"""From which HR system into which directory."""

_WAYS: tuple[Way, ...] = tuple(
    (system, target)
    for system in (HrSystem.WORKDAY, HrSystem.SUCCESSFACTORS, HrSystem.API)
    for target in (Target.ACTIVE_DIRECTORY, Target.ENTRA_ID)
)

# https://learn.microsoft.com/entra/identity/authentication/feature-availability names the ways to Entra ID
# as available. It is silent about Active Directory and API-driven provisioning.
_GOVERNMENT: Mapping[Way, bool] = MappingProxyType(
    {(HrSystem.WORKDAY, Target.ENTRA_ID): True, (HrSystem.SUCCESSFACTORS, Target.ENTRA_ID): True}
)

OFFERED: Mapping[Cloud, Mapping[Way, bool]] = MappingProxyType(
    {
        Cloud.PUBLIC: MappingProxyType(dict.fromkeys(_WAYS, True)),
        Cloud.US_GOV: _GOVERNMENT,
        Cloud.US_GOV_DOD: _GOVERNMENT,
        # "Known limitations" of
        # https://learn.microsoft.com/entra/identity/app-provisioning/workday-integration-reference
        Cloud.CHINA: MappingProxyType(
            {
                (HrSystem.WORKDAY, Target.ACTIVE_DIRECTORY): False,
                (HrSystem.WORKDAY, Target.ENTRA_ID): False,
            }
        ),
    }
)
"""Whether Microsoft says that a connector is offered in a cloud; a way that is missing is not spoken of."""


class Offer(StrEnum):
    """How far an HR system can be connected in a cloud, as Microsoft's pages have it."""

    FULL = "full"
    UNCLEAR = "unclear"
    NONE = "none"


def offer(cloud: Cloud, system: HrSystem) -> Offer:
    """Whether all ways from this HR system are offered, none is, or the pages do not say of each."""
    said = {OFFERED[cloud].get(way) for way in _WAYS if way[0] is system}
    if said == {True}:
        return Offer.FULL
    return Offer.NONE if said == {False} else Offer.UNCLEAR


def no_log() -> Unavailable:
    """The gap that stands for the log in a cloud that has none."""
    because = text(_("This cloud has no provisioning log in Microsoft Graph."))
    return Unavailable(Source.PROVISIONING_LOG, GapReason.NOT_IN_CLOUD, because)
