"""Which provisioning jobs bring people in from HR, told from template, name or schema: one table.

The template ids of the Workday and SuccessFactors apps are not documented, and customers rename their apps.
So the table knows the few ids that are, then gallery names, then what the schema calls its two ends. Extend
it with `Marks(templates=...)` for a tenant whose jobs say none of that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from diagnosis.jobs import HrSystem, Target
from graph import wire


@dataclass(frozen=True, slots=True)
class Kind:
    """What a job connects. `source` is None where it isn't HR."""

    source: HrSystem | None
    target: Target = Target.OTHER


T = TypeVar("T")

NOT_HR = Kind(None)

TEMPLATES: Mapping[str, Kind] = MappingProxyType(
    {
        # https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload
        "api2aad": Kind(HrSystem.API, Target.ENTRA_ID),
        "api2ad": Kind(HrSystem.API, Target.ACTIVE_DIRECTORY),
        # https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-inbound-synch-ms-graph
        "ad2aadprovisioning": NOT_HR,
        "ad2aadpasswordhash": NOT_HR,
        "aad2adgroupprovisioning": NOT_HR,
        # https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure-graph
        "azure2azure": NOT_HR,
        "scim": NOT_HR,
    }
)
"""Documented template ids, lower case."""

_OUTBOUND_TEMPLATE = re.compile(r"outdelta$", re.IGNORECASE)
_WRITEBACK = re.compile(r"write-?\s?back", re.IGNORECASE)
_SOURCES = (
    (re.compile(r"workday", re.IGNORECASE), HrSystem.WORKDAY),
    (re.compile(r"success\s?factors", re.IGNORECASE), HrSystem.SUCCESSFACTORS),
    (re.compile(r"\bapi\b(?!.*connect)|api2", re.IGNORECASE), HrSystem.API),
)
_TARGETS = (
    (re.compile(r"entra|azure (ad|active directory)|\bAAD\b", re.IGNORECASE), Target.ENTRA_ID),
    (re.compile(r"active\s?directory|\bAD\b", re.IGNORECASE), Target.ACTIVE_DIRECTORY),
)
_NAME = re.compile(r"^(?P<source>.*\S)\s+to\s+(?P<target>\S.*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Marks:
    """How jobs are told apart. `templates` adds to the documented ids, in lower case."""

    templates: Mapping[str, Kind] = field(default_factory=lambda: MappingProxyType({}))

    def by_template(self, template_id: str) -> Kind | None:
        """What a template id says, None if it is an unknown one."""
        known = self.templates.get(template_id.lower()) or TEMPLATES.get(template_id.lower())
        if known is None and _OUTBOUND_TEMPLATE.search(template_id):
            return NOT_HR
        return known

    def by_name(self, name: str) -> Kind | None:
        """What a gallery name says, such as "Workday to Active Directory User Provisioning"."""
        source = _first(_SOURCES, name)
        if source is not None and _WRITEBACK.search(name):
            return NOT_HR
        match = _NAME.match(name)
        if match is None:
            return None
        source = _first(_SOURCES, match["source"])
        target = _first(_TARGETS, match["target"])
        return Kind(source, target) if source and target else None

    def by_schema(self, schema: wire.SynchronizationSchema) -> Kind:
        """What the two ends of the rules are called, or that people come from HR as `Worker` objects."""
        for rule in schema.synchronization_rules:
            source = _first(_SOURCES, rule.source_directory_name)
            workers = any(m.source_object_name.lower() == "worker" for m in rule.object_mappings)
            if source is None and workers:
                source = HrSystem.OTHER
            target = _first(_TARGETS, rule.target_directory_name)
            if source is not None and (target is not None or workers):
                return Kind(source, target or Target.OTHER)
        return NOT_HR


def _first(marks: tuple[tuple[re.Pattern[str], T], ...], text: str) -> T | None:
    return next((meaning for pattern, meaning in marks if pattern.search(text)), None)
