"""Beside the schema: its functions, trying an expression out, and replacing the schema as a whole.

https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema
"""

from sandbox import operations
from sandbox.endpoints.applications import hr_job_of
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.expression_parser import parse_expression
from sandbox.expressions import evaluate, wire
from sandbox.functions import FUNCTIONS, ExpressionError
from sandbox.schema_reading import SchemaError, apply_schema
from sandbox.tenant import Tenant

JsonObject = dict[str, object]


def functions(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../schema/functions."""
    hr_job_of(tenant, request)
    rows = [
        {
            "id": name,
            "name": name,
            "parameters": [
                {
                    "name": parameter,
                    "required": position < signature.required,
                    "allowMultipleOccurrences": signature.repeats
                    and position == len(signature.parameters) - 1,
                    "type": "String",
                }
                for position, parameter in enumerate(signature.parameters)
            ],
        }
        for name, signature in FUNCTIONS.items()
    ]
    return GraphResponse(200, {"value": rows})


def parse(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """POST .../schema/parseExpression: evaluates a mapping for given values without touching anybody.

    Whether Graph asks the target for SelectUniqueValue here is not documented. This one does if the body
    names the target attribute, else the first candidate that is not empty stands.

    https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression
    """
    job = hr_job_of(tenant, request)
    body = request.body if isinstance(request.body, dict) else {}
    written = body.get("expression")
    if not isinstance(written, str):
        raise GraphFailure(400, "BadRequest", "The request must have an expression.")
    answer: JsonObject = {
        "@odata.context": f"{request.metadata}microsoft.graph.parseExpressionResponse",
        "error": None,
        "evaluationSucceeded": False,
        "evaluationResult": [],
        "parsedExpression": None,
        "parsingSucceeded": False,
    }
    target = body.get("targetAttributeDefinition")
    name = target.get("name") if isinstance(target, dict) else None

    def taken(value: str) -> bool:
        return isinstance(name, str) and bool(job.directory.find(name, value))

    try:
        expression = parse_expression(written)
    except ExpressionError as error:
        return GraphResponse(200, {**answer, "error": _error("ExpressionParsingFailed", error)})
    answer |= {"parsingSucceeded": True, "parsedExpression": wire(expression)}
    try:
        value = evaluate(expression, _given(body.get("testInputObject")), taken)
    except ExpressionError as error:
        return GraphResponse(200, {**answer, "error": _error("ExpressionEvaluationFailed", error)})
    return GraphResponse(
        200, {**answer, "evaluationSucceeded": True, "evaluationResult": [value] if value else []}
    )


def put_schema(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """PUT .../schema: replaces mappings and scope; everybody is read again."""
    job = hr_job_of(tenant, request)
    try:
        apply_schema(job, request.body)
    except SchemaError as error:
        raise GraphFailure(400, "BadRequest", str(error)) from error
    operations.reconfigured(tenant, job, tenant.clock())
    return GraphResponse(204, None)


def _given(subject: object) -> dict[str, str]:
    properties = subject.get("properties") if isinstance(subject, dict) else None
    rows = [row for row in properties if isinstance(row, dict)] if isinstance(properties, list) else []
    return {str(row.get("key")): row["value"] for row in rows if isinstance(row.get("value"), str)}


def _error(code: str, error: ExpressionError) -> JsonObject:
    return {"code": code, "message": str(error), "tenantActionable": True}
