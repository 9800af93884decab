"""Provisioning one person now through `provisionOnDemand`. This is the one request of the bot that writes.

https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from pydantic import ValidationError

from diagnosis.jobs import HrSystem
from diagnosis.log import ErrorInformation, Event, Identity, ModifiedProperty, Result, Step
from diagnosis.on_demand import PREFIX, Failed, Plan, Refusal, Run, worst
from graph import wire_on_demand as wire
from graph.client import GraphClient
from graph.errors import GraphError, NotPermitted, NotThere, Throttled, Unexpected, Unreachable
from graph.events import action_of, keys, result_of, step_type_of
from graph.jobs import HrJob, Jobs
from graph.odata import segment
from graph.quota import Quota

log = logging.getLogger(__name__)

SECONDS = 60.0
"""Usually it takes less than 30 s (Microsoft's page on provisioning on demand)."""

LONGEST_WAIT = 20.0
"""Graph allows 5 requests in 10 s; if it asks for more patience than this, the one who waits is told."""


class OnDemand:
    """Plans a run, and runs it. `quota` is its own: 5 requests in 10 s, and nobody waits in line for it."""

    def __init__(
        self,
        client: GraphClient,
        jobs: Jobs,
        quota: Quota,
        *,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        seconds: float = SECONDS,
    ) -> None:
        self._client, self._jobs, self._quota = client, jobs, quota
        self._clock, self._sleep, self._seconds = clock, sleep, seconds

    async def plan(self, job: HrJob, hr_id: str | None) -> Plan | Refusal:
        """What would be run for the person with this id in HR, or why nothing can be. It only reads.

        Raises a `GraphError` where the schema can't be read.
        """
        if job.source is HrSystem.API:
            return Refusal.API_DRIVEN
        if not hr_id:
            return Refusal.NO_HR_ID
        rules = await self._jobs.rules(job)
        if not rules:
            return Refusal.NO_RULE
        rule = next((rule for rule in rules if rule.allowed), None)
        if rule is None:
            return Refusal.RULE_DENIES
        return Plan(
            job_id=job.id,
            service_principal_id=job.service_principal_id,
            job_name=job.name,
            source=job.source,
            target=job.target,
            rule_id=rule.id,
            object_type=rule.object_type,
            object_id=hr_id,
            schema=await self._jobs.schema(job),
        )

    def reserve(self) -> None:
        """Take one of the turns. Raises `Busy`, which says in how many seconds the next one is free."""
        self._quota.spare()

    async def run(self, plan: Plan) -> Run:
        """Run it, once: accounts are created, changed or disabled. Raises a `GraphError`.

        `reserve` comes before. It is sent again only after a 429, with which Graph says that it did not run,
        and only if Graph says for how long to wait. `Unreachable` means that nobody knows whether it ran.
        """
        asked_at = self._clock()
        try:
            sent = await self._sent(plan)
        except Throttled as error:
            if error.retry_after is None or error.retry_after > LONGEST_WAIT:
                raise
            self._quota.hold(error.retry_after)
            log.info("on demand asked again", extra={"job_id": plan.job_id})
            await self._sleep(error.retry_after)
            sent = await self._sent(plan)
        return answered(sent, asked_at=asked_at, ended_at=self._clock())

    async def _sent(self, plan: Plan) -> wire.KeyAndValue:
        jobs = f"/servicePrincipals/{segment(plan.service_principal_id)}/synchronization/jobs"
        subject = {"objectId": plan.object_id, "objectTypeName": plan.object_type}
        body = {"parameters": [{"ruleId": plan.rule_id, "subjects": [subject]}]}
        path = f"{jobs}/{segment(plan.job_id)}/provisionOnDemand"
        try:
            async with asyncio.timeout(self._seconds):
                return await self._client.post(path, body, wire.KeyAndValue, seconds=self._seconds)
        except TimeoutError as error:
            raise Unreachable(code="timeout") from error


def failed(error: GraphError) -> Failed:
    """Why there is no answer. Where Graph refused before it began, it certainly did not run."""
    refused = isinstance(error, Unexpected) and error.refused
    certain = refused or isinstance(error, NotPermitted | NotThere | Throttled)
    return Failed(
        plain=error.plain,
        ran=False if certain else None,
        code=error.code,
        said=error.said if isinstance(error, Unexpected) else "",
        request_id=error.request_id,
        retry_after=error.retry_after if isinstance(error, Throttled) else None,
    )


def answered(sent: wire.KeyAndValue, *, asked_at: datetime, ended_at: datetime) -> Run:
    """Either form of the answer as data. What can't be read is left out, never guessed."""
    key = _result(sent.key)
    told = _provisioned(sent.value)
    events = tuple(_event(one, ended_at, number) for number, one in enumerate(told))
    ended = worst(event.result for event in events)
    # The value tells more than the key, whose word may be all there is.
    result = ended if ended is not Result.UNKNOWN else result_of(key.result)
    details = key.details or wire.ResultDetails()
    error = next((event.error for event in events if event.error is not None), None)
    return Run(
        result=result,
        asked_at=asked_at,
        ended_at=ended_at,
        events=events,
        code=details.error_code or (error.code if error else ""),
        message=details.error_message or (error.reason if error else ""),
    )


def _result(key: object) -> wire.Result:
    """The first form's key; in the second one it is the name of a type and tells nothing."""
    decoded = _decoded(key)
    try:
        return wire.Result.model_validate(decoded) if isinstance(decoded, dict) else wire.Result()
    except ValidationError:
        return wire.Result()


def _provisioned(value: object) -> list[wire.Provisioned]:
    decoded = _decoded(value)
    found: list[wire.Provisioned] = []
    for one in decoded if isinstance(decoded, list) else [decoded]:
        try:
            parsed = wire.Provisioned.model_validate(one)
        except ValidationError:
            log.warning("on-demand answer not understood")
            continue
        if parsed.says_something:
            found.append(parsed)
    return found


def _decoded(sent: object) -> object:
    """JSON inside a text, or already decoded; an empty object where it is neither."""
    if not isinstance(sent, str):
        return sent if isinstance(sent, dict | list) else {}
    try:
        decoded: object = json.loads(sent)
    except (ValueError, RecursionError):
        return {}
    return decoded if isinstance(decoded, dict | list) else {}


def _event(sent: wire.Provisioned, ended_at: datetime, number: int) -> Event:
    """One record as an event, as the log will have it."""
    status = sent.status_info or wire.StatusInfo()
    error = None
    if status.error_code or status.reason:
        error = ErrorInformation(
            status.error_code, status.reason, status.additional_details, status.recommended_action
        )
    times = [step.timestamp for step in sent.provisioning_steps if step.timestamp is not None]
    return Event(
        id=f"{PREFIX}{sent.change_id or number}",
        at=sent.end_time or max(times, default=None) or ended_at,
        action=action_of(sent.action),
        result=result_of(status.status),
        change_id=sent.change_id,
        source=_identity(sent.source_identity),
        target=_identity(sent.target_identity),
        steps=tuple(
            Step(
                name=step.name,
                type=step_type_of(step.type),
                result=result_of(step.status),
                description=step.description,
                details=keys(step.details),
            )
            for step in sent.provisioning_steps
        ),
        error=error,
        modified=tuple(
            ModifiedProperty(changed.display_name, changed.old_value, changed.new_value)
            for changed in sent.modified_properties
        ),
    )


def _identity(sent: wire.Identity | None) -> Identity:
    return Identity(sent.id, sent.display_name) if sent else Identity()
