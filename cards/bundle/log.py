"""The rows of the provisioning log in a bundle."""

from __future__ import annotations

from typing import Any

from cards.bundle.leaves import Clauses, Code, Id, Leaf, Named, Personal, Prose
from cards.bundle.parts import GUID, personal
from cards.moments import utc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.log import Event, Identity, Step, newest_first

_OF_THE_SERVICE = frozenset(("skipreason", "propertyname", "countprocessed", "creationtime", "nextattempt"))
"""Details that the service writes about its own work; every other one is a value of the person."""
_EVALUATED = "scopeevaluationresult"


def events_of(evidence: Evidence) -> list[dict[str, Any]]:
    """Every row about the person in every job, newest first."""
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
                "old": personal(changed.name, changed.old),
                "new": personal(changed.name, changed.new),
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
