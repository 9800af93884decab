"""Trying a mapping's expression: Graph works it out for given source values and writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph import wire
from graph.client import GraphClient
from graph.forms import plain
from graph.odata import segment


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What an expression gives: a value, empty where it gives none, or Microsoft's words for why it fails."""

    value: str | None
    failed: str = ""


class Expressions:
    """Asks `parseExpression`, one POST for each expression."""

    def __init__(self, client: GraphClient) -> None:
        self._client = client

    async def evaluate(
        self, service_principal_id: str, job_id: str, expression: str, given: Mapping[str, str]
    ) -> Evaluated:
        """What the expression gives for these source values, by the schema's names. Raises a `GraphError`.

        It is a pure evaluation, so a passing fault is tried again
        (https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression).
        """
        jobs = f"/servicePrincipals/{segment(service_principal_id)}/synchronization/jobs"
        properties = [{"key": name, "value": value} for name, value in given.items()]
        body = {
            "expression": expression,
            "targetAttributeDefinition": None,
            "testInputObject": {"definition": None, "properties": properties},
        }
        answer = await self._client.post(
            f"{jobs}/{segment(job_id)}/schema/parseExpression", body, wire.ParsedExpression, reads=True
        )
        if not (answer.parsing_succeeded and answer.evaluation_succeeded):
            error = answer.error
            return Evaluated(None, (error.message or error.code if error else "") or "–")
        return Evaluated(", ".join(plain(value) for value in answer.evaluation_result))
