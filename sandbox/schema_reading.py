"""Takes a schema over that somebody has put in place of a job's own.

https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update
"""

from sandbox.expression_parser import parse_expression
from sandbox.expressions import Constant
from sandbox.functions import ExpressionError
from sandbox.jobs import AttributeMapping, Job
from sandbox.scope import OPERATORS, Clause, Group, Scope

JsonObject = dict[str, object]


class SchemaError(ValueError):
    """A schema that can't be taken over; the message says what is wrong with it."""


def apply_schema(job: Job, body: object) -> None:
    """Takes mappings, scope, actions and `enabled` of the first object mapping over; raises SchemaError."""
    mapping = _first_mapping(body)
    lines = mapping.get("attributeMappings")
    if not isinstance(lines, list) or not lines:
        raise SchemaError("The object mapping must have attribute mappings.")
    mappings = tuple(_line(line) for line in lines)
    if not any(line.matching_priority for line in mappings):
        raise SchemaError("At least one attribute mapping must have a matching priority.")
    scope = _scope(mapping.get("scope"))
    job.mappings, job.scope = mappings, scope
    job.flow_types = str(mapping.get("flowTypes", job.flow_types))
    job.enabled = mapping.get("enabled") is not False


def _first_mapping(body: object) -> JsonObject:
    rules = body.get("synchronizationRules") if isinstance(body, dict) else None
    rule = rules[0] if isinstance(rules, list) and rules else None
    found = rule.get("objectMappings") if isinstance(rule, dict) else None
    mapping = found[0] if isinstance(found, list) and found else None
    if not isinstance(mapping, dict):
        raise SchemaError("The schema must have a rule with an object mapping.")
    return mapping


def _line(line: object) -> AttributeMapping:
    source = line.get("source") if isinstance(line, dict) else None
    target = line.get("targetAttributeName") if isinstance(line, dict) else None
    if not isinstance(line, dict) or not isinstance(target, str):
        raise SchemaError("Every attribute mapping needs a targetAttributeName.")
    default = line.get("defaultValue")
    written = source.get("expression") if isinstance(source, dict) else None
    try:
        expression = parse_expression(str(written)) if written else Constant("")
    except ExpressionError as error:
        raise SchemaError(f"The mapping of {target} cannot be read. {error}") from error
    priority = line.get("matchingPriority", 0)
    return AttributeMapping(
        target,
        expression,
        matching_priority=priority if isinstance(priority, int) else 0,
        only_on_create=line.get("flowType") == "ObjectAddOnly",
        default=default if isinstance(default, str) else None,
        reference=target == "manager",
    )


def _scope(given: object) -> Scope:
    if not isinstance(given, dict):
        return Scope()
    return Scope(_groups(given.get("groups")), _groups(given.get("inputFilterGroups")))


def _groups(given: object) -> tuple[Group, ...]:
    return tuple(
        Group(str(group.get("name", "")), tuple(_clause(clause) for clause in group.get("clauses") or ()))
        for group in (given if isinstance(given, list) else [])
        if isinstance(group, dict)
    )


def _clause(clause: object) -> Clause:
    if not isinstance(clause, dict):
        raise SchemaError("A clause must be an object.")
    operator = str(clause.get("operatorName"))
    if operator not in (*OPERATORS, "IsMemberOf"):
        raise SchemaError(f"The operator '{operator}' is not known.")
    operand = clause.get("targetOperand")
    values = operand.get("values") if isinstance(operand, dict) else []
    return Clause(
        str(clause.get("sourceOperandName")),
        operator,
        tuple(str(value) for value in (values if isinstance(values, list) else [])),
    )
