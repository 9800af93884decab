"""Evidence and diagnosis as one JSON object, `provisioning-evidence/1`."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from cards.bundle.leaves import Clauses, Code, Id, Leaf, Named, Personal, Prose, plain
from cards.bundle.mask import Masker
from cards.moments import utc
from diagnosis.audits import AuditEvent
from diagnosis.cause import Fact
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.directory import DeletedUser, DirectoryUser, Organization
from diagnosis.evidence import Evidence, Person, SourceRead
from diagnosis.gaps import GapReason, Unavailable
from diagnosis.jobs import Execution, Job, JobStatus, Quarantine
from diagnosis.log import Event, Identity, Step, newest_first
from diagnosis.schema import AttributeMapping, ObjectMapping, Schema

SCHEMA = "provisioning-evidence/1"

GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)

_OF_THE_SERVICE = frozenset(("skipreason", "propertyname", "countprocessed", "creationtime", "nextattempt"))
"""Details that the service writes about its own work; every other one is a value of the person."""
_EVALUATED = "scopeevaluationresult"


def bundle(evidence: Evidence, diagnosis: Diagnosis, *, masked: bool = True) -> dict[str, Any]:
    """Everything that was read about the person, and what followed from it, for the helpdesk's eyes.

    With `masked`, each personal value is a placeholder, the same one for the same value, and `masks` tells
    the shape of what it stands for.
    """
    tree = _bundle(evidence, diagnosis)
    if not masked:
        return {"schema": SCHEMA, "masked": False, **plain(tree)}
    masker = Masker(tree)
    return {"schema": SCHEMA, "masked": True, **masker.mask(tree), "masks": masker.legend()}


def events(evidence: Evidence, diagnosis: Diagnosis, *, masked: bool = True) -> list[dict[str, Any]]:
    """The bundle's events alone, newest first: every row of the log about the person, in every job."""
    found: list[dict[str, Any]] = bundle(evidence, diagnosis, masked=masked)["events"]
    return found


def _bundle(evidence: Evidence, diagnosis: Diagnosis) -> dict[str, Any]:
    jobs = evidence.jobs
    return {
        "read_at": utc(evidence.now),
        "person": _person(evidence.person),
        "expectation": {
            "change": evidence.expectation.change.value if evidence.expectation.change else None,
            "attribute": _code(evidence.expectation.attribute),
            "changed_at": utc(evidence.expectation.changed_at),
        },
        "outcome": diagnosis.outcome.value,
        "findings": [_finding(finding) for finding in diagnosis.findings],
        "ruled_out": [
            {"cause": item.cause.id, "job_id": Id(item.job.id) if item.job is not None else None}
            for item in diagnosis.ruled_out
        ],
        "jobs": _gap(jobs) if isinstance(jobs, Unavailable) else [_job(job) for job in jobs],
        "accounts": _each(evidence.users, _account),
        "deleted_accounts": _each(evidence.deleted_users, _deleted),
        "audits": _each(evidence.audits, _audit),
        "directory_synchronization": _organization(evidence.organization),
        "gaps": [_gap(gap) for gap in evidence.gaps()],
        "sources": [_source(read) for read in evidence.sources],
        "events_left_out": 0,
        "events": _events(evidence),
    }


def _events(evidence: Evidence) -> list[dict[str, Any]]:
    if isinstance(evidence.jobs, Unavailable):
        return []
    of_job = {
        id(event): job.id
        for job in evidence.jobs
        if not isinstance(job.log, Unavailable)
        for event in job.log.events
    }
    found = [
        event for job in evidence.jobs if not isinstance(job.log, Unavailable) for event in job.log.events
    ]
    return [_event(event, of_job[id(event)]) for event in newest_first(found)]


def _event(event: Event, job_id: str) -> dict[str, Any]:
    error = event.error
    return {
        "id": Id(event.id),
        "at": utc(event.at),
        "job_id": Id(job_id),
        "action": event.action.value,
        "result": event.result.value,
        "change_id": Id(event.change_id),
        "cycle_id": Id(event.cycle_id),
        "source": _identity(event.source, "sourceId"),
        "target": _identity(event.target, "targetId"),
        "steps": [_step(step) for step in event.steps],
        "error": None
        if error is None
        else {
            "code": Code(error.code),
            "reason": Prose(error.reason),
            "details": Prose(error.details),
            "recommended_action": Prose(error.recommended_action),
        },
        "modified": [
            {
                "name": Code(changed.name),
                "old": _personal(changed.name, changed.old),
                "new": _personal(changed.name, changed.new),
            }
            for changed in event.modified
        ],
    }


def _identity(identity: Identity, name: str) -> dict[str, Any]:
    # Only a target is an object of the directory; a GUID as a source id is a person's number in HR.
    directory = name == "targetId" and GUID.fullmatch(identity.id)
    return {
        "id": Id(identity.id) if directory else Personal(name, identity.id),
        "display_name": Personal("displayName", identity.display_name),
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "name": Code(step.name),
        "type": step.type.value,
        "result": step.result.value,
        "description": Prose(step.description),
        "details": Named({key: _detail(key, value) for key, value in step.details.items()}),
    }


def _detail(key: str, value: str) -> Leaf:
    if key.casefold() == _EVALUATED:
        return Clauses(value)
    return Code(value) if key.casefold() in _OF_THE_SERVICE else Personal(key, value)


def _person(person: Person) -> dict[str, Any]:
    typed_id = GUID.fullmatch(person.query) and person.query != person.hr_id
    return {
        "display_name": _personal("displayName", person.display_name),
        "hr_id": _personal("employeeId", person.hr_id),
        "user_principal_name": _personal("userPrincipalName", person.user_principal_name),
        "entra_id": _object_id(person.entra_id),
        "query": Id(person.query) if typed_id else Personal("query", person.query),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    match = finding.match
    return {
        "cause": finding.cause.id,
        "title": finding.cause.title,
        "kind": finding.cause.kind.value,
        "verdict": match.verdict.name.lower(),
        "owner": finding.owner.value,
        "facts": [_fact(fact) for fact in match.facts],
        "job_id": Id(finding.job.id) if finding.job is not None else None,
        "event_id": Id(match.event.id) if match.event is not None else None,
        "step": match.step.value if match.step is not None else None,
        "expected_by": utc(match.expected_by),
    }


def _fact(fact: Fact) -> dict[str, Any]:
    value: str | Leaf | None
    if isinstance(fact.value, datetime):
        moment = utc(fact.value) or ""
        value = Personal(fact.label, moment) if fact.personal else moment
    else:
        value = Personal(fact.label, fact.value) if fact.personal else Prose(fact.value)
    return {"label": Prose(fact.label), "value": value}


def _job(job: Job) -> dict[str, Any]:
    log = job.log
    return {
        "id": Id(job.id),
        "service_principal_id": Id(job.service_principal_id),
        "name": Prose(job.name),
        "source": job.source.value,
        "target": job.target.value,
        "status": _gap(job.status) if isinstance(job.status, Unavailable) else _status(job.status),
        "log": _gap(log)
        if isinstance(log, Unavailable)
        else {
            "events": len(log.events),
            "covers_from": utc(log.covers_from),
            "covers_to": utc(log.covers_to),
        },
        "schema": _gap(job.schema) if isinstance(job.schema, Unavailable) else _schema(job.schema),
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
        "error_code": _code(run.error_code),
        "error_message": Prose(run.error_message) if run.error_message is not None else None,
    }


def _quarantine(quarantine: Quarantine | None) -> dict[str, Any] | None:
    if quarantine is None:
        return None
    return {
        "reason": Code(quarantine.reason),
        "since": utc(quarantine.since),
        "next_attempt": utc(quarantine.next_attempt),
        "error_code": _code(quarantine.error_code),
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
        "default": _personal(attribute.target, attribute.default),
        "only_on_create": attribute.only_on_create,
    }


def _account(user: DirectoryUser) -> dict[str, Any]:
    return {
        "id": _object_id(user.id),
        "display_name": Personal("displayName", user.display_name),
        "user_principal_name": Personal("userPrincipalName", user.user_principal_name),
        "employee_id": _personal("employeeId", user.employee_id),
        "enabled": user.enabled,
        "created_at": utc(user.created_at),
        "synced_from_ad": user.synced_from_ad,
        "last_sync_at": utc(user.last_sync_at),
        "provisioning_errors": [
            {
                "category": Code(error.category),
                "attribute": Code(error.attribute),
                "value": Personal(error.attribute, error.value),
                "at": utc(error.at),
            }
            for error in user.provisioning_errors
        ],
        "attributes": Named({name: Personal(name, value) for name, value in user.attributes.items()}),
    }


def _deleted(user: DeletedUser) -> dict[str, Any]:
    return {
        "id": _object_id(user.id),
        "display_name": Personal("displayName", user.display_name),
        "user_principal_name": Personal("userPrincipalName", user.user_principal_name),
        "employee_id": _personal("employeeId", user.employee_id),
        "deleted_at": utc(user.deleted_at),
    }


def _audit(audit: AuditEvent) -> dict[str, Any]:
    return {
        "at": utc(audit.at),
        "activity": audit.activity.value,
        "name": Prose(audit.name),
        "by": Personal("initiatedBy", audit.by),
        "by_service": audit.by_service,
        "target_id": _object_id(audit.target_id),
    }


def _organization(organization: Organization | Unavailable) -> dict[str, Any] | None:
    if isinstance(organization, Unavailable):
        return _gap(organization)
    return {"enabled": organization.sync_enabled, "last_sync_at": utc(organization.last_sync_at)}


def _source(read: SourceRead) -> dict[str, Any]:
    return {
        "name": read.source.value,
        "read_at": utc(read.read_at),
        "covers_from": utc(read.covers_from),
        "covers_to": utc(read.covers_to),
    }


def _each(part: tuple[Any, ...] | Unavailable, one: Any) -> list[Any] | dict[str, Any] | None:
    return _gap(part) if isinstance(part, Unavailable) else [one(item) for item in part]


def _gap(gap: Unavailable) -> dict[str, Any] | None:
    """What could not be read and why; None for what was not needed."""
    if gap.reason is GapReason.NOT_READ:
        return None
    return {"source": gap.source.value, "unavailable": gap.reason.value, "permission": gap.permission}


def _personal(name: str, value: str | None) -> Personal | None:
    return Personal(name, value) if value is not None else None


def _code(value: str | None) -> Code | None:
    return Code(value) if value is not None else None


def _object_id(value: str | None) -> Id | Personal | None:
    if value is None:
        return None
    return Id(value) if GUID.fullmatch(value) else Personal("id", value)
