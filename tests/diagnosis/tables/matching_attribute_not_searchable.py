"""Rows for `matching-attribute-not-searchable`: the target cannot be searched."""

from __future__ import annotations

from diagnosis.evidence import Evidence
from diagnosis.gaps import Source
from diagnosis.jobs import Target
from diagnosis.log import StepType
from tests.diagnosis.rows import NO_LOG_ROWS, Beside, failed, failing, flows, mapping, schema, silent_about
from tests.support.evidence import evidence, job, unavailable

BY_EXTENSION = schema(mapping(flows("extensionAttribute3", "WorkerID", matching_priority=2)))
REFUSED = "Unsupported or invalid query filter clause specified for property 'extensionAttribute3'."
EVENT = failed("Request_UnsupportedQuery", REFUSED, at=StepType.MATCHING)


def look_up(schema: object, target: Target = Target.ENTRA_ID) -> Evidence:
    """Evidence of a look-up that failed with a new code."""
    failure = failed("ContosoNewCode", at=StepType.MATCHING)
    return evidence(job(failure, schema=schema, target=target), users=())


FIRES = {
    "by its code": evidence(job(EVENT, target=Target.ENTRA_ID), users=()),
    "by its words": failing("Request_BadRequest", REFUSED),
    "by the schema": Beside(look_up(BY_EXTENSION)),
    "the schema cannot be read": evidence(job(EVENT, schema=unavailable(Source.SCHEMA)), users=()),
}

SILENT = {
    **silent_about(EVENT),
    "Active Directory can be searched by it": look_up(BY_EXTENSION, Target.ACTIVE_DIRECTORY),
    "matched by the number": look_up(schema(mapping())),
    "mapped, not matched by": look_up(schema(mapping(flows("extensionAttribute3", "WorkerID")))),
    "the mapping is off": look_up(schema(mapping(*BY_EXTENSION.mappings[0].attributes, enabled=False))),
}

CANNOT_TELL = NO_LOG_ROWS
