"""POST .../provisionOnDemand: provisions one worker now, for real.

https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand
"""

import json
from datetime import datetime
from typing import cast

from sandbox import operations
from sandbox.directory import fixed_id
from sandbox.endpoints.applications import hr_job_of
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.engine import connection_error
from sandbox.jobs import Job
from sandbox.log import Outcome
from sandbox.tenant import Tenant
from sandbox.times import iso_ticks
from sandbox.worker import Worker

JsonObject = dict[str, object]

_STATUS_INFO = "Microsoft.Identity.Health.CPP.Common.DataContracts.SyncFabric.StatusInfo"
# The scoping step names its booleans otherwise than the log does (the page's own examples).
_SCOPING = {
    "Active in the source system": "IsActive",
    "Scoping filter evaluation passed": "IsInProvisioningScopeDisplayName",
}


def provision(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """Answers with key and value, both JSON in text, in one of the two forms the pages show."""
    job = hr_job_of(tenant, request)
    rule, subject = _asked(request)
    if rule != fixed_id("rule", job.id) or not job.connector.on_demand:
        raise GraphFailure(
            400,
            "RequestParameterInvalid",
            f"The request identified this synchronization job: {job.id}.  The request also identified this "
            f"synchronization rule: {rule}.  However, the job does not include the rule.",
        )
    if subject.get("objectTypeName") != job.connector.source_object:
        raise GraphFailure(
            400,
            "RequestParameterInvalid",
            f"The object type '{subject.get('objectTypeName')}' is not known to the synchronization rule.",
        )
    worker = _worker(tenant, job, str(subject.get("objectId", "")))
    trouble = connection_error(job, tenant.hr)
    if trouble is not None:
        return _answer(request, "Failure", trouble.code, trouble.message, "{}")
    if worker is None:
        message = f"The {job.connector.source_object} was not found in {job.connector.source_system}."
        return _answer(request, "Failure", "EntryNotFound", message, "{}")
    at = tenant.clock()
    outcome, row = operations.on_demand(tenant, job, worker, at)
    value = _value(job, worker, outcome, row, at)
    if tenant.on_demand_form == "status_info":
        return _written(request, _STATUS_INFO, json.dumps([value]))
    code, message = _because(outcome)
    return _answer(request, outcome.status.capitalize(), code, message, json.dumps(value))


def _asked(request: GraphRequest) -> tuple[str, JsonObject]:
    body = request.body if isinstance(request.body, dict) else {}
    parameters = body.get("parameters")
    first = parameters[0] if isinstance(parameters, list) and parameters else None
    subjects = first.get("subjects") if isinstance(first, dict) else None
    if not isinstance(first, dict) or not isinstance(subjects, list) or len(subjects) != 1:
        raise GraphFailure(400, "RequestParameterInvalid", "The request must name one rule and one subject.")
    subject = subjects[0]
    if not isinstance(subject, dict):
        raise GraphFailure(400, "RequestParameterInvalid", "A subject must be an object.")
    return str(first.get("ruleId", "")), cast("JsonObject", subject)


def _worker(tenant: Tenant, job: Job, key: str) -> Worker | None:
    """The worker with this id as the connector sees her; Workday takes the WID as well."""
    for worker in tenant.hr.readable_by(job.population):
        if key and key in (worker.hr_id, worker.attributes().get("WID")):
            return worker
    return None


def _because(outcome: Outcome) -> tuple[str, str]:
    if outcome.error is not None:
        return str(outcome.error["errorCode"]), str(outcome.error["reason"])
    last = outcome.steps[-1]
    details = last["details"]
    if outcome.status == "skipped" and isinstance(details, dict):
        return str(details["SkipReason"]), str(last["description"])
    return "", ""


def _answer(request: GraphRequest, result: str, code: str, message: str, value: str) -> GraphResponse:
    details = {"errorCode": code, "errorMessage": message} if code else {}
    return _written(request, json.dumps({"result": result, "details": details}), value)


def _written(request: GraphRequest, key: str, value: str) -> GraphResponse:
    context = f"{request.metadata}microsoft.graph.stringKeyStringValuePair"
    return GraphResponse(200, {"@odata.context": context, "key": key, "value": value})


def _value(job: Job, worker: Worker, outcome: Outcome, row: JsonObject, at: datetime) -> JsonObject:
    """The decoded value: like a log row, with flat status, other names and enum words in capitals."""
    moment = iso_ticks(at)
    error = outcome.error or {}
    names = ("errorCode", "reason", "additionalDetails", "errorCategory", "recommendedAction")
    return {
        "action": _word(outcome.action),
        "changeId": row["changeId"],
        "startTime": moment,
        "endTime": moment,
        "reportableIdentifier": worker.hr_id,
        "modifiedProperties": row["modifiedProperties"],
        "provisioningSteps": [_step(step, moment) for step in outcome.steps],
        "statusInfo": {"status": _word(outcome.status), **{name: error.get(name) for name in names}},
        "sourceIdentity": {
            "id": worker.hr_id,
            "type": job.connector.source_object,
            "displayName": worker.display_name,
            "details": None,
        },
        "sourceSystem": {"id": None, "name": job.connector.source_system, "details": None},
        "targetIdentity": {
            "id": outcome.target_id or None,
            "type": job.connector.target_object,
            "displayName": None,
            "details": None,
        },
        "targetSystem": {"id": None, "name": job.connector.target_system, "details": None},
    }


def _step(step: JsonObject, moment: str) -> JsonObject:
    details = step["details"] if isinstance(step["details"], dict) else {}
    return {
        "name": step["name"],
        "type": _word(str(step["provisioningStepType"])),
        "status": _word(str(step["status"])),
        "description": step["description"],
        "timestamp": moment,
        "details": {_SCOPING.get(str(name), name): value for name, value in details.items()},
    }


def _word(text: str) -> str:
    return text[:1].upper() + text[1:]
