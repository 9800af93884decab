"""Reads the stored links between records and accounts, each by a known id; a preview, so off by default.

Path and shape: https://learn.microsoft.com/graph/api/synchronization-objectconnection-get?view=graph-rest-beta
(September 2026). What stands in an anchor, and what a missing link answers, is not documented; should a real
tenant differ, this module and `wire.ObjectConnection` are the only places to change. Links are never deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from diagnosis.connections import ObjectConnection
from diagnosis.jobs import Job
from graph import wire
from graph.client import GraphClient, Read
from graph.errors import GraphError, NotThere
from graph.odata import segment

MOST = 12
"""Links that one question asks for at most; they go in one batch."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A link to look up: in this job, by the id of the record or of the account."""

    job: Job
    object_id: str


class ObjectConnections:
    """Reads links through the beta endpoint."""

    def __init__(self, beta: GraphClient) -> None:
        self._beta = beta

    async def read(self, wanted: Sequence[Wanted]) -> tuple[ObjectConnection, ...]:
        """Those of the links that exist. Raises a `GraphError`, `NotThere` where none does.

        An id without a link is no fault while another id has one.
        """
        asked = wanted[:MOST]
        answers = await self._beta.batch([Read(path(one)) for one in asked], wire.ObjectConnection)
        found = tuple(
            ObjectConnection(
                one.job.id, one.object_id, answer.source_anchor, answer.target_anchor, answer.display_name
            )
            for one, answer in zip(asked, answers, strict=True)
            if not isinstance(answer, GraphError)
        )
        errors = [answer for answer in answers if isinstance(answer, GraphError)]
        if errors and not found:
            raise next((error for error in errors if not isinstance(error, NotThere)), errors[0])
        return found


def path(wanted: Wanted) -> str:
    """Where Graph keeps the link."""
    job = wanted.job
    app = f"/servicePrincipals/{segment(job.service_principal_id)}"
    return f"{app}/synchronization/jobs/{segment(job.id)}/objectConnections/{segment(wanted.object_id)}"
