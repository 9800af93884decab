"""The provisioning jobs in a bundle: their numbers, their scoping filters and their matching attributes."""

from __future__ import annotations

from typing import Any

from cards.bundle.leaves import Code, Id, Personal, Prose
from cards.bundle.parts import code, gap, personal
from cards.moments import utc
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Execution, Job, JobStatus, Quarantine
from diagnosis.schema import AttributeMapping, ObjectMapping, Schema


def job_part(job: Job) -> dict[str, Any]:
    """One job as it was read, without its events."""
    log = job.log
    return {
        "id": Id(job.id),
        "service_principal_id": Id(job.service_principal_id),
        "name": Prose(job.name),
        "source": job.source.value,
        "target": job.target.value,
        "status": gap(job.status) if isinstance(job.status, Unavailable) else _status(job.status),
        "log": gap(log)
        if isinstance(log, Unavailable)
        else {
            "events": len(log.events),
            "covers_from": utc(log.covers_from),
            "covers_to": utc(log.covers_to),
        },
        "schema": gap(job.schema) if isinstance(job.schema, Unavailable) else _schema(job.schema),
    }


def _status(status: JobStatus) -> dict[str, Any]:
    return {
        "state": status.state.value,
        "scheduled": status.scheduled,
        "interval_seconds": int(status.interval.total_seconds()) if status.interval is not None else None,
        "steady_state_first": utc(status.steady_state_first),
        "steady_state_last": utc(status.steady_state_last),
        "caught_up_to": utc(status.caught_up_to),
        "last_execution": _execution(status.last_execution),
        "quarantine": _quarantine(status.quarantine),
        "units_done": status.units_done,
        "units_total": status.units_total,
        "failures_in_a_row": status.failures_in_a_row,
        "escrows_pruned": status.escrows_pruned,
    }


def _execution(run: Execution | None) -> dict[str, Any] | None:
    if run is None:
        return None
    return {
        "state": run.state.value,
        "began": utc(run.began),
        "ended": utc(run.ended),
        "imported_changes": run.imported_changes,
        "exported": run.exported,
        "escrowed": run.escrowed,
        "error_code": code(run.error_code),
        "error_message": Prose(run.error_message) if run.error_message is not None else None,
    }


def _quarantine(quarantine: Quarantine | None) -> dict[str, Any] | None:
    if quarantine is None:
        return None
    return {
        "reason": Code(quarantine.reason),
        "since": utc(quarantine.since),
        "next_attempt": utc(quarantine.next_attempt),
        "error_code": code(quarantine.error_code),
        "error_message": Prose(quarantine.error_message) if quarantine.error_message is not None else None,
    }


def _schema(schema: Schema) -> list[dict[str, Any]]:
    return [_mapping(mapping) for mapping in schema.mappings]


def _mapping(mapping: ObjectMapping) -> dict[str, Any]:
    return {
        "source_object": Code(mapping.source_object),
        "target_object": Code(mapping.target_object),
        "enabled": mapping.enabled,
        "creates": mapping.creates,
        "updates": mapping.updates,
        "deletes": mapping.deletes,
        "scoping_filters": [
            {
                "name": Prose(group.name),
                "clauses": [
                    {
                        "attribute": Code(clause.attribute),
                        "operator": Code(clause.operator),
                        # A filter may list people: a pilot group by employee number, for one.
                        "values": [Personal(clause.attribute, value) for value in clause.values],
                    }
                    for clause in group.clauses
                ],
            }
            for group in mapping.groups
        ],
        "matching_attributes": [_matching(attribute) for attribute in mapping.matching],
    }


def _matching(attribute: AttributeMapping) -> dict[str, Any]:
    return {
        "priority": attribute.matching_priority,
        "target": Code(attribute.target),
        "source_attributes": [Code(name) for name in attribute.source_attributes],
        "expression": Prose(attribute.expression),
        "default": personal(attribute.target, attribute.default),
        "only_on_create": attribute.only_on_create,
    }
