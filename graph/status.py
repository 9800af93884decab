"""A job's status and schema, from Graph's words to ours."""

from __future__ import annotations

from diagnosis.expressions import attributes_in
from diagnosis.jobs import Execution, ExecutionState, JobState, JobStatus, Quarantine
from diagnosis.on_demand import Rule
from diagnosis.schema import AttributeMapping, Clause, FilterGroup, ObjectMapping, Schema
from graph import wire

_CODES = {
    "notconfigured": JobState.NOT_CONFIGURED,
    "notrun": JobState.NOT_RUN,
    "active": JobState.ACTIVE,
    "paused": JobState.PAUSED,
    "quarantine": JobState.QUARANTINE,
}
_EXECUTIONS = {
    "succeeded": ExecutionState.SUCCEEDED,
    "failed": ExecutionState.FAILED,
    "entrylevelerrors": ExecutionState.ENTRY_LEVEL_ERRORS,
}


def job_status(job: wire.SynchronizationJob) -> JobStatus:
    """The health of a job.

    Before its first run a job shows a failed execution with the error "None" in the year 1 (observed):
    that run never happened, so `last_execution` is None.
    """
    status = job.status or wire.SynchronizationStatus()
    schedule = job.schedule or wire.SynchronizationSchedule()
    running = [progress for progress in status.progress if progress.total_units > 0]
    return JobStatus(
        state=_state(status.code.lower(), schedule.state.lower()),
        scheduled=schedule.state.lower() in {"", "active"},
        interval=schedule.interval,
        steady_state_first=status.steady_state_first_achieved_time,
        steady_state_last=status.steady_state_last_achieved_time,
        last_execution=_execution(status.last_execution),
        quarantine=_quarantine(status.quarantine),
        units_done=running[0].completed_units if running else None,
        units_total=running[0].total_units if running else None,
        failures_in_a_row=status.count_successive_complete_failures,
        escrows_pruned=bool(status.escrows_pruned),
    )


def _state(code: str, schedule: str) -> JobState:
    """One state out of the status code and the schedule's state.

    A job that was set up but never started is `NotRun` and not scheduled; it stays NOT_RUN, as does one in
    its first cycle; `JobStatus.scheduled` tells them apart. A job that has run and is no longer scheduled is
    DISABLED, also where its code still says Active or Quarantine: after four weeks in quarantine the service
    switches a job off
    (https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status).
    Pausing may show as either state of the schedule; there the code decides.
    """
    state = _CODES.get(code, JobState.UNKNOWN)
    if state in {JobState.ACTIVE, JobState.QUARANTINE}:
        if schedule == "disabled":
            return JobState.DISABLED
        if schedule == "paused":
            return JobState.PAUSED
    return state


def _execution(sent: wire.SynchronizationTaskExecution | None) -> Execution | None:
    if sent is None:
        return None
    code, message = _error(sent.error)
    if sent.time_began is None and sent.time_ended is None and code is None:
        return None
    return Execution(
        state=_EXECUTIONS.get(sent.state.lower(), ExecutionState.UNKNOWN),
        began=sent.time_began,
        ended=sent.time_ended,
        imported_changes=sent.count_imported_deltas,
        exported=sent.count_exported,
        escrowed=sent.count_escrowed,
        error_code=code,
        error_message=message,
    )


def _quarantine(sent: wire.SynchronizationQuarantine | None) -> Quarantine | None:
    if sent is None or not (sent.reason or sent.current_began):
        return None
    code, message = _error(sent.error)
    return Quarantine(
        reason=sent.reason,
        since=sent.series_began or sent.current_began,
        next_attempt=sent.next_attempt,
        error_code=code,
        error_message=message,
    )


def _error(sent: wire.TaskError | None) -> tuple[str | None, str | None]:
    if sent is None or sent.code.lower() in {"", "none"}:
        return None, None
    return sent.code, sent.message or None


def job_schema(sent: wire.SynchronizationSchema) -> Schema:
    """The object mappings of a job, those of the rule with the lowest priority first."""
    rules = sorted(sent.synchronization_rules, key=lambda rule: rule.priority)
    return Schema(tuple(_mapping(mapping) for rule in rules for mapping in rule.object_mappings))


def on_demand_rules(sent: wire.SynchronizationSchema) -> tuple[Rule, ...]:
    """The rules by which a person can be provisioned on demand, the one with the lowest priority first.

    Those without an object mapping that is switched on do nothing. How `supportsProvisionOnDemand` writes
    its value is on no page; only a plain "false" counts as a denial.
    """
    rules: list[Rule] = []
    for rule in sorted(sent.synchronization_rules, key=lambda rule: rule.priority):
        objects = [one.source_object_name for one in rule.object_mappings if one.enabled is not False]
        if not rule.id or not any(objects):
            continue
        denied = any(
            entry.key.casefold() == "supportsprovisionondemand"
            and entry.value.strip().strip('"').casefold() == "false"
            for entry in rule.metadata
        )
        rules.append(Rule(rule.id, next(filter(None, objects)), allowed=not denied))
    return tuple(rules)


def _mapping(sent: wire.ObjectMapping) -> ObjectMapping:
    flows = {flow.strip().lower() for flow in sent.flow_types.split(",")} - {""}
    return ObjectMapping(
        source_object=sent.source_object_name,
        target_object=sent.target_object_name,
        enabled=sent.enabled is not False,
        creates=not flows or "add" in flows,
        updates=not flows or "update" in flows,
        deletes=not flows or "delete" in flows,
        groups=tuple(
            FilterGroup(
                group.name,
                tuple(
                    Clause(
                        clause.source_operand_name,
                        clause.operator_name,
                        tuple(clause.target_operand.values) if clause.target_operand else (),
                    )
                    for clause in group.clauses
                ),
            )
            for group in (sent.scope.groups if sent.scope else [])
        ),
        attributes=tuple(_attribute(mapping) for mapping in sent.attribute_mappings),
    )


def _attribute(sent: wire.AttributeMapping) -> AttributeMapping:
    expression = sent.source.expression if sent.source else ""
    return AttributeMapping(
        target=sent.target_attribute_name,
        expression=expression,
        source_attributes=attributes_in(expression),
        matching_priority=sent.matching_priority,
        default=sent.default_value,
        only_on_create=sent.flow_type.lower() == "objectaddonly",
    )
